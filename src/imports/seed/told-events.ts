import { leafHash, type Id, type StoredEvent } from '../../platform/index.js';
import type { HistoryIds } from './history-ids.js';
import type { Sheaf } from './sheaf.js';

export interface Teller {
  kind: 'staff' | 'partner' | 'customer' | 'system';
  id: string;
}
export const staff = (id: string): Teller => ({ kind: 'staff', id });
export const CHASE: Teller = { kind: 'system', id: 'chase' };

export interface Told {
  type: string;
  subjectId: string;
  readers?: string[];
  data?: Record<string, unknown>;
}

/** Writes a case's history into the ledger, each event as of its own instant and with its own leaf; nobody hears of it as news. */
export class ToldEvents {
  /** The instant of the latest event so far. */
  latest: Date;

  constructor(
    private readonly sheaf: Sheaf,
    private readonly ids: HistoryIds,
    private readonly caseId: Id<'cs'>,
    begin: Date,
  ) {
    this.latest = begin;
  }

  tell(at: Date, by: Teller, { type, subjectId, readers = [], data = {} }: Told): string {
    const event: StoredEvent = {
      id: this.ids.at('evt', at),
      at,
      type,
      actorKind: by.kind,
      actorId: by.id,
      caseId: this.caseId,
      subjectId,
      readers,
      data,
      requestId: null,
    };
    this.sheaf.add('events', {
      id: event.id,
      at,
      type,
      actor_kind: by.kind,
      actor_id: by.id,
      case_id: this.caseId,
      subject_id: subjectId,
      readers,
      data,
      request_id: null,
      leaf: `\\x${leafHash(event).toString('hex')}`,
    });
    if (at > this.latest) this.latest = at;
    return event.id;
  }
}
