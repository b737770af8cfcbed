import type { Shape } from '../../api/client.js';
import { Card } from '../../cases/context/card.js';
import { absolute } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import { sumWords } from '../money-words.js';
import classes from '../sheet.module.css';
import { t } from '../text.js';

/** Who may answer and who stands in for whom, what was said so far, and why the reader is none of them. */
export function Seats({ approval }: { approval: Shape<'ApprovalSheet'> }) {
  const { mayDecide, verdicts, mode, needed, objections } = approval;
  return (
    <Card title={t(mode === 'all' ? 'whoDecidesAll' : 'whoDecides', { count: needed })}>
      <ul className={classes.lines}>
        {mayDecide.map(({ id, name, away, substitutes }) => (
          <li key={id} className={classes.line}>
            <span dir="auto">{name}</span>
            {away && <Chip tone="soon">{t('away')}</Chip>}
            {substitutes.map((one) => (
              <span key={one.id}>{t('standsIn', { name: one.name })}</span>
            ))}
          </li>
        ))}
        {verdicts.map((said) => (
          <li key={said.by.id} className={classes.line}>
            <span>
              <Chip tone={said.verdict === 'grant' ? 'good' : 'late'}>
                {t(said.verdict === 'grant' ? 'saidYes' : 'saidNo')}
              </Chip>{' '}
              <span dir="auto">{said.by.name}</span>
              {said.onBehalfOf && ` ${t('inPlaceOf', { name: said.onBehalfOf.name })}`}
              {said.amount && ` · ${sumWords(said.amount)}`}
            </span>
            <time dateTime={said.at} className={classes.soft}>
              {absolute(said.at)}
            </time>
            {said.note && <span dir="auto">{said.note}</span>}
          </li>
        ))}
      </ul>
      {objections.length > 0 && (
        <p className={classes.note} data-tone="late">
          {t('notYou')}{' '}
          {[...new Set(objections.map(({ because }) => t(`objection_${because}` as 'objection_requester')))].join('; ')}
        </p>
      )}
    </Card>
  );
}
