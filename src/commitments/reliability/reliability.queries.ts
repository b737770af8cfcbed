import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import { outcomesBy } from './outcomes.sql.js';
import { reliabilityOf, usualMean, type Evidence, type Reliability } from './reliability.rules.js';

/** How a partner's promises of one kind went, or of all kinds together (`kind` null). */
export interface Tally {
  partnerId: string;
  kind: string | null;
  kept: number;
  broken: number;
  moved: number;
  reliability: Reliability;
}

interface TallyRow extends Omit<Tally, 'reliability'> {
  weightKept: number;
  weightBroken: number;
}

const USUAL = `
  with ${outcomesBy()}
  select kind, count(*) filter (where outcome = 'kept')::int as kept, count(*) filter (where outcome = 'broken')::int as broken
  from outcomes where outcome <> 'moved' group by grouping sets ((kind), ())`;

const TALLIES = (bound: string): string => `
  with ${outcomesBy(bound)}
  select partner_id as "partnerId", kind, count(*) filter (where outcome = 'kept')::int as kept,
    count(*) filter (where outcome = 'broken')::int as broken, count(*) filter (where outcome = 'moved')::int as moved,
    coalesce(sum(weight) filter (where outcome = 'kept'), 0) as "weightKept",
    coalesce(sum(weight) filter (where outcome = 'broken'), 0) as "weightBroken"
  from outcomes group by grouping sets ((partner_id, kind), (partner_id))`;

const OF_ALL = TALLIES('true');
const OF_SOME = TALLIES('c.partner_id = any($2)');

/** How long what is usual is taken for granted where nobody asks for a report: it moves slowly, and counting it reads every outcome. */
const USUAL_KEEPS_MS = 300_000;

/** Counts what partners' promises came to, and judges how far each of them can be relied on. The counting is the database's. */
@Injectable()
export class ReliabilityQueries {
  private remembered: { at: Date; usual: Map<string | null, number> } | undefined;

  /** By partner and kind, with one for all kinds together; of every partner with an outcome, unless some are named. */
  async tallies(work: Work, asOf: Date, partnerIds?: readonly string[]): Promise<Tally[]> {
    const usual = await this.usual(work, asOf);
    return this.count(work, asOf, usual, partnerIds);
  }

  /** The same of these partners as of now, from what was usual in the last minutes: for what is shown along with something else. */
  async shortly(work: Work, partnerIds: readonly string[]): Promise<Tally[]> {
    const age = this.remembered && Math.abs(work.now.getTime() - this.remembered.at.getTime());
    if (age === undefined || age > USUAL_KEEPS_MS)
      this.remembered = { at: work.now, usual: await this.usual(work, work.now) };
    return this.count(work, work.now, this.remembered!.usual, partnerIds);
  }

  private async count(
    work: Work,
    asOf: Date,
    usual: ReadonlyMap<string | null, number>,
    partnerIds: readonly string[] | undefined,
  ): Promise<Tally[]> {
    const rows = await (partnerIds
      ? work.query<TallyRow>(OF_SOME, [asOf, partnerIds])
      : work.query<TallyRow>(OF_ALL, [asOf]));
    return rows.map(({ weightKept, weightBroken, ...row }) => ({
      ...row,
      reliability: reliabilityOf({ kept: weightKept, broken: weightBroken }, usual.get(row.kind) ?? usualMean(NOTHING)),
    }));
  }

  /** The share of kept promises among all partners, by kind. */
  private async usual(work: Work, asOf: Date): Promise<Map<string | null, number>> {
    const rows = await work.query<Evidence & { kind: string | null }>(USUAL, [asOf]);
    return new Map(rows.map(({ kind, ...evidence }) => [kind, usualMean(evidence)]));
  }
}

const NOTHING: Evidence = { kept: 0, broken: 0 };

/** A partner nothing is known of yet. */
export const unknown = (): Reliability => reliabilityOf(NOTHING, usualMean(NOTHING));
