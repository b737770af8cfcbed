import { IconClockCheck } from '@tabler/icons-react';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { firstFocus } from '../../ui/first-focus.js';
import { TextField } from '../../ui/text-field.js';
import { t } from '../text.js';
import type { When } from './use-when.js';
import classes from './when-field.module.css';
import { span, spanElsewhere } from './when-text.js';

interface WhenFieldProps {
  label: string;
  when: When;
  /** The clocks of somebody whom the time concerns as well. */
  theirZone?: string | null | undefined;
  required?: boolean;
  problem?: string | undefined;
  /** The field one begins with. */
  isFirst?: boolean;
}

/** By when, in words; beneath it what the desk understood, by whose clocks, before anything is promised. */
export function WhenField({ label, when, theirZone, required = true, problem, isFirst = false }: WhenFieldProps) {
  const { words, means, zone } = when;
  const wrong =
    problem ??
    (words.trim() === ''
      ? undefined
      : means.kind === 'nothing'
        ? t('whenUnknown')
        : means.kind === 'past'
          ? t('whenPast')
          : undefined);
  const elsewhere = spanElsewhere(means, zone, theirZone);
  return (
    <div className={classes.when}>
      <TextField
        ref={isFirst ? firstFocus : undefined}
        data-autofocus={isFirst || undefined}
        label={label}
        hint={t('whenHint')}
        value={words}
        required={required}
        autoComplete="off"
        problem={wrong}
        onChange={({ target }) => when.say(target.value)}
      />
      <div aria-live="polite" className={classes.means}>
        {means.kind === 'sound' && (
          <p className={classes.sound}>
            <IconClockCheck aria-hidden />
            <span>{span(means.startsAt, means.dueAt, zone)}</span>
          </p>
        )}
        {elsewhere && <p className={classes.elsewhere}>{t('whenThere', { at: elsewhere })}</p>}
        {means.kind === 'skipped' && (
          <p>
            {t('whenSkipped', { time: means.local.slice(11) })}{' '}
            <Button size="small" onClick={() => when.say(means.suggestion.replace('T', ' '))}>
              {means.suggestion.slice(11)}
            </Button>
          </p>
        )}
        {means.kind === 'twice' && (
          <>
            <p>{t('whenTwice', { time: means.local.slice(11) })}</p>
            <Choice
              label={t('whenWhich')}
              options={(['first', 'second'] as const).map((value) => ({
                value,
                label: t(value, { at: span(undefined, means[value], zone) }),
              }))}
              value={'' as 'first'}
              onChange={when.choose}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** A time as words this very field understands, in any language. */
export const asWords = (at: number, zone: string): string =>
  `${new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at)} ${new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' }).format(at)}`;
