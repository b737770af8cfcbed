import { Injectable } from '@nestjs/common';
import {
  Invalid,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import type { ListRemediesDto } from './remedies.dto.js';
import { Remedy, type RemedyId } from './remedy.entity.js';
import { remedyView, type AroundRemedy, type RemedyView } from './remedy.views.js';
import { readRma } from './rma.rules.js';

const AROUND = `select r.id,
    (select jsonb_agg(jsonb_build_object('attempt', a.attempt, 'result', a.result, 'reference', a.reference, 'failure', a.failure, 'by', a.by,
       'at', a.at) order by a.attempt desc) from remedy_answers a where a.remedy_id = r.id) as executions,
    (select jsonb_agg(p.commitment_id order by p.commitment_id) from remedy_promises p where p.remedy_id = r.id) as promises
  from remedies r where r.id = any($1)`;

/** Reads what is on its way to customers. */
@Injectable()
export class RemediesQueries {
  constructor(private readonly uow: UnitOfWork) {}

  one(actor: Actor, id: RemedyId): Promise<RemedyView> {
    return this.uow.read(actor, (work) => this.view(work, id));
  }

  /** Within a larger work. @throws NotFound */
  async view(work: Work, id: string): Promise<RemedyView> {
    const found = await work.findOne(Remedy, id);
    if (!found) throw new NotFound();
    return (await this.views(work, [found]))[0]!;
  }

  /** The newest first. @throws Invalid when the number of a return cannot be right */
  list(actor: Actor, filter: ListRemediesDto): Promise<Page<RemedyView>> {
    const before = readCursor('remedies', ['text'], filter.cursor);
    const rma = filter.rma ? readRma(filter.rma) : null;
    if (rma === undefined)
      throw new Invalid([{ field: 'rma', problem: 'has a wrong digit, or two in each other’s place' }]);
    return this.uow.read(actor, async (work) => {
      const remedies = await work.find(
        Remedy,
        `where ($1::text is null or state = $1) and ($2::text is null or kind = $2)
           and ($3::text is null or case_id = any(kept_family($3))) and ($4::text is null or rma = $4) and ($5::text is null or id < $5)
         order by id desc limit $6`,
        [filter.state ?? null, filter.kind ?? null, filter.caseId ?? null, rma, before?.[0] ?? null, filter.limit + 1],
      );
      const views = new Map((await this.views(work, remedies.slice(0, filter.limit))).map((view) => [view.id, view]));
      return pageOf(
        remedies,
        filter.limit,
        (last) => writeCursor('remedies', [last.id]),
        ({ id }) => views.get(id)!,
      );
    });
  }

  private async views(work: Work, remedies: readonly Remedy[]): Promise<RemedyView[]> {
    const rows = await work.query<AroundRemedy & { id: string }>(AROUND, [remedies.map(({ id }) => id)]);
    const around = new Map(rows.map((row) => [row.id, row]));
    return remedies.map((remedy) => remedyView(remedy, around.get(remedy.id)!));
  }
}
