import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { money } from '../../text/money.js';
import { absolute } from '../../time/times.js';
import { Listing } from '../../ui/listing.js';
import { OutcomeChip } from '../outcome-chip.js';
import { named } from '../text.js';
import classes from './backtests.module.css';
import type { AskedAs } from './changes.rules.js';
import { t } from './text.js';

const PLACE = '/api/v1/policies/{id}/backtests/{backtestId}/affected';
type Affected = Shape<'AffectedView'>;

interface AffectedListProps {
  policyId: string;
  backtestId: string;
  /** Only these; all it would have met, if left out. */
  change: AskedAs | undefined;
  currency: string;
}

/** The cases behind a number, in the order they were decided. */
export function AffectedList({ policyId, backtestId, change, currency }: AffectedListProps) {
  const list = usePages(
    pagesOf<Affected, typeof PLACE>(PLACE, {
      path: { id: policyId, backtestId },
      query: { limit: 50, ...(change ? { change } : {}) },
    }),
  );
  return (
    <Listing
      list={list}
      label={t('affected')}
      columns={[
        t('case'),
        t('customer'),
        t('was'),
        t('wouldBe'),
        t('becameOfIt'),
        { number: t('asked') },
        { number: t('costs') },
        t('decidedAt'),
      ]}
      keyOf={({ decisionId }) => decisionId}
      cells={(one) => [
        <Link key="case" to="/cases/$caseId" params={{ caseId: one.caseId }} className={classes.link}>
          #{one.caseNumber}
        </Link>,
        one.customerName,
        <OutcomeChip key="was" outcome={one.was} />,
        <WouldBe key="would" affected={one} />,
        t(one.wasGranted === null ? 'notKnownYet' : one.wasGranted ? 'wasGranted' : 'wasRefused'),
        one.amount ? money(one.amount) : '–',
        one.cost === 0 ? '–' : money({ amount: one.cost, currency }),
        absolute(one.decidedAt),
      ]}
      empty={{ title: t('nobodyMet') }}
    />
  );
}

const WouldBe = ({ affected: { wouldBe, row, missing } }: { affected: Affected }) =>
  missing.length > 0 ? (
    t('asksFor', { facts: missing.map((fact) => named('fact', fact)).join(', ') })
  ) : (
    <>
      <OutcomeChip outcome={wouldBe} /> {row && <bdi>{row}</bdi>}
    </>
  );
