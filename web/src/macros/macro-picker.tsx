import { useQueryClient } from '@tanstack/react-query';
import { IconBolt } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { answerOf, api, reads, type Shape } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import type { WholeCase } from '../cases/case-shapes.js';
import { ranked } from '../shell/palette.rules.js';
import { BareDialog } from '../ui/bare-dialog.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { tell } from '../ui/toast-store.js';
import type { ChosenMacro } from './chosen-macro.js';
import { MacroPreview } from './macro-preview.js';
import classes from './macros.module.css';
import { t } from './text.js';

interface MacroPickerProps {
  shown: WholeCase;
  /** Whom one writes to: their macros stand first. */
  readers: string;
  seen: string | undefined;
  onClose: () => void;
  onInsert: (chosen: ChosenMacro) => void;
}

/** Macros on one side; on the other what the chosen one would say and do in this very case. */
export const MacroPicker = (props: MacroPickerProps) => (
  <BareDialog label={t('pick')} open onClose={props.onClose} wide>
    <Panes {...props} />
  </BareDialog>
);

function Panes({ shown, readers, seen, onClose, onInsert }: MacroPickerProps) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const client = useQueryClient();
  const { data, isPending, isError, error, refetch } = reads.useQuery('get', '/api/v1/macros', {
    params: { query: { limit: 100 } },
  });
  const side = readers === 'customer' || readers === 'internal' ? readers : 'partner';
  const macros = ranked(
    (data?.items ?? []).map((macro) => ({ macro, label: macro.name })),
    words,
  )
    .map(({ macro }) => macro)
    .sort((a, b) => Number(b.audience === side) - Number(a.audience === side));
  const chosen = macros[Math.min(at, macros.length - 1)];
  const asked = useDeferredValue(chosen);
  const partnerId = side === 'partner' ? readers : undefined;
  const preview = usePreview(shown.id, asked, partnerId);
  const ready = preview.data && preview.data.macroId === chosen?.id ? preview.data : undefined;
  useEffect(() => {
    document.getElementById(`${list}-${chosen?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen?.id]);

  const take = (): void => {
    if (!chosen || !ready || ready.missing.length > 0 || ready.refusal) return;
    onClose();
    if (ready.body === null) return void doNow(chosen, ready);
    onInsert({
      id: chosen.id,
      version: ready.macroVersion,
      name: chosen.name,
      readers: ready.audience === 'partner' ? ready.partnerId! : ready.audience,
      partnerId: ready.partnerId,
      body: ready.body,
      does: ready.actions,
    });
  };
  const doNow = async (macro: Shape<'MacroView'>, { macroVersion }: Shape<'MacroPreviewView'>): Promise<void> => {
    const params = { path: { id: shown.id, macroId: macro.id } };
    const body = { macroVersion, ...(partnerId ? { partnerId } : {}), ...(seen ? { lastSeen: seen } : {}) };
    try {
      await answerOf(api.POST('/api/v1/cases/{id}/macros/{macroId}/application', { params, body }));
      tell(t('done', { name: macro.name }));
    } catch (refused) {
      tell(problemWords(refused), { tone: 'problem' });
    }
    await client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/cases') });
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((Math.min(at, macros.length - 1) + step + macros.length) % Math.max(macros.length, 1));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.panes}>
      <div className={classes.side}>
        <div className={classes.field}>
          <IconBolt aria-hidden />
          <input
            className={classes.input}
            role="combobox"
            aria-expanded
            aria-controls={list}
            aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
            aria-label={t('find')}
            placeholder={t('find')}
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              setAt(0);
            }}
            onKeyDown={onKey}
          />
        </div>
        {isPending && <Loading label={t('loading')} lines={4} />}
        {isError && (
          <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
        )}
        <ul className={classes.list} role="listbox" id={list} aria-label={t('macros')} tabIndex={-1}>
          {macros.map((macro, place) => (
            <li
              key={macro.id}
              id={`${list}-${macro.id}`}
              role="option"
              aria-selected={macro.id === chosen?.id}
              className={classes.line}
              onMouseMove={() => setAt(place)}
              onClick={take}
            >
              <span dir="auto">{macro.name}</span>
              <span className={classes.soft}>{t(`whom_${macro.audience}`)}</span>
            </li>
          ))}
        </ul>
        {data && macros.length === 0 && (
          <Empty title={t(data.items.length === 0 ? 'noneYet' : 'none')}>
            {data.items.length === 0 && t('noneYetWords')}
          </Empty>
        )}
      </div>
      <MacroPreview preview={ready} error={preview.error} isPending={chosen !== undefined && !ready} onTake={take} />
    </div>
  );
}

/** What the macro comes to in this case; asked for by a POST, and nothing is done. */
const usePreview = (caseId: string, macro: Shape<'MacroView'> | undefined, partnerId: string | undefined) =>
  reads.useQuery(
    'post',
    '/api/v1/cases/{id}/macros/{macroId}/preview',
    { params: { path: { id: caseId, macroId: macro?.id ?? '' } }, body: partnerId ? { partnerId } : {} },
    { enabled: macro !== undefined, staleTime: 5_000 },
  );
