import classes from './settings.module.css';
import { mayGive } from './limit-words.js';
import { t } from './text.js';
import type { Preview } from './use-preview.js';

/** More than these nobody reads before they decide; the number says how many there are. */
const SHOWN = 20;

interface WhomItHitsProps {
  preview: Preview | undefined;
  problem: string | undefined;
  isOld: boolean;
}

/** Everybody for whom it means something: what they may give now, and would. */
export const WhomItHits = ({ preview, problem, isOld }: WhomItHitsProps) => (
  <section className={classes.preview} aria-label={t('whomItHits')} aria-busy={isOld} data-old={isOld || undefined}>
    <h3>{t('whomItHits')}</h3>
    {!preview && !problem && <p className={classes.soft}>{t('previewHint')}</p>}
    {problem && <p className={classes.soft}>{problem}</p>}
    {preview && (
      <>
        <p aria-live="polite">
          {preview.count === 0 ? t('hitsNobody') : t('hits', { count: preview.count })}{' '}
          {preview.untouched > 0 && t('untouched', { count: preview.untouched })}
        </p>
        {preview.people.length > 0 && (
          <ul className={classes.hits}>
            {preview.people.slice(0, SHOWN).map(({ personId, name, team, before, after }) => (
              <li key={personId} className={classes.hit}>
                <span dir="auto">
                  {name}
                  {team && <span className={classes.soft}> · {team}</span>}
                </span>
                <span>{t('now', { what: mayGive(before) })}</span>
                <strong>{t('afterwards', { what: mayGive(after) })}</strong>
              </li>
            ))}
          </ul>
        )}
        {preview.count > SHOWN && <p className={classes.soft}>{t('andMore', { count: preview.count - SHOWN })}</p>}
      </>
    )}
  </section>
);
