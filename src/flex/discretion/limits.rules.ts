import type { LimitScope } from './discretion-limit.entity.js';

/** Which of the limits that concern a person counts for what. */
export interface LimitsThatCount<Limit> {
  /** Says how much one decision may be and how long a customer waits: the narrowest there is. */
  narrowest: Limit | undefined;
  /** Whose budget the person has alone: their own limit, or their role's. */
  own: Limit | undefined;
  /** Whose budget they share: their team's. It counts beside their own. */
  shared: Limit | undefined;
}

export function limitsThatCount<Limit extends { readonly scope: LimitScope }>(
  limits: readonly Limit[],
): LimitsThatCount<Limit> {
  const of = (scope: LimitScope): Limit | undefined => limits.find((limit) => limit.scope === scope);
  const [person, team, role] = [of('person'), of('team'), of('role')];
  return { narrowest: person ?? team ?? role, own: person ?? role, shared: team };
}
