import type { PersonId } from '../../access/index.js';
import type { Actor } from '../../platform/index.js';
import type { PartnerRole } from './roster.js';
import type { SignIn } from './sign-in.js';

/** One of the people of the demo, as who acts and as who signs in. */
export interface Player {
  readonly personId: PersonId;
  readonly actor: Actor;
  readonly signIn: SignIn;
}

export interface PartnerPlayers {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  /** The main contact first. */
  readonly people: readonly Player[];
}

/** Who works in the demo. */
export interface Cast {
  readonly manager: Player;
  /** Who looks over what the first one writes. */
  readonly secondManager: Player;
  readonly agents: readonly Player[];
  readonly partners: Readonly<Record<PartnerRole, PartnerPlayers>>;
}

export const everybodyOf = ({ manager, secondManager, agents, partners }: Cast): Player[] => [
  manager,
  secondManager,
  ...agents,
  ...Object.values(partners).flatMap(({ people }) => people),
];
