import { TextField } from '../ui/text-field.js';
import type { ReportSearch } from './reports.rules.js';
import classes from './reports.module.css';
import { t } from './text.js';

/** From which day to which; an empty end is open. */
export const PeriodFields = ({
  search,
  label = t('from'),
  onChange,
}: {
  search: ReportSearch;
  /** What lies within the days; promises that were made, unless said. */
  label?: string;
  onChange: (part: Partial<ReportSearch>) => void;
}) => (
  <div className={classes.period}>
    <TextField
      label={label}
      type="date"
      value={search.from ?? ''}
      max={search.to}
      onChange={({ target }) => onChange({ from: target.value || undefined } as Partial<ReportSearch>)}
    />
    <TextField
      label={t('to')}
      type="date"
      value={search.to ?? ''}
      min={search.from}
      onChange={({ target }) => onChange({ to: target.value || undefined } as Partial<ReportSearch>)}
    />
  </div>
);
