import { useId } from 'react';
import { TextField, type TextFieldProps } from '../../ui/text-field.js';
import { t } from '../text.js';

const ZONES = Intl.supportedValuesOf('timeZone');

/** A time zone by its IANA name; the browser helps to find it. */
export function ZoneField(props: Omit<TextFieldProps, 'label' | 'list'>) {
  const id = useId();
  return (
    <>
      <TextField label={t('zone')} hint={t('zoneHint')} list={id} autoComplete="off" {...props} />
      <datalist id={id}>
        {ZONES.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** The zone this browser is in. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
