import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api, type Shape } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Loading } from '../ui/states.js';
import { tell, UNDO_KEY } from '../ui/toast-store.js';
import type { Changed } from './bulk-bar.js';
import classes from './bulk.module.css';
import { ChangeField } from './change-field.js';
import { Outcomes } from './outcomes.js';
import { selectNothing } from './selection.js';
import { t } from './text.js';

type Change = Shape<'BulkChangeDto'>;
type Bulk = Shape<'BulkView'>;

/** What is to become of many cases: first what would, case by case; then it is done, and can be taken back once for all. */
export function BulkDialog({ what, ids, onClose }: { what: Changed; ids: readonly string[]; onClose: () => void }) {
  const [change, setChange] = useState<Change>();
  const [done, setDone] = useState<Bulk>();
  const client = useQueryClient();
  const preview = useMutation({
    mutationFn: (asked: Change) =>
      answerOf(api.POST('/api/v1/cases/bulk/preview', { body: { ids: [...ids], change: asked } })),
  });
  const apply = useMutation({
    mutationFn: (asked: Change) => answerOf(api.POST('/api/v1/cases/bulk', { body: { ids: [...ids], change: asked } })),
  });
  const { mutate: look } = preview;
  useEffect(() => {
    if (change) look(change);
  }, [change, look]);
  const undo = async (bulk: Bulk): Promise<void> => {
    try {
      const { undo: undone } = await answerOf(
        api.DELETE('/api/v1/cases/bulk/{id}', { params: { path: { id: bulk.id } } }),
      );
      const back = (undone ?? []).filter((one) => one.undone.length > 0).length;
      const stays = (undone ?? []).filter((one) => one.stays.length > 0).length;
      tell(`${t('back', { count: back })}${stays > 0 ? ` ${t('stays', { count: stays })}` : ''}`);
    } catch (error) {
      tell(problemWords(error), { tone: 'problem' });
    }
    await client.invalidateQueries();
  };
  const submit = async (): Promise<void> => {
    if (!change || apply.isPending) return;
    const bulk = await apply.mutateAsync(change).catch(() => undefined);
    if (!bulk) return;
    tell(t('changed', { count: bulk.changed }), {
      lasts: 12_000,
      action: { label: t('undo'), keys: UNDO_KEY, run: () => void undo(bulk) },
    });
    void client.invalidateQueries();
    selectNothing();
    // Whatever was refused is worth a look; all well, there is nothing to read.
    if (bulk.refused > 0) setDone(bulk);
    else onClose();
  };
  const shown = done ?? preview.data;
  const error = apply.error ?? preview.error;
  return (
    <Dialog title={t(`change_${what}`)} open onClose={onClose} closeLabel={t('close')} wide>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        {!done && <ChangeField what={what} onChange={setChange} />}
        {preview.isPending && <Loading label={t('looking')} lines={3} />}
        {shown && !preview.isPending && <Outcomes shown={shown} isDone={done !== undefined} />}
        {error !== null && (
          <p role="alert" className={classes.problem}>
            {problemWords(error)}
          </p>
        )}
        <div className={classes.acts}>
          <Button onClick={onClose}>{t(done ? 'close' : 'cancel')}</Button>
          {!done && (
            <Button
              look="main"
              type="submit"
              keys="mod+enter"
              busy={apply.isPending}
              disabled={!change || preview.isPending || preview.data?.changed === 0}
            >
              {t('do', { count: preview.data?.changed ?? ids.length })}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
