import { reads } from '../api/client.js';
import { Check } from '../ui/check.js';
import classes from './bring-in-form.module.css';
import { SHARED, type Shared } from './task-templates.js';
import { t } from './text.js';

interface SharesFieldProps {
  customerId: string;
  shared: readonly Shared[];
  onChange: (shared: readonly Shared[]) => void;
}

/** What of the customer a partner is shown. What we do not know cannot be shown: that is said before a courier finds out at the door. */
export function SharesField({ customerId, shared, onChange }: SharesFieldProps) {
  const { data } = reads.useQuery('get', '/api/v1/customers/{id}', { params: { path: { id: customerId } } });
  const missing = data ? shared.filter((field) => data[field] === null) : [];
  return (
    <fieldset className={classes.shares}>
      <legend>{t('shares')}</legend>
      {SHARED.map((field) => (
        <Check
          key={field}
          checked={shared.includes(field)}
          onChange={({ target }) =>
            onChange(SHARED.filter((one) => (one === field ? target.checked : shared.includes(one))))
          }
        >
          {t(`share_${field}`)}
        </Check>
      ))}
      <p className={classes.missing} role="status">
        {missing.length > 0 && t('shareMissing', { what: missing.map((field) => t(`share_${field}`)).join(', ') })}
      </p>
    </fieldset>
  );
}
