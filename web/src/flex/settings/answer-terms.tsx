import { useState, type FormEvent } from 'react';
import { answerOf, api, asRead, reads, type Shape } from '../../api/client.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Read } from '../../reports/figures.js';
import pattern from '../../settings/pattern/pattern.module.css';
import { optionsOf, useCalendars } from '../../settings/pattern/reads.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { t } from './text.js';

/** How long there is to answer, and in whose open hours that is counted. */
export function AnswerTerms() {
  const query = reads.useQuery('get', '/api/v1/settings/approvals', {});
  return (
    <section className={pattern.card} aria-label={t('timeToAnswer')}>
      <h2>{t('timeToAnswer')}</h2>
      <p className={pattern.soft}>{t('timeToAnswerWords')}</p>
      <Read query={query}>{(terms) => <TermsForm key={terms.version} terms={terms} />}</Read>
    </section>
  );
}

function TermsForm({ terms }: { terms: Shape<'ApprovalTermsView'> }) {
  const [hours, setHours] = useState(String(terms.answerWithinMinutes / 60));
  const [calendarId, setCalendarId] = useState(terms.calendarId ?? '');
  const calendars = useCalendars();
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useChanged('/api/v1/settings/approvals', '/api/v1/approval-routes');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(
      async () => {
        const body = { calendarId: calendarId || null, answerWithinMinutes: Math.round(Number(hours) * 60) };
        await answerOf(api.PUT('/api/v1/settings/approvals', { params: { header: asRead(terms) }, body }));
        await changed();
      },
      () => tell(t('termsSaved')),
    );
  };
  return (
    <form className={pattern.stack} onSubmit={submit}>
      <TextField
        label={t('hours')}
        type="number"
        min={0.25}
        max={336}
        step="any"
        required
        value={hours}
        problem={fieldProblem('answerWithinMinutes')}
        onChange={({ target }) => setHours(target.value)}
      />
      <Select
        label={t('inWhoseHours')}
        options={optionsOf(calendars, t('roundTheClock'))}
        value={calendarId}
        onChange={setCalendarId}
      />
      {problem && (
        <p role="alert" className={pattern.problem}>
          {problem}
        </p>
      )}
      <div>
        <Button type="submit" busy={busy}>
          {t('saveTerms')}
        </Button>
      </div>
    </form>
  );
}
