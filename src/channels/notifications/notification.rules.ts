import type { StoredEvent } from '../../platform/index.js';

/** Everything the desk tells somebody of by itself; what is not here disturbs nobody. */
export const NOTIFICATION_KINDS = [
  'promise_due',
  'promise_late',
  'partner_answered',
  'customer_replied',
  'mention',
  'approval',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** `mail`: in the desk, and by mail when it is not seen there within a minute. */
export const WAYS = ['in_app', 'mail', 'off'] as const;
export type Way = (typeof WAYS)[number];
export type KindChoices = Readonly<Record<NotificationKind, Way>>;

/** Unless somebody chose: of promises and answers the owner of a case has letters already. */
export const DEFAULT_WAYS: KindChoices = {
  ...{ promise_due: 'in_app', promise_late: 'in_app', partner_answered: 'in_app', customer_replied: 'in_app' },
  ...{ mention: 'mail', approval: 'mail' },
};

/** What the desk listens for. */
export const HEARD = [
  'entry.written',
  'commitment.chased',
  'commitment.broken',
  'commitment.accepted',
  'commitment.countered',
  'commitment.proposed',
  'commitment.declined',
  'commitment.reported',
  'commitment.confirmed',
  'commitment.denied',
  'commitment.resumed',
  'commitment.risk_raised',
  'commitment.at_risk',
  'approval.*',
] as const;

/** What an event may be to somebody: `promise` becomes due or late by how it stands when it is looked at. */
export type Occasion = 'promise' | Exclude<NotificationKind, 'promise_due' | 'promise_late'>;

type Happening = Pick<StoredEvent, 'type' | 'actorKind' | 'data'>;

export function occasionOf({ type, actorKind, data }: Happening): Occasion | undefined {
  if (type.startsWith('approval.')) return approversIn(data).length > 0 ? 'approval' : undefined;
  if (type === 'commitment.broken') return 'promise';
  if (type === 'commitment.chased') return isForOwner(data) ? 'promise' : undefined;
  if (type === 'entry.written' && actorKind === 'customer') return 'customer_replied';
  if (type === 'entry.written' && actorKind === 'staff') return data['kind'] === 'note' ? 'mention' : undefined;
  return actorKind === 'partner' ? 'partner_answered' : undefined;
}

/** A rung that would tell the owner of the case, and was not withheld. */
const isForOwner = ({ tells, withheld }: Record<string, unknown>): boolean =>
  !withheld && Array.isArray(tells) && tells.includes('owner');

/** Who is asked, as an event on an approval names them. */
export function approversIn({ asked }: Record<string, unknown>): string[] {
  return Array.isArray(asked) ? asked.filter((id): id is string => typeof id === 'string') : [];
}

interface Named {
  id: string;
  name: string;
}

/**
 * Who is spoken to in a note: `@Ada Agent`, or `@Ada` while there is only one of that first name. The longest name that fits counts; case
 * and accents do not. An `@` inside a word is none: an address is not a name.
 */
export function mentionedIn(body: string, people: readonly Named[]): string[] {
  const text = folded(body);
  const names = people
    .map(({ id, name }) => ({ id, name: folded(name).trim() }))
    .filter(({ name }) => name.length > 0)
    .toSorted((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu)) {
    const rest = text.slice(index + 1);
    const whole = names.find(({ name }) => startsWithName(rest, name));
    if (whole) names.filter(({ name }) => name === whole.name).forEach(({ id }) => found.add(id));
    else {
      const [first] = /^[\p{L}\p{N}'’-]+/u.exec(rest) ?? [''];
      const called = names.filter(({ name }) => name.split(' ')[0] === first);
      if (called.length === 1) found.add(called[0]!.id);
    }
  }
  return [...found];
}

const startsWithName = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
