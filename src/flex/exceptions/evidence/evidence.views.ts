import { TimelineItemView } from './timeline-item.views.js';
import { ExceptionView } from '../exception.views.js';

/** The rule as it was then: the version that counted, and the row of it that was bent. */
export class RuleThenView {
  policyId!: string;
  version!: number;
  purpose!: string;
  changeNote!: string | null;
  effectiveFrom!: string | null;
  publisherId!: string | null;
  /** The row as its author wrote it; null when no row spoke of it. */
  row!: Record<string, unknown> | null;
}

export class FactThenView {
  name!: string;
  label!: string;
  value!: unknown;
  /** Who knew it: our own rows, or somebody who said so. */
  source!: string;
  by!: string | null;
  at!: string;
  /** Left out of exports. */
  sensitive!: boolean;
}

/** What was decided, by which facts, and how the table came to its answer. */
export class DecisionThenView {
  id!: string;
  outcome!: string;
  versionBecause!: string;
  facts!: FactThenView[];
  trace!: unknown;
  nearMisses!: unknown;
  conflict!: unknown;
  details!: unknown;
  decidedBy!: { id: string; name: string | null };
  decidedAt!: string;
}

export class VerdictThenView {
  approvalId!: string;
  verdict!: string;
  note!: string | null;
  /** Who really decided, and in whose place. */
  by!: { id: string; name: string | null };
  inPlaceOf!: { id: string; name: string | null };
  at!: string;
}

export class AttachmentView {
  fileId!: string;
  name!: string;
  type!: string;
  bytes!: number;
  sha256!: string;
  addedBy!: string;
  addedAt!: string;
  /** It lay before whoever granted the exception. */
  knownThen!: boolean;
}

export class SealedEventView {
  eventId!: string;
  type!: string;
  at!: string;
  /** Its place in the sealed ledger. */
  seq!: number | null;
  /** The size of the first checkpoint that holds it. */
  checkpoint!: number | null;
}

export class SealView {
  /** `sealed`: all that tells of it stands in a signed checkpoint; `pending`: it is too young; `none`: the ledger tells nothing of it. */
  state!: 'sealed' | 'pending' | 'none';
  events!: SealedEventView[];
}

/** Everything an auditor needs to judge one exception. */
export class EvidenceView {
  exception!: ExceptionView;
  rule!: RuleThenView;
  decision!: DecisionThenView;
  verdicts!: VerdictThenView[];
  attachments!: AttachmentView[];
  /** What happened in the case around that moment: up to twenty things before, itself, and up to twenty after. */
  timeline!: TimelineItemView[];
  seal!: SealView;
}
