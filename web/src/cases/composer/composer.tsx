import { IconLock, IconSend } from '@tabler/icons-react';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { actionsNow } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Hidden } from '../../ui/hidden.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import { useSending } from '../dialogs/use-sending.js';
import { t } from '../text.js';
import { entriesAfter, newestEntry } from '../timeline.rules.js';
import { Attachments } from './attachments.js';
import { writableReaders } from './audiences.rules.js';
import { CompareStrip } from './compare-strip.js';
import classes from './composer.module.css';
import { draftOf, keepDraft } from './drafts.js';
import { Recipients } from './recipients.js';
import { useSendEntry } from './use-send-entry.js';

export interface ComposerHandle {
  /** Puts the cursor where one writes to these readers; `partner` is the next one that takes part. */
  write: (to: 'customer' | 'internal' | 'partner') => void;
}
interface ComposerProps {
  ref: Ref<ComposerHandle>;
  shown: WholeCase;
  moments: readonly Moment[];
  /** The newest entry the writer has seen. */
  seen: string | undefined;
  onSeen: (entryId: string | undefined) => void;
}

/** Where one writes: who will read it is always said before it is sent. */
export function Composer({ ref, shown, moments, seen, onSeen }: ComposerProps) {
  const options = writableReaders(shown);
  const [readers, setReaders] = useState(options[0]!);
  const [text, setText] = useState(() => draftOf(shown.id, options[0]!));
  const [files, setFiles] = useState<readonly File[]>([]);
  // The newest entry the writer had seen when the service found that there are others.
  const [unseenSince, setUnseenSince] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { busy, problem, send } = useSending();
  const sendEntry = useSendEntry(shown.id);
  const changed = useCaseChanged();

  const choose = (next: string): void => {
    setReaders(next);
    setText(draftOf(shown.id, next));
    setUnseenSince(undefined);
    field.current?.focus();
  };
  const type = (next: string): void => {
    setText(next);
    keepDraft(shown.id, readers, next);
  };
  useImperativeHandle(ref, () => ({
    write: (to) => {
      const partners = options.filter((one) => one.startsWith('ptn_'));
      const next =
        to === 'partner'
          ? partners[(partners.indexOf(readers) + 1) % partners.length]
          : options.find((one) => one === to);
      if (next) choose(next);
    },
  }));
  /** `thenResolve`: asks afterwards how it was put right. */
  const submit = (lastSeen: string | undefined, thenResolve = false): void => {
    if (!text.trim() || busy) return;
    setUnseenSince(undefined);
    void send(
      async () => {
        if ((await sendEntry({ readers, text, files, lastSeen })) === 'unseen') {
          await changed();
          return setUnseenSince(lastSeen);
        }
        keepDraft(shown.id, readers, '');
        setText('');
        setFiles([]);
        await changed();
        tell(t(readers === 'internal' ? 'noted' : 'sent'));
        if (thenResolve)
          actionsNow()
            .find(({ id }) => id === 'case.resolve')
            ?.run();
      },
      () => field.current?.focus(),
    );
  };
  const isNote = readers === 'internal';
  return (
    <form
      className={classes.composer}
      data-filled={text !== '' || files.length > 0 || undefined}
      data-readers={isNote ? 'internal' : readers === 'customer' ? 'customer' : 'partner'}
      aria-label={t('writing')}
      onSubmit={(event) => {
        event.preventDefault();
        submit(seen);
      }}
    >
      {unseenSince !== undefined && (
        <CompareStrip
          entries={entriesAfter(moments, unseenSince)}
          shown={shown}
          onSend={() => {
            const newest = newestEntry(moments);
            onSeen(newest);
            submit(newest);
          }}
          onKeep={() => {
            onSeen(newestEntry(moments));
            setUnseenSince(undefined);
            field.current?.focus();
          }}
        />
      )}
      <Choice
        label={t('writeTo')}
        options={options.map((value) => ({ value, label: nameOf(value, shown) }))}
        value={readers}
        onChange={choose}
      />
      <label className={classes.label}>
        <Hidden>{isNote ? t('note') : t('message')}</Hidden>
        <textarea
          ref={field}
          className={classes.field}
          dir="auto"
          rows={3}
          maxLength={50_000}
          placeholder={t(isNote ? 'writeNote' : 'writeHere')}
          value={text}
          onChange={({ target }) => type(target.value)}
          onKeyDown={(event) => {
            const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
            if (sends) submit(seen, event.shiftKey);
            else if (event.key === 'Escape') event.currentTarget.blur();
            else return;
            event.preventDefault();
          }}
        />
      </label>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.foot}>
        <Attachments files={files} onChange={setFiles} />
        <Recipients readers={readers} shown={shown} />
        <Button
          look="main"
          type="submit"
          busy={busy}
          disabled={!text.trim()}
          icon={isNote ? <IconLock /> : <IconSend />}
          keys="mod+enter"
        >
          {t(isNote ? 'keepNote' : 'send')}
        </Button>
      </div>
    </form>
  );
}

function nameOf(readers: string, shown: WholeCase): string {
  if (readers === 'customer') return t('customer');
  if (readers === 'internal') return t('internal');
  return shown.participants.find(({ partnerId }) => partnerId === readers)?.partner ?? t('aPartner');
}
