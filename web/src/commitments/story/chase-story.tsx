import type { Shape } from '../../api/client.js';
import { locale } from '../../text/language.js';
import { absolute } from '../../time/times.js';
import { en } from '../messages.en.js';
import { t } from '../text.js';
import { ChasePause } from './chase-pause.js';
import { Part } from './story-part.js';
import classes from './story.module.css';

interface ChaseStoryProps {
  promise: Shape<'CommitmentSheet'>;
  chase: Shape<'ChaseView'>;
}

/** What the desk will do if nobody does anything, and what it has done so far. */
export const ChaseStory = ({ promise, chase: { pause, done, ahead } }: ChaseStoryProps) => (
  <>
    <Part title={t('ahead')}>
      {ahead.length === 0 && <p className={classes.soft}>{t('nothingAhead')}</p>}
      <ol className={classes.steps}>
        {ahead.map(({ step, at, tells, template, by, withheld }) => (
          <li key={`${step} ${at}`}>
            <time dateTime={at}>{absolute(at)}</time>
            <span>
              {stepWords(step, template)}
              {tells.length > 0 && !withheld && ` → ${listed(tells.map((tier) => t(`tier_${tier}` as 'tier_owner')))}`}
              {by === 'person' && ` · ${t('byPerson')}`}
              {withheld && <span className={classes.soft}> · {t(`withheld_${withheld}` as 'withheld_paused')}</span>}
            </span>
          </li>
        ))}
      </ol>
      <ChasePause promise={promise} pause={pause} />
    </Part>
    {done.length > 0 && (
      <Part title={t('doneSoFar')}>
        <ol className={classes.steps}>
          {done.map(({ step, at, template, told, withheld }) => (
            <li key={`${step} ${at}`}>
              <time dateTime={at}>{absolute(at)}</time>
              <span dir="auto">
                {stepWords(step, template)}
                {told.map(({ personId, name, how }) => (
                  <span key={personId} className={classes.told}>
                    {name}: {t(`how_${how}` as 'how_mail')}
                  </span>
                ))}
                {withheld && <span className={classes.soft}> · {t(`withheld_${withheld}` as 'withheld_paused')}</span>}
              </span>
            </li>
          ))}
        </ol>
      </Part>
    )}
  </>
);

const listed = (names: readonly string[]): string => new Intl.ListFormat(locale()).format(names);

function stepWords(step: string, template: string | null): string {
  if (step === 'breach' || step === 'lapse') return t(`step_${step}`);
  const key = `template_${template?.replaceAll('-', '_')}`;
  return key in en ? t(key as 'template_overdue') : (template ?? step);
}
