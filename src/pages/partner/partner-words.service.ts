import { Injectable } from '@nestjs/common';
import { filled } from '../../platform/index.js';
import { EntriesService, TasksService, type TaskId, type TaskView } from '../../cases/index.js';
import { RiskWords } from '../../commitments/index.js';
import { wordsIn, wordsWanted, type Posted } from '../posted.js';
import { termsIn } from './posted-terms.rules.js';

/** What a partner says about a task, and whom among its own people it gives it to. The desk reads it with the task's name. */
@Injectable()
export class PartnerWords {
  constructor(
    private readonly entries: EntriesService,
    private readonly tasks: TasksService,
    private readonly risks: RiskWords,
  ) {}

  /** Told to the desk; where it may make the promise late, that stands beside the promise too. */
  async problem(posted: Posted, task: TaskView): Promise<'written'> {
    const words = wordsWanted(posted, 'text');
    if (posted.form.fields['risk'] === 'yes') {
      const { id, termsVersion } = termsIn(posted.form.fields);
      await this.risks.say(posted.as('risk'), id, { termsVersion, note: words });
    }
    const { entries } = posted.spoken.words.partner;
    return this.write(posted, `${filled(entries.problem, { task: task.title })}\n\n${words}`);
  }

  async allWell(posted: Posted): Promise<'calmed'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    await this.risks.takeBack(posted.as('all-well'), id, { termsVersion });
    return 'calmed';
  }

  async message(posted: Posted): Promise<'written'> {
    return this.write(posted, wordsWanted(posted, 'text'));
  }

  async notOurs(posted: Posted, task: TaskView): Promise<'written'> {
    const words = wordsIn(posted, 'text');
    const { entries } = posted.spoken.words.partner;
    return this.write(posted, `${filled(entries.notOurs, { task: task.title })}${words ? `\n\n${words}` : ''}`);
  }

  /** @throws NotOnesOwnColleague */
  async handOver(posted: Posted, task: TaskView): Promise<'handed'> {
    const personId = posted.form.fields['colleague'] || null;
    await this.tasks.assign(posted.as('hand-over'), task.id as TaskId, personId, undefined);
    return 'handed';
  }

  private async write(posted: Posted, body: string): Promise<'written'> {
    await this.entries.write(posted.as('write'), posted.caseId, { body });
    return 'written';
  }
}
