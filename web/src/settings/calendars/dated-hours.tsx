import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { t } from '../text.js';
import classes from './calendar.module.css';
import { dateWords } from './holidays-field.js';
import { HoursField } from './hours-field.js';
import { nextHours, type Hours } from './week.rules.js';

interface DatedHoursProps {
  title: string;
  hint: string;
  days: Record<string, Hours[]>;
  problem: (date: string) => string | undefined;
  onChange: (days: Record<string, Hours[]>) => void;
}

/** Hours of single dates. */
export function DatedHours({ title, hint, days, problem, onChange }: DatedHoursProps) {
  const [date, setDate] = useState('');
  const set = (day: string, hours: Hours[]): void => onChange({ ...days, [day]: hours });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className={classes.soft}>{hint}</p>
      <ul className={classes.week}>
        {Object.entries(days)
          .filter(([, hours]) => hours.length > 0)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([day, hours]) => (
            <li key={day} className={classes.day}>
              <span className={classes.dayName}>{dateWords(day)}</span>
              <span className={classes.spans}>
                {hours.map((span, at) => (
                  <HoursField
                    key={at}
                    day={dateWords(day)}
                    span={span}
                    problem={problem(day)}
                    onChange={(next) =>
                      set(
                        day,
                        hours.map((one, place) => (place === at ? next : one)),
                      )
                    }
                    onRemove={() =>
                      set(
                        day,
                        hours.filter((_, place) => place !== at),
                      )
                    }
                  />
                ))}
              </span>
            </li>
          ))}
      </ul>
      <div className={classes.adds}>
        <TextField label={t('date')} type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        <Button
          icon={<IconPlus />}
          disabled={date === ''}
          onClick={() => {
            set(date, [...(days[date] ?? []), nextHours(days[date] ?? [])]);
            setDate('');
          }}
        >
          {t('add')}
        </Button>
      </div>
    </section>
  );
}
