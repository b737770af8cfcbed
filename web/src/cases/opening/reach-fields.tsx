import type { useForm } from '../../settings/pattern/use-form.js';
import { ZoneField } from '../../settings/pattern/zone-field.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { languageOptions } from './language-options.js';
import classes from './opening.module.css';
import type { Reach } from './reach.js';
import { t } from './text.js';

type Form = Pick<ReturnType<typeof useForm<Reach>>, 'text' | 'choice' | 'fieldProblem'> & { values: Reach };

/** How they are reached. The address goes to a courier, the language and the hour decide how we write and when we call. */
export function ReachFields({ form }: { form: Form }) {
  const part = (name: 'street' | 'postcode' | 'city' | 'country') => ({
    ...form.text(name),
    problem: form.fieldProblem(`address.${name}`),
  });
  return (
    <>
      <div className={classes.two}>
        <TextField label={t('phone')} type="tel" autoComplete="off" {...form.text('phone')} />
        <Select label={t('language')} options={languageOptions(form.values.language)} {...form.choice('language')} />
      </div>
      <ZoneField {...form.text('zone')} />
      <TextField label={t('street')} maxLength={200} dir="auto" autoComplete="off" {...part('street')} />
      <div className={classes.two}>
        <TextField label={t('postcode')} maxLength={20} autoComplete="off" {...part('postcode')} />
        <TextField label={t('city')} maxLength={100} dir="auto" autoComplete="off" {...part('city')} />
      </div>
      <TextField label={t('country')} hint={t('countryHint')} maxLength={2} autoComplete="off" {...part('country')} />
    </>
  );
}
