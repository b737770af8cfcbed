import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { actionsNow } from '../../keys/actions.js';
import { noteTyping } from '../../presence/own-presence.js';
import { preferences } from '../../shell/preferences.js';
import { tell, UNDO_KEY } from '../../ui/toast-store.js';
import { onTakenBack, takeBack } from '../../writing/take-back.js';
import { useDraft } from '../../writing/use-draft.js';
import { useCaseChanged } from '../case-reads.js';
import { useSending } from '../dialogs/use-sending.js';
import { t } from '../text.js';
import { useSendEntry, type Unseen } from './use-send-entry.js';
import type { ChosenMacro } from '../../macros/chosen-macro.js';

interface Submission {
  anyway?: boolean;
  thenResolve?: boolean;
  left: () => void;
  back: () => void;
}

/** Everything that becomes of words in one case: kept as one types, shown to colleagues, sent, held, taken back. */
export function useComposing(
  caseId: string,
  readers: string,
  chooseReaders: (readers: string) => void,
  seen: string | undefined,
) {
  const client = useQueryClient();
  const { text, other, keeper } = useDraft(caseId, readers);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [macro, setMacro] = useState<ChosenMacro>();
  const [unseen, setUnseen] = useState<Unseen>();
  // What the writer had seen when they began: what came since is shown to them before their words go out, though it stood on the page.
  const startedAt = useRef<{ readers: string; seen: string | undefined }>(undefined);
  const { busy, problem, send } = useSending();
  const sendEntry = useSendEntry(caseId);
  const changed = useCaseChanged();
  useEffect(
    () => onTakenBack((itsCase, itsReaders) => itsCase === caseId && chooseReaders(itsReaders)),
    [caseId, chooseReaders],
  );
  useEffect(() => setUnseen(undefined), [readers]);

  const begin = (): void => {
    if (startedAt.current?.readers !== readers) startedAt.current = { readers, seen };
  };
  const type = (next: string): void => {
    if (next.trim()) begin();
    else startedAt.current = undefined;
    keeper.type(next);
    noteTyping(caseId, readers, !next.trim());
  };
  const done = async (): Promise<void> => {
    keeper.sent();
    noteTyping(caseId, readers, true);
    startedAt.current = undefined;
    setFiles([]);
    setMacro(undefined);
    await changed();
  };
  /** `anyway`: after having been shown what others wrote. `left`: the words are on their way; `back`: they are not, and are the writer's again. */
  const submit = ({ anyway = false, thenResolve = false, left, back }: Submission): void => {
    if (!text.trim() || busy) return;
    left();
    const lastSeen = anyway ? unseen?.lastSeen : (startedAt.current ?? { seen }).seen;
    const holdSeconds = readers === 'internal' ? 0 : preferences().undoSeconds;
    setUnseen(undefined);
    void send(
      async () => {
        await keeper.settle();
        const does = macro && macro.readers === readers && macro.does.length > 0 ? macro : undefined;
        const outcome = await sendEntry({ readers, text, files, lastSeen, holdSeconds, macro: does }).catch(
          (error: unknown) => {
            back();
            throw error;
          },
        );
        if (outcome.kind === 'unseen') {
          back();
          await changed();
          return setUnseen(outcome.unseen);
        }
        await done();
        if (outcome.kind === 'held') {
          const lasts = Math.max(1_000, holdSeconds * 1_000 - 300);
          tell(t('sendingHeld'), {
            lasts,
            action: { label: t('undo'), keys: UNDO_KEY, run: () => void takeBack(outcome.send, client) },
          });
        } else tell(t(readers === 'internal' ? 'noted' : 'sent'));
        if (thenResolve)
          actionsNow()
            .find(({ id }) => id === 'case.resolve')
            ?.run();
      },
      () => undefined,
    );
  };
  /** The writer goes on, knowing what others wrote. */
  const goOn = (): void => {
    startedAt.current = { readers, seen: unseen?.lastSeen };
    setUnseen(undefined);
  };
  const takeMacro = (chosen: ChosenMacro): void => {
    setMacro(chosen);
    chooseReaders(chosen.readers);
  };
  return {
    text,
    type,
    other,
    keeper,
    files,
    setFiles,
    macro,
    takeMacro,
    setMacro,
    unseen,
    goOn,
    submit,
    busy,
    problem,
  };
}
