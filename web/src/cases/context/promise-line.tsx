import { IconPlayerPause } from '@tabler/icons-react';
import { useState } from 'react';
import { PromiseStory } from '../../commitments/story/promise-story.js';
import { RiskReasons } from '../../commitments/story/risk-reasons.js';
import { toneOf } from '../../commitments/promise/promise-tones.js';
import { shortDay } from '../../time/times.js';
import { serverNow } from '../../time/clock.js';
import { Due } from '../../time/due.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { PromiseShape, WholeCase } from '../case-shapes.js';
import { whatWords } from '../../commitments/promise/what-words.js';
import { counts } from '../promises.rules.js';
import { t } from '../text.js';
import { PromiseDialog } from './promise-dialog.js';
import { ACTS, actWords, type PromiseAct } from './promise-acts.js';
import classes from './promises-card.module.css';

/** One promise: what, who owes it to whom, how it stands, by when, and what can be done with it now. */
export function PromiseLine({ promise, shown }: { promise: PromiseShape; shown: WholeCase }) {
  const [asked, setAsked] = useState<PromiseAct | 'story'>();
  const { state, dueAt, partnerId, promiser, promisee, spoken } = promise;
  const what = whatWords(promise.what);
  const partner = shown.participants.find((one) => one.partnerId === partnerId)?.partner ?? t('aPartner');
  const held = promise.heldSince;
  const acts = ACTS.filter((act) => promise.allowed?.includes(act));
  const close = (): void => setAsked(undefined);
  return (
    <li id={`promise-${promise.id}`} tabIndex={-1} className={classes.promise}>
      <p className={classes.what} dir="auto">
        {what}
      </p>
      <p className={classes.facts}>
        {held && <Chip icon={<IconPlayerPause />}>{t('clockStands')}</Chip>}
        {counts(promise) ? <Due at={dueAt} what={what} /> : <span>{shortDay(dueAt, serverNow())}</span>}
        <Chip tone={toneOf(state)}>{t(`promise_${state}` as 'promise_kept')}</Chip>
        <span dir="auto">
          {promiser === 'partner' ? partner : t('us')} → {promisee === 'customer' ? t('customer') : t('us')}
        </span>
      </p>
      {spoken && !spoken.confirmedAt && <p className={classes.soft}>{t('onlySaid', { name: spoken.speaker })}</p>}
      <RiskReasons risks={promise.risks ?? []} />
      <div className={classes.acts}>
        {acts.map((act) => (
          <Button
            key={act}
            size="small"
            onClick={() => setAsked(act)}
            aria-label={t('actOn', { act: actWords(act, promise), what })}
          >
            {actWords(act, promise)}
          </Button>
        ))}
        <Button
          size="small"
          look="quiet"
          onClick={() => setAsked('story')}
          aria-label={t('actOn', { act: t('story'), what })}
        >
          {t('story')}
        </Button>
      </div>
      <PromiseDialog promise={promise} act={asked === 'story' ? undefined : asked} onClose={close} />
      <PromiseStory id={promise.id} what={what} shown={shown} open={asked === 'story'} onClose={close} />
    </li>
  );
}
