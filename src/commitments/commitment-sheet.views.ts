import { instant } from '../platform/index.js';
import type { ChainVerdict, Footing } from './chain/chain.rules.js';
import { StepDoneView } from './chase/chase-story.views.js';
import { StepAheadView } from './chase/forecast/forecast.views.js';
import { PauseView } from './chase/pauses/pauses.views.js';
import type { Chance } from './reliability/chance.rules.js';
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

/** What the camera wrote into a picture: its claim. */
export class CameraFactsView {
  takenAt!: string | null;
  latitude!: number | null;
  longitude!: number | null;
}

export class PromiseProofView {
  id!: string;
  kind!: string;
  /** Null too for a file this reader may not open. */
  fileId!: string | null;
  fileName!: string | null;
  note!: string | null;
  takenAt!: string;
  addedAt!: string;
  /** Shown to our own people. */
  camera!: CameraFactsView | null;
}

/** What the desk has done about a promise, and will do. */
export class ChaseView {
  pause!: PauseView | null;
  done!: StepDoneView[];
  ahead!: StepAheadView[];
}

/** How likely it is to be kept, from how the partners behind it have kept their promises of the same kind. Percentages. */
export class ChanceView {
  /** `about 7 in 10`: if no partner's promise has to do with another's. */
  words!: string;
  percent!: number;
  /** Whatever they have to do with each other, it is at least this, and at most `high`. */
  low!: number;
  high!: number;
  /** The promise behind it that is the least likely to be kept. */
  weakest!: string;
  assumes!: 'independence';
}

/** A promise it rests on, and what passes between the two. */
export class BackingView {
  commitmentId!: string;
  lagMinutes!: number;
  /** In whose open hours the minutes are counted; null: in any hours. */
  calendarId!: string | null;
  /** Why it was promised although this one comes too late. */
  overrideReason!: string | null;
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
  /** Null while too little is known of a partner behind it, and where it rests on none. */
  chance!: ChanceView | null;
}

export const footingView = (verdict: ChainVerdict, chance: Chance | null): FootingView => ({
  footing: verdict.footing,
  earliestFinish: instant(verdict.earliestFinish),
  slackMinutes: verdict.slack === null ? null : Math.round(verdict.slack / 60_000),
  bufferMinutes: Math.round(verdict.buffer / 60_000),
  unpromised: verdict.unpromised,
  chance: chance && {
    words: chance.words,
    percent: Math.round(100 * chance.point),
    low: Math.round(100 * chance.low),
    high: Math.round(100 * chance.high),
    weakest: chance.weakest,
    assumes: 'independence',
  },
});

/** What the partner itself said to what it was quoted with. */
export class ConfirmationView {
  termsVersion!: number;
  verdict!: 'confirmed' | 'denied';
  by!: string | null;
  channel!: string;
  at!: string;
  note!: string | null;
}

/** A promise with its whole story. */
export class CommitmentSheet extends CommitmentView {
  terms!: TermsView[];
  proofs!: PromiseProofView[];
  restsOn?: string[];
  backings?: BackingView[];
  confirmations?: ConfirmationView[];
  footing?: FootingView;
  chase?: ChaseView;
}
