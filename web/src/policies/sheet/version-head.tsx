import { usePerson } from '../../shell/person.js';
import { serverNow } from '../../time/clock.js';
import { absolute, shortDay } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import { useManagerNames } from '../policy-reads.js';
import type { Sheet } from '../policy-shapes.js';
import { VersionChip } from '../state-chip.js';
import { t } from '../text.js';
import classes from './policy-screen.module.css';

/** Which version it is, whose, since when, why there is such a rule, and who has to do something now. */
export function VersionHead({ sheet, mayWrite }: { sheet: Sheet; mayWrite: boolean }) {
  const nameOf = useManagerNames();
  const person = usePerson();
  const day = (at: string): string => shortDay(at, serverNow());
  const isShadowed = sheet.shadowedSince !== null && sheet.shadowedUntil === null;
  return (
    <section aria-label={t('versionNumber', { number: sheet.number })}>
      <h2 className={classes.version}>
        <span>{t('versionNumber', { number: sheet.number })}</span>
        <VersionChip state={sheet.state} />
        {isShadowed && <Chip tone="accent">{t('shadowedSince', { day: day(sheet.shadowedSince!) })}</Chip>}
        <span title={absolute(sheet.writtenAt)}>
          {t('writtenByOn', { name: nameOf(sheet.authorId), day: day(sheet.writtenAt) })}
        </span>
        {sheet.publishedAt && (
          <span title={absolute(sheet.publishedAt)}>
            {t('publishedByOn', { name: nameOf(sheet.publisherId), day: day(sheet.publishedAt) })}
          </span>
        )}
        {sheet.effectiveFrom && (
          <span title={absolute(sheet.effectiveFrom)}>{t('countsFrom', { at: absolute(sheet.effectiveFrom) })}</span>
        )}
      </h2>
      <p className={classes.purpose} dir="auto">
        {sheet.purpose}
      </p>
      {sheet.changeNote && (
        <p className={classes.note} dir="auto">
          {t('newInIt', { note: sheet.changeNote })}
        </p>
      )}
      {mayWrite && sheet.state === 'draft' && sheet.authorId === person?.id && (
        <p className={classes.call}>{t('secondPersonNeeded')}</p>
      )}
    </section>
  );
}
