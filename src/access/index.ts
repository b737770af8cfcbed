import { ApiKey } from './keys/api-key.entity.js';
import { Link } from './links/link.entity.js';
import { Person } from './people/person.entity.js';
import { SavedView } from './views/saved-view.entity.js';

export { AccessModule } from './access.module.js';
export { EmailTaken, LastManager, SetupOver, UnknownCaller, WrongCredentials } from './access.errors.js';
export { doorPage } from './doors/door-page.js';
export { Callers } from './callers.js';
export { UndeclaredRoutes } from './declared-routes.js';
export { keysAlone } from './keys/keys-alone.js';
export { KeysService, type NewKey } from './keys/keys.service.js';
export { type Link, type LinkAudience, type LinkId } from './links/link.entity.js';
export { LinkService, type CustomerLink, type MadeLink, type PartnerLink } from './links/links.service.js';
export { May, Public } from './may.js';
export { PeopleQueries } from './people/people.queries.js';
export { AbsencesService, type Absence } from './people/absences.service.js';
export { leads } from './people/person.rules.js';
export { PeopleService, type NewPerson } from './people/people.service.js';
export { AddPerson } from './people/add-person.dto.js';
export { Person, PERSON_TIERS, type PersonId, type PersonRole, type PersonTier } from './people/person.entity.js';
export { forStaff as personForStaff, PersonView } from './people/person.views.js';
export { ACTS, may, reachOf, type Act, type Reach } from './permissions.js';
export { isSamePerson, mayBeSamePerson, type Account, type AccountHolder } from './people/same-person.rules.js';
export { StepUps } from './sessions/step-ups.js';
export { SetupService } from './setup/setup.service.js';

export const accessEntities = [Person, ApiKey, Link, SavedView];
