import { Injectable } from '@nestjs/common';
import {
  instant,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type ListQuery,
  type Page,
  type Work,
} from '../../platform/index.js';
import { exceptionView } from '../exceptions/exception.views.js';
import { exceptionsNamed, type ExceptionRow } from '../exceptions/exceptions.sql.js';
import { reviewerAndInvolved } from './involved.js';
import { hadAPart } from './reviewer.rules.js';
import type { WorklistDto } from './sample.dto.js';
import type { SampleItemView, SampleView, WorklistView } from './sample.views.js';
import { sampleRow, samplesSql, sampleView, type SampleRow } from './samples.store.js';

export interface ItemRow {
  n: number;
  exceptionId: string;
  stratum: string | null;
  verdict: SampleItemView['verdict'];
  note: string | null;
  reviewerId: string | null;
  reviewerName: string | null;
  reviewedAt: Date | null;
  version: number;
}
export const ITEMS = `
  select i.n, i.exception_id as "exceptionId", i.stratum, i.verdict, i.note, i.reviewer_id as "reviewerId", p.name as "reviewerName",
    i.reviewed_at as "reviewedAt", i.version
  from exception_sample_items i left join people p on p.id = i.reviewer_id`;

/** Reads samples: their list, and what there is to review in one. */
@Injectable()
export class WorklistQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest first. */
  list(actor: Actor, { limit, cursor }: ListQuery): Promise<Page<SampleView>> {
    const before = readCursor('samples', ['text'], cursor);
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<SampleRow>(
        samplesSql('where $1::text is null or s.id < $1 order by s.id desc limit $2'),
        [before?.[0] ?? null, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('samples', [last.id]), sampleView);
    });
  }

  /** @throws NotFound */
  worklist(actor: Actor, id: string, { limit, cursor, verdict }: WorklistDto): Promise<WorklistView> {
    const after = readCursor('worklist', ['number'], cursor);
    return this.uow.read(actor, async (work) => {
      const sample = sampleView(await sampleRow(work, id));
      const rows = await work.query<ItemRow>(
        `${ITEMS} where i.sample_id = $1 and i.n > $2 and ($3::text is null or coalesce(i.verdict, 'open') = $3) order by i.n limit $4`,
        [id, Math.trunc(Math.min(after?.[0] ?? 0, 1e6)), verdict ?? null, limit + 1],
      );
      const views = await itemViews(work, rows.slice(0, limit));
      const places = new Map(views.map((view) => [view.n, view]));
      return {
        ...sample,
        ...pageOf(
          rows,
          limit,
          (last) => writeCursor('worklist', [last.n]),
          ({ n }) => places.get(n)!,
        ),
      };
    });
  }
}

export async function itemViews(work: Work, items: readonly ItemRow[]): Promise<SampleItemView[]> {
  const rows = await work.query<ExceptionRow>(exceptionsNamed('e.id = any($1)'), [
    items.map(({ exceptionId }) => exceptionId),
  ]);
  const exceptions = new Map(rows.map((row) => [row.id, row]));
  const { reviewer, involved } = await reviewerAndInvolved(work, rows);
  return items.map(({ exceptionId, reviewerId, reviewerName, reviewedAt, ...item }) => ({
    ...item,
    exception: exceptionView(exceptions.get(exceptionId)!),
    reviewer: reviewerId === null ? null : { id: reviewerId, name: reviewerName },
    reviewedAt: instant(reviewedAt),
    mayReview: reviewer !== undefined && !hadAPart(reviewer, involved(exceptions.get(exceptionId)!)),
  }));
}
