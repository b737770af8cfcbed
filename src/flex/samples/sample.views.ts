import { ExceptionView } from '../exceptions/exception.views.js';

/** How far a sample has been looked at. */
export class ProgressView {
  sound!: number;
  unsound!: number;
  unclear!: number;
  open!: number;
}

/** A sample, with all that is needed to draw it again. */
export class SampleView {
  id!: string;
  method!: 'random' | 'stratified' | 'by_value' | 'every_nth';
  size!: number;
  seed!: string;
  filter!: Record<string, unknown>;
  stratifyBy!: string | null;
  note!: string | null;
  /** How many there were to draw from. */
  population!: number;
  /** SHA-256 of their ids, the newest first, each with the end of its line. */
  populationSha256!: string;
  drawnBy!: { id: string; name: string | null };
  drawnAt!: string;
  progress!: ProgressView;
}

export class SampleItemView {
  /** Its place in the worklist, from 1. */
  n!: number;
  stratum!: string | null;
  exception!: ExceptionView;
  verdict!: 'sound' | 'unsound' | 'unclear' | null;
  note!: string | null;
  reviewer!: { id: string; name: string | null } | null;
  reviewedAt!: string | null;
  /** Whoever asks for the list had no part in it, and may review it. */
  mayReview!: boolean;
  version!: number;
}

/** A sample and a page of its worklist. */
export class WorklistView extends SampleView {
  items!: SampleItemView[];
  next!: string | null;
}

/** How often a verdict was given among those that were, with the interval its true share lies in (Wilson, 95 %), in percent. */
export class VerdictShareView {
  verdict!: 'sound' | 'unsound' | 'unclear';
  count!: number;
  of!: number;
  percent!: number | null;
  low!: number | null;
  high!: number | null;
}

export class FindingView {
  n!: number;
  exceptionId!: string;
  verdict!: 'unsound' | 'unclear';
  note!: string;
  reviewer!: { id: string; name: string | null };
  reviewedAt!: string;
}

export class ReviewerView {
  id!: string;
  name!: string | null;
  reviewed!: number;
}

export class SampleReportView {
  sample!: SampleView;
  /** Nothing is open any more. While something is, shares speak only of what was looked at. */
  finished!: boolean;
  open!: number;
  verdicts!: VerdictShareView[];
  /** What the shares are shares of. */
  meaning!: string;
  findings!: FindingView[];
  reviewers!: ReviewerView[];
}

export class RedrawView {
  /** The population, and every item in its place, are what they were. */
  identical!: boolean;
  population!: { was: number; is: number };
  populationSha256!: { was: string; is: string };
  /** The first places that differ, at most twenty. */
  differing!: { n: number; was: string | null; is: string | null }[];
}
