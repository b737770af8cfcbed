import { IconBolt, IconLock, IconSend, IconX } from '@tabler/icons-react';
import {
  lazy,
  Suspense,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { useActions } from '../../keys/actions.js';
import type { ChosenMacro } from '../../macros/chosen-macro.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Hidden } from '../../ui/hidden.js';
import { IconButton } from '../../ui/icon-button.js';
import { lazily } from '../../ui/lazily.js';
import { HeldSends } from '../../writing/held-sends.js';
import { keeperOf } from '../../writing/draft-places.js';
import { OtherDraft } from '../../writing/other-draft.js';
import { OthersWriting } from '../../writing/others-writing.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { Attachments } from './attachments.js';
import { writableReaders } from './audiences.rules.js';
import { CompareStrip } from './compare-strip.js';
import classes from './composer.module.css';
import { Recipients } from './recipients.js';
import { useComposing } from './use-composing.js';

const ClosedStrip = lazily(async () => (await import('../case-parts.js')).ClosedStrip);
const MacroPicker = lazy(() =>
  import('../../macros/macro-picker.js').then((found) => ({ default: found.MacroPicker })),
);

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
}

/** Where one writes: who will read it is always said before it is sent. */
export function Composer({ ref, shown, moments, seen }: ComposerProps) {
  const options = writableReaders(shown);
  const [readers, setReaders] = useState(options[0]!);
  const [picks, setPicks] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const choose = useCallback((next: string): void => {
    setReaders(next);
    field.current?.focus();
  }, []);
  const composing = useComposing(shown.id, readers, choose, seen);
  const { text, type, files, setFiles, macro, unseen, busy, problem } = composing;
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
  useActions([
    { id: 'composer.macro', group: t('writing'), label: t('useMacro'), keys: 'm', run: () => setPicks(true) },
  ]);
  // While they go, single keys mean something again already: the next case, or taking them back.
  const submit = (thenResolve = false, anyway = false): void =>
    composing.submit({
      ...{ thenResolve, anyway },
      left: () => form.current?.focus(),
      back: () => field.current?.focus(),
    });
  const insert = (chosen: ChosenMacro): void => {
    composing.takeMacro(chosen);
    // What stands there already stays above it.
    const place = keeperOf(shown.id, chosen.readers);
    const before = place.now().text.trim();
    place.type(before ? `${before}\n\n${chosen.body}` : chosen.body);
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, value } = event.currentTarget;
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (sends) submit(event.shiftKey);
    else if (event.key === 'Escape') event.currentTarget.blur();
    else if (event.key === '/' && beginsLine(value, selectionStart)) setPicks(true);
    else return;
    event.preventDefault();
  };
  const isNote = readers === 'internal';
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={classes.composer}
      data-filled={text !== '' || files.length > 0 || undefined}
      data-readers={isNote ? 'internal' : readers === 'customer' ? 'customer' : 'partner'}
      aria-label={t('writing')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.always}>
        <Suspense fallback={null}>{shown.state === 'closed' && <ClosedStrip shown={shown} />}</Suspense>
        <HeldSends shown={shown} />
        {unseen !== undefined && (
          <CompareStrip
            unseen={unseen.unseen}
            moments={moments}
            shown={shown}
            onSend={() => submit(false, true)}
            onKeep={() => {
              composing.goOn();
              field.current?.focus();
            }}
          />
        )}
        {composing.other !== undefined && <OtherDraft other={composing.other} keeper={composing.keeper} />}
      </div>
      <OthersWriting shown={shown} />
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
          readOnly={busy}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKey}
        />
      </label>
      {macro && macro.does.length > 0 && macro.readers === readers && (
        <p className={classes.macro}>
          <IconBolt aria-hidden />
          <span dir="auto">{t('macroDoes', { name: macro.name, does: macro.does.join(' ') })}</span>
          <IconButton label={t('macroOff')} icon={<IconX />} onClick={() => composing.setMacro(undefined)} />
        </p>
      )}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.foot}>
        <Attachments files={files} onChange={setFiles} />
        <IconButton label={t('useMacro')} keys="/" icon={<IconBolt />} onClick={() => setPicks(true)} />
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
      {picks && (
        <Suspense fallback={null}>
          <MacroPicker shown={shown} readers={readers} seen={seen} onClose={() => setPicks(false)} onInsert={insert} />
        </Suspense>
      )}
    </form>
  );
}

/** Where a line begins no address and no date is being written: there "/" asks for a macro. */
const beginsLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

function nameOf(readers: string, shown: WholeCase): string {
  if (readers === 'customer') return t('customer');
  if (readers === 'internal') return t('internal');
  return shown.participants.find(({ partnerId }) => partnerId === readers)?.partner ?? t('aPartner');
}
