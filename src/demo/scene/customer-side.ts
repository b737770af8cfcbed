import type { CaseId } from '../../cases/index.js';
import { Feedback } from '../../feedback/index.js';
import type { Actor } from '../../platform/index.js';
import type { Client } from '../cast/clientele.js';
import type { Stage } from '../stage.js';
import type { Word } from './handles.js';

const DAY = 86_400_000;

/** The customer of a case, who answers through the link they were mailed. */
export class CustomerSide {
  readonly firstName: string;

  constructor(
    private readonly stage: Stage,
    private readonly client: Client,
    private readonly caseId: () => CaseId,
  ) {
    this.firstName = client.invented.name.split(' ')[0]!;
  }

  async writes(words: string): Promise<void> {
    await this.stage.told(this.stage.voice.say(await this.byLink(), words));
  }

  /** "This did not happen", to a promise we reported as done. */
  async doubts({ id, termsVersion }: Word, words: string): Promise<void> {
    const customer = await this.byLink();
    await this.stage.told(this.stage.completions.assess(customer, id, { termsVersion, kept: false }));
    await this.stage.told(this.stage.voice.say(customer, words));
  }

  /** Answers, a day after we asked, how it went: 1 to 5, 5 is best. */
  async rates(score: number, title: string, words: string): Promise<void> {
    const [id, caseId] = [this.client.id, this.caseId()];
    const said = this.stage.uow.run(this.stage.system, async (work) => {
      const feedback = { id: work.newId('fbk'), customerId: id, caseId, source: 'survey', score, title, body: words };
      await work.insert(Feedback, { ...feedback, askedAt: new Date(work.now.getTime() - DAY), answeredAt: work.now });
      work.record({ type: 'feedback.received', caseId, subjectId: feedback.id, data: { customerId: id, score } });
    });
    await this.stage.told(said);
  }

  private async byLink(): Promise<Actor> {
    const { links, uow, system } = this.stage;
    const link = await uow.run(system, (work) =>
      links.forCustomer(work, { customerId: this.client.id, caseId: this.caseId() }),
    );
    return (await links.resolve(link.token, 'customer'))!;
  }
}
