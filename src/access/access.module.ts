import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { LIVE_GATE } from '../platform/index.js';
import { AccessPages } from './address-pages.js';
import { CallerGuard } from './caller.guard.js';
import { Callers } from './callers.js';
import { Credentials } from './credentials.js';
import { DeclaredRoutes } from './declared-routes.js';
import { LanguagesController } from './doors/languages.controller.js';
import { KeysController } from './keys/keys.controller.js';
import { KeysService } from './keys/keys.service.js';
import { LinksController } from './links/links.controller.js';
import { LinkService } from './links/links.service.js';
import { LinkTokens } from './links/link-tokens.js';
import { CredentialGate } from './live-gate.js';
import { Passwords } from './passwords.js';
import { MeController } from './me/me.controller.js';
import { MeQueries } from './me/me.queries.js';
import { AbsencesService } from './people/absences.service.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleQueries } from './people/people.queries.js';
import { PeopleService } from './people/people.service.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { RememberedCallers } from './remembered-callers.js';
import { SessionController } from './sessions/session.controller.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInController } from './sessions/sign-in.controller.js';
import { StepUps } from './sessions/step-ups.js';
import { SignInLimits } from './sessions/sign-in-limits.js';
import { SetupController } from './setup/setup.controller.js';
import { SetupService } from './setup/setup.service.js';
import { SavedViewsController } from './views/saved-views.controller.js';
import { SavedViewsService } from './views/saved-views.service.js';

/** Who comes in, and what they may do. Its guard stands before every route of every module. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [
    KeysController,
    LanguagesController,
    LinksController,
    MeController,
    PeopleController,
    SavedViewsController,
    SessionController,
    SetupController,
    SignInController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: CallerGuard },
    { provide: LIVE_GATE, useClass: CredentialGate },
    AbsencesService,
    AccessPages,
    Callers,
    Credentials,
    DeclaredRoutes,
    KeysService,
    LinkService,
    LinkTokens,
    MeQueries,
    Passwords,
    PeopleQueries,
    PeopleService,
    PreferencesService,
    RememberedCallers,
    SavedViewsService,
    SessionCookie,
    SessionsService,
    SetupService,
    SignInLimits,
    StepUps,
  ],
  exports: [
    AbsencesService,
    Callers,
    KeysService,
    LIVE_GATE,
    LinkService,
    PeopleQueries,
    PeopleService,
    SetupService,
    StepUps,
  ],
})
export class AccessModule {}
