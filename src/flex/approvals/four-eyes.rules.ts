import { isSamePerson, mayBeSamePerson, type AccountHolder } from '../../access/people/same-person.rules.js';

/** Who has a hand in what is decided on, and so cannot be the second pair of eyes. */
export interface Involved {
  readonly requester: AccountHolder;
  /** Whose case it is now. */
  readonly owner: AccountHolder | null;
  /** Whoever of ours wrote to the customer in this case. */
  readonly writers: readonly AccountHolder[];
}

/** Whoever would decide, as they stand at this moment. */
export interface Hand extends AccountHolder {
  readonly role: string;
  readonly active: boolean;
}

export type Because = 'requester' | 'case_owner' | 'wrote_to_customer' | 'second_account' | 'key_of_requester';

/** Why this person cannot decide: `of` is the account that stands in the way, their own or another one of theirs. */
export interface Objection {
  readonly personId: string;
  readonly because: Because;
  readonly of: string;
}

/** Everything that speaks against this person as the second pair of eyes; empty when nothing does. */
export function objectionsTo(person: AccountHolder, involved: Involved): Objection[] {
  const found: Objection[] = [];
  for (const [because, others] of handsOf(involved)) {
    for (const other of others) {
      if (!isSamePerson(person, other)) continue;
      found.push({ personId: person.id, because: other.id === person.id ? because : 'second_account', of: other.id });
    }
  }
  return found.filter(
    (one, at) => found.findIndex(({ because, of }) => because === one.because && of === one.of) === at,
  );
}

/** Accounts that may be the same person as one of those involved, which nothing shows for certain: to be looked at by who audits. */
export function doubtsAbout(person: AccountHolder, involved: Involved): string[] {
  const others = handsOf(involved).flatMap(([, people]) => people);
  return [...new Set(others.filter((other) => mayBeSamePerson(person, other)).map(({ id }) => id))];
}

/** Whoever decides for somebody else needs clean hands for both. `keyMadeBy`: who made the key they came in with, if another did. */
export function objectionsToBoth(
  by: AccountHolder,
  place: AccountHolder,
  involved: Involved,
  keyMadeBy: string | null,
): Objection[] {
  const key = keyMadeBy === involved.requester.id && by.id !== keyMadeBy;
  return [
    ...objectionsTo(by, involved),
    ...(place.id === by.id ? [] : objectionsTo(place, involved)),
    ...(key ? [{ personId: by.id, because: 'key_of_requester' as const, of: keyMadeBy }] : []),
  ];
}

/** Only managers who still work here decide, whoever was asked when. */
export const holdsOffice = ({ role, active }: Pick<Hand, 'role' | 'active'>): boolean => active && role === 'manager';

const handsOf = ({ requester, owner, writers }: Involved): [Because, readonly AccountHolder[]][] => [
  ['requester', [requester]],
  ['case_owner', owner ? [owner] : []],
  ['wrote_to_customer', writers],
];
