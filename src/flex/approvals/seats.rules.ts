/** Somebody who was asked, in which circle. */
export interface Seat {
  readonly personId: string;
  readonly level: number;
}
export type Mode = 'any' | 'all';

/** Whom a route names; nobody named means every manager. */
export interface Asking {
  readonly approvers: readonly string[];
  readonly escalateTo: readonly string[];
}

/** Whoever is away, with who takes their place. */
export type Away = ReadonlyMap<string, string | null>;

/**
 * Who is asked first: those the route names, or every manager, as far as they may decide. Where that is nobody the next circle is asked at
 * once, for a request that nobody could answer would only wait.
 */
export function firstCircle(asking: Asking, managers: readonly string[], mayDecide: (id: string) => boolean): string[] {
  const named = asking.approvers.length > 0 ? asking.approvers : managers;
  const circle = distinct(named).filter(mayDecide);
  return circle.length > 0 ? circle : nextCircle(asking.escalateTo, [], managers, mayDecide);
}

/** Who is asked after those who did not answer: whom the route names for that, else every manager not asked yet. Empty: nobody is left. */
export function nextCircle(
  escalateTo: readonly string[],
  asked: readonly string[],
  managers: readonly string[],
  mayDecide: (id: string) => boolean,
): string[] {
  const fresh = (people: readonly string[]): string[] =>
    distinct(people).filter((id) => !asked.includes(id) && mayDecide(id));
  const named = fresh(escalateTo);
  return named.length > 0 ? named : fresh(managers);
}

/** How many different people have to agree. */
export const neededFor = (mode: Mode, circle: readonly string[]): number =>
  mode === 'any' ? 1 : Math.max(1, circle.length);

/** Whether `by` takes the place of somebody away: their substitute, or the substitute's, while those are away too. */
export function standsInFor(by: string, absent: string, away: Away): boolean {
  const passed = new Set<string>();
  for (let here: string | null | undefined = absent; here && away.has(here) && !passed.has(here);) {
    passed.add(here);
    here = away.get(here);
    if (here === by) return by !== absent;
  }
  return false;
}

/** Who is there in somebody's place: themselves, their substitute, or the substitute's; undefined when that leads to nobody. */
export function presentFor(id: string, away: Away): string | undefined {
  const passed = new Set<string>();
  let here: string | null | undefined = id;
  for (; here && away.has(here) && !passed.has(here); here = away.get(here)) passed.add(here);
  return here && !away.has(here) ? here : undefined;
}

/** The place somebody decides in: their own before another's; undefined where they were not asked, or all such places are taken. */
export function placeFor(
  by: string,
  seats: readonly Seat[],
  away: Away,
  taken: ReadonlySet<string> = new Set(),
): string | undefined {
  const free = seats.filter(({ personId }) => !taken.has(personId));
  const own = free.find(({ personId }) => personId === by);
  return (own ?? free.find(({ personId }) => standsInFor(by, personId, away)))?.personId;
}

export interface Said {
  readonly verdict: 'grant' | 'refuse';
  /** Minor units; null where no money moves. */
  readonly amount: number | null;
}

/** What the verdicts come to: one no ends it, enough yeses grant it, with the least that any of them gives. */
export function outcomeOf(
  said: readonly Said[],
  needed: number,
): { state: 'granted' | 'refused' | 'open'; amount: number | null } {
  if (said.some(({ verdict }) => verdict === 'refuse')) return { state: 'refused', amount: null };
  if (said.length < needed) return { state: 'open', amount: null };
  const sums = said.map(({ amount }) => amount).filter((amount) => amount !== null);
  return { state: 'granted', amount: sums.length > 0 ? Math.min(...sums) : null };
}

/** A route as it is looked for. */
export interface RouteTerms {
  readonly policyId: string | null;
  readonly currency: string | null;
  /** Minor units. */
  readonly amountFrom: number;
}

/** The closest route: one of the policy before one for all, one in the currency before one for any, then the highest that is reached. */
export function routeFor<Route extends RouteTerms>(
  routes: readonly Route[],
  asked: { policyId: string; amount: number | null; currency: string | null },
): Route | undefined {
  const fitting = routes.filter(
    ({ policyId, currency, amountFrom }) =>
      (policyId === null || policyId === asked.policyId) &&
      (currency === null || (currency === asked.currency && asked.amount !== null && asked.amount >= amountFrom)),
  );
  const closeness = ({ policyId, currency, amountFrom }: Route): number[] => [
    policyId === null ? 0 : 1,
    currency === null ? 0 : 1,
    amountFrom,
  ];
  return fitting.sort((one, other) => compare(closeness(other), closeness(one)))[0];
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, i) => value !== other[i]);
  return at < 0 ? 0 : one[at]! - other[at]!;
};

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
