import { Refusal } from '../platform/index.js';

/** Nobody we know: no key, session or link, or one that no longer holds. */
export class UnknownCaller extends Refusal {
  readonly slug = 'unknown-caller';
  override readonly status = 401;
  constructor() {
    super('Sign in, or send an API key as "Authorization: Bearer kept_…".');
  }
}

/** This e-mail address and this password do not belong together; which of them is wrong is not said. */
export class WrongCredentials extends Refusal {
  readonly slug = 'wrong-credentials';
  override readonly status = 401;
  constructor() {
    super('E-mail address or password is wrong.');
  }
}

/** Signed in, but not with this password: whoever sits there proves nothing by the open session alone. */
export class WrongPassword extends Refusal {
  readonly slug = 'wrong-password';
  override readonly status = 403;
  constructor() {
    super('This is not the password of whoever is signed in here.');
  }
}

/** This weighs so much that an open session is not enough: give the password again with `PUT /session/step-up`, for five minutes. */
export class StepUpNeeded extends Refusal {
  readonly slug = 'step-up-needed';
  override readonly status = 403;
  constructor() {
    super('Give your password once more: this is not done by an open browser alone.');
  }
}

/** Only a session is proved anew: a key proves itself with each request. */
export class NoSession extends Refusal {
  readonly slug = 'no-session';
  constructor() {
    super('There is no session here to prove anew.');
  }
}

/** Somebody else signs in with this e-mail address. */
export class EmailTaken extends Refusal {
  readonly slug = 'email-taken';
  constructor() {
    super('Somebody else has this e-mail address here.');
  }
}

/** Without a manager nobody could let anybody in again. */
export class LastManager extends Refusal {
  readonly slug = 'last-manager';
  constructor() {
    super('This is the last manager: make another one first.');
  }
}

/** Nobody noted that this person is away. */
export class NotAway extends Refusal {
  readonly slug = 'not-away';
  constructor() {
    super('This person is not away.');
  }
}

/** The setup link was used, is too old, or the desk has a manager already. */
export class SetupOver extends Refusal {
  readonly slug = 'setup-over';
  override readonly status = 404;
  constructor() {
    super(
      'This setup link no longer opens anything: this desk has a manager, or was started again and printed a newer link. Whoever has a password signs in at /sign-in.',
    );
  }
}

/** Teams are made of our own people. */
export class TeamOfOurs extends Refusal {
  readonly slug = 'team-of-ours';
  override readonly status = 422;
  constructor() {
    super('A partner’s people are in no team of ours.');
  }
}

/** Who is away, and who does what, is for those who lead the team. */
export class OnlyForLeads extends Refusal {
  readonly slug = 'only-for-leads';
  override readonly status = 403;
  constructor() {
    super('This is for those who lead the team: leads and managers.');
  }
}
