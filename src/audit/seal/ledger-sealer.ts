import { Injectable } from '@nestjs/common';
import { Every, systemActor, UnitOfWork, type Work } from '../../platform/index.js';
import { LedgerKey } from './ledger-key.js';
import { EMPTY, grow, rootOf, type Frontier, type Node } from './merkle-tree.rules.js';
import { signedNote } from './signed-note.rules.js';

const BATCH = 2_000;
/** Any number, as long as nothing else locks it. */
const LEADER = 7_153_026_918;

interface Settled {
  id: string;
  leaf: Buffer;
  xid: string;
}
interface Last {
  frontier: Frontier;
  xid: string;
  eventId: string;
}

/**
 * Gives settled events their places in the tree, beside the road they came on. A transaction that is still open may yet commit events older than
 * those around it; so only what no open transaction can precede is sealed, in the order of transactions. One process at a time does it, and all
 * of a batch commits together or not at all: who stood still for a minute in the middle of it has written nothing.
 */
@Injectable()
export class LedgerSealer {
  private readonly actor = systemActor('sealer');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly key: LedgerKey,
  ) {}

  @Every({ ms: 1_000, name: 'sealing of the ledger' })
  async seal(): Promise<void> {
    while ((await this.sealBatch()) === BATCH);
  }

  /** Answers how many it sealed. */
  sealBatch(): Promise<number> {
    return this.uow.run(this.actor, async (work) => {
      const [leader] = await work.query<{ is: boolean }>('select pg_try_advisory_xact_lock($1) as is', [LEADER]);
      if (!leader!.is) return 0;
      const last = await lastSeal(work);
      const settled = await settledAfter(work, last);
      if (settled.length > 0) await this.extend(work, last, settled);
      return settled.length;
    });
  }

  private async extend(work: Work, last: Last, settled: readonly Settled[]): Promise<void> {
    const { frontier, nodes } = grow(
      last.frontier,
      settled.map(({ leaf }) => leaf),
    );
    await keepLeaves(work, last.frontier.size, settled);
    await keepNodes(
      work,
      nodes.filter(({ level }) => level > 0),
    );
    const root = rootOf(frontier);
    const note = signedNote({ origin: this.key.origin, size: frontier.size, root }, this.key.key);
    const end = settled.at(-1)!;
    await work.query(
      `insert into checkpoints (size, root, peaks, last_xid, last_event_id, at, note) values ($1, $2, $3, $4::xid8, $5, $6, $7)`,
      [frontier.size, root, [...frontier.peaks], end.xid, end.id, work.now, note],
    );
  }
}

async function lastSeal(work: Work): Promise<Last> {
  const [last] = await work.query<{ size: string; peaks: Buffer[]; xid: string; eventId: string }>(
    `select size, peaks, last_xid::text as xid, last_event_id as "eventId" from checkpoints order by size desc limit 1`,
  );
  if (!last) return { frontier: EMPTY, xid: '0', eventId: '' };
  return { frontier: { size: Number(last.size), peaks: last.peaks }, xid: last.xid, eventId: last.eventId };
}

const settledAfter = (work: Work, { xid, eventId }: Last): Promise<Settled[]> =>
  work.query(
    `select id, leaf, xid::text as xid from events
     where (xid, id) > ($1::xid8, $2) and xid < pg_snapshot_xmin(pg_current_snapshot()) order by events.xid, id limit $3`,
    [xid, eventId, BATCH],
  );

async function keepLeaves(work: Work, from: number, settled: readonly Settled[]): Promise<void> {
  await work.query(
    `insert into sealed_events (seq, event_id, leaf)
     select $1::bigint + s.at - 1, s.id, s.leaf from unnest($2::text[], $3::bytea[]) with ordinality as s(id, leaf, at)`,
    [from, settled.map(({ id }) => id), settled.map(({ leaf }) => leaf)],
  );
}

async function keepNodes(work: Work, nodes: readonly Node[]): Promise<void> {
  if (nodes.length === 0) return;
  await work.query(
    'insert into tree_nodes (level, index, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])',
    [nodes.map(({ level }) => level), nodes.map(({ index }) => index), nodes.map(({ hash }) => hash)],
  );
}
