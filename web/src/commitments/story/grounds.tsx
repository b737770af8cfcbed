import { IconX } from '@tabler/icons-react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { isOpen } from '../../cases/promises.rules.js';
import { duration } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import { IconButton } from '../../ui/icon-button.js';
import { Select } from '../../ui/select.js';
import { toneOf } from '../promise/promise-tones.js';
import { whatWords } from '../promise/what-words.js';
import { t } from '../text.js';
import { spanOf } from '../when/when-text.js';
import classes from './story.module.css';

/** What a promise rests on, link by link: who gave it, how it stands, and where nobody has promised anything yet. */
export function Grounds({ promise, shown }: { promise: Shape<'CommitmentSheet'>; shown: WholeCase }) {
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();
  const { id, backings = [], footing, state } = promise;
  const all = new Map([...shown.commitments, ...shown.targets].map((one) => [one.id, one]));
  const unpromised = new Set(footing?.unpromised ?? []);
  const further = [...unpromised].filter((one) => !backings.some(({ commitmentId }) => commitmentId === one));
  const mayChange = isOpen({ ...promise, state });
  const others = shown.commitments.filter(
    (one) => one.id !== id && isOpen(one) && !backings.some(({ commitmentId }) => commitmentId === one.id),
  );
  const act = (call: Promise<unknown>): void =>
    void send(
      () => call,
      () => void changed(),
    );
  const path = (commitmentId: string) => ({ params: { path: { id, commitmentId } } });
  const line = (other: string, lagMinutes = 0, overrideReason: string | null = null) => {
    const on = all.get(other);
    return (
      <span className={classes.link}>
        <span dir="auto">{on ? whatWords(on.what) : t('elsewhere')}</span>
        {on && <Chip tone={toneOf(on.state)}>{t(`state_${on.state}` as 'state_kept')}</Chip>}
        {on && <span className={classes.soft}>{spanOf(on)}</span>}
        {lagMinutes > 0 && (
          <span className={classes.soft}>{t('thenTakes', { time: duration(lagMinutes * 60_000) })}</span>
        )}
        {unpromised.has(other) && <Chip tone="soon">{t('notPromised')}</Chip>}
        {overrideReason && (
          <q className={classes.quote} dir="auto">
            {overrideReason}
          </q>
        )}
      </span>
    );
  };
  return (
    <>
      {backings.length + further.length > 0 && (
        <ol className={classes.chain}>
          {further.map((other) => (
            <li key={other}>{line(other)}</li>
          ))}
          {backings.map(({ commitmentId, lagMinutes, overrideReason }) => (
            <li key={commitmentId}>
              {line(commitmentId, lagMinutes, overrideReason)}
              {mayChange && (
                <IconButton
                  label={t('restNoMore', { what: whatWords(all.get(commitmentId)?.what ?? t('elsewhere')) })}
                  icon={<IconX />}
                  disabled={busy}
                  onClick={() =>
                    act(answerOf(api.DELETE('/api/v1/commitments/{id}/backings/{commitmentId}', path(commitmentId))))
                  }
                />
              )}
            </li>
          ))}
          <li className={classes.self}>{t('thisPromise')}</li>
        </ol>
      )}
      {mayChange && others.length > 0 && (
        <Select
          label={t('restOnAnother')}
          options={[
            { value: '', label: t('choose') },
            ...others.map((one) => ({ value: one.id, label: whatWords(one.what) })),
          ]}
          value=""
          disabled={busy}
          onChange={(value) =>
            value &&
            act(answerOf(api.PUT('/api/v1/commitments/{id}/backings/{commitmentId}', { ...path(value), body: {} })))
          }
        />
      )}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
