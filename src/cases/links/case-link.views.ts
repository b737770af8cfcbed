import type { CaseState } from '../case-states.rules.js';
import type { LinkKind } from './case-link.rules.js';

/** Another case, as a line beside a case shows it. */
export class RelatedCaseView {
  id!: string;
  number!: number;
  subject!: string;
  state!: CaseState;
}

/** That two cases have to do with each other, read from one of them; our staff only. */
export class CaseLinkView {
  id!: string;
  kind!: LinkKind;
  /** `to`: this case is … the other; `from`: the other is … this one. */
  direction!: 'to' | 'from';
  case!: RelatedCaseView;
  /** Who said so: a person's name, or the desk's own duty. */
  by!: string;
  at!: string;
  note!: string | null;
}
