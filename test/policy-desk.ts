import { systemActor, UnitOfWork, type Work } from '../src/platform/index.js';
import { PolicyBook } from '../src/policies/index.js';
import { unique } from './case-scene.js';
import { OpenDesk, type Answer, type Caller } from './open-desk.js';
import { dvdOn, RETURN_ROWS } from './return-policy.js';

export const POLICIES = '/api/v1/policies';
export const TEST_43 = { name: 'day 43', facts: dvdOn(43), expects: { outcome: 'flexible', row: 'R3' } };

/** The body of a version: a shop's returns, unless other rows are given. */
export const tableOf = (rows: readonly object[] = RETURN_ROWS, more: object = {}): object => ({
  ...{ rows, tests: [TEST_43], purpose: 'Whoever needs a little longer stays a customer.' },
  ...more,
});

/** A desk with two managers who make policies, and an agent who reads them. */
export class PolicyDesk {
  private made = 0;

  private constructor(
    readonly desk: OpenDesk,
    readonly author: Caller,
    readonly publisher: Caller,
    readonly agent: Caller,
  ) {}

  static async open(): Promise<PolicyDesk> {
    const desk = await OpenDesk.open();
    const author = await desk.person({ role: 'manager', email: 'mara@shop.example' });
    const publisher = await desk.person({ role: 'manager', email: unique('max') });
    return new PolicyDesk(desk, author, publisher, await desk.person({ role: 'agent' }));
  }

  close = (): Promise<void> => this.desk.close();

  policy = (more: object = {}): Promise<any> =>
    this.author.make(POLICIES, {
      ...{ name: `Returns ${++this.made}`, remedies: ['late_return', 'refund'], currency: 'EUR' },
      ...more,
    });

  write = (id: string, body: object = tableOf()): Promise<any> => this.author.make(`${POLICIES}/${id}/versions`, body);

  publish = (id: string, number: number, body: object = {}, who = this.publisher): Promise<Answer> =>
    who.put(`${POLICIES}/${id}/versions/${number}/publication`, body);

  shown = async (id: string): Promise<any> => (await this.agent.get(`${POLICIES}/${id}`)).body;

  eventsOf = async (id: string): Promise<string[]> => {
    const { rows } = await this.desk.owner.query('select type from events where subject_id = $1 order by id', [id]);
    return rows.map(({ type }) => type);
  };

  inBook = <T>(read: (work: Work, book: PolicyBook) => Promise<T>): Promise<T> =>
    this.desk.app
      .get(UnitOfWork)
      .read(systemActor('test'), (work) => read(work, this.desk.app.get(PolicyBook, { strict: false })));
}
