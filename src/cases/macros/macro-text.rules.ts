/** For whom a macro's text is meant. */
export const MACRO_AUDIENCES = ['internal', 'customer', 'partner'] as const;
export type MacroAudience = (typeof MACRO_AUDIENCES)[number];

const FOR_ANYBODY = ['agent.name', 'owner.name', 'promise.what', 'promise.due'] as const;
const OF_THE_CUSTOMER = ['customer.name', 'case.number', 'case.subject', 'order.number'] as const;
const OF_THE_PARTNER = ['partner.name'] as const;
export const MACRO_VARIABLES = [...FOR_ANYBODY, ...OF_THE_CUSTOMER, ...OF_THE_PARTNER] as const;
export type MacroVariable = (typeof MACRO_VARIABLES)[number];
export type MacroValues = Readonly<Record<MacroVariable, string | null>>;

/** What a text may speak of: a customer never learns of partners, nor a partner of the customer or of our name for the case. */
const MAY_SPEAK_OF: Record<MacroAudience, readonly MacroVariable[]> = {
  internal: MACRO_VARIABLES,
  customer: [...FOR_ANYBODY, ...OF_THE_CUSTOMER],
  partner: [...FOR_ANYBODY, ...OF_THE_PARTNER],
};

/** `{{customer.name}}`, or with words for those of whom we do not know it: `{{order.number|your order}}`. */
const VARIABLE = /\{\{\s*([a-zA-Z][\w.]*)\s*(?:\|([^{}|]*))?\}\}/g;

const isKnown = (name: string): name is MacroVariable => (MACRO_VARIABLES as readonly string[]).includes(name);

/** What a text for this audience must not hold: variables nobody knows, or not for them, and braces that are none. */
export function faultsIn(text: string, audience: MacroAudience): string[] {
  const names = new Set([...text.matchAll(VARIABLE)].map(([, name]) => name!));
  const faults = [...names].flatMap((name) => {
    if (!isKnown(name)) return [`speaks of ${name}, which nobody knows`];
    return MAY_SPEAK_OF[audience].includes(name) ? [] : [`speaks of ${name}, which is not for this audience`];
  });
  return /\{\{|\}\}/.test(text.replaceAll(VARIABLE, '')) ? [...faults, 'has braces that do not hold a name'] : faults;
}

/** The text with its values, and of which variables it has none and no words instead. Values are taken as they are, braces and all. */
export function textFor(text: string, values: MacroValues): { body: string; missing: MacroVariable[] } {
  const missing = new Set<MacroVariable>();
  const body = text.replaceAll(VARIABLE, (whole, name: string, instead?: string) => {
    if (!isKnown(name)) return whole;
    const value = values[name] ?? instead;
    if (value === undefined) missing.add(name);
    return value ?? '';
  });
  return { body, missing: [...missing] };
}

/** The text in the reader's language, or in one they share the beginning of, or as it was written first. */
export function bodyIn(
  language: string,
  { body, translations }: { body: string | null; translations: readonly { language: string; body: string }[] },
): string | null {
  const asked = language.toLowerCase();
  const [base] = asked.split('-');
  const found =
    translations.find((one) => one.language.toLowerCase() === asked) ??
    translations.find((one) => one.language.toLowerCase() === base);
  return found?.body ?? body;
}
