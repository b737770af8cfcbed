/**
 * A rule said no. Every broken rule has a class of its own, named after it; `slug` is the stable word clients tell refusals apart by
 * and `status` its HTTP meaning. `facts` are shown to the caller: ids and values, never personal data.
 */
export abstract class Refusal extends Error {
  abstract readonly slug: string;
  readonly status: number = 409;
  constructor(
    detail: string,
    readonly facts: Record<string, unknown> = {},
  ) {
    super(detail);
    this.name = new.target.name;
  }
}

/** Not there, or not yours: the two are never told apart. */
export class NotFound extends Refusal {
  readonly slug = 'not-found';
  override readonly status = 404;
  constructor(what = 'There is no such thing here, or it is not yours to see.') {
    super(what);
  }
}

/** Known, but may not do this. */
export class Forbidden extends Refusal {
  readonly slug = 'forbidden';
  override readonly status = 403;
}

/** The body is well-formed but a field does not hold; `fields` names each. */
export class Invalid extends Refusal {
  readonly slug = 'invalid';
  override readonly status = 422;
  constructor(readonly fields: { field: string; problem: string }[]) {
    super(fields.map((f) => `${f.field}: ${f.problem}`).join('; '));
  }
}

/** Somebody changed it since you read it. */
export class Stale extends Refusal {
  readonly slug = 'stale';
  override readonly status = 412;
  constructor(readonly current: number) {
    super('It has changed since you read it: read it again and decide anew.', { current });
  }
}

export class IdempotencyKeyReused extends Refusal {
  readonly slug = 'idempotency-key-reused';
  override readonly status = 422;
  constructor() {
    super('This Idempotency-Key was used with another request.');
  }
}

export class IdempotencyKeyInUse extends Refusal {
  readonly slug = 'idempotency-key-in-use';
  constructor() {
    super('A request with this Idempotency-Key is being carried out right now.');
  }
}
