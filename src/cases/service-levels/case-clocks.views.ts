import { ClocksView } from '../case.views.js';
import type { Target } from './targets.rules.js';

/** A stretch of a case's time, and whose it was. */
export class SegmentView {
  party!: 'us' | 'partner' | 'approval' | 'customer';
  partnerId!: string | null;
  from!: string;
  to!: string;
  milliseconds!: number;
  reason!: string;
  /** What was waited for: a promise, a question, an approval; null for our own time. */
  refId!: string | null;
  /** It lasts until now. */
  open!: boolean;
}

export class MoveView {
  at!: string;
  from!: string;
  to!: string;
  why!: string | null;
}

/** A target of the case, with every move of its due time. */
export class CaseTargetView {
  commitmentId!: string;
  target!: Target;
  serviceLevelId!: string;
  serviceLevelVersion!: number;
  state!: string;
  startedAt!: string;
  minutes!: number;
  waitingExtends!: boolean;
  /** Whole minutes of its open time that were charged to others. */
  chargedMinutes!: number;
  originalDueAt!: string;
  dueAt!: string;
  heldSince!: string | null;
  completedAt!: string | null;
  moves!: MoveView[];
}

export class CountingLevelView {
  id!: string;
  name!: string;
  version!: number;
}

/** One bar for a case: its whole time in segments, their sums, and what our service levels make of it. */
export class CaseClocksView {
  caseId!: string;
  from!: string;
  /** Its closing, or now. */
  to!: string;
  segments!: SegmentView[];
  sums!: ClocksView;
  /** Null when none counts for it: no service level matches, or it was there before or was imported. */
  serviceLevel!: CountingLevelView | null;
  targets!: CaseTargetView[];
}
