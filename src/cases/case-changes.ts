import type { Work } from '../platform/index.js';
import { Case, type CaseId } from './case.entity.js';
import { CaseNotAllowedNow } from './case.errors.js';
import { caseResumed, caseStarted } from './case.events.js';
import { allowedCaseActs, caseStateAfter, type CaseAct, type CaseState } from './case-states.rules.js';

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

/** Ends every wait of the case that is over, and takes the case up again when none is left. */
export async function settleWaits(
  work: Work,
  caseId: CaseId,
  by: string,
  only?: { refId?: string; party?: string },
): Promise<void> {
  const settled = await work.query(
    `update waits set settled_at = $2, settled_by = $3
     where case_id = $1 and settled_at is null and ($4::text is null or ref_id = $4) and ($5::text is null or party = $5) returning id`,
    [caseId, work.now, by, only?.refId ?? null, only?.party ?? null],
  );
  if (affected(settled) === 0) return;
  const found = await work.lock(Case, caseId);
  const [left] = await work.query<{ open: boolean }>(
    'select exists (select from waits where case_id = $1 and settled_at is null) as open',
    [caseId],
  );
  if (left!.open || found.state !== 'waiting') return;
  await moveCase(work, found, 'resume');
  work.record(caseResumed(found));
}

/** TypeORM answers an update with its rows and their count. */
const affected = (answer: unknown): number => (Array.isArray(answer) ? (answer[1] as number) : 0);
