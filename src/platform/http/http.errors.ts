import { Refusal } from '../refusals/refusal.js';

/** The request cannot be read: broken JSON, a body where none is read, a broken URL. */
export class Malformed extends Refusal {
  readonly slug = 'malformed';
  override readonly status = 400;
  constructor(detail = 'The request cannot be read.') {
    super(detail);
  }
}

/** This cursor was not made by this list in this order. */
export class MalformedCursor extends Refusal {
  readonly slug = 'malformed-cursor';
  override readonly status = 400;
  constructor() {
    super('This cursor does not belong to this list: begin again without one.');
  }
}

/** `If-Match` must be one entity tag as it came in an `ETag`. */
export class MalformedIfMatch extends Refusal {
  readonly slug = 'malformed-if-match';
  override readonly status = 400;
  constructor() {
    super('If-Match must be one entity tag, as it came in the ETag of the resource.');
  }
}

/** `Idempotency-Key` must be 1 to 255 printable ASCII characters. */
export class MalformedIdempotencyKey extends Refusal {
  readonly slug = 'malformed-idempotency-key';
  override readonly status = 400;
  constructor() {
    super('Idempotency-Key must be 1 to 255 printable ASCII characters.');
  }
}

/** A page of another site sent this request with the caller's cookie, or so it seems. */
export class CrossSiteRequest extends Refusal {
  readonly slug = 'cross-site-request';
  override readonly status = 403;
  constructor() {
    super('This request comes from another site.');
  }
}

/** The form was not made for this session or link. */
export class FormExpired extends Refusal {
  readonly slug = 'form-expired';
  override readonly status = 403;
  constructor() {
    super('This form is out of date: open the page again and repeat.');
  }
}

/** The body is larger than this route reads. */
export class TooLarge extends Refusal {
  readonly slug = 'too-large';
  override readonly status = 413;
  constructor(detail = 'The body is too large: 1 MB at most, files 10 MB each.') {
    super(detail);
  }
}

/** The body is of a kind this route does not read. */
export class UnsupportedMediaType extends Refusal {
  readonly slug = 'unsupported-media-type';
  override readonly status = 415;
  constructor() {
    super('Send application/json.');
  }
}

/** The headers alone are more than we read. */
export class HeadersTooLarge extends Refusal {
  readonly slug = 'headers-too-large';
  override readonly status = 431;
  constructor() {
    super('The headers of the request are too large: 16 KB at most.');
  }
}

/** The request did not arrive in time: ten seconds for its headers, thirty for all of it. */
export class RequestTimeout extends Refusal {
  readonly slug = 'request-timeout';
  override readonly status = 408;
  constructor() {
    super('The request took too long to arrive.');
  }
}

/** Refused now, welcome later: the answer carries Retry-After, in seconds. */
export abstract class TryLater extends Refusal {
  constructor(
    detail: string,
    readonly retryAfter: number,
  ) {
    super(detail, { retryAfter });
  }
}

/** Too many requests of this kind. */
export class TooManyRequests extends TryLater {
  readonly slug = 'too-many-requests';
  override readonly status = 429;
  constructor(retryAfter: number) {
    super('Too many requests: wait a little.', retryAfter);
  }
}

/** The database, or all of its connections, is out of reach for the moment; nothing was changed. */
export class Unavailable extends TryLater {
  readonly slug = 'unavailable';
  override readonly status = 503;
  constructor(retryAfter = 2) {
    super('The desk cannot be reached in full right now: try again in a moment.', retryAfter);
  }
}
