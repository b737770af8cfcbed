import { Injectable } from '@nestjs/common';
import {
  instant,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import type { UpdateView, WithheldView } from './major.views.js';

type Row = Omit<UpdateView, 'at' | 'waiting'> & { at: Date };

const WITHHELD_SHOWN = 50;
const UPDATE = `
  select u.id, u.case_id as "caseId", u.body, u.translations, u.commitment_id as "commitmentId", coalesce(p.name, u.by) as by, u.at, u.total, n.written, n.withheld,
    (select coalesce(jsonb_agg(jsonb_build_object('caseId', x.case_id, 'number', c.number, 'subject', c.subject, 'why', x.withheld) order by x.case_id), '[]') from
       (select l.case_id, l.withheld from case_update_letters l where l.update_id = u.id and l.withheld is not null
        order by l.case_id limit ${WITHHELD_SHOWN}) x join cases c on c.id = x.case_id) as "withheldFrom"
  from case_updates u left join people p on p.id = u.by
  cross join lateral (select count(l.entry_id)::int as written, count(l.withheld)::int as withheld
    from case_update_letters l where l.update_id = u.id) n
  where u.case_id = $1`;

/** How far updates have got. */
@Injectable()
export class UpdatesQueries {
  constructor(private readonly uow: UnitOfWork) {}

  one(actor: Actor, caseId: CaseId, id: string): Promise<UpdateView> {
    return this.uow.read(actor, (work) => this.view(work, caseId, id));
  }

  /** The newest first. */
  list(actor: Actor, caseId: CaseId, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<UpdateView>> {
    return this.uow.read(actor, async (work) => {
      if ((await work.query('select from cases where id = $1', [caseId])).length === 0) throw new NotFound();
      const before = readCursor('updates', ['text'], cursor);
      const rows = await work.query<Row>(
        `${UPDATE} and ($2::text is null or u.id < $2) order by u.id desc limit ${limit + 1}`,
        [caseId, before?.[0] ?? null],
      );
      return pageOf(rows, limit, ({ id }) => writeCursor('updates', [id]), updateView);
    });
  }

  async view(work: Work, caseId: CaseId, id: string): Promise<UpdateView> {
    const [row] = await work.query<Row>(`${UPDATE} and u.id = $2`, [caseId, id]);
    if (!row) throw new NotFound();
    return updateView(row);
  }
}

const updateView = ({ at, total, written, withheld, withheldFrom, ...row }: Row): UpdateView => ({
  ...row,
  at: instant(at),
  total,
  written,
  waiting: total - written - withheld,
  withheld,
  withheldFrom: withheldFrom.map(({ caseId, number, subject, why }: WithheldView) => ({
    caseId,
    number,
    subject,
    why,
  })),
});
