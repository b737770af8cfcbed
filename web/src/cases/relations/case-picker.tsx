import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { useSettled } from '../../commitments/promise/use-promise-preview.js';
import { Button } from '../../ui/button.js';
import { firstFocus } from '../../ui/first-focus.js';
import { Failed, Loading } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import type { CaseLine } from '../case-shapes.js';
import { StateChip } from '../state-chip.js';
import classes from './relations.module.css';
import { t } from './text.js';

/** Among which cases one looks; before anybody types, the newest of them are offered. */
export interface Among {
  customer?: string;
  kind?: 'major';
  state: 'open' | 'all';
}
interface CasePickerProps {
  label: string;
  hint: string;
  among: Among;
  /** Cases that are not offered. */
  except: readonly string[];
  chosen: CaseLine | undefined;
  onChoose: (line: CaseLine | undefined) => void;
}

const SHOWN = 6;

/** Another case, by its number or a few letters. Enter takes the first. */
export function CasePicker({ label, hint, among, except, chosen, onChoose }: CasePickerProps) {
  const [words, setWords] = useState('');
  const [wantsFirst, setWantsFirst] = useState(false);
  const q = useSettled(words.trim());
  const { data, isError, error, isPlaceholderData, refetch } = reads.useQuery(
    'get',
    '/api/v1/cases',
    {
      params: {
        query: { ...among, ...(q ? { q } : {}), sort: 'received', snoozed: 'show', limit: SHOWN + except.length },
      },
    },
    { placeholderData: keepPreviousData, enabled: chosen === undefined },
  );
  const lines = ((data?.items ?? []) as CaseLine[]).filter(({ id }) => !except.includes(id)).slice(0, SHOWN);
  // What is shown while the answer to new words is on its way is no answer to them: the first of that is taken when it is there.
  const first = q === words.trim() && !isPlaceholderData ? lines[0] : undefined;
  useEffect(() => {
    if (!wantsFirst || !first) return;
    setWantsFirst(false);
    onChoose(first);
  }, [wantsFirst, first, onChoose]);
  if (chosen)
    return (
      <div className={classes.chosen}>
        <LineWords line={chosen} />
        <Button ref={firstFocus} size="small" look="quiet" onClick={() => onChoose(undefined)}>
          {t('another')}
        </Button>
      </div>
    );
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setWantsFirst(true);
  };
  return (
    <div className={classes.picker}>
      <TextField
        ref={firstFocus}
        label={label}
        hint={hint}
        value={words}
        autoComplete="off"
        data-autofocus
        onChange={({ target }) => {
          setWords(target.value);
          setWantsFirst(false);
        }}
        onKeyDown={onKey}
      />
      {isError && (
        <Failed
          title={t('casesFailed')}
          words={problemWords(error)}
          again={t('again')}
          onAgain={() => void refetch()}
        />
      )}
      {!data && !isError && <Loading label={t('loadingCases')} lines={3} />}
      <div role="group" aria-label={t('cases')} className={classes.found}>
        {lines.map((line) => (
          <button key={line.id} type="button" className={classes.line} onClick={() => onChoose(line)}>
            <LineWords line={line} />
          </button>
        ))}
      </div>
      <p className={classes.soft} aria-live="polite">
        {data && lines.length === 0 && t(q ? 'noCasesFound' : 'noOther')}
      </p>
    </div>
  );
}

const LineWords = ({ line }: { line: CaseLine }) => (
  <>
    <span className={classes.what} dir="auto">
      {line.subject}
    </span>
    <span className={classes.soft}>
      #{line.number} · <bdi>{line.customer?.name ?? t('majorCase')}</bdi>
    </span>
    <StateChip state={line.state} />
  </>
);
