import { Injectable } from '@nestjs/common';
import { customersLanguage, TasksService, type CaseId } from '../../cases/index.js';
import { CommitmentsService, Settlements, type Proposal } from '../../commitments/index.js';
import { Invalid, type Language, type Work } from '../../platform/index.js';
import { afterPartner, itemsOf, thingOf } from './follow-on.rules.js';
import { partnersLanguage } from './partners-language.js';
import { collectedWords, labelWords, promiseWords } from './promise-words.rules.js';
import type { PartnersPartDto } from './remedy-details.dto.js';
import { partnersPart } from './remedy-details.js';
import { collectionTask, repairTask } from './task-words.rules.js';
import type { Remedy, RemedyDetails } from './remedy.entity.js';
import { RemedyTerms } from './remedy-terms.js';

interface PartnersWord {
  id: string;
  dueAt: Date;
}

/** The promises that follow from a remedy: the partner's part, and what we promise the customer with it. */
@Injectable()
export class FollowOnPromises {
  constructor(
    private readonly commitments: CommitmentsService,
    private readonly settlements: Settlements,
    private readonly tasks: TasksService,
    private readonly terms: RemedyTerms,
  ) {}

  /** Before anybody is asked to agree: a partner who has a part in it takes part in the case. @throws Invalid */
  async refuseImpossible(work: Work, caseId: string, details: RemedyDetails): Promise<void> {
    const part = partnersPart(details);
    if (!part) return;
    const place = await work.query(
      'select from participations where case_id = any(kept_family($1)) and partner_id = $2 and ended_at is null',
      [caseId, part.partnerId],
    );
    const field = details['pickup'] ? 'details.pickup.partnerId' : 'details.by.partnerId';
    if (place.length === 0) throw new Invalid([{ field, problem: 'does not take part in this case' }]);
  }

  /** Makes them, and answers when the last of them is due. @throws what stands against the partner's window */
  async make(work: Work, remedy: Remedy): Promise<Date> {
    const part = partnersPart(remedy.details);
    if (remedy.kind === 'late_return') return part ? this.collected(work, remedy, part) : this.sentBack(work, remedy);
    if (remedy.kind === 'repair' && part) return this.repaired(work, remedy, part);
    return this.ours(work, remedy, { dueAt: await this.terms.dueFor(work, remedy.kind, work.now) });
  }

  /** The remedy was carried out: that keeps what was promised for it. */
  async keep(work: Work, remedyId: string): Promise<void> {
    for (const id of await this.standing(work, remedyId, true))
      await this.settlements.done(work, id, 'It was carried out.');
  }

  /** Nobody waits for any of it any more. */
  async letGo(work: Work, remedyId: string, why: string): Promise<void> {
    for (const id of await this.standing(work, remedyId, false)) await this.settlements.noLongerNeeded(work, id, why);
  }

  /** A partner collects it; the money follows when that has happened. */
  private async collected(work: Work, remedy: Remedy, part: PartnersPartDto): Promise<Date> {
    const items = itemsOf(remedy.details);
    const word = await this.ask(work, remedy, part, {
      kind: 'pickup',
      ...collectionTask(remedy.rma!, items, await partnersLanguage(work, part.partnerId)),
    });
    const collectedBy = afterPartner(word.dueAt, work.now);
    await this.ours(work, remedy, {
      kind: 'pickup',
      what: (language) => collectedWords(remedy.rma!, language),
      dueAt: collectedBy,
      restsOn: word.id,
      byExecution: false,
    });
    const dueAt = await this.terms.dueFor(work, 'refund', collectedBy);
    return this.ours(work, remedy, { kind: 'refund', dueAt, condition: word.id });
  }

  /** The customer sends it: what we owe first is the label, and the money when it is here. */
  private async sentBack(work: Work, remedy: Remedy): Promise<Date> {
    const dueAt = await this.terms.dueFor(work, remedy.kind, work.now);
    return this.ours(work, remedy, {
      kind: 'return_label',
      what: (language) => labelWords(remedy.rma!, language),
      dueAt,
    });
  }

  private async repaired(work: Work, remedy: Remedy, part: PartnersPartDto): Promise<Date> {
    const thing = thingOf(remedy.details);
    const word = await this.ask(work, remedy, part, {
      kind: 'repair',
      title: repairTask(thing, await partnersLanguage(work, part.partnerId)),
      instructions: '',
    });
    return this.ours(work, remedy, { dueAt: afterPartner(word.dueAt, work.now), restsOn: word.id });
  }

  private async ask(
    work: Work,
    remedy: Remedy,
    { partnerId, window }: PartnersPartDto,
    what: { kind: string; title: string; instructions: string },
  ): Promise<PartnersWord> {
    const title = what.title.slice(0, 200);
    const task = await this.tasks.createIn(work, remedy.caseId as CaseId, {
      ...{ ...what, title, partnerId, requestedWindow: window },
    });
    const { id, dueAt } = task.commitment!;
    await this.note(work, remedy, id, false);
    return { id, dueAt: new Date(dueAt) };
  }

  private async ours(
    work: Work,
    remedy: Remedy,
    promise: {
      dueAt: Date;
      kind?: string;
      /** The remedy's own words, unless said. */
      what?: (language: Language) => string;
      restsOn?: string;
      condition?: string;
      byExecution?: boolean;
    },
  ): Promise<Date> {
    const language = await customersLanguage(work, remedy.caseId as CaseId);
    const proposal: Proposal = {
      caseId: remedy.caseId,
      kind: promise.kind ?? remedy.kind,
      what: promise.what?.(language) ?? promiseWords(remedy, language),
      promiser: 'us',
      promisee: 'customer',
      terms: { localStart: null, localEnd: null, zone: null, startsAt: null, dueAt: promise.dueAt },
      restsOn: promise.restsOn ? [{ commitmentId: promise.restsOn }] : [],
      condition: promise.condition ? { kept: promise.condition } : undefined,
    };
    const commitment = await this.commitments.propose(work, proposal);
    await this.note(work, remedy, commitment.id, promise.byExecution ?? true);
    return promise.dueAt;
  }

  private note(work: Work, remedy: Remedy, commitmentId: string, byExecution: boolean): Promise<unknown> {
    return work.query('insert into remedy_promises (commitment_id, remedy_id, by_execution) values ($1, $2, $3)', [
      commitmentId,
      remedy.id,
      byExecution,
    ]);
  }

  /** Those that stand now: a promise that was given another time lives on in its successor. Our own before the partner's they rest on. */
  private async standing(work: Work, remedyId: string, byExecution: boolean): Promise<string[]> {
    const rows = await work.query<{ id: string }>(
      `with recursive line as (
         select m.id, m.state, m.promiser from remedy_promises r join commitments m on m.id = r.commitment_id
           where r.remedy_id = $1 and (r.by_execution or not $2)
         union
         select s.id, s.state, s.promiser from line l join commitments s on s.supersedes = l.id where l.state = 'renegotiated'
       ) select id from line where state <> 'renegotiated' order by promiser = 'partner', id desc`,
      [remedyId, byExecution],
    );
    return rows.map(({ id }) => id);
  }
}
