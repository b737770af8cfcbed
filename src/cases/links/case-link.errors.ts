import { Refusal } from '../../platform/index.js';
import type { LinkKind } from './case-link.rules.js';

export class LinkToItself extends Refusal {
  readonly slug = 'link-to-itself';
  override readonly status = 422;
  constructor() {
    super('A case has to do with itself anyhow: name another one.');
  }
}

export class LinkedAlready extends Refusal {
  readonly slug = 'linked-already';
  constructor(linkId: string) {
    super('The two are linked like this already.', { linkId });
  }
}

/** What leads somewhere must not lead back. */
export class LinkInACircle extends Refusal {
  readonly slug = 'link-in-a-circle';
  constructor(kind: LinkKind) {
    super(`The other case leads back to this one already: "${kind}" would go in a circle.`, { kind });
  }
}

export class PartOfAnother extends Refusal {
  readonly slug = 'part-of-another';
  constructor(whole: string) {
    super('This case is part of another one already: take it out there first.', { partOf: whole });
  }
}
