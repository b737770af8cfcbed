import { IconEye } from '@tabler/icons-react';
import { absolute } from '../../time/times.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import classes from './relations.module.css';
import { customerReads, partnersAlong, type Movable } from './split.rules.js';
import { t } from './text.js';

interface SplitPreviewProps {
  shown: WholeCase;
  entries: readonly Moment[];
  along: readonly Movable[];
}

/** What the new case will be, and what of it those outside will see. */
export function SplitPreview({ shown, entries, along }: SplitPreviewProps) {
  const earliest = entries.map(({ entry }) => entry!.at).sort()[0]!;
  const read = entries.filter(({ entry }) => customerReads(entry!.audience)).length;
  const partners = partnersAlong(along).map(
    (id) => shown.participants.find(({ partnerId }) => partnerId === id)?.partner ?? t('aPartner'),
  );
  return (
    <section className={classes.preview} aria-label={t('whatHappens')} aria-live="polite">
      <h3>{t('whatHappens')}</h3>
      <ul className={classes.points}>
        <li>{t('countsSince', { at: absolute(earliest) })}</li>
        <li>{t('inBoth', { count: entries.length })}</li>
        {along.length > 0 && <li>{t('moves', { count: along.length })}</li>}
        <li>{t('undoFor', { days: 7 })}</li>
      </ul>
      <h3>
        <IconEye aria-hidden /> {t('whoSees')}
      </h3>
      <ul className={classes.points}>
        <li>
          <span dir="auto">
            {t('customerSeesNew', { name: shown.customer?.name ?? t('theCustomer'), count: read })}
          </span>
        </li>
        {partners.map((name) => (
          <li key={name}>
            <span dir="auto">{t('partnerSeesNew', { name })}</span>
          </li>
        ))}
        <li>{t('othersSeeNothing')}</li>
      </ul>
    </section>
  );
}
