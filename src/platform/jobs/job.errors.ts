/** The queue store refused, broke off or was silent; some of what it was asked may have been done. */
export class QueueAway extends Error {
  constructor(cause: unknown) {
    super(`The queue store is away: ${(cause as Error).message}`, { cause });
    this.name = 'QueueAway';
  }
}

/** A Redis that evicts forgets jobs it has confirmed, without an error. */
export class QueueMayForget extends Error {
  constructor(policy: string) {
    super(`REDIS_URL names a Redis with maxmemory-policy ${policy}, which silently drops jobs. Set it to noeviction.`);
    this.name = 'QueueMayForget';
  }
}

/** Found before the process serves anybody: what somebody asks for, nobody or everybody would do. */
export class JobsMiswired extends Error {
  constructor(readonly problems: string[]) {
    super(`The jobs do not fit together:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'JobsMiswired';
  }
}

/** A newer process added it: another will take it up. */
export class JobUnknown extends Error {
  constructor(name: string) {
    super(`This process knows no job "${name}".`);
    this.name = 'JobUnknown';
  }
}
