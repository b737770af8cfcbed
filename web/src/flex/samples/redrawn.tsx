import type { Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';

/** What came of drawing it again: the same, or where it differs. */
export function Redrawn({ redrawn }: { redrawn: Shape<'RedrawView'> | Error }) {
  if (redrawn instanceof Error) return <p role="alert">{problemWords(redrawn)}</p>;
  const { identical, population, populationSha256, differing } = redrawn;
  return (
    <div aria-live="polite" className={sheet.note} data-tone={identical ? 'good' : 'late'}>
      <strong>{t(identical ? 'redrawnSame' : 'redrawnOther')}</strong>
      <p>{t('populationWas', { was: population.was, is: population.is })}</p>
      <p className={sheet.mono}>SHA-256 {populationSha256.is}</p>
      {differing.map(({ n, was, is }) => (
        <p key={n} className={sheet.mono}>
          {n}: {was ?? '–'} → {is ?? '–'}
        </p>
      ))}
    </div>
  );
}
