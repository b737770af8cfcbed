import { TOLD_OF_STEP, withMerged } from '../commitments/index.js';

/** What is told elsewhere, or to nobody: how mail travels, what an entry went through on its way, and that a merge or a split was undone. */
const UNTOLD = `'{link.made,mail.queued,mail.held,mail.sent,send.held,send.taken_back,send.gone,send.refused,case.unmerged,case.unsplit}'`;
/** A target's comings and goings are many, and follow from what stands here anyhow: only what happened to its time is told. */
const OF_TARGETS = `not (v.data @> '{"target": true}' and v.type <> all ('{commitment.moved,commitment.broken,commitment.done_late}'))`;
/** Of the answer an approval waits for, its approval tells; but not whom the chase reminded, nor that nobody answered in time. */
const OF_APPROVALS = `not (v.data @> '{"approval": true}' and v.type <> all ('{commitment.chased,commitment.broken,commitment.done_late}'))`;
/** A merge stands in the timeline while it is in force: undone, both cases read as if it had never been. */
const TOLD = `v.type <> all (${UNTOLD}) and ${OF_TARGETS} and ${OF_APPROVALS}
  and (v.type <> 'case.merged' or v.subject_id in (select id from case_merges where undone_at is null))
  and (v.type <> 'case.split' or v.subject_id in (select case_id from case_splits where undone_at is null))`;

/**
 * The words beside a turn of the case: how it was put right, where that was said first, or why it was not; why it was closed or taken up
 * again. An event holds ids alone.
 */
const WORDS = `case v.type
    when 'case.resolution_proposed' then (select r.summary from resolutions r where r.id = v.data ->> 'resolutionId')
    when 'case.resolved' then (select r.summary from resolutions r where r.id = v.data ->> 'resolutionId' and r.proposed_at = r.agreed_at)
    when 'case.resolution_declined' then (select r.decline_reason from resolutions r where r.id = v.data ->> 'resolutionId')
    when 'case.closed' then (select x.note from closures x where x.case_id = v.case_id and x.closed_at = v.at)
    when 'case.reopened' then (select x.reopen_reason from closures x where x.case_id = v.case_id and x.reopened_at = v.at)
  end`;

/** A case's own events: nothing else comes before a partner, who knows each case by itself. */
const OWN = 'from events v where v.case_id = $1';
/** Those of the cases merged into it. */
const MERGED = 'from cases f join events v on v.case_id = f.id where f.head_id = $1';
/** Those of what other cases share with it, by reference, and not those it has anyhow. */
const SHARED = (cases: string): string => `from (select distinct s.subject_id, s.from_id from case_shares s
  where s.case_id = any${cases} and s.removed_at is null and s.from_id <> all${cases}) s
  join events v on v.subject_id = s.subject_id and v.case_id = s.from_id where true`;

/**
 * One page of what happened in case $1, in the order of ids; `after` is a condition on `v.id`. Each place is asked for a page of its own, in
 * the order of its index, so that a case nothing was merged into or shared with costs no more for them than a look.
 */
export function timelinePage(forPartner: boolean, after: string, order: 'asc' | 'desc', rows: number): string {
  const places = forPartner ? [OWN, SHARED('(array[$1::text])')] : [OWN, MERGED, SHARED(withMerged('$1'))];
  const asked = places.map(
    (place) => `(select v.* ${place} and ${TOLD} ${after} order by v.id ${order} limit ${rows})`,
  );
  return `
    select v.id, coalesce(e.at, v.at)::text as at, v.type, v.actor_kind as "actorKind", v.actor_id as "actorId", p.name as "actorName", v.subject_id as "subjectId", v.data,
      e.id as "entryId", e.kind as "entryKind", e.author_kind as "authorKind", e.body, e.readers, e.channel, e.file_ids as "fileIds",
      case when v.type = 'commitment.chased' then (select ${TOLD_OF_STEP} from chase_steps s
        where s.commitment_id = v.subject_id and s.event_id = v.id) end as told, ${WORDS} as words
    from (${asked.join(' union all ')}) v
    left join entries e on v.type = 'entry.written' and e.id = v.subject_id
    left join people p on p.id = v.actor_id
    order by v.id ${order} limit ${rows}`;
}
