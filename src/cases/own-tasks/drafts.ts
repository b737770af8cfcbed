import { Injectable } from '@nestjs/common';
import { formatInZone } from '../../calendars/index.js';
import { Chains, honestTime } from '../../commitments/index.js';
import type { Work } from '../../platform/index.js';
import { draftBody } from './draft.rules.js';
import type { OwnTask } from './own-task.entity.js';

/** What would be sent now. */
export interface Draft {
  body: string;
  /** The new promise that goes with it; null: none, because nobody can say when. */
  newDueAt: Date | null;
  termsVersion: number;
}

interface Facts {
  what: string;
  dueAt: Date;
  termsVersion: number;
  cause: string;
  zone: string;
  language: string;
}

/** Writes what the customer is to be told, from how the chain stands at this moment: a draft never grows old. */
@Injectable()
export class Drafts {
  constructor(private readonly chains: Chains) {}

  /** `own`: words and a time that take the place of the desk's. */
  async of(
    work: Work,
    task: OwnTask,
    own: { body?: string | undefined; newDueAt?: Date | null | undefined } = {},
  ): Promise<Draft> {
    const facts = await factsOf(work, task);
    const given = own.newDueAt === undefined ? task.newDueAt : own.newDueAt;
    const newDueAt =
      given ?? honestTime((await this.chains.footing(work, { id: task.commitmentId as never })).verdict, work.now);
    const written = (at: Date): string =>
      `${formatInZone(at.getTime(), facts.zone, 'date and time', facts.language)} (${facts.zone})`;
    const body = draftBody(
      { ...facts, when: written(facts.dueAt), newWhen: newDueAt && written(newDueAt) },
      facts.language,
    );
    return { body: own.body ?? task.body ?? body, newDueAt, termsVersion: facts.termsVersion };
  }
}

async function factsOf(work: Work, task: OwnTask): Promise<Facts> {
  const [facts] = await work.query<Facts>(
    `select m.what, m.due_at as "dueAt", m.terms_version as "termsVersion", b.kind as cause, k.zone, k.language
     from commitments m join cases c on c.id = m.case_id join customers k on k.id = c.customer_id
     join slips s on s.id = $2 join commitments b on b.id = s.cause_id where m.id = $1`,
    [task.commitmentId, task.slipId],
  );
  return facts!;
}
