import type { Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { t } from '../text.js';
import { asWords } from '../when/when-field.js';
import { FootingOf } from './footing.js';
import { nextQuarter } from './footing.rules.js';
import classes from './standing.module.css';
import type { usePromisePreview } from './use-promise-preview.js';

interface StandingProps {
  preview: Pick<ReturnType<typeof usePromisePreview>, 'data' | 'error' | 'isFetching'>;
  footing: Shape<'FootingView'> | undefined;
  reason: string;
  onReason: (reason: string) => void;
  /** Takes another time, as words. */
  onTime: (words: string) => void;
  zone: string;
}

/** What stands against a promise before it is given, and what to do about it: a later time, or a reason to promise it all the same. */
export function Standing({ preview, footing, reason, onReason, onTime, zone }: StandingProps) {
  const opensAt = preview.data?.opensAt;
  const honest = footing?.earliestFinish ? nextQuarter(Date.parse(footing.earliestFinish)) : undefined;
  return (
    <div className={classes.standing} aria-live="polite" aria-busy={preview.isFetching}>
      {Boolean(preview.error) && <p className={classes.problem}>{problemWords(preview.error)}</p>}
      {footing && <FootingOf footing={footing} />}
      {opensAt && <p className={classes.warning}>{t('closedThen', { at: absolute(opensAt) })}</p>}
      {footing?.footing === 'over' && (
        <>
          {honest !== undefined && (
            <Button size="small" onClick={() => onTime(asWords(honest, zone))}>
              {t('takeTime', { at: absolute(new Date(honest).toISOString()) })}
            </Button>
          )}
          <TextField
            label={t('overrideWhy')}
            value={reason}
            required
            dir="auto"
            onChange={({ target }) => onReason(target.value)}
          />
        </>
      )}
    </div>
  );
}
