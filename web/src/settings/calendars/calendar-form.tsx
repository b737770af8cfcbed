import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { serverNow } from '../../time/clock.js';
import { shortDay } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import classes from '../pattern/pattern.module.css';
import { useChanged } from '../pattern/use-changed.js';
import { useForm } from '../pattern/use-form.js';
import { ZoneField } from '../pattern/zone-field.js';
import { t } from '../text.js';
import { DatedHours } from './dated-hours.js';
import { HolidaysField } from './holidays-field.js';
import { cleaned, type Terms } from './week.rules.js';
import { WeekField } from './week-field.js';

interface CalendarFormProps {
  calendar?: Shape<'CalendarView'>;
  begun: Terms;
}

/** A calendar's hours. Saved, they are a new version: what runs keeps the hours it began under. */
export function CalendarForm({ calendar, begun }: CalendarFormProps) {
  const form = useForm({ name: calendar?.name ?? '' });
  const [terms, setTerms] = useState<Terms>({
    ...{ zone: begun.zone, hours: begun.hours, holidays: begun.holidays },
    ...{ breaks: begun.breaks, openings: begun.openings },
  });
  const set = (part: Partial<Terms>): void => setTerms((before) => ({ ...before, ...part }));
  const changed = useChanged('/api/v1/calendars');
  const go = useNavigate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    let id = calendar?.id;
    void form.send(
      async () => {
        const body = cleaned(terms);
        if (calendar) {
          const params = { path: { id: calendar.id }, header: { 'If-Match': `"${calendar.version}"` } };
          await answerOf(api.POST('/api/v1/calendars/{id}/versions', { params, body: body as never }));
        } else {
          ({ id } = await answerOf(
            api.POST('/api/v1/calendars', { body: { name: form.values.name, ...body } as never }),
          ));
        }
        await changed();
      },
      () => {
        tell(t('saved'));
        if (!calendar)
          void go({ to: '/settings/$section/$id', params: { section: 'calendars', id: id! }, replace: true });
      },
    );
  };
  return (
    <Page
      title={calendar?.name ?? t('makeCalendar')}
      lead={
        calendar
          ? t('calendarVersion', { version: calendar.version, day: shortDay(calendar.since, serverNow()) })
          : t('calendarsLead')
      }
    >
      <form className={classes.stack} onSubmit={submit} aria-label={calendar?.name ?? t('makeCalendar')}>
        <div className={classes.fields}>
          {!calendar && <TextField label={t('name')} required dir="auto" {...form.text('name')} />}
          <ZoneField
            value={terms.zone}
            required
            problem={form.fieldProblem('zone')}
            onChange={({ target }) => set({ zone: target.value })}
          />
        </div>
        <WeekField hours={terms.hours} fieldProblem={form.fieldProblem} onChange={(hours) => set({ hours })} />
        <HolidaysField dates={terms.holidays} onChange={(holidays) => set({ holidays })} />
        <DatedHours
          title={t('breaks')}
          hint={t('breaksHint')}
          days={terms.breaks}
          problem={(date) => form.fieldProblem(`breaks.${date}`)}
          onChange={(breaks) => set({ breaks })}
        />
        <DatedHours
          title={t('openings')}
          hint={t('openingsHint')}
          days={terms.openings}
          problem={(date) => form.fieldProblem(`openings.${date}`)}
          onChange={(openings) => set({ openings })}
        />
        {form.problem && (
          <p role="alert" className={classes.problem}>
            {form.problem}
          </p>
        )}
        <div>
          <Button look="main" type="submit" busy={form.busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
