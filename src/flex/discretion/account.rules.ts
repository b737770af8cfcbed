/** What may be given in a period, what is set aside for decisions on their way, and what was given. Minor units. */
export interface Account {
  readonly budget: number;
  readonly reserved: number;
  readonly posted: number;
}

/** `available = budget − posted − reserved`; nothing where a budget was cut below what is given already. */
export const leftOn = ({ budget, reserved, posted }: Account): number => Math.max(0, budget - posted - reserved);

/** With this much set aside; undefined when that is more than is left. */
export const reserve = (account: Account, amount: number): Account | undefined =>
  amount <= leftOn(account) ? { ...account, reserved: account.reserved + amount } : undefined;

/** What was set aside has been given. */
export const post = (account: Account, amount: number): Account => ({
  ...account,
  reserved: account.reserved - amount,
  posted: account.posted + amount,
});

/** What was set aside is free again. */
export const release = (account: Account, amount: number): Account => ({
  ...account,
  reserved: account.reserved - amount,
});

/** Why somebody may not give it alone. */
export type Beyond = 'no_discretion' | 'cooldown' | 'over_cap' | 'over_budget';

/** How far somebody may go alone at this moment: their own account and their team's, whichever there are. */
export interface Standing {
  /** The most for one decision; null where nobody has given them any discretion. */
  readonly cap: number | null;
  readonly accounts: readonly Account[];
  /** The same customer was given something not long ago: until then somebody else has to agree. */
  readonly cooldownUntil: Date | null;
}

/** The least that is left on any of the accounts; null without one. */
export const leftIn = ({ accounts }: Standing): number | null =>
  accounts.length === 0 ? null : Math.min(...accounts.map(leftOn));

/** The most they may give alone in one decision, by `rowMost` of the policy too; zero when that is nothing. */
export function upTo(standing: Standing, rowMost: number | undefined): number {
  const left = leftIn(standing);
  if (standing.cap === null || left === null || standing.cooldownUntil) return 0;
  return Math.min(standing.cap, left, rowMost ?? Infinity);
}

/** What stands against giving this much alone; undefined when nothing does. */
export function beyond(standing: Standing, amount: number): Beyond | undefined {
  const left = leftIn(standing);
  if (standing.cap === null || left === null) return 'no_discretion';
  if (standing.cooldownUntil) return 'cooldown';
  if (amount > standing.cap) return 'over_cap';
  return amount > left ? 'over_budget' : undefined;
}
