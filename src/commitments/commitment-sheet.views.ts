import type { Told } from './chase.rules.js';
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

/** A promise with its whole story. */
export class CommitmentSheet extends CommitmentView {
  terms!: TermsView[];
  proofs!: EvidenceView[];
  restsOn?: string[];
  chase?: ChaseView;
}
