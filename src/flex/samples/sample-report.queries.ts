import { Injectable } from '@nestjs/common';
import { instant, UnitOfWork, type Actor } from '../../platform/index.js';
import { rateOf } from '../../statistics/index.js';
import type { SampleMethod } from './sample.rules.js';
import type { FindingView, ReviewerView, SampleReportView, VerdictShareView } from './sample.views.js';
import { sampleRow, sampleView } from './samples.store.js';
import { ITEMS, type ItemRow } from './worklist.queries.js';

const VERDICTS = ['sound', 'unsound', 'unclear'] as const;

/** What the shares may be read as: not every draw gives every exception the same chance. */
const MEANING: Record<SampleMethod, string> = {
  random: 'Each exception had the same chance: shares speak of the number of exceptions.',
  every_nth:
    'Each exception had the same chance: shares speak of the number of exceptions, unless their order has a rhythm of its own.',
  stratified: 'Each stratum is there in proportion: shares speak of the number of exceptions.',
  by_value: 'Dearer exceptions were likelier to be drawn: shares speak of the money, not of the number of exceptions.',
};

/** What the review of a sample has found. */
@Injectable()
export class SampleReportQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  report(actor: Actor, id: string): Promise<SampleReportView> {
    return this.uow.read(actor, async (work) => {
      const sample = sampleView(await sampleRow(work, id));
      const items = await work.query<ItemRow>(`${ITEMS} where i.sample_id = $1 order by i.n`, [id]);
      const reviewed = items.filter(({ verdict }) => verdict !== null);
      return {
        sample,
        finished: reviewed.length === items.length,
        open: items.length - reviewed.length,
        verdicts: VERDICTS.map((verdict) => shareOf(verdict, reviewed)),
        meaning: MEANING[sample.method],
        findings: reviewed.filter(({ verdict }) => verdict !== 'sound').map(finding),
        reviewers: reviewers(reviewed),
      };
    });
  }
}

function shareOf(verdict: (typeof VERDICTS)[number], reviewed: readonly ItemRow[]): VerdictShareView {
  const {
    kept: count,
    of,
    percent,
    low,
    high,
  } = rateOf(reviewed.filter((item) => item.verdict === verdict).length, reviewed.length);
  return { verdict, count, of, percent, low, high };
}

const finding = ({ n, exceptionId, verdict, note, reviewerId, reviewerName, reviewedAt }: ItemRow): FindingView => ({
  n,
  exceptionId,
  verdict: verdict as FindingView['verdict'],
  note: note ?? '',
  reviewer: { id: reviewerId!, name: reviewerName },
  reviewedAt: instant(reviewedAt!),
});

function reviewers(reviewed: readonly ItemRow[]): ReviewerView[] {
  const counts = new Map<string, ReviewerView>();
  for (const { reviewerId, reviewerName } of reviewed) {
    const one = counts.get(reviewerId!) ?? { id: reviewerId!, name: reviewerName, reviewed: 0 };
    counts.set(one.id, { ...one, reviewed: one.reviewed + 1 });
  }
  return [...counts.values()].sort((a, b) => b.reviewed - a.reviewed || (a.id < b.id ? -1 : 1));
}
