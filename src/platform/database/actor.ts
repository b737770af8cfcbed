/** Whose eyes a row is shown to: the first word of every row-level policy. */
export type Audience = 'staff' | 'partner' | 'customer' | 'system';
export type Role = 'agent' | 'manager' | 'partner' | 'customer' | 'system';

/** Who does something, and within which rows. Made by `access` for every request, by `systemActor` for the desk's own work. */
export interface Actor {
  readonly audience: Audience;
  readonly role: Role;
  /** Written to the ledger: `per_…` for a person, `lnk_…` for a link, a job's name for the desk itself. */
  readonly id: string;
  readonly kind: 'person' | 'link' | 'system';
  /** The person behind a session, key or partner link, where there is one. */
  readonly personId?: string;
  readonly partnerId?: string;
  /** The one case a customer link opens. */
  readonly caseId?: string;
  readonly customerId?: string;
  readonly requestId?: string;
  /** How the caller came in; an acceptance keeps it. */
  readonly channel: 'portal' | 'link' | 'api' | 'system';
  /** The session, key or link that proved it: what outlives the request, a live stream, asks whether it still holds. */
  readonly credential?: string;
  /** Set on a POST that carries an Idempotency-Key. */
  readonly once?: OnceKey;
}

/** One action at most under this key; `fingerprint` is the SHA-256 of method, path and body. */
export interface OnceKey {
  readonly caller: string;
  readonly key: string;
  readonly fingerprint: Buffer;
  /** Called when an earlier answer is given again instead of working. */
  readonly replayed?: () => void;
}

/** The desk itself, named after the job or command that acts. */
export function systemActor(name: string, requestId?: string): Actor {
  return {
    audience: 'system',
    role: 'system',
    id: name,
    kind: 'system',
    channel: 'system',
    ...(requestId ? { requestId } : {}),
  };
}

export const isStaff = (actor: Actor): boolean => actor.audience === 'staff';

/** The name under which this reader stands in a row's list of readers; staff need none. */
export function readerOf(actor: Actor): string | undefined {
  if (actor.audience === 'partner') return partnerReader(actor.partnerId!);
  return actor.audience === 'customer' ? CUSTOMER_READER : undefined;
}
export const CUSTOMER_READER = 'customer';
export const partnerReader = (partnerId: string): string => `partner:${partnerId}`;
