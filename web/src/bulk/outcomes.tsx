import { problemNamed } from '../api/problem-words.js';
import type { Shape } from '../api/client.js';
import { Chip } from '../ui/chip.js';
import classes from './bulk.module.css';
import { t } from './text.js';

const TONES = { changed: 'good', unchanged: 'quiet', refused: 'late' } as const;

/** Case by case what would become of it, or did; what is refused first. */
export function Outcomes({ shown, isDone }: { shown: Shape<'BulkPreviewView'>; isDone: boolean }) {
  const items = shown.items.toSorted((a, b) => rank(a) - rank(b));
  return (
    <section aria-label={t(isDone ? 'became' : 'wouldBecome')}>
      <p role="status" className={classes.sum}>
        {t('sum', { changed: shown.changed, unchanged: shown.unchanged, refused: shown.refused })}
      </p>
      <ul className={classes.outcomes} tabIndex={0} aria-label={t(isDone ? 'became' : 'wouldBecome')}>
        {items.map(({ caseId, number, outcome, words, refusal }) => (
          <li key={caseId} className={classes.outcome}>
            <span className={classes.number}>#{number ?? '–'}</span>
            <Chip tone={TONES[outcome]}>{t(`outcome_${outcome}`)}</Chip>
            <span className={classes.words} dir="auto">
              {refusal ? problemNamed(refusal) : words.join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const rank = ({ outcome }: Shape<'BulkItemView'>): number => ['refused', 'changed', 'unchanged'].indexOf(outcome);
