import { CommitmentView, FootingView, WindowView, type CommitmentState } from '../commitments/index.js';
import { ShipmentView } from '../partners/index.js';
import type { CaseAct, CaseState } from './case-states.rules.js';
import type { CaseKind, Severity } from './case.entity.js';
import { CaseLinkView } from './links/case-link.views.js';
import { MergeView } from './merges/merge.views.js';
import { ParticipationView } from './participations/participation.views.js';

export class NamedView {
  id!: string;
  name!: string;
}

/** What every view of a case for our staff begins with. */
export class CaseHead {
  id!: string;
  number!: number;
  kind!: CaseKind;
  severity!: Severity;
  subject!: string;
  state!: CaseState;
  urgency!: 'normal' | 'urgent';
  channel!: string;
  /** Null for a major case, whose customers are those of the cases that are part of it. */
  customer!: NamedView | null;
  owner!: NamedView | null;
  orderId!: string | null;
  receivedAt!: string;
  /** When the next open promise of the case falls due; null when nothing is promised. */
  nextDueAt!: string | null;
  reopenCount!: number;
  version!: number;
}

/** The promise of a case that falls due first. */
export class NextPromiseView {
  id!: string;
  what!: string;
  state!: CommitmentState;
  dueAt!: string;
  /** Who gave it; null: we did. */
  partner!: NamedView | null;
  /** To whom: the customer, or us. */
  to!: 'customer' | 'us';
}

/** A line in our staff's lists. */
export class CaseListItem extends CaseHead {
  nextPromise!: NextPromiseView | null;
  /** Entries of others that the reader has not seen; exact up to 99. */
  unread!: number;
  /** Until when the reader has put it off. */
  snoozedUntil!: string | null;
}

/** Whose time it has been so far, in milliseconds; the parts add up to `total`. */
export class ClocksView {
  us!: number;
  partners!: Record<string, number>;
  approval!: number;
  customer!: number;
  total!: number;
  customerWait!: number;
}

export class WaitView {
  on!: string;
  refId!: string;
  partnerId!: string | null;
  since!: string;
}

export class ResolutionView {
  summary!: string;
  proposedAt!: string;
  agreedAt!: string | null;
  declinedAt!: string | null;
}

/** A promise before it is given: what it would stand on. */
export class PromisePreviewView {
  window!: WindowView | null;
  dueAt!: string;
  footing!: FootingView;
  /** The time falls into hours in which the partner is closed: then it opens. */
  opensAt!: string | null;
}

/** A case as our staff see it: whole. */
export class CaseView extends CaseHead {
  stateSince!: string;
  closedReason!: string | null;
  followsUp!: string | null;
  /** The case this one was merged into, by way of others too: go on there. */
  mergedInto!: string | null;
  /** Of a merged case: into which one, by whom, and until when that can be undone. */
  merge!: MergeView | null;
  /** The cases merged into this one; what they hold is shown here as well. */
  merged!: MergeView[];
  /** The case this one was split out of, and those split out of it. */
  split!: MergeView | null;
  splits!: MergeView[];
  /** What it has to do with other cases, the newest first; twenty at most. */
  links!: CaseLinkView[];
  /** How many cases are part of it. */
  children!: number;
  clocks!: ClocksView;
  waits!: WaitView[];
  resolution!: ResolutionView | null;
  participants!: ParticipationView[];
  taskIds!: string[];
  /** What our own people are to do in it now. */
  ownTaskIds!: string[];
  /** What somebody promised. */
  commitments!: CommitmentView[];
  /** What we owe by our service levels and have not done yet. */
  targets!: CommitmentView[];
  /** What of its order is on its way, each as of when its carrier last told us. */
  shipments!: ShipmentView[];
  allowed!: CaseAct[];
}

/** A case as a partner sees it: why they are here and what they promised. Its id is theirs alone. */
export class CaseForPartner {
  id!: string;
  role!: string;
  purpose!: string;
  state!: 'open' | 'closed';
  since!: string;
  taskIds!: string[];
  commitments!: CommitmentView[];
}

/** A case as its customer sees it: one desk, one person with a name, and what they were promised. */
export class CaseForCustomer {
  number!: number;
  subject!: string;
  state!: string;
  owner!: string | null;
  receivedAt!: string;
  commitments!: CommitmentView[];
}
