import type { Work } from '../../platform/index.js';
import { Commitment } from '../commitment.entity.js';
import { ConditionFailed, ConditionUnknown } from '../commitment.errors.js';
import { conditionOf, type ConditionStands } from './condition.rules.js';

/** What a promise depends on: a promise of the same case, or what took its place since. */
export interface Condition {
  id: string;
  metAt: Date | null;
}

/** Reads the condition a promise is to have. @throws ConditionUnknown, ConditionFailed */
export async function readCondition(work: Work, caseId: string, asked: string): Promise<Condition> {
  const named = await work.findOne(Commitment, asked);
  if (!named || named.caseId !== caseId) throw new ConditionUnknown(asked);
  const { promise, stands } = await standingOf(work, named.id);
  if (stands === 'failed') throw new ConditionFailed(promise.id, promise.state);
  return { id: promise.id, metAt: stands === 'met' ? work.now : null };
}

/** How the condition stands, asked of the newest promise in its place. */
export async function standingOf(work: Work, id: string): Promise<{ promise: Commitment; stands: ConditionStands }> {
  for (let next = id; ;) {
    const [promise] = await work.find(Commitment, 'where id = $1', [next]);
    const successor = promise!.state === 'renegotiated' ? await successorOf(work, next) : undefined;
    if (!successor) return { promise: promise!, stands: conditionOf(promise!.state) };
    next = successor;
  }
}

async function successorOf(work: Work, id: string): Promise<string | undefined> {
  const [successor] = await work.query<{ id: string }>(
    `select id from commitments where supersedes = $1 order by accepted_at desc nulls last, id desc limit 1`,
    [id],
  );
  return successor?.id;
}
