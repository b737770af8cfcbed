import { inField, startOfDay } from '../../time/field-time.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { money } from '../../text/money.js';
import { BANDS, bandOf, decimalsOf } from '../money.rules.js';
import { t } from './text.js';
import type { LedgerSearch } from './ledger-search.rules.js';

interface DaysAndBandsProps {
  search: LedgerSearch;
  currencies: readonly string[];
  onNarrow: (search: LedgerSearch) => void;
}

/** From which day to which, and how much it was worth: bands speak of one currency. */
export function DaysAndBands({ search, currencies, onNarrow }: DaysAndBandsProps) {
  const currency = search.currency ?? currencies[0];
  const chosen = currency
    ? BANDS.findIndex((_, place) => {
        const { min, max } = bandOf(place, decimalsOf(currency));
        return search.currency === currency && search.min === min && search.max === max;
      })
    : -1;
  const choose = (value: string): void => {
    const { min: _min, max: _max, ...rest } = search;
    if (value === '') return onNarrow(rest);
    const { min, max } = bandOf(Number(value), decimalsOf(currency!));
    onNarrow({ ...rest, currency: currency!, min, ...(max === undefined ? {} : { max }) });
  };
  const day = (name: 'from' | 'to', text: string): void => {
    const { [name]: _, ...rest } = search;
    onNarrow(text ? { ...rest, [name]: startOfDay(text, name === 'to' ? 1 : 0) } : rest);
  };
  return (
    <>
      <TextField
        label={t('fromDay')}
        type="date"
        value={dayIn(search.from, 0)}
        onChange={({ target }) => day('from', target.value)}
      />
      <TextField
        label={t('toDay')}
        type="date"
        value={dayIn(search.to, 1)}
        onChange={({ target }) => day('to', target.value)}
      />
      {currency && (
        <Select
          label={t('valueIn', { currency })}
          options={[
            { value: '', label: t('anyValue') },
            ...BANDS.map((_, place) => ({ value: String(place), label: bandWords(place, currency) })),
          ]}
          value={chosen < 0 ? '' : String(chosen)}
          onChange={choose}
        />
      )}
    </>
  );
}

function bandWords(place: number, currency: string): string {
  const { min, max } = bandOf(place, decimalsOf(currency));
  const from = money({ amount: min, currency });
  return max === undefined ? t('bandFrom', { from }) : t('band', { from, to: money({ amount: max, currency }) });
}

/** The day an instant stands for in a field; the end is the first moment that does not count any more. */
const dayIn = (at: string | undefined, later: number): string =>
  at ? inField(Date.parse(at) - later * 1_000).slice(0, 10) : '';
