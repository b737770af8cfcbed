import { PersonView } from '../people/person.views.js';

export class OrganisationView {
  id!: string;
  name!: string;
}

/** Who the caller is and what they may do. */
export class MeView {
  person!: PersonView;
  /** The team of ours they belong to, where that is said. */
  team!: string | null;
  /** The partner they work for; null for our own people. */
  partner!: OrganisationView | null;
  /** What they may do, and how far: `all` of it, or their `own`. What is not named here they may not. */
  may!: Record<string, 'all' | 'own'>;
}
