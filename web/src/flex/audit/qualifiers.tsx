import { useState, type FormEvent } from 'react';
import { problemWords } from '../../api/problem-words.js';
import { optionsOf, usePeople } from '../../settings/pattern/reads.js';
import { fromField, inField } from '../../time/field-time.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import classes from '../page.module.css';
import { t } from '../ledger/text.js';
import { fits, type AuditSearch } from './audit-search.rules.js';
import { caseNamed, useCaseNumber } from './use-case-number.js';

const KINDS = ['staff', 'partner', 'customer', 'system'] as const;

/** What narrows the log: a type of event, who did it, in which case, about what, and when. */
export function Qualifiers({ search, onNarrow }: { search: AuditSearch; onNarrow: (search: AuditSearch) => void }) {
  const [words, setWords] = useState<AuditSearch>(search);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [typedCase, setTypedCase] = useState<string>();
  const caseNumber = useCaseNumber(search.case);
  const people = usePeople();
  const who =
    words.actor && !people.some(({ id }) => id === words.actor) ? [{ id: words.actor, name: words.actor }] : [];
  const narrow = async (): Promise<void> => {
    const named = typedCase === undefined ? words.case : typedCase && ((await caseNamed(typedCase)) ?? typedCase);
    const given = Object.entries({ ...words, case: named }).filter(([, value]) => value) as [
      Parameters<typeof fits>[0],
      string,
    ][];
    const bad = given.filter(([name, value]) => !fits(name, value)).map(([name]) => name);
    setWrong(bad);
    if (bad.length === 0) onNarrow(Object.fromEntries(given));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    narrow().catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }));
  };
  const set = (name: keyof AuditSearch, value: string): void => setWords({ ...words, [name]: value.trim() });
  const problemOf = (name: string): string | undefined => (wrong.includes(name) ? t('notAValue') : undefined);
  return (
    <form className={classes.fields} onSubmit={submit} role="search" aria-label={t('filter')}>
      <TextField
        label={t('event_type')}
        placeholder="approval.*"
        value={words.type ?? ''}
        problem={problemOf('type')}
        onChange={({ target }) => set('type', target.value)}
      />
      <Select
        label={t('event_actor')}
        options={optionsOf([...who, ...people], t('anybody'))}
        value={words.actor ?? ''}
        onChange={(value) => set('actor', value)}
      />
      <TextField
        label={t('event_case')}
        placeholder="#248"
        value={typedCase ?? caseNumber}
        problem={wrong.includes('case') ? t('noSuchCase') : undefined}
        onChange={({ target }) => setTypedCase(target.value)}
      />
      <TextField
        label={t('event_subject')}
        placeholder="com_…"
        value={words.subject ?? ''}
        problem={problemOf('subject')}
        onChange={({ target }) => set('subject', target.value)}
      />
      <Select
        label={t('event_actorKind')}
        options={[
          { value: '', label: t('anybody') },
          ...KINDS.map((value) => ({ value, label: t(`author_${value}`) })),
        ]}
        value={words.actorKind ?? ''}
        onChange={(value) => set('actorKind', value)}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextField
          key={name}
          label={t(name === 'from' ? 'fromTime' : 'toTime')}
          type="datetime-local"
          value={words[name] ? inField(words[name]) : ''}
          onChange={({ target }) => set(name, target.value ? fromField(target.value) : '')}
        />
      ))}
      <div className={classes.acts}>
        <Button look="main" type="submit">
          {t('search')}
        </Button>
        <Button onClick={() => onNarrow({})}>{t('clear')}</Button>
      </div>
    </form>
  );
}
