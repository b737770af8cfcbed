import { DiscretionLimitView, DiscretionView } from './discretion.views.js';

/** A limit, and what of it is given, set aside and left in the period that runs. Minor units. */
export class LimitStandingView {
  limit!: DiscretionLimitView;
  /** A person's name; null for a team and a role, which are their own. */
  name!: string | null;
  startsAt!: string;
  endsAt!: string;
  /** Whose own budget it is: of a role those without a limit of their own. Of a team everybody in it. */
  people!: number;
  /** Of all of them together. */
  budget!: number;
  posted!: number;
  reserved!: number;
  /** Generosity available. */
  left!: number;
}

export class LimitStandingsView {
  items!: LimitStandingView[];
}

/** Somebody for whom a limit means something, before and after. */
export class LimitHitView {
  personId!: string;
  name!: string;
  team!: string | null;
  /** Null: nothing may be given without asking. */
  before!: DiscretionView | null;
  after!: DiscretionView | null;
}

export class LimitPreviewView {
  /** In the order of their names, the first 200. */
  people!: LimitHitView[];
  /** How many that are altogether. */
  count!: number;
  /** Whom it is for, and for whom nothing changes: what counts for them is narrower, or says the same. */
  untouched!: number;
}
