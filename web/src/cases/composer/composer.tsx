import { IconLock, IconSend } from '@tabler/icons-react';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { answerOf, api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Hidden } from '../../ui/hidden.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import { useSending } from '../dialogs/use-sending.js';
import { t } from '../text.js';
import { entriesAfter, newestEntry } from '../timeline.rules.js';
import { Attachments, upload } from './attachments.js';
import { audienceFor, writableReaders } from './audiences.rules.js';
import { CompareStrip } from './compare-strip.js';
import classes from './composer.module.css';
import { draftOf, keepDraft } from './drafts.js';
import { Recipients } from './recipients.js';

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
  const [unseen, setUnseen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();

  const choose = (next: string): void => {
    setReaders(next);
    setText(draftOf(shown.id, next));
    setUnseen(false);
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
  const submit = (lastSeen: string | undefined): void => {
    if (!text.trim() || busy) return;
    setUnseen(false);
    void send(
      async () => {
        const audience = audienceFor(readers);
        try {
          const fileIds = await upload(shown.id, audience, files);
          const body = {
            audience,
            body: text.trim(),
            ...(lastSeen ? { lastSeen } : {}),
            ...(fileIds.length > 0 ? { fileIds } : {}),
          };
          await answerOf(api.POST('/api/v1/cases/{id}/entries', { params: { path: { id: shown.id } }, body }));
        } catch (error) {
          if (!(error instanceof Problem) || error.slug !== 'entries-unseen') throw error;
          await changed();
          setUnseen(true);
          return;
        }
        keepDraft(shown.id, readers, '');
        setText('');
        setFiles([]);
        await changed();
        tell(t(readers === 'internal' ? 'noted' : 'sent'));
      },
      () => field.current?.focus(),
    );
  };
  const isNote = readers === 'internal';
  return (
    <form
      className={classes.composer}
      data-filled={text !== '' || unseen || undefined}
      data-readers={isNote ? 'internal' : readers === 'customer' ? 'customer' : 'partner'}
      aria-label={t('writing')}
      onSubmit={(event) => {
        event.preventDefault();
        submit(seen);
      }}
    >
      {unseen && (
        <CompareStrip
          entries={entriesAfter(moments, seen)}
          shown={shown}
          onSend={() => {
            const newest = newestEntry(moments);
            onSeen(newest);
            submit(newest);
          }}
          onKeep={() => {
            onSeen(newestEntry(moments));
            setUnseen(false);
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
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(seen);
            if (event.key === 'Escape') event.currentTarget.blur();
            if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
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
