import { IconPlus } from '@tabler/icons-react';
import { IconButton } from '../../ui/icon-button.js';
import { t } from '../text.js';
import classes from './calendar.module.css';
import { HoursField } from './hours-field.js';
import { dayName } from './week-words.js';
import { DAYS, nextHours, type Hours } from './week.rules.js';

interface WeekFieldProps {
  hours: Record<string, Hours[]>;
  fieldProblem: (field: string) => string | undefined;
  onChange: (hours: Record<string, Hours[]>) => void;
}

/** The ordinary week, day by day. */
export function WeekField({ hours, fieldProblem, onChange }: WeekFieldProps) {
  return (
    <section aria-label={t('week')}>
      <h2>{t('week')}</h2>
      <ul className={classes.week}>
        {DAYS.map((day) => {
          const ofDay = hours[day] ?? [];
          const set = (next: Hours[]): void => onChange({ ...hours, [day]: next });
          return (
            <li key={day} className={classes.day}>
              <span className={classes.dayName}>{dayName(day)}</span>
              <span className={classes.spans}>
                {ofDay.length === 0 && <span className={classes.soft}>{t('closed')}</span>}
                {ofDay.map((span, at) => (
                  <HoursField
                    key={at}
                    day={dayName(day)}
                    span={span}
                    problem={fieldProblem(`hours.${day}[${at}]`)}
                    onChange={(next) => set(ofDay.map((one, place) => (place === at ? next : one)))}
                    onRemove={() => set(ofDay.filter((_, place) => place !== at))}
                  />
                ))}
              </span>
              <IconButton
                label={t('addHours', { day: dayName(day) })}
                icon={<IconPlus />}
                onClick={() => set([...ofDay, nextHours(ofDay)])}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
