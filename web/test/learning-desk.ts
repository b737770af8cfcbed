import type { BrowserContext } from 'playwright-core';
import type { Facts } from '../../src/policies/facts/fact.rules.js';
import { unique } from '../../test/case-scene.js';
import { DecidedDesk, times, type PastDecision } from '../../test/decided-desk.js';
import { dvdOn, RETURN_ROWS } from '../../test/return-policy.js';
import { WebDesk } from './web-desk.js';

/** Unopened, 43 days old and cheap: somebody may give it, and row R2 was missed by its days alone. */
const LATE = dvdOn(43);
const DEARER = dvdOn(70, { item_value: 80, opened: true });

/** A desk on which so much was decided that something can be learnt from it, and a manager at a browser. */
export class LearningDesk {
  private constructor(
    readonly web: WebDesk,
    readonly decided: DecidedDesk,
    readonly manager: BrowserContext,
  ) {}

  static async open(): Promise<LearningDesk> {
    const web = await WebDesk.open();
    const decided = await DecidedDesk.on(web.desk);
    await decided.newPolicy({ name: 'Late return' });
    const person = { role: 'manager' as const, name: 'Nina Manager', email: unique('nina') };
    const manager = await web.contextOf(person, { bypassCSP: true });
    return new LearningDesk(web, decided, manager);
  }

  close = (): Promise<void> => this.web.close();

  get policy(): string {
    return this.decided.policyId;
  }

  /** By telephone granted more readily than by mail in the same situations; by two people, one of whom grants nearly all. */
  async muchIsDecided(): Promise<void> {
    const { decided } = this;
    const phone = await decided.newCase({ channel: 'phone' });
    const email = await decided.newCase({ channel: 'email', region: 'SP' });
    const kind = await decided.desk.person({ role: 'agent', name: 'Karl Kind', email: unique('karl') });
    const strict = await decided.desk.person({ role: 'agent', name: 'Stine Strict', email: unique('stine') });
    const some = (who: typeof phone, facts: Facts, granted: number, of: number, by: string): PastDecision[] =>
      times(of, (n) => ({
        ...{ case: who.caseId, customer: who.customerId, facts, granted: n < granted, by },
        amount: facts === LATE ? 2_450 : 8_000,
      }));
    await decided.decided(
      ...some(phone, LATE, 39, 40, kind.personId),
      ...some(email, LATE, 37, 40, strict.personId),
      ...some(phone, DEARER, 28, 40, kind.personId),
      ...some(email, DEARER, 10, 40, strict.personId),
      { facts: dvdOn(45, { opened: undefined }), granted: false },
    );
  }

  /** The next version, a draft of the agent's: thirty days become forty-five. */
  widerDraft = (): Promise<void> =>
    this.decided.newVersion(
      2,
      RETURN_ROWS.map((row) =>
        row.id === 'R2' ? { ...row, cells: { ...row.cells, days_since_delivery: { between: { to: 45 } } } } : row,
      ),
    );

  /** Two managers who approve each other's requests. */
  async twoWhoAgree(): Promise<void> {
    const { desk } = this.decided;
    const one = await desk.person({ role: 'manager', name: 'Ines Inward', email: unique('ines') });
    const other = await desk.person({ role: 'manager', name: 'Otis Outward', email: unique('otis') });
    await this.decided.decided(
      ...times(6, () => ({ facts: DEARER, granted: true, by: one.personId, approvedBy: [other.personId] })),
      ...times(6, () => ({ facts: DEARER, granted: true, by: other.personId, approvedBy: [one.personId] })),
    );
  }
}
