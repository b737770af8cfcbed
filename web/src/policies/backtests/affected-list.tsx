import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { problemWords } from '../../api/problem-words.js';
import { money } from '../../text/money.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
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
  if (list.isPending) return <Loading label={t('loading')} lines={5} />;
  if (list.isError && list.items.length === 0)
    return (
      <Failed
        title={t('failed')}
        words={problemWords(list.error)}
        again={t('again')}
        onAgain={() => void list.refetch()}
      />
    );
  if (list.items.length === 0) return <Empty title={t('nobodyMet')} />;
  return (
    <div className={classes.stack}>
      <Table
        label={t('affected')}
        head={
          <>
            <th scope="col">{t('case')}</th>
            <th scope="col">{t('customer')}</th>
            <th scope="col">{t('was')}</th>
            <th scope="col">{t('wouldBe')}</th>
            <th scope="col">{t('becameOfIt')}</th>
            <th scope="col" data-number>
              {t('asked')}
            </th>
            <th scope="col" data-number>
              {t('costs')}
            </th>
            <th scope="col">{t('decidedAt')}</th>
          </>
        }
      >
        {list.items.map((one) => (
          <Line key={one.decisionId} affected={one} currency={currency} />
        ))}
      </Table>
      {list.hasNextPage && (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}

const Line = ({ affected, currency }: { affected: Affected; currency: string }) => {
  const { was, wouldBe, row, missing, wasGranted, amount, cost, decidedAt } = affected;
  return (
    <tr>
      <th scope="row">
        <Link to="/cases/$caseId" params={{ caseId: affected.caseId }} className={classes.link}>
          #{affected.caseNumber}
        </Link>
      </th>
      <td dir="auto">{affected.customerName}</td>
      <td>
        <OutcomeChip outcome={was} />
      </td>
      <td>
        {missing.length > 0 ? (
          t('asksFor', { facts: missing.map((fact) => named('fact', fact)).join(', ') })
        ) : (
          <>
            <OutcomeChip outcome={wouldBe} /> {row && <bdi>{row}</bdi>}
          </>
        )}
      </td>
      <td>{t(wasGranted === null ? 'notKnownYet' : wasGranted ? 'wasGranted' : 'wasRefused')}</td>
      <td data-number>{amount ? money(amount) : '–'}</td>
      <td data-number>{cost === 0 ? '–' : money({ amount: cost, currency })}</td>
      <td>{absolute(decidedAt)}</td>
    </tr>
  );
};
