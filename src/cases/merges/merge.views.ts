import { RelatedCaseView } from '../links/case-link.views.js';

/** That a case was merged or split, seen from one of the two: `case` is the other, and until when it can be undone. */
export class MergeView {
  case!: RelatedCaseView;
  by!: string;
  at!: string;
  reason!: string | null;
  undoUntil!: string;
}
