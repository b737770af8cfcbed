import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { lockCase } from '../case-changes.js';
import type { CaseId, CaseKind } from '../case.entity.js';
import { CaseClosed } from '../case.errors.js';
import { caseLinked } from '../case.events.js';
import type { CaseState } from '../case-states.rules.js';
import { keepLinks, lockLinks } from '../links/case-links.store.js';
import type { AddChildrenDto } from './major.dto.js';
import { NotMajor } from './major.errors.js';
import type { ChildrenAddedView, ChildResultView } from './major.views.js';

interface Candidate {
  id: CaseId;
  kind: CaseKind;
  state: CaseState;
  headId: string | null;
  whole: string | null;
}

/** Makes many cases part of a major one at once; each for itself, so that one that cannot be does not keep the others out. */
@Injectable()
export class ChildrenService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotMajor, CaseClosed, CaseMerged */
  add(actor: Actor, majorId: CaseId, { caseIds, note }: AddChildrenDto): Promise<ChildrenAddedView> {
    return this.uow.run(actor, async (work) => {
      const major = await lockCase(work, majorId);
      if (major.kind !== 'major') throw new NotMajor();
      if (major.state === 'closed') throw new CaseClosed();
      await lockLinks(work);
      const items = await judged(work, majorId, [...new Set(caseIds)] as CaseId[]);
      const added = items.filter(({ result }) => result === 'added');
      const links = added.map(({ caseId }) => ({ caseId: caseId as CaseId, kind: 'part_of' as const, toId: majorId }));
      for (const link of await keepLinks(work, links, note ?? null)) work.record(caseLinked(link.caseId, link));
      const count = (result: ChildResultView['result']): number =>
        items.filter((item) => item.result === result).length;
      return { added: added.length, already: count('already'), refused: count('refused'), items };
    });
  }
}

async function judged(work: Work, majorId: CaseId, ids: readonly CaseId[]): Promise<ChildResultView[]> {
  const rows = await work.query<Candidate>(
    `select c.id, c.kind, c.state, c.head_id as "headId", l.to_id as whole
     from cases c left join case_links l on l.case_id = c.id and l.kind = 'part_of' and l.removed_at is null
     where c.id = any($1)`,
    [ids],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.map((caseId) => resultFor(majorId, caseId, known.get(caseId)));
}

function resultFor(majorId: CaseId, caseId: CaseId, found: Candidate | undefined): ChildResultView {
  if (found?.whole === majorId) return { caseId, result: 'already', refusal: null };
  const refusal = refusalOf(found);
  return { caseId, result: refusal ? 'refused' : 'added', refusal };
}

/** The name of what stands against it; that of the refusal by which one case alone would be kept out. */
function refusalOf(found: Candidate | undefined): string | null {
  if (!found) return 'not-found';
  if (found.headId) return 'case-merged';
  if (found.kind === 'major') return 'nobodys-case';
  if (found.state === 'closed') return 'case-closed';
  return found.whole ? 'part-of-another' : null;
}
