import { locale } from '../text/language.js';
import type { Cell, Fact, Facts, FactValue } from './policy-shapes.js';
import { named, t } from './text.js';

const number = (value: number): string => new Intl.NumberFormat(locale(), { maximumFractionDigits: 6 }).format(value);

export const factLabel = (fact: Pick<Fact, 'name' | 'label'>): string => named('fact', fact.name, fact.label);

/** A value with its unit: `43 days`, `no`, `electronics`. */
export function valueWords(fact: Pick<Fact, 'unit'> | undefined, value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value !== 'number') return named('value', String(value));
  return fact?.unit === 'days'
    ? new Intl.NumberFormat(locale(), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(value)
    : number(value);
}

/** A cell as it is read: `≤ 30 days`, `31–60 days`, `no`; no cell asks nothing. */
export function cellWords(fact: Pick<Fact, 'unit'> | undefined, cell: Cell | undefined): string {
  if (!cell) return t('anything');
  if ('is' in cell) return valueWords(fact, cell.is);
  if ('in' in cell)
    return new Intl.ListFormat(locale(), { type: 'disjunction' }).format(
      cell.in.map((value) => valueWords(fact, value)),
    );
  const { from, above, to, below } = cell.between;
  if (from !== undefined && to !== undefined)
    return from === to ? valueWords(fact, from) : `${number(from)}–${valueWords(fact, to)}`;
  const ends: [string, number | undefined][] = [
    ['≥', from],
    ['>', above],
    ['≤', to],
    ['<', below],
  ];
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(
    ends.filter(([, end]) => end !== undefined).map(([sign, end]) => `${sign} ${valueWords(fact, end)}`),
  );
}

/** A situation: `days since delivery: 43 days; opened: no`. */
export const situationWords = (
  facts: Readonly<Record<string, unknown>>,
  catalogue: ReadonlyMap<string, Fact>,
): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([name, value]) =>
        `${factLabel(catalogue.get(name) ?? { name, label: name })}: ${valueWords(catalogue.get(name), value)}`,
    )
    .join('; ') || t('nothingKnown');

/** The facts of an example as a test or a trial takes them. */
export const factsOf = (example: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(
    Object.entries(example).filter(
      (entry): entry is [string, FactValue] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
