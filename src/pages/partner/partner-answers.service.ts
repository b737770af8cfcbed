import { Injectable } from '@nestjs/common';
import type { TaskId, TaskView } from '../../cases/index.js';
import { isId, NotFound, type Actor } from '../../platform/index.js';
import { PageForms, type PageForm } from '../page-form.js';
import type { Posted } from '../posted.js';
import { PartnerPageQueries } from './partner-page.queries.js';
import { PartnerPromises } from './partner-promises.service.js';
import { PartnerReports } from './partner-reports.service.js';
import { PartnerWords } from './partner-words.service.js';
import type { Said } from './said.rules.js';
import type { Answer } from './task-answers.rules.js';

/** Carries out what a form on a partner's page asks for. */
@Injectable()
export class PartnerAnswers {
  constructor(
    private readonly promises: PartnerPromises,
    private readonly reports: PartnerReports,
    private readonly words: PartnerWords,
    private readonly pages: PartnerPageQueries,
    private readonly forms: PageForms,
  ) {}

  /**
   * `typed` is what the form holds when it has to be shown again.
   * @throws NotFound for a task or an answer that is not there, and whatever refuses the answer
   */
  async carryOut(actor: Actor, form: PageForm, typed: Record<string, string>, chosen?: string): Promise<Said> {
    const { task: id = '', answer = '' } = form.fields;
    const act = this.acts[answer as Answer];
    if (!isId('tsk', id) || !Object.hasOwn(this.acts, answer)) throw new NotFound();
    const { task, caseId } = await this.pages.taskInCase(actor, id as TaskId);
    const spoken = await this.pages.reader(actor, chosen);
    const as = (step: string): Actor => this.forms.once(actor, form, step);
    return this.forms.patiently(() => act({ form, typed, caseId, spoken, as }, task));
  }

  private readonly acts: Record<Answer, (posted: Posted, task: TaskView) => Promise<Said>> = {
    accept: (posted) => this.promises.accept(posted),
    decline: (posted) => this.promises.decline(posted),
    confirm: (posted) => this.promises.confirm(posted),
    deny: (posted) => this.promises.deny(posted),
    'new-time': (posted, task) => this.promises.newTime(posted, task),
    done: (posted, task) => this.reports.done(posted, task),
    undo: (posted) => this.reports.undo(posted),
    problem: (posted, task) => this.words.problem(posted, task),
    'all-well': (posted) => this.words.allWell(posted),
    message: (posted) => this.words.message(posted),
    'not-ours': (posted, task) => this.words.notOurs(posted, task),
    'hand-over': (posted, task) => this.words.handOver(posted, task),
  };
}
