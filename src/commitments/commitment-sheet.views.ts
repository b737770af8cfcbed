import { instant } from '../platform/index.js';
import type { ChainVerdict, Footing } from './chain/chain.rules.js';
import type { Told } from './chase/chase.rules.js';
import { CommitmentView } from './commitment.views.js';

export class TermsView {
  version!: number;
  proposedBy!: string;
  at!: string;
  localStart!: string | null;
  localEnd!: string | null;
  zone!: string | null;
  dueAt!: string;
  note!: string | null;
}

export class EvidenceView {
  id!: string;
  kind!: string;
  fileId!: string | null;
  note!: string | null;
  takenAt!: string;
}

export class ChaseStepView {
  step!: string;
  at!: string;
  dueAt?: string;
  termsVersion?: number;
  tells?: Told[];
  template?: string | null;
}

export class ChaseView {
  done!: ChaseStepView[];
  ahead!: ChaseStepView[];
}

/** What the promise stands on. */
export class FootingView {
  footing!: Footing;
  /** When it can be finished at the earliest; null when it rests on nothing that says so. */
  earliestFinish!: string | null;
  /** Whole minutes between the earliest finish and the due time; negative is over-promised. */
  slackMinutes!: number | null;
  bufferMinutes!: number;
  /** Promises behind it that nobody has given yet, or not any more. */
  unpromised!: string[];
}

export const footingView = (verdict: ChainVerdict): FootingView => ({
  footing: verdict.footing,
  earliestFinish: instant(verdict.earliestFinish),
  slackMinutes: verdict.slack === null ? null : Math.round(verdict.slack / 60_000),
  bufferMinutes: Math.round(verdict.buffer / 60_000),
  unpromised: verdict.unpromised,
});

/** A promise with its whole story. */
export class CommitmentSheet extends CommitmentView {
  terms!: TermsView[];
  proofs!: EvidenceView[];
  restsOn?: string[];
  footing?: FootingView;
  chase?: ChaseView;
}
