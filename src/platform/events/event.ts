import { hash } from 'node:crypto';
import type { EventId } from '../ids/ids.js';
import { canonicalJson } from './canonical-json.rules.js';

/** What a module announces: past tense, plain data, ids only. Personal words stay in their own tables. */
export interface NewEvent {
  type: `${string}.${string}`;
  caseId?: string | null;
  /** What it happened to: a commitment, task, entry, … */
  subjectId?: string | null;
  /** Who beside the staff may read it: `customer`, `partner:ptn_…`. */
  readers?: readonly string[];
  data?: Record<string, unknown>;
  /** History rather than news, as of an import: it stands in the ledger, but no listener hears of it. */
  silent?: boolean;
}

/** An event as the ledger keeps it. */
export interface StoredEvent {
  id: EventId;
  at: Date;
  type: string;
  /** In whose ranks the actor stands: `staff`, `partner`, `customer` or the desk itself, `system`. */
  actorKind: string;
  actorId: string;
  caseId: string | null;
  subjectId: string | null;
  readers: string[];
  data: Record<string, unknown>;
  requestId: string | null;
}

/**
 * The ledger's leaf for an event: SHA-256 over 0x00 and its canonical JSON (RFC 8785), as a Merkle tree's leaves are hashed (RFC 6962 §2.1).
 * Instants are RFC 3339 in UTC with milliseconds.
 */
export function leafHash(event: StoredEvent): Buffer {
  return hash('sha256', `\0${canonicalJson(event)}`, 'buffer');
}
