import type { Problem } from '../../api/problem.js';
import { whatWords } from '../../commitments/promise/what-words.js';
import type { WholeCase } from '../case-shapes.js';
import classes from './ending.module.css';
import { t } from './text.js';

interface StillOpenProps {
  words: string;
  refusal: Problem | undefined;
  shown: WholeCase;
  onPromise: (id: string) => void;
}

/** Why it was refused; where promises stand against it, which, and the way to them. */
export function StillOpen({ words, refusal, shown, onPromise }: StillOpenProps) {
  const open = refusal?.slug === 'promises-still-open' ? (refusal.details['open'] as string[]) : [];
  const promises = shown.commitments.filter(({ id }) => open.includes(id));
  return (
    <>
      <p>{words}</p>
      {promises.length > 0 && (
        <ul className={classes.open} aria-label={t('stillOpen')}>
          {promises.map(({ id, what }) => (
            <li key={id}>
              <button type="button" className={classes.promise} dir="auto" onClick={() => onPromise(id)}>
                {t('quoted', { what: whatWords(what) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
