/** What became of one case that was to be part of a major one; a refusal by its name. */
export class ChildResultView {
  caseId!: string;
  result!: 'added' | 'already' | 'refused';
  refusal!: string | null;
}

export class ChildrenAddedView {
  added!: number;
  already!: number;
  refused!: number;
  items!: ChildResultView[];
}

/** An update as one customer would read it. */
export class UpdatePreviewItem {
  caseId!: string;
  customer!: string;
  /** The customer's, in which times are written. */
  language!: string;
  zone!: string;
  body!: string;
  /** What the text speaks of and nobody knows for this customer. */
  missing!: string[];
}

export class UpdatePreviewView {
  /** How many customers would read it, and for how many something is missing. */
  total!: number;
  incomplete!: number;
  items!: UpdatePreviewItem[];
  next!: string | null;
}

export class WithheldView {
  caseId!: string;
  /** `closed`, `unlinked` or `merged` meanwhile, or `incomplete` since. */
  why!: string;
}

/** An update, and how far it has got. */
export class UpdateView {
  id!: string;
  caseId!: string;
  body!: string;
  commitmentId!: string | null;
  by!: string;
  at!: string;
  total!: number;
  written!: number;
  waiting!: number;
  withheld!: number;
  /** Fifty at most. */
  withheldFrom!: WithheldView[];
}
