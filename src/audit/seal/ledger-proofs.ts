import { Injectable } from '@nestjs/common';
import {
  instant,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import type { CheckpointView, ProofView } from '../ledger.views.js';
import { foldParts, inclusionPath, partsOf, type Range } from './merkle-tree.rules.js';

/** Reads what the sealer wrote: checkpoints, and proofs folded from whole subtrees. */
@Injectable()
export class LedgerProofs {
  constructor(private readonly uow: UnitOfWork) {}

  /** In the newest checkpoint. @throws NotFound when there is no such event */
  proof(actor: Actor, eventId: string): Promise<ProofView> {
    return this.uow.read(actor, (work) => this.proofOf(work, eventId));
  }

  /** Within an open unit of work: receipts of approvals carry theirs. */
  async proofOf(work: Work, eventId: string): Promise<ProofView> {
    const [found] = await work.query<{ leaf: Buffer; seq: string | null }>(
      'select coalesce(s.leaf, e.leaf) as leaf, s.seq from events e left join sealed_events s on s.event_id = e.id where e.id = $1',
      [eventId],
    );
    if (!found) throw new NotFound();
    const leaf = found.leaf.toString('hex');
    if (found.seq === null)
      return { eventId, leaf, state: 'pending', seq: null, size: null, root: null, path: [], checkpoint: null };
    const { size, root, note } = (await newestCheckpoint(work))!;
    const seq = Number(found.seq);
    const path: string[] = [];
    for (const range of inclusionPath(seq, size)) path.push(await hashOfRange(work, range));
    return { eventId, leaf, state: 'sealed', seq, size, root, path, checkpoint: note };
  }

  /** The newest first. */
  checkpoints(actor: Actor, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<CheckpointView>> {
    return this.uow.read(actor, async (work) => {
      const [before] = readCursor('checkpoints', ['number'], cursor) ?? [Number.MAX_SAFE_INTEGER];
      const rows = await work.query<CheckpointRow>(
        `${CHECKPOINTS} where size < $1 order by size desc limit ${limit + 1}`,
        [before],
      );
      return pageOf(rows, limit, ({ size }) => writeCursor('checkpoints', [Number(size)]), checkpointView);
    });
  }
}

interface CheckpointRow {
  size: string;
  root: string;
  at: Date;
  note: string;
}
const CHECKPOINTS = `select size, encode(root, 'hex') as root, at, note from checkpoints`;
const checkpointView = ({ size, at, ...rest }: CheckpointRow): CheckpointView => ({
  ...rest,
  size: Number(size),
  at: instant(at),
});

export async function newestCheckpoint(work: Work): Promise<CheckpointView | undefined> {
  const [row] = await work.query<CheckpointRow>(`${CHECKPOINTS} order by size desc limit 1`);
  return row && checkpointView(row);
}

async function hashOfRange(work: Work, [from, to]: Range): Promise<string> {
  const parts = partsOf(from, to);
  const rows = await work.query<{ hash: Buffer }>(
    `select coalesce(n.hash, s.leaf) as hash
     from unnest($1::smallint[], $2::bigint[]) with ordinality as p(level, index, at)
     left join tree_nodes n on n.level = p.level and n.index = p.index
     left join sealed_events s on p.level = 0 and s.seq = p.index order by p.at`,
    [parts.map(([level]) => level), parts.map(([, index]) => index)],
  );
  return foldParts(rows.map(({ hash }) => hash)).toString('hex');
}
