import { useRef, useState } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useFlexChanged } from '../reads.js';
import sheet from '../sheet.module.css';
import { t } from '../text.js';
import classes from './decide-form.module.css';

/** What nobody knows yet and the rule needs: said here, it is kept with the case, and the card answers anew. */
export function AskFacts({ ask, caseId }: { ask: readonly Shape<'AskView'>[]; caseId: string }) {
  const { data } = reads.useQuery('get', '/api/v1/cases/{id}/facts', { params: { path: { id: caseId } } });
  const changed = useFlexChanged();
  const here = useRef<HTMLElement>(null);
  const state = (fact: string, value: unknown): void => {
    const form = here.current?.closest('form');
    void answerOf(
      api.PUT('/api/v1/cases/{id}/facts/{fact}', {
        params: { path: { id: caseId, fact } },
        body: { value: value as never },
      }),
    )
      .then(changed)
      // The button that said it is gone: on with the next, or else with what is given.
      .then(() => (here.current ?? form)?.querySelector<HTMLElement>(ANSWERS)?.focus())
      .catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }));
  };
  return (
    <section ref={here} aria-label={t('sayFirst')} className={[sheet.note, classes.facts].join(' ')} data-tone="soon">
      <strong>{t('sayFirst')}</strong>
      {ask.map(({ fact, label }) => (
        <Question
          key={fact}
          label={label}
          known={data?.items.find(({ name }) => name === fact)}
          onSay={(value) => state(fact, value)}
        />
      ))}
    </section>
  );
}

const ANSWERS = 'input, select, button:not(:disabled)';

interface QuestionProps {
  label: string;
  known: Shape<'CaseFactView'> | undefined;
  onSay: (value: unknown) => void;
}

function Question({ label, known, onSay }: QuestionProps) {
  const [text, setText] = useState('');
  if (known?.type === 'number')
    return (
      <div className={classes.said}>
        <TextField label={label} inputMode="decimal" value={text} onChange={({ target }) => setText(target.value)} />
        <Button disabled={!/^\d+([.,]\d+)?$/.test(text)} onClick={() => onSay(Number(text.replace(',', '.')))}>
          {t('sayIt')}
        </Button>
      </div>
    );
  if (known?.type === 'choice')
    return (
      <Select
        label={label}
        options={[
          { value: '', label: '–' },
          ...(known.values ?? []).map((value) => ({ value, label: value.replaceAll('_', ' ') })),
        ]}
        value=""
        onChange={(value) => value && onSay(value)}
      />
    );
  return (
    <div className={classes.said}>
      <span className={classes.asked}>{label}</span>
      <Button size="small" aria-label={t('factYes', { label })} onClick={() => onSay(true)}>
        {t('yes')}
      </Button>
      <Button size="small" aria-label={t('factNo', { label })} onClick={() => onSay(false)}>
        {t('no')}
      </Button>
    </div>
  );
}
