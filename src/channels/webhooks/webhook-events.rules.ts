/** Of what kinds of events other programs may hear; each by the first word of its types. What concerns our own people and mail is not among them. */
export const TOLD_OF = [
  'approval',
  'booking',
  'case',
  'claim',
  'commitment',
  'customer',
  'decision',
  'entry',
  'exception',
  'file',
  'ledger',
  'order',
  'participation',
  'remedy',
  'shipment',
  'task',
] as const;

const PATTERN = new RegExp(`^(${TOLD_OF.join('|')})\\.(\\*|[a-z][a-z_]{1,39})$`);

/** A type written out, `commitment.kept`, or all that begin alike, `commitment.*`. */
export const isEventPattern = (text: string): boolean => PATTERN.test(text);

/** What is not narrowed down hears everything there is to hear. */
export const patternsFor = (asked: readonly string[] | undefined): string[] =>
  asked && asked.length > 0 ? [...new Set(asked)].sort() : TOLD_OF.map((kind) => `${kind}.*`);
