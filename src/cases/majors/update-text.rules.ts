/** What an update can speak of, in each customer's own words: their name, their order's number, the new time, their case. */
export const UPDATE_VARIABLES = ['name', 'order', 'window', 'subject', 'case'] as const;
export type UpdateVariable = (typeof UPDATE_VARIABLES)[number];
export type UpdateValues = Readonly<Record<UpdateVariable, string | null>>;

/** `{name}`, or with words for those of whom we do not know it: `{order|your parcel}`. */
const VARIABLE = /\{([a-zA-Z]+)(?:\|([^{}|]*))?\}/g;

const isKnown = (name: string): name is UpdateVariable => (UPDATE_VARIABLES as readonly string[]).includes(name);

/** What stands in braces and is no variable of ours: a slip of the pen that a thousand people would read. */
export function unknownIn(text: string): string[] {
  const names = [...text.matchAll(VARIABLE)].map(([, name]) => name!);
  return [...new Set(names.filter((name) => !isKnown(name)))];
}

export const speaksOf = (text: string, variable: UpdateVariable): boolean =>
  [...text.matchAll(VARIABLE)].some(([, name]) => name === variable);

/** The text for one customer, and of which variables it has no value and no words instead. Values are taken as they are, braces and all. */
export function textFor(text: string, values: UpdateValues): { body: string; missing: UpdateVariable[] } {
  const missing = new Set<UpdateVariable>();
  const body = text.replaceAll(VARIABLE, (whole, name: string, instead?: string) => {
    if (!isKnown(name)) return whole;
    const value = values[name] ?? instead;
    if (value === undefined) missing.add(name);
    return value ?? '';
  });
  return { body, missing: [...missing] };
}

/** A text as it is written in one language. */
export interface Translation {
  readonly language: string;
  readonly body: string;
}

/** The text in exactly this language (BCP 47), else in one of the same first part (`de` for `de-AT`); undefined when there is neither. */
export function translationFor(translations: readonly Translation[], language: string): Translation | undefined {
  const wanted = language.toLowerCase();
  const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  return (
    translations.find((text) => text.language.toLowerCase() === wanted) ??
    translations.find((text) => text.language.toLowerCase() === base(wanted)) ??
    translations.find((text) => base(text.language) === base(wanted))
  );
}
