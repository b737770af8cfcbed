import { withMerged } from '../commitments/index.js';
import { instant, type Work } from '../platform/index.js';
import type { CaseId } from './case.entity.js';
import type { CaseLinkView, RelatedCaseView } from './links/case-link.views.js';
import { undoUntil } from './merges/undo.rules.js';
import type { MergeView } from './merges/merge.views.js';

/** What a case has to do with others, for our staff. */
export interface CaseRelations {
  merge: MergeView | null;
  merged: MergeView[];
  split: MergeView | null;
  splits: MergeView[];
  links: CaseLinkView[];
  children: number;
  followsUp: string | null;
}

export const NO_RELATIONS: CaseRelations = {
  ...{ merge: null, merged: [], split: null, splits: [], links: [] },
  ...{ children: 0, followsUp: null },
};

/** Whether there is anything to read of this: asked with the case itself, and mostly answered no. On `c`. */
export const HAS_RELATIONS = `(c.head_id is not null or exists (select from cases f where f.head_id = c.id)
  or exists (select from case_links l where l.case_id = c.id and l.removed_at is null)
  or exists (select from case_links l where l.to_id = c.id and l.removed_at is null)
  or exists (select from case_splits s where s.case_id = c.id and s.undone_at is null)
  or exists (select from case_splits s where s.from_id = c.id and s.undone_at is null))`;

/** So many that a sheet stays small; all of them are listed under the case. */
const LINKS_SHOWN = 20;

const OTHER = (id: string): string =>
  `(select jsonb_build_object('id', o.id, 'number', o.number, 'subject', o.subject, 'state', o.state) from cases o where o.id = ${id})`;
const UNDOABLE = (row: string, other: string): string =>
  `jsonb_build_object('case', ${OTHER(`${row}.${other}`)}, 'by', coalesce(p.name, ${row}.by), 'at', ${row}.at, 'reason', ${row}.reason)`;
const all = (row: string): string => `coalesce(jsonb_agg(${row}), '[]')`;
export const LINK = (direction: 'to' | 'from'): string =>
  `jsonb_build_object('id', l.id, 'kind', l.kind, 'direction', '${direction}', 'case', ${OTHER(direction === 'to' ? 'l.to_id' : 'l.case_id')},
     'by', coalesce(p.name, l.by), 'at', l.at, 'note', l.note)`;

const HERE = `any${withMerged('$1')}`;

/** The cases that are part of a major one are counted: there may be thousands. */
const RELATIONS = `
  select
    (select ${UNDOABLE('m', 'into_id')} from case_merges m left join people p on p.id = m.by where m.case_id = $1 and m.undone_at is null) as merge,
    (select ${all('x.shown')} from (select ${UNDOABLE('m', 'case_id')} as shown from case_merges m left join people p on p.id = m.by
       where m.undone_at is null and m.case_id in (select f.id from cases f where f.head_id = $1) order by m.id) x) as merged,
    (select ${UNDOABLE('s', 'from_id')} from case_splits s left join people p on p.id = s.by where s.case_id = $1 and s.undone_at is null) as split,
    (select ${all('x.shown')} from (select ${UNDOABLE('s', 'case_id')} as shown from case_splits s left join people p on p.id = s.by
       where s.from_id = $1 and s.undone_at is null order by s.case_id) x) as splits,
    (select ${all('x.shown')} from (
       (select ${LINK('to')} as shown, l.id from case_links l left join people p on p.id = l.by
        where l.case_id = ${HERE} and l.removed_at is null order by l.id desc limit ${LINKS_SHOWN})
       union all
       (select ${LINK('from')}, l.id from case_links l left join people p on p.id = l.by
        where l.to_id = ${HERE} and l.removed_at is null and l.kind <> 'part_of' order by l.id desc limit ${LINKS_SHOWN})
       order by id desc limit ${LINKS_SHOWN}) x) as links,
    (select count(*)::int from case_links l where l.to_id = ${HERE} and l.removed_at is null and l.kind = 'part_of') as children,
    (select l.to_id from case_links l where l.case_id = $1 and l.removed_at is null and l.kind = 'follows_up' order by l.id limit 1) as "followsUp"`;

type Written<View> = Omit<View, 'undoUntil'>;
interface Row {
  merge: Written<MergeView> | null;
  merged: Written<MergeView>[];
  split: Written<MergeView> | null;
  splits: Written<MergeView>[];
  links: CaseLinkView[];
  children: number;
  followsUp: string | null;
}

export async function relationsOf(work: Work, id: CaseId): Promise<CaseRelations> {
  const [row] = await work.query<Row>(RELATIONS, [id]);
  const { merge, merged, split, splits, links, ...rest } = row!;
  return {
    ...rest,
    merge: merge && undoable(merge),
    merged: merged.map(undoable),
    split: split && undoable(split),
    splits: splits.map(undoable),
    links: links.map(linkView),
  };
}

export const linkView = (link: CaseLinkView): CaseLinkView => ({
  ...link,
  case: related(link.case),
  at: instant(new Date(link.at)),
});

const undoable = ({ case: other, by, at, reason }: Written<MergeView>): MergeView => ({
  case: related(other),
  by,
  at: instant(new Date(at)),
  reason,
  undoUntil: instant(undoUntil(new Date(at))),
});

const related = ({ id, number, subject, state }: RelatedCaseView): RelatedCaseView => ({ id, number, subject, state });
