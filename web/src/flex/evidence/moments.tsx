import type { Shape } from '../../api/client.js';
import { Card } from '../../cases/context/card.js';
import { absolute } from '../../time/times.js';
import { t } from '../ledger/text.js';
import classes from './evidence.module.css';

/** What happened in the case just before and after. */
export function Moments({ moments }: { moments: Shape<'EvidenceView'>['timeline'] }) {
  const it = moments.findLast(({ before }) => before)?.id;
  return (
    <Card title={t('aroundIt')}>
      <ol>
        {moments.map(({ id, at, type, by, entry }) => (
          <li key={id} className={classes.moment} data-it={id === it || undefined}>
            <span>
              <span dir="auto">{by.name ?? t(`author_${by.kind}` as 'author_desk')}</span>:{' '}
              <code dir="ltr">{type}</code>
              {id === it && ` (${t('theMoment')})`}
            </span>
            <time dateTime={at}>{absolute(at)}</time>
            {entry && (
              <span className={classes.body} dir="auto" data-prose>
                {entry.body}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
