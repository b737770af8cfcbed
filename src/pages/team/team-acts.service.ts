import { Injectable } from '@nestjs/common';
import { AbsencesService, type PersonId } from '../../access/index.js';
import { TasksService, type TaskId } from '../../cases/index.js';
import { Invalid, isId, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { PageForms, type PageForm } from '../page-form.js';
import { AbsenceUnclear } from '../pages.errors.js';
import { absenceBetween } from './absence-days.rules.js';

export const TEAM_ANSWERS = ['give', 'away', 'back'] as const;
export type TeamAnswer = (typeof TEAM_ANSWERS)[number];

export const isTeamAnswer = (answer: string | undefined): answer is TeamAnswer =>
  (TEAM_ANSWERS as readonly (string | undefined)[]).includes(answer);

/** What those who lead a partner's people do: hand out tasks, note who is away. */
@Injectable()
export class TeamActs {
  constructor(
    private readonly tasks: TasksService,
    private readonly absences: AbsencesService,
    private readonly unitOfWork: UnitOfWork,
    private readonly forms: PageForms,
  ) {}

  /** `zone`: the partner's, in which days are counted. @throws NotFound, and whatever refuses it */
  carryOut(actor: Actor, form: PageForm, zone: string): Promise<void> {
    const { answer } = form.fields;
    if (answer === 'give') return this.give(actor, form);
    if (answer === 'away') return this.away(actor, form, zone);
    if (answer === 'back') return this.back(actor, form);
    throw new NotFound();
  }

  /** The tasks that were ticked, to one colleague or back to all. @throws NotOnesOwnColleague */
  private async give(actor: Actor, form: PageForm): Promise<void> {
    const ids = Object.entries(form.fields).flatMap(([name, value]) => (value === 'yes' ? [name] : []));
    for (const id of ids) {
      if (!isId('tsk', id)) throw new NotFound();
      const once = this.forms.once(actor, form, id);
      await this.forms.patiently(() =>
        this.tasks.assign(once, id as TaskId, form.fields['colleague'] || null, undefined),
      );
    }
  }

  /** @throws AbsenceUnclear, OnlyForLeads */
  private async away(actor: Actor, form: PageForm, zone: string): Promise<void> {
    const { fields } = form;
    const absence = absenceBetween(fields['first'] ?? '', fields['last'] ?? '', zone);
    const substituteId = fields['substitute'] || null;
    try {
      await this.once(actor, form, async (work) => {
        await this.absences.away(work, personIn(fields), { ...absence, substituteId });
      });
    } catch (error) {
      throw error instanceof Invalid ? new AbsenceUnclear() : error;
    }
  }

  /** @throws NotAway, OnlyForLeads */
  private async back(actor: Actor, form: PageForm): Promise<void> {
    await this.once(actor, form, async (work) => {
      await this.absences.back(work, personIn(form.fields));
    });
  }

  /** However often the form is sent. */
  private once(actor: Actor, form: PageForm, act: (work: Work) => Promise<void>): Promise<void> {
    const { answer = '' } = form.fields;
    return this.forms.patiently(() => this.unitOfWork.run(this.forms.once(actor, form, answer), act));
  }
}

/** @throws NotFound */
function personIn({ person = '' }: Record<string, string>): PersonId {
  if (!isId('per', person)) throw new NotFound();
  return person as PersonId;
}
