import { useState } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import i18next from 'i18next';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { serverNow } from '../../time/clock.js';
import { Button } from '../../ui/button.js';
import { CheckGroup } from '../../ui/check-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import classes from '../pattern/pattern.module.css';
import { t } from '../text.js';
import { dateWords } from './holidays-field.js';

interface HolidaysImportProps {
  known: readonly string[];
  onClose: () => void;
  onAdd: (dates: string[]) => void;
}

/** A country's public holidays of a year: fetched, looked through by somebody who knows, and only then taken over. */
export function HolidaysImport({ known, onClose, onAdd }: HolidaysImportProps) {
  const [asked, setAsked] = useState({ country: 'DE', state: '', year: String(new Date(serverNow()).getFullYear()) });
  const [found, setFound] = useState<Shape<'HolidaysView'>>();
  const [chosen, setChosen] = useState<string[]>([]);
  const { busy, problem, fieldProblem, send } = useSending();
  const look = (state: string): void => {
    let answer: Shape<'HolidaysView'>;
    void send(
      async () => {
        const { country, year } = asked;
        const language = i18next.language.slice(0, 2);
        const query = { country, year: Number(year), language, ...(state ? { state } : {}) };
        answer = await answerOf(api.GET('/api/v1/holidays', { params: { query } }));
      },
      () => {
        setFound(answer);
        setChosen([...new Set(answer.holidays.map(({ date }) => date))]);
      },
    );
  };
  const set = (part: Partial<typeof asked>): void => {
    setAsked({ ...asked, ...part });
    setFound(undefined);
  };
  const names = new Map<string, string>();
  for (const { date, name } of found?.holidays ?? [])
    names.set(date, [names.get(date), name].filter(Boolean).join(', '));
  return (
    <Dialog title={t('importHolidays')} open onClose={onClose} closeLabel={t('close')}>
      <div className={classes.fields}>
        <TextField
          label={t('country')}
          hint={t('countryHint')}
          value={asked.country}
          maxLength={2}
          data-autofocus
          problem={fieldProblem('country')}
          onChange={({ target }) => set({ country: target.value.toUpperCase(), state: '' })}
        />
        <TextField
          label={t('year')}
          type="number"
          value={asked.year}
          problem={fieldProblem('year')}
          onChange={({ target }) => set({ year: target.value })}
        />
      </div>
      {found && found.states.length > 0 && (
        <Select
          label={t('countryState')}
          value={asked.state}
          options={[
            { value: '', label: t('wholeCountry') },
            ...found.states.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(state) => {
            setAsked({ ...asked, state });
            look(state);
          }}
        />
      )}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {found?.warning && !asked.state && <p className={classes.warning}>{t('statesDiffer')}</p>}
      {found && (
        <CheckGroup
          label={t('lookThrough')}
          stacked
          options={[...names].map(([date, name]) => ({
            value: date,
            label: `${dateWords(date)}: ${name}${known.includes(date) ? ` (${t('knownAlready')})` : ''}`,
          }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
      {found && <p className={classes.soft}>{t('source', { source: found.source })}</p>}
      <div className={classes.bar}>
        {found ? (
          <Button look="main" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
            {t('takeOver', { count: chosen.length })}
          </Button>
        ) : (
          <Button look="main" busy={busy} onClick={() => look(asked.state)}>
            {t('lookUp')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
