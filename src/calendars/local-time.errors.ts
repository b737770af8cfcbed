import { Refusal } from '../platform/refusals/refusal.js';

export class LocalTimeMalformed extends Refusal {
  readonly slug = 'local-time-malformed';
  override readonly status = 422;
  constructor(local: string) {
    super(`${JSON.stringify(local)} is not a local time such as 2026-04-04T09:00.`, { local });
  }
}

/** The clocks jumped over this time in spring. `suggestion` is as far behind the jump as the asked time is. */
export class LocalTimeSkipped extends Refusal {
  readonly slug = 'local-time-skipped';
  override readonly status = 422;
  constructor(
    readonly local: string,
    readonly zone: string,
    readonly suggestion: string,
  ) {
    super(`In ${zone} the clocks skip ${local}: did you mean ${suggestion}?`, { local, zone, suggestion });
  }
}

/** The clocks showed this time twice in autumn. `first` and `second` are instants, the local texts are what to send back to choose. */
export class LocalTimeAmbiguous extends Refusal {
  readonly slug = 'local-time-ambiguous';
  override readonly status = 422;
  constructor(
    readonly local: string,
    readonly zone: string,
    readonly first: number,
    readonly second: number,
    readonly firstLocal: string,
    readonly secondLocal: string,
  ) {
    super(
      `In ${zone} the clocks show ${local} twice: did you mean the first (${firstLocal}) or the second (${secondLocal})?`,
      {
        local,
        zone,
        first: firstLocal,
        second: secondLocal,
      },
    );
  }
}

/** An offset was written behind the local time, but the zone's clocks never stood there with it. */
export class OffsetNotInForce extends Refusal {
  readonly slug = 'offset-not-in-force';
  override readonly status = 422;
  constructor(local: string, zone: string, suggestion: string) {
    super(`${zone} is not at that offset then: did you mean ${suggestion}?`, { local, zone, suggestion });
  }
}

export class WindowEndsBeforeItStarts extends Refusal {
  readonly slug = 'window-ends-before-it-starts';
  override readonly status = 422;
  constructor(localStart: string, localEnd: string, zone: string) {
    super(`A window must end after it starts, and ${localEnd} is not after ${localStart} in ${zone}.`, {
      localStart,
      localEnd,
      zone,
    });
  }
}
