import i18next from 'i18next';
import type { Shape } from '../api/client.js';
import { cellWords, valueWords } from '../policies/cell-words.js';
import type { Cell } from '../policies/policy-shapes.js';
import { en } from './messages.en.js';
import { t } from './text.js';
import { factWords } from './fact-words.js';

interface Asked {
  fact: string;
  label: string;
  unit: string | null;
  cell: object | null;
  value: unknown;
}

/** What a row asks of a fact, and what the fact is: `days since delivery`, `15–30 days`, `43 days`. */
export function missed({ fact, label, unit, cell, value }: Asked) {
  const counted = unit === null ? undefined : { unit };
  return {
    fact: factWords(fact, label),
    cell: cellWords(counted, (cell as Cell | null) ?? undefined),
    value: value === null ? t('unknown') : valueWords(counted, value),
  };
}

type Bent = Pick<Shape<'ExceptionView'>, 'flexed' | 'bent' | 'askedBecause'>;

/** What was bent: in English as the ledger keeps it, in other languages told anew from the same facts. */
export function bentWords({ flexed, bent, askedBecause }: Bent): string {
  if (i18next.language === 'en') return flexed;
  const because = `bent_${askedBecause}`;
  const parts = [...(bent ? [t('bent', missed(bent))] : []), ...(because in en ? [t(because as 'bent_no_row')] : [])];
  return parts.length > 0 ? parts.join('; ') : flexed;
}
