import { IconX } from '@tabler/icons-react';
import { IconButton } from '../../ui/icon-button.js';
import { t } from '../text.js';
import classes from './calendar.module.css';
import { shownTime, untilTime, type Hours } from './week.rules.js';

interface HoursFieldProps {
  day: string;
  span: Hours;
  problem: string | undefined;
  onChange: (span: Hours) => void;
  onRemove: () => void;
}

/** From when until when, on one day. Until midnight is until 00:00. */
export const HoursField = ({ day, span: [from, until], problem, onChange, onRemove }: HoursFieldProps) => (
  <span className={classes.span}>
    <input
      type="time"
      required
      className={classes.time}
      aria-label={t('fromOn', { day })}
      value={from}
      onChange={({ target }) => onChange([target.value, until])}
    />
    <span aria-hidden>–</span>
    <input
      type="time"
      required
      className={classes.time}
      aria-label={t('untilOn', { day })}
      value={shownTime(until)}
      onChange={({ target }) => onChange([from, untilTime(target.value)])}
    />
    <IconButton label={t('removeHours', { day, from, until })} icon={<IconX />} onClick={onRemove} />
    {problem && <span className={classes.problem}>{problem}</span>}
  </span>
);
