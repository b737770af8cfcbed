import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { locale } from '../../text/language.js';
import { Button } from '../../ui/button.js';
import { IconButton } from '../../ui/icon-button.js';
import { TextField } from '../../ui/text-field.js';
import { t } from '../text.js';
import classes from './calendar.module.css';
import { HolidaysImport } from './holidays-import.js';

/** A local date as people write it: `Fri 3 Apr 2026`. */
export const dateWords = (date: string): string =>
  new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));

/** Dates that are closed all day: each by hand, or a year of a country's, looked through first. */
export function HolidaysField({ dates, onChange }: { dates: readonly string[]; onChange: (dates: string[]) => void }) {
  const [date, setDate] = useState('');
  const [importing, setImporting] = useState(false);
  const add = (more: readonly string[]): void => onChange([...new Set([...dates, ...more])].sort());
  return (
    <section aria-label={t('holidays')}>
      <h2>{t('holidays')}</h2>
      <p className={classes.soft}>{t('holidaysHint')}</p>
      <ul className={classes.dates}>
        {dates.map((one) => (
          <li key={one} className={classes.date}>
            <time dateTime={one}>{dateWords(one)}</time>
            <IconButton
              label={t('removeDate', { date: dateWords(one) })}
              icon={<IconX />}
              onClick={() => onChange(dates.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
      <div className={classes.adds}>
        <TextField label={t('date')} type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        <Button
          icon={<IconPlus />}
          disabled={date === ''}
          onClick={() => {
            add([date]);
            setDate('');
          }}
        >
          {t('add')}
        </Button>
        <Button onClick={() => setImporting(true)}>{t('importHolidays')}</Button>
      </div>
      {importing && (
        <HolidaysImport
          known={dates}
          onClose={() => setImporting(false)}
          onAdd={(more) => {
            add(more);
            setImporting(false);
          }}
        />
      )}
    </section>
  );
}
