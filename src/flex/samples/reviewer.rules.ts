import { isSamePerson, type Account } from '../../access/people/same-person.rules.js';

/** Whether the reviewer asked for the exception or agreed to it, under this account or another one of theirs. */
export const hadAPart = (reviewer: Account, involved: readonly Account[]): boolean =>
  involved.some((one) => isSamePerson(one, reviewer));
