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
  /** The language it is written in; null: in that of `body`. */
  writtenIn!: string | null;
  /** What the text speaks of and nobody knows for this customer. */
  missing!: string[];
}

/** How many customers ask for a language, and whether there is a text for them. */
export class UpdateLanguageView {
  language!: string;
  customers!: number;
  writtenIn!: string | null;
}

export class UpdatePreviewView {
  /** How many customers would read it, and for how many something is missing. */
  total!: number;
  incomplete!: number;
  /** The most read first. */
  languages!: UpdateLanguageView[];
  items!: UpdatePreviewItem[];
  next!: string | null;
}

export class WithheldView {
  caseId!: string;
  number!: number;
  subject!: string;
  /** `closed`, `unlinked` or `merged` meanwhile, or `incomplete` since. */
  why!: string;
}

export class UpdateTranslationView {
  language!: string;
  body!: string;
}

/** An update, and how far it has got. */
export class UpdateView {
  id!: string;
  caseId!: string;
  body!: string;
  translations!: UpdateTranslationView[];
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

/** An open case that may be of the same cause, and what speaks for it. */
export class LikelyChildView {
  caseId!: string;
  number!: string;
  subject!: string;
  customer!: string;
  receivedAt!: string;
  /** `partner`: one of the major case's partners takes part or carries its order; `late`: that partner owes it something late; `words`: the subject is alike. */
  because!: ('partner' | 'late' | 'words')[];
}
