import { Injectable } from '@nestjs/common';
import { ReliabilityQueries, type PromiseBounds, type Tally } from '../../commitments/index.js';
import { instant, isStaff, NotFound, systemActor, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { amount, reliabilityView, scoresOf, share } from './measures.js';
import { promiseCounts, rankedCounts, spokenCounts, waitingCounts, type RankedCounts } from './scorecard.queries.js';
import { toPartner } from './scorecard-for-partner.js';
import type { PartnersRankedView, RankedPartnerView, ScorecardPeriodView, ScorecardView } from './scorecard.views.js';

/** Which promises a scorecard is about, and the moment it judges them at; null = no bound, and now. */
export interface ScorecardPeriod {
  from: Date | null;
  to: Date | null;
  asOf: Date | null;
}

export const ALL_TIMES: ScorecardPeriod = { from: null, to: null, asOf: null };

export interface Ranking {
  /** Null: all kinds together. */
  kind: string | null;
  /** How many partners at most are listed. */
  limit: number;
}

interface Named {
  id: string;
  name: string;
  externalRef: string | null;
}

/** How partners keep their promises: always counted from the promises themselves. */
@Injectable()
export class Scorecards {
  private readonly desk = systemActor('scorecards');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly reliability: ReliabilityQueries,
  ) {}

  /** A partner's people are shown their own, more coarsely; all of its promises count, also of cases it has left. @throws NotFound */
  async of(actor: Actor, partnerId: string, period: ScorecardPeriod): Promise<ScorecardView> {
    await this.uow.read(actor, (work) => mustSee(work, partnerId));
    const card = await this.uow.read(this.desk, (work) => this.count(work, partnerId, period));
    return isStaff(actor) || actor.audience === 'system' ? card : toPartner(card);
  }

  /** Partners by what they can be relied on for at least. */
  ranked(actor: Actor, period: ScorecardPeriod, { kind, limit }: Ranking): Promise<PartnersRankedView> {
    return this.uow.read(actor, async (work) => {
      const bounds = boundsOf(work, period);
      const counts = (await rankedCounts(work, bounds)).filter((row) => row.kind === kind);
      const tallies = (await this.reliability.tallies(work, bounds[2])).filter((row) => row.kind === kind);
      const named = await work.query<Named>(
        'select id, name, external_ref as "externalRef" from partners where id = any($1)',
        [[...new Set([...counts, ...tallies].map(({ partnerId }) => partnerId))]],
      );
      const inOrder = byReliability(named, tallies);
      const shown = inOrder.slice(0, limit);
      return {
        period: periodView(bounds),
        kind,
        count: named.length,
        ranked: inOrder.filter(({ tally }) => tally?.reliability.isEnough).length,
        partners: shown.map(({ partner, tally }, at) => rankedView(partner, tally, counts, at + 1)),
      };
    });
  }

  private async count(work: Work, partnerId: string, period: ScorecardPeriod): Promise<ScorecardView> {
    const bounds = boundsOf(work, period);
    const promises = await promiseCounts(work, bounds, partnerId);
    const spoken = await spokenCounts(work, bounds, partnerId);
    const waiting = await waitingCounts(work, bounds, partnerId);
    const tallies = await (period.asOf
      ? this.reliability.tallies(work, period.asOf, [partnerId])
      : this.reliability.shortly(work, [partnerId]));
    const of = (kind: string | null) =>
      scoresOf(kind, {
        promises: promises.find((row) => row.kind === kind),
        spoken: spoken.find((row) => row.kind === kind),
        waiting: waiting.find((row) => row.kind === kind),
        tally: tallies.find((row) => row.kind === kind),
      });
    const kinds = new Set([...promises, ...spoken, ...waiting, ...tallies].map(({ kind }) => kind));
    const named = [...kinds].filter((kind) => kind !== null).sort();
    return { partnerId, period: periodView(bounds), overall: of(null), kinds: named.map(of) };
  }
}

/** @throws NotFound also for another partner's people */
async function mustSee(work: Work, partnerId: string): Promise<void> {
  const own = work.actor.partnerId ?? null;
  const seen = await work.query('select from partners where id = $1 and ($2::text is null or id = $2)', [
    partnerId,
    own,
  ]);
  if (seen.length === 0) throw new NotFound();
}

const boundsOf = (work: Work, { from, to, asOf }: ScorecardPeriod): PromiseBounds => [from, to, asOf ?? work.now];

const periodView = ([from, to, asOf]: PromiseBounds): ScorecardPeriodView => ({
  from: instant(from),
  to: instant(to),
  asOf: instant(asOf),
});

interface Ranked {
  partner: Named;
  tally: Tally | undefined;
}

/** By the lower bound, of equals the one with more evidence; who cannot be ranked comes after, by name. */
function byReliability(named: readonly Named[], tallies: readonly Tally[]): Ranked[] {
  const tallyOf = new Map(tallies.map((tally) => [tally.partnerId, tally]));
  const all = named.map((partner) => ({ partner, tally: tallyOf.get(partner.id) }));
  const low = ({ tally }: Ranked): number => (tally?.reliability.isEnough ? tally.reliability.low : -1);
  const effective = (one: Ranked): number => (low(one) < 0 ? 0 : one.tally!.reliability.effective);
  return all.sort(
    (a, b) =>
      low(b) - low(a) ||
      effective(b) - effective(a) ||
      compare(a.partner.name, b.partner.name) ||
      compare(a.partner.id, b.partner.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rankedView(
  { id, name, externalRef }: Named,
  tally: Tally | undefined,
  counts: readonly RankedCounts[],
  place: number,
): RankedPartnerView {
  const found = counts.find((row) => row.partnerId === id);
  return {
    rank: tally?.reliability.isEnough ? place : null,
    partnerId: id,
    externalRef,
    name,
    reliability: reliabilityView(tally),
    keptByOriginal: share('keptByOriginal', found?.keptByOriginal, found?.passed),
    keptAsAgreed: share('keptAsAgreed', found?.keptAsAgreed, found?.agreedPassed),
    open: amount('open', found?.open),
    overdue: amount('overdue', found?.overdue),
  };
}
