import { createHash, type Hash } from 'node:crypto';
import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import type { Facts } from '../../../policies/facts/fact.rules.js';
import {
  backtest,
  CHANGES,
  isEntitled,
  type Change,
  type Replayed,
} from '../../../policies/learning/backtest.rules.js';
import type { CompiledPolicy } from '../../../policies/index.js';
import type { Outcome } from '../../../policies/table/policy-table.rules.js';
import { disparities, type GroupDifference } from '../fairness/disparity.rules.js';

/** A decision as it was made, with what a replay counts by. */
export interface ReplayableDecision {
  readonly id: string;
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly granted: boolean | null;
  /** In minor units of the policy's currency; null where it is of another, or nobody named a sum. */
  readonly amount: number | null;
  readonly situation: string;
  readonly groups: Readonly<Record<string, string | null>>;
}

/** One decision that the draft changes, or leaves open. */
export interface ChangedDecision extends Replayed {
  readonly granted: boolean | null;
  readonly cost: number;
}

/** What a draft would have meant, over all of them. */
export interface BacktestResult {
  readonly decisions: number;
  readonly changes: Record<Change, number>;
  /** From what was said to what would be said, where that differs; the most frequent first. */
  readonly moves: readonly { readonly was: string; readonly wouldBe: string; readonly count: number }[];
  /** Of the newly entitled: given anyway, as an exception. */
  readonly grantedAnyway: number;
  readonly missing: readonly { readonly fact: string; readonly label: string; readonly count: number }[];
  readonly cost: {
    /** More (or, negative, less) given, in minor units. */
    readonly delta: number;
    readonly more: number;
    readonly less: number;
    readonly currency: string;
    /** Changed ones without a sum in that currency: they are not in it. */
    readonly withoutAmount: number;
    readonly how: string;
  };
  /** Who, of those in one situation, would be given it by itself. */
  readonly disparity: readonly { readonly group: string; readonly differences: readonly GroupDifference[] }[];
  readonly caveats: readonly string[];
}

export const HOW_COST_IS_ESTIMATED =
  'The sum that was asked for, up to the limit of the row: added where the draft gives by itself what was not granted, taken off where it denies what was. What somebody would still have to decide is left out.';

export const CAVEATS = [
  'This is a mechanical replay of what was decided; nobody was asked again.',
  'People who never asked are not in it: a wider rule brings more of them.',
  'Who knows a new rule behaves differently.',
  'A case that lacks a fact the draft needs is left open; it is neither granted nor denied.',
] as const;

const MOST_GROUPS = 12;

/** Adds up a replay batch by batch; holds counts, never decisions. Same decisions, same draft, same order: same result, same hash. */
export class BacktestTally {
  private readonly hash: Hash = createHash('sha256');
  private readonly changes: Record<Change, number> = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<
    Change,
    number
  >;
  private readonly moves = new Map<string, number>();
  private readonly missing = new Map<string, number>();
  private readonly groups = new Map<
    string,
    Map<string, { situation: string; group: string; of: number; granted: number }>
  >();
  private decisions = 0;
  private grantedAnyway = 0;
  private more = 0;
  private less = 0;
  private withoutAmount = 0;

  constructor(
    private readonly draft: CompiledPolicy,
    private readonly currency: string,
  ) {}

  /** Replays these, and answers those that are not as before. */
  take(batch: readonly ReplayableDecision[]): ChangedDecision[] {
    const changed: ChangedDecision[] = [];
    backtest(this.draft, batch).forEach((replayed, at) => {
      const decision = batch[at]!;
      this.count(replayed, decision);
      if (replayed.change !== 'unchanged')
        changed.push({ ...replayed, granted: decision.granted, cost: costOf(replayed, decision) ?? 0 });
    });
    return changed;
  }

  result(): BacktestResult {
    return {
      decisions: this.decisions,
      changes: { ...this.changes },
      moves: byCount(this.moves).map(([key, count]) => {
        const [was, wouldBe] = key.split(' → ') as [string, string];
        return { was, wouldBe, count };
      }),
      grantedAnyway: this.grantedAnyway,
      missing: byCount(this.missing).map(([fact, count]) => ({
        fact,
        label: CATALOGUE.get(fact)?.label ?? fact,
        count,
      })),
      cost: {
        ...{ delta: this.more - this.less, more: this.more, less: this.less, currency: this.currency },
        ...{ withoutAmount: this.withoutAmount, how: HOW_COST_IS_ESTIMATED },
      },
      disparity: [...this.groups].map(([group, counts]) => ({
        group,
        differences: disparities([...counts.values()]).slice(0, MOST_GROUPS),
      })),
      caveats: CAVEATS,
    };
  }

  digest(): string {
    return this.hash.copy().digest('hex');
  }

  private count(replayed: Replayed, decision: ReplayableDecision): void {
    const { id, change, from, to, row, ask } = replayed;
    this.hash.update(`${JSON.stringify([id, change, from, to, row, ask])}\n`);
    this.decisions += 1;
    this.changes[change] += 1;
    if (change === 'undecidable') for (const fact of ask) add(this.missing, fact);
    else if (from !== to) add(this.moves, `${from} → ${to}`);
    if (change === 'newly entitled' && decision.granted) this.grantedAnyway += 1;
    const cost = costOf(replayed, decision);
    if (cost === null) this.withoutAmount += 1;
    else if (cost > 0) this.more += cost;
    else this.less -= cost;
    if (change !== 'undecidable') this.countGroups(decision, isEntitled(to));
  }

  private countGroups({ situation, groups }: ReplayableDecision, granted: boolean): void {
    for (const [name, group] of Object.entries(groups)) {
      if (group === null) continue;
      const counts =
        this.groups.get(name) ?? new Map<string, { situation: string; group: string; of: number; granted: number }>();
      this.groups.set(name, counts);
      const key = JSON.stringify([situation, group]);
      const count = counts.get(key) ?? { situation, group, of: 0, granted: 0 };
      count.of += 1;
      if (granted) count.granted += 1;
      counts.set(key, count);
    }
  }
}

/** In minor units; 0 where nothing changes hands, null where it would and no sum is known. */
export function costOf(
  { change, to, limits }: Pick<Replayed, 'change' | 'to' | 'limits'>,
  { granted, amount }: Pick<ReplayableDecision, 'granted' | 'amount'>,
): number | null {
  if (change === 'newly entitled' && !granted)
    return amount === null ? null : Math.min(amount, limits.most?.amount ?? amount);
  if (change === 'newly denied' && granted && !isEntitled(to)) return amount === null ? null : -amount;
  return 0;
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

/** The facts a table asks of: all that a replay needs to read. */
export const factsAskedBy = ({ rows }: CompiledPolicy): string[] => [
  ...new Set(
    rows.flatMap(({ cells, condition }) => [...cells.map(({ fact }) => fact.name), ...(condition?.facts ?? [])]),
  ),
];
