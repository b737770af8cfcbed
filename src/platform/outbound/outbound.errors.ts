/** The desk does not call this: where the address leads, or how it is written, stands against it. Asking again changes nothing today. */
export class OutboundRefused extends Error {
  constructor(readonly fault: string) {
    super(`The address ${fault}.`);
    this.name = 'OutboundRefused';
  }
}

export class OutboundTimedOut extends Error {
  constructor(ms: number) {
    super(`No whole answer within ${ms / 1_000} seconds.`);
    this.name = 'OutboundTimedOut';
  }
}
