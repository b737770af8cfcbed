import { audienceOf, readersFor, type EntryAudience } from '../entries/audience.rules.js';

const INTERNAL = 'internal';
const CUSTOMER = 'customer';
const MOST_PARTNERS = 20;
const PARTNER = /^ptn_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An audience as it stands in an address: `internal`, or its readers with commas between them, `customer,ptn_…`. Undefined: it is none. */
export function audienceIn(text: string): EntryAudience | undefined {
  if (text === INTERNAL || text === CUSTOMER) return text;
  const names = text.split(',');
  const partners = names.filter((name) => name !== CUSTOMER);
  if (partners.length === 0 || partners.length > MOST_PARTNERS || !partners.every((name) => PARTNER.test(name)))
    return undefined;
  return partners.length < names.length ? { partners, customer: true } : { partners };
}

/** The same audience as an address: whatever the order of its readers, one text. */
export function addressOf(readers: readonly string[]): string {
  const audience = audienceOf(readers);
  if (typeof audience === 'string') return audience;
  return [...(audience.customer ? [CUSTOMER] : []), ...[...audience.partners].sort()].join(',');
}

/** The list of readers an address stands for. */
export const readersAt = (text: string): string[] | undefined => {
  const audience = audienceIn(text);
  return audience && readersFor(audience);
};
