import { UnitOfWork, type Actor, type StoredEvent } from '../../platform/index.js';
import type { LedgerKey } from './ledger-key.js';
import { newestCheckpoint } from './ledger-proofs.js';

const LINES = 1_000;

type Row = StoredEvent & { seq: string; leaf: string; gone: boolean };

/**
 * The sealed ledger as lines of JSON: a head that names the ledger, its key and its newest checkpoint; then each event with its place and its leaf, in the order
 * of the tree. Read page by page, so that it takes the same memory whatever its length; what is sealed meanwhile is left for the next export.
 */
export async function* exportLedger(uow: UnitOfWork, actor: Actor, key: LedgerKey): AsyncGenerator<string> {
  const newest = await uow.read(actor, newestCheckpoint);
  const { origin, publicText: publicKey } = key;
  yield line({ format: 'kept-ledger-1', origin, publicKey, size: newest?.size ?? 0, checkpoint: newest?.note ?? null });
  for (let from = 0; newest && from < newest.size; from += LINES) {
    const rows = await uow.read(actor, (work) => work.query<Row>(PAGE, [from, Math.min(from + LINES, newest.size)]));
    yield rows.map(eventLine).join('');
  }
}

const PAGE = `
  select s.seq, encode(s.leaf, 'hex') as leaf, e.id is null as gone, e.id, e.at, e.type, e.actor_kind as "actorKind", e.actor_id as "actorId",
    e.case_id as "caseId", e.subject_id as "subjectId", e.readers, e.data, e.request_id as "requestId"
  from sealed_events s left join events e on e.id = s.event_id where s.seq >= $1 and s.seq < $2 order by s.seq`;

function eventLine({ seq, leaf, gone, ...event }: Row): string {
  return line({ seq: Number(seq), leaf, event: gone ? null : { ...event, at: event.at.toISOString() } });
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
