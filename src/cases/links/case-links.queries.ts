import { Injectable } from '@nestjs/common';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import { withMerged } from '../../commitments/index.js';
import { LINK, linkView } from '../case-relations.js';
import type { CaseId } from '../case.entity.js';
import type { ListCaseLinksDto } from './case-link.dto.js';
import type { CaseLinkView } from './case-link.views.js';

/** Reads what a case has to do with others, from both sides. */
@Injectable()
export class CaseLinksQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest first. */
  list(actor: Actor, caseId: CaseId, filter: ListCaseLinksDto): Promise<Page<CaseLinkView>> {
    return this.uow.read(actor, async (work) => {
      if ((await work.query('select from cases where id = $1', [caseId])).length === 0) throw new NotFound();
      const after = readCursor('links', ['text'], filter.cursor);
      const rows = await work.query<{ shown: CaseLinkView }>(
        linksPage('($2::text is null or l.kind = $2) and ($3::text is null or l.id < $3)', filter.limit + 1),
        [caseId, filter.kind ?? null, after?.[0] ?? null],
      );
      return pageOf(
        rows,
        filter.limit,
        ({ shown }) => writeCursor('links', [shown.id]),
        ({ shown }) => linkView(shown),
      );
    });
  }

  async view(work: Work, caseId: CaseId, id: string): Promise<CaseLinkView> {
    const [row] = await work.query<{ shown: CaseLinkView }>(linksPage('l.id = $2', 1), [caseId, id]);
    return linkView(row!.shown);
  }
}

const linksPage = (which: string, rows: number): string => `
  select shown from (
    (select ${LINK('to')} as shown, l.id from case_links l left join people p on p.id = l.by
     where l.case_id = any${withMerged('$1')} and l.removed_at is null and ${which} order by l.id desc limit ${rows})
    union all
    (select ${LINK('from')}, l.id from case_links l left join people p on p.id = l.by
     where l.to_id = any${withMerged('$1')} and l.removed_at is null and ${which} order by l.id desc limit ${rows})
  ) x order by id desc limit ${rows}`;
