import { Commitment, isRunning, OPEN_STATES } from '../../commitments/index.js';
import type { Work } from '../../platform/index.js';
import type { Run } from './happenings.rules.js';
import type { Target } from './targets.rules.js';

/** A target as it is kept, with its promise. */
export interface StoredTarget {
  commitmentId: string;
  target: Target;
  causeId: string;
  serviceLevelId: string;
  serviceLevelVersion: number;
  startedAt: Date;
  minutes: number;
  waitingExtends: boolean;
  promise: Commitment;
}

const COLUMNS = `commitment_id as "commitmentId", target, cause_id as "causeId", service_level_id as "serviceLevelId",
  service_level_version as "serviceLevelVersion", started_at as "startedAt", minutes, waiting_extends as "waitingExtends"`;

/**
 * The targets of a case that are not settled, locked: before the case itself, as whoever changes a promise does, whose change moves the next
 * due time of its case. `patient`: waits for what others hold, or else leaves it out.
 */
export async function lockOpenTargets(work: Work, caseId: string, patient: boolean): Promise<Set<string>> {
  const locked = await work.query<{ id: string }>(
    `select id from commitments where case_id = $1 and source = 'target' and (state = any($2) or state = 'broken' and not done_late)
     order by id for update ${patient ? '' : 'skip locked'}`,
    [caseId, OPEN_STATES],
  );
  return new Set(locked.map(({ id }) => id));
}

/** All targets of a case, the oldest first. */
export async function targetsOf(work: Work, caseId: string): Promise<StoredTarget[]> {
  const rows = await work.query<Omit<StoredTarget, 'promise'>>(
    `select ${COLUMNS} from service_level_targets where case_id = $1 order by started_at, commitment_id`,
    [caseId],
  );
  if (rows.length === 0) return [];
  const promises = await work.find(Commitment, `where case_id = $1 and source = 'target'`, [caseId]);
  const byId = new Map<string, Commitment>(promises.map((promise) => [promise.id, promise]));
  return rows.map((row) => ({ ...row, promise: byId.get(row.commitmentId)! }));
}

export async function keepTarget(work: Work, caseId: string, stored: StoredTarget): Promise<void> {
  await work.query(
    `insert into service_level_targets (commitment_id, case_id, target, cause_id, service_level_id, service_level_version, started_at, minutes, waiting_extends)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[
        stored.commitmentId,
        caseId,
        stored.target,
        stored.causeId,
        stored.serviceLevelId,
        stored.serviceLevelVersion,
      ],
      ...[stored.startedAt, stored.minutes, stored.waitingExtends],
    ],
  );
}

/**
 * Which stored target each run is: the one that began with the same, or for a run under way the one of its kind that is under way too and
 * whose beginning no run has any more, because an earlier one came to light.
 */
export function pairsOf(runs: readonly Run[], stored: readonly StoredTarget[]): Map<Run, StoredTarget> {
  const pairs = new Map<Run, StoredTarget>();
  const left = new Set(stored);
  const pair = (run: Run, fits: (one: StoredTarget) => boolean): void => {
    const found = [...left].find((one) => one.target === run.target && fits(one));
    if (!found) return;
    pairs.set(run, found);
    left.delete(found);
  };
  for (const run of runs) pair(run, ({ causeId }) => causeId === run.causeId);
  for (const run of runs) if (!pairs.has(run) && run.end === null) pair(run, ({ promise }) => isRunning(promise.state));
  return pairs;
}
