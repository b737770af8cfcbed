import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import classes from '../page.module.css';
import { t } from '../ledger/text.js';
import { fits, type AuditSearch } from './audit-search.rules.js';

const WORDS = ['type', 'actor', 'case', 'subject'] as const;
const KINDS = ['staff', 'partner', 'customer', 'system'] as const;

/** What narrows the log: a type of event, who did it, about what, and when. */
export function Qualifiers({ search, onNarrow }: { search: AuditSearch; onNarrow: (search: AuditSearch) => void }) {
  const [words, setWords] = useState<AuditSearch>(search);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = Object.entries(words).filter(([, value]) => value) as [Parameters<typeof fits>[0], string][];
    const bad = given.filter(([name, value]) => !fits(name, value)).map(([name]) => name);
    setWrong(bad);
    if (bad.length === 0) onNarrow(Object.fromEntries(given));
  };
  const set = (name: keyof AuditSearch, value: string): void => setWords({ ...words, [name]: value.trim() });
  return (
    <form className={classes.fields} onSubmit={submit} role="search" aria-label={t('filter')}>
      {WORDS.map((name) => (
        <TextField
          key={name}
          label={t(`event_${name}`)}
          placeholder={name === 'type' ? 'approval.*' : undefined}
          value={words[name] ?? ''}
          problem={wrong.includes(name) ? t('notAValue') : undefined}
          onChange={({ target }) => set(name, target.value)}
        />
      ))}
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
          value={fieldForm(words[name])}
          onChange={({ target }) => set(name, target.value ? new Date(target.value).toISOString() : '')}
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

/** An instant as a `datetime-local` field holds it, in the viewer's zone. */
function fieldForm(at: string | undefined): string {
  if (!at) return '';
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
