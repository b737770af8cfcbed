import { instant, type Money } from '../../platform/index.js';
import type { DiscretionLimit, LimitScope } from './discretion-limit.entity.js';
import type { Period } from './period.rules.js';

export class DiscretionLimitView {
  id!: string;
  scope!: LimitScope;
  holder!: string;
  period!: Period;
  zone!: string;
  currency!: string;
  cap!: number;
  budget!: number;
  cooldownDays!: number;
  since!: string;
  /** Null while it counts. */
  until!: string | null;
  setBy!: string;
}

/** One budget that decisions draw on. */
export class DiscretionAccountView {
  /** `person`: alone; `team`: all of the team together. */
  of!: 'person' | 'team';
  holder!: string;
  period!: Period;
  startsAt!: string;
  endsAt!: string;
  budget!: Money;
  /** Given. */
  posted!: Money;
  /** Set aside for what is granted and not carried out yet. */
  reserved!: Money;
  left!: Money;
}

/** What somebody may give without asking, in one currency. */
export class DiscretionView {
  currency!: string;
  /** For one decision. */
  cap!: Money;
  cooldownDays!: number;
  /** Generosity available: the least that is left on any of the budgets. */
  left!: Money;
  budgets!: DiscretionAccountView[];
}
export class OwnDiscretionView {
  personId!: string;
  team!: string | null;
  /** One for each currency; empty when nothing may be given without asking. */
  items!: DiscretionView[];
}

/** What a team or a person gave in a period, and how much of it without asking. */
export class DiscretionUseView {
  of!: 'person' | 'team';
  /** The team's name or the person's id; null for people with too few decisions to be shown each for themselves. */
  holder!: string | null;
  name!: string | null;
  /** How many people that is. */
  people!: number;
  decisions!: number;
  /** Of these, decided without anybody else's agreement. */
  withoutApproval!: number;
  withoutApprovalShare!: number | null;
  budgets!: DiscretionUseBudgetView[];
}
export class DiscretionUseBudgetView {
  currency!: string;
  /** Of all accounts that were drawn on in the period. */
  budget!: number;
  used!: number;
  usedShare!: number | null;
}
export class DiscretionUseReportView {
  from!: string;
  to!: string;
  /** People with fewer decisions are counted together. */
  shownFrom!: number;
  teams!: DiscretionUseView[];
  people!: DiscretionUseView[];
}

export const limitView = (l: DiscretionLimit): DiscretionLimitView => ({
  id: l.id,
  scope: l.scope,
  holder: l.holder,
  period: l.period,
  zone: l.zone,
  currency: l.currency,
  cap: Number(l.cap),
  budget: Number(l.budget),
  cooldownDays: l.cooldownDays,
  since: instant(l.since),
  until: instant(l.until),
  setBy: l.setBy,
});
