import type { Tier } from '../../commitments/index.js';

/** Somebody who can be written to. */
export interface Someone {
  id: string;
  tier: 'agent' | 'lead' | 'manager';
}

/** Who there is, and who of them is away. Lists are oldest first: a partner's first is its main contact. */
export interface Circle {
  atPartner: readonly Someone[];
  owner: Someone | undefined;
  /** Who is to keep it in the owner's stead, where that is said. */
  keepers?: readonly Someone[];
  managers: readonly Someone[];
  /** Who has the task. */
  assigneeId: string | null;
  /** Whoever is away, with who takes their place. */
  away: ReadonlyMap<string, string | null>;
  /** Whether somebody can be written to at all. */
  reachable: ReadonlySet<string>;
}

/** Whom a step tells: as whom, and in whose place. */
export interface Reader {
  personId: string;
  tier: Tier;
  insteadOf: string | null;
}

/**
 * Who stands on the tiers a step tells. While somebody is away their substitute is told. A tier on which nobody is left passes it on to
 * the tier above, the highest to everybody at the partner, present ones first: no step is lost because people are. Nobody is told twice.
 */
export function readersOf(tells: readonly Tier[], circle: Circle): Reader[] {
  const readers = tells.flatMap((tier) => standIns(tier, circle).map((place): Reader => ({ ...place, tier })));
  return readers.filter(({ personId }, at) => readers.findIndex((other) => other.personId === personId) === at);
}

interface Place {
  personId: string;
  insteadOf: string | null;
}

function standIns(tier: Tier, circle: Circle): Place[] {
  const present = (people: readonly Someone[]): Place[] =>
    people.map(({ id }) => placeOf(id, circle)).filter((place) => place !== undefined);
  const { atPartner, owner, managers, keepers = [] } = circle;
  const on = (of: Someone['tier']): readonly Someone[] => atPartner.filter((person) => person.tier === of);
  const everybody: (() => Place[])[] = [() => present(atPartner), () => themselves(atPartner)];
  switch (tier) {
    case 'partner':
      return first([
        () => present(atPartner.filter(({ id }) => id === circle.assigneeId)),
        () => present(on('agent')).slice(0, 1),
        ...[() => present(on('lead')), () => present(on('manager')), ...everybody],
      ]);
    case 'partner_lead':
      return first([() => present(on('lead')), () => present(on('manager')), ...everybody]);
    case 'partner_manager':
      return first([() => present(on('manager')), ...everybody]);
    case 'owner':
      return first([
        () => present(keepers),
        () => present(owner ? [owner] : []),
        () => present(managers),
        () => themselves(managers),
      ]);
    case 'managers':
      return first([() => present(managers), () => themselves(managers)]);
  }
}

const first = (choices: readonly (() => Place[])[]): Place[] => {
  for (const choice of choices) {
    const places = choice();
    if (places.length > 0) return places;
  }
  return [];
};

const themselves = (people: readonly Someone[]): Place[] => people.map(({ id }) => ({ personId: id, insteadOf: null }));

/** Themselves, or whoever takes their place, or theirs in turn; undefined when that leads to nobody. */
function placeOf(id: string, { away, reachable }: Circle): Place | undefined {
  const asked = new Set<string>();
  for (let here: string | null = id; here !== null && !asked.has(here); here = away.get(here)!) {
    if (!reachable.has(here)) return undefined;
    if (!away.has(here)) return { personId: here, insteadOf: here === id ? null : id };
    asked.add(here);
  }
  return undefined;
}
