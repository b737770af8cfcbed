/** For whom something is meant, beside our staff, who read everything. */
export type EntryAudience = 'internal' | 'customer' | { partners: string[]; customer?: boolean | undefined };

const CUSTOMER = 'customer';
const PARTNER = 'partner:';

/** The readers an audience names, sorted, each once: `customer`, `partner:ptn_…`. */
export function readersFor(audience: EntryAudience): string[] {
  if (audience === 'internal') return [];
  if (audience === 'customer') return [CUSTOMER];
  const partners = [...new Set(audience.partners)].sort().map((id) => PARTNER + id);
  return audience.customer ? [CUSTOMER, ...partners] : partners;
}

/** The audience a list of readers stands for: the inverse of `readersFor`. */
export function audienceOf(readers: readonly string[]): EntryAudience {
  const partners = partnersAmong(readers);
  if (partners.length === 0) return readers.includes(CUSTOMER) ? 'customer' : 'internal';
  return { partners, ...(readers.includes(CUSTOMER) ? { customer: true } : {}) };
}

export const partnersAmong = (readers: readonly string[]): string[] =>
  readers.filter((reader) => reader.startsWith(PARTNER)).map((reader) => reader.slice(PARTNER.length));
