import { Refusal } from '../../platform/index.js';

/** A message to a hook whose signature, time or sender does not hold; which of them is not said. */
export class UnverifiedMessage extends Refusal {
  readonly slug = 'unverified-message';
  override readonly status = 401;
  constructor() {
    super('This message is not signed as we agreed, or its time is more than five minutes away.');
  }
}
