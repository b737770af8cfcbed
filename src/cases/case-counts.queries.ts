import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '../platform/index.js';
import { COUNTED_TO } from './board/board.sql.js';
import { notSnoozed, viewClause, type ListView } from './case-list-views.sql.js';
import type { CaseCountsView, CountCasesDto } from './case-counts.dto.js';

/** How many cases there are in each of the lists everybody looks at: no further than anybody reads. */
@Injectable()
export class CaseCounts {
  constructor(private readonly uow: UnitOfWork) {}

  counts(actor: Actor, { views, owner }: CountCasesDto): Promise<CaseCountsView> {
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<{ view: ListView; count: number }>(
        views.map((view) => countOf(view, owner)).join(' union all '),
        [actor.personId ?? '', ...(isSomebody(owner) ? [owner === 'me' ? (actor.personId ?? '') : owner] : [])],
      );
      return {
        counts: rows.map(({ view, count }) => ({ view, count: Math.min(count, COUNTED_TO), more: count > COUNTED_TO })),
      };
    });
  }
}

const isSomebody = (owner: string | undefined): owner is string => owner !== undefined && owner !== 'none';

function countOf(view: ListView, owner: string | undefined): string {
  const clauses = [viewClause(view, '$1'), ...(view === 'snoozed' ? [] : [notSnoozed('$1')])];
  if (owner) clauses.push(owner === 'none' ? 'c.owner_id is null' : 'c.owner_id = $2');
  return `select '${view}' as view, count(*)::int as count
    from (select from cases c where ${clauses.join(' and ')} limit ${COUNTED_TO + 1}) c`;
}
