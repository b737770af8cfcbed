import { Injectable } from '@nestjs/common';
import { instant, UnitOfWork, type Actor } from '../../platform/index.js';
import { Case, type CaseId } from '../case.entity.js';
import { NotMajor } from './major.errors.js';
import type { LikelyChildView } from './major.views.js';

type Row = Omit<LikelyChildView, 'receivedAt'> & { receivedAt: Date };

/** Looked back from the major case, and a little beyond: a cause is felt before it is named. */
const DAYS_BEFORE = 14;
const SHOWN = 50;
/** How alike two subjects are before it says something (pg_trgm's word similarity). */
const ALIKE = 0.5;

/** Open cases of single customers that are part of nothing; those newest in the time before and since the major case. */
const LIKELY = `
  with major as (select * from cases where id = $1),
  theirs as (select partner_id from participations where case_id = $1 and ended_at is null),
  near as (
    select c.id, c.number, c.subject, c.subject_words, c.customer_id, c.order_id, c.received_at from cases c, major
    where c.state <> 'closed' and c.head_id is null and c.customer_id is not null and c.id <> major.id
      and c.received_at >= major.received_at - interval '${DAYS_BEFORE} days'
      and not exists (select from case_links l where l.case_id = c.id and l.kind = 'part_of' and l.removed_at is null)
    order by c.received_at desc limit 5000
  ),
  judged as (
    select n.*, k.name,
      exists (select from participations p where p.case_id = n.id and p.ended_at is null and p.partner_id in (select * from theirs))
        or exists (select from shipments s where s.order_id = n.order_id and s.partner_id in (select * from theirs)) as partner,
      exists (select from commitments p where p.case_id = n.id and p.partner_id in (select * from theirs)
        and (p.state in ('at_risk', 'broken') and not p.done_late)) as late,
      word_similarity(major.subject_words, n.subject_words) >= ${ALIKE} as words
    from near n join customers k on k.id = n.customer_id, major
  )
  select id as "caseId", number, subject, name as customer, received_at as "receivedAt",
    array_remove(array[case when partner then 'partner' end, case when late then 'late' end, case when words then 'words' end], null) as because
  from judged where partner or late or words
  order by partner::int + late::int + words::int desc, received_at desc, id limit ${SHOWN}`;

/** Which cases may be of the same cause as a major one: a suggestion, for a person to judge. */
@Injectable()
export class LikelyChildrenQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Fifty at most, those for which most speaks first. @throws NotMajor */
  of(actor: Actor, majorId: CaseId): Promise<LikelyChildView[]> {
    return this.uow.read(actor, async (work) => {
      if ((await work.findOne(Case, majorId))?.kind !== 'major') throw new NotMajor();
      const rows = await work.query<Row>(LIKELY, [majorId]);
      return rows.map((row) => ({ ...row, receivedAt: instant(row.receivedAt) }));
    });
  }
}
