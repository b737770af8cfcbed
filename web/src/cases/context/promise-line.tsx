import { IconPlayerPause } from '@tabler/icons-react';
import { useState } from 'react';
import { shortDay } from '../../time/times.js';
import { serverNow } from '../../time/clock.js';
import { Due } from '../../time/due.js';
import { Button } from '../../ui/button.js';
import { Chip, type Tone } from '../../ui/chip.js';
import type { PromiseShape, WholeCase } from '../case-shapes.js';
import { counts } from '../promises.rules.js';
import { t } from '../text.js';
import { PromiseDialog } from './promise-dialog.js';
import { ACTS, type PromiseAct } from './promise-acts.js';
import classes from './promises-card.module.css';

const TONES: Partial<Record<PromiseShape['state'], Tone>> = {
  proposed: 'soon',
  countered: 'soon',
  at_risk: 'urgent',
  broken: 'late',
  disputed: 'late',
  reported: 'accent',
  kept: 'good',
};

/** One promise: what, who owes it to whom, how it stands, by when, and what can be done with it now. */
export function PromiseLine({ promise, shown }: { promise: PromiseShape; shown: WholeCase }) {
  const [asked, setAsked] = useState<PromiseAct>();
  const { what, state, dueAt, window, partnerId, promiser, promisee } = promise;
  const partner = shown.participants.find((one) => one.partnerId === partnerId)?.partner ?? t('aPartner');
  const held = promise.heldSince;
  const acts = ACTS.filter((act) => promise.allowed?.includes(act));
  return (
    <li className={classes.promise}>
      <p className={classes.what} dir="auto">
        {what}
      </p>
      <p className={classes.facts}>
        {held && <Chip icon={<IconPlayerPause />}>{t('clockStands')}</Chip>}
        {counts(promise) ? (
          <Due at={dueAt} zone={window?.zone ?? null} what={what} />
        ) : (
          <span>{shortDay(dueAt, serverNow())}</span>
        )}
        <Chip tone={TONES[state] ?? 'quiet'}>{t(`promise_${state}` as 'promise_kept')}</Chip>
        <span dir="auto">
          {promiser === 'partner' ? partner : t('us')} → {promisee === 'customer' ? t('customer') : t('us')}
        </span>
      </p>
      {acts.length > 0 && (
        <div className={classes.acts}>
          {acts.map((act) => (
            <Button
              key={act}
              size="small"
              onClick={() => setAsked(act)}
              aria-label={t('actOn', { act: t(`act_${act}` as 'act_report'), what })}
            >
              {t(`act_${act}` as 'act_report')}
            </Button>
          ))}
        </div>
      )}
      {asked && <PromiseDialog promise={promise} act={asked} onClose={() => setAsked(undefined)} />}
    </li>
  );
}
