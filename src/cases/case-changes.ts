import type { Work } from '../platform/index.js';
import { headOf } from './case-aliases.js';
import { Case, type CaseId } from './case.entity.js';
import { CaseMerged, CaseNotAllowedNow } from './case.errors.js';
import { caseResumed, caseStarted } from './case.events.js';
import { allowedCaseActs, caseStateAfter, type CaseAct, type CaseState } from './case-states.rules.js';

/** The case, locked, to be changed. @throws NotFound, CaseMerged: what was merged is changed where it lives on */
export async function lockCase(work: Work, id: CaseId): Promise<Case> {
  const found = await work.lock(Case, id);
  if (found.headId) throw new CaseMerged(found.headId);
  return found;
}

/** The state `act` leads to. @throws CaseNotAllowedNow with the acts that are possible */
export function caseAfter(found: Case, act: CaseAct): CaseState {
  const state = caseStateAfter(found.state, act);
  if (!state) throw new CaseNotAllowedNow(act, found.state, allowedCaseActs(found.state));
  return state;
}

/** Moves the case on and saves what changes with it. */
export async function moveCase(work: Work, found: Case, act: CaseAct, change: Partial<Case> = {}): Promise<void> {
  const state = caseAfter(found, act);
  await work.update(Case, found, { ...change, state, stateSince: work.now });
}

/** An acknowledged case is begun by the first thing done about it. */
export async function beginIfAcknowledged(work: Work, found: Case): Promise<void> {
  if (found.state !== 'acknowledged') return;
  await moveCase(work, found, 'start');
  work.record(caseStarted(found));
}

/** Ends every wait that is over, of the case and of those merged with it, and takes the case up again when none is left. */
export async function settleWaits(
  work: Work,
  caseId: CaseId,
  by: string,
  only?: { refId?: string; party?: string },
): Promise<void> {
  const settled = await work.query(
    `update waits set settled_at = $2, settled_by = $3
     where case_id = any(kept_family($1)) and settled_at is null and ($4::text is null or ref_id = $4) and ($5::text is null or party = $5) returning id`,
    [caseId, work.now, by, only?.refId ?? null, only?.party ?? null],
  );
  if (affected(settled) === 0) return;
  await resumeIfDone(work, await lockHead(work, caseId));
}

/** Takes up a case that waits for nothing any more. */
export async function resumeIfDone(work: Work, found: Case): Promise<void> {
  if (found.state !== 'waiting') return;
  const [left] = await work.query<{ open: boolean }>(
    'select exists (select from waits where case_id = any(kept_family($1)) and settled_at is null) as open',
    [found.id],
  );
  if (left!.open) return;
  await moveCase(work, found, 'resume');
  work.record(caseResumed(found));
}

/** The case where this one lives, locked; also when it is merged in this very moment. */
export async function lockHead(work: Work, id: CaseId): Promise<Case> {
  const found = await work.lock(Case, await headOf(work, id));
  return found.headId ? lockHead(work, found.headId) : found;
}

/** TypeORM answers an update with its rows and their count. */
const affected = (answer: unknown): number => (Array.isArray(answer) ? (answer[1] as number) : 0);
