import { withMerged } from '../../commitments/index.js';
import type { Id, Work } from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { isMutual, type LinkKind } from './case-link.rules.js';

export type CaseLinkId = Id<'clk'>;
export interface CaseLink {
  id: CaseLinkId;
  caseId: CaseId;
  kind: LinkKind;
  toId: CaseId;
}

const LINK = 'select id, case_id as "caseId", kind, to_id as "toId" from case_links';

/** Links are made one after the other: two made at once could close a circle that neither sees. */
export const lockLinks = (work: Work): Promise<unknown> =>
  work.query(`select pg_advisory_xact_lock(hashtext('case_links'))`);

export async function linkBetween(
  work: Work,
  { caseId, kind, toId }: Omit<CaseLink, 'id'>,
): Promise<CaseLink | undefined> {
  const [row] = await work.query<CaseLink>(
    `${LINK} where removed_at is null and kind = $2 and (case_id = $1 and to_id = $3 or $4 and case_id = $3 and to_id = $1)`,
    [caseId, kind, toId, isMutual(kind)],
  );
  return row;
}

/** The case this one is part of. */
export async function wholeOf(work: Work, caseId: CaseId): Promise<CaseId | undefined> {
  const [row] = await work.query<CaseLink>(`${LINK} where removed_at is null and kind = 'part_of' and case_id = $1`, [
    caseId,
  ]);
  return row?.toId;
}

/** Whether links of this kind lead from one case to the other. */
export async function leadsTo(work: Work, kind: LinkKind, from: CaseId, to: CaseId): Promise<boolean> {
  const found = await work.query(
    `with recursive ahead as (
       select $2::text as id
       union
       select l.to_id from ahead a join case_links l on l.case_id = a.id and l.kind = $1 and l.removed_at is null
     ) select from ahead where id = $3`,
    [kind, from, to],
  );
  return found.length > 0;
}

export async function keepLinks(
  work: Work,
  links: readonly Omit<CaseLink, 'id'>[],
  note: string | null,
): Promise<CaseLink[]> {
  const kept = links.map((link) => ({ ...link, id: work.newId('clk') }));
  await work.query(
    `insert into case_links (id, case_id, kind, to_id, note, by, at)
     select l.id, l.case_id, l.kind, l.to_id, $5, $6, $7
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as l(id, case_id, kind, to_id)`,
    [
      kept.map(({ id }) => id),
      kept.map(({ caseId }) => caseId),
      kept.map(({ kind }) => kind),
      kept.map(({ toId }) => toId),
      note,
      work.actor.personId ?? work.actor.id,
      work.now,
    ],
  );
  return kept;
}

/** The link, whichever of its two cases is asked, or one that lives in it. */
export async function linkOf(work: Work, caseId: CaseId, id: CaseLinkId): Promise<CaseLink | undefined> {
  const [row] = await work.query<CaseLink>(
    `${LINK} where id = $1 and removed_at is null and (case_id = any${withMerged('$2')} or to_id = any${withMerged('$2')}) for update`,
    [id, caseId],
  );
  return row;
}

export const dropLink = (work: Work, id: CaseLinkId): Promise<unknown> =>
  work.query('update case_links set removed_by = $2, removed_at = $3 where id = $1', [
    id,
    work.actor.personId ?? work.actor.id,
    work.now,
  ]);
