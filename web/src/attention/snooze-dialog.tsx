import { useState } from 'react';
import { asUniversal, localAt } from '../time/wall-clock.rules.js';
import { serverNow } from '../time/clock.js';
import { absolute, viewerZone } from '../time/times.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/text-field.js';
import classes from './attention.module.css';
import { spokenTime, timeOf, type Spoken } from './snooze-words.rules.js';
import { t } from './text.js';

const EVENING = 17;

/** Until when a case stands back: in a word, or in words of one's own. */
export function SnoozeDialog({ onClose, onChosen }: { onClose: () => void; onChosen: (until: Date) => void }) {
  const [words, setWords] = useState('');
  const now = new Date(serverNow());
  const zone = viewerZone();
  const clock = new Date(asUniversal(localAt(now.getTime(), zone)));
  const spoken = spokenTime(words, clock.getUTCDay());
  const until = spoken && timeOf(spoken, now, zone);
  return (
    <Dialog title={t('snooze')} open onClose={onClose} closeLabel={t('close')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (until) onChosen(until);
        }}
      >
        <TextField
          label={t('untilWhen')}
          hint={t('untilHint')}
          data-autofocus
          autoComplete="off"
          value={words}
          problem={words.trim() !== '' && !until ? t('noTime') : undefined}
          onChange={({ target }) => setWords(target.value)}
        />
        <p role="status" className={classes.until}>
          {until && t('until', { at: absolute(until.toISOString()) })}
        </p>
        <div className={classes.presets}>
          {presets(clock).map(({ name, spoken: preset }) => {
            const at = timeOf(preset, now, zone);
            return (
              <Button key={name} onClick={() => onChosen(at)} title={absolute(at.toISOString())}>
                {t(name)}
              </Button>
            );
          })}
        </div>
        <p className={classes.soft}>{t('comesBack')}</p>
        <div className={classes.acts}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit" disabled={!until} keys="enter">
            {t('putOff')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** `clock`: what the viewer's clocks show, as if it were universal time. */
function presets(clock: Date): { name: 'in3h' | 'evening' | 'tomorrow' | 'nextWeek'; spoken: Spoken }[] {
  return [
    { name: 'in3h', spoken: { minutes: 180 } },
    ...(clock.getUTCHours() < EVENING - 1
      ? [{ name: 'evening' as const, spoken: { days: 0, hour: EVENING, minute: 0 } }]
      : []),
    { name: 'tomorrow', spoken: { days: 1, hour: 9, minute: 0 } },
    { name: 'nextWeek', spoken: spokenTime('next week', clock.getUTCDay())! },
  ];
}
