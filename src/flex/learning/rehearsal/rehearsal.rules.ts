import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import type { Facts } from '../../../policies/facts/fact.rules.js';
import type { CompiledPolicy } from '../../../policies/index.js';
import { decide } from '../../../policies/table/decide.rules.js';
import { isEntitled } from '../../../policies/learning/backtest.rules.js';
import { OUTCOMES, type Outcome } from '../../../policies/table/policy-table.rules.js';
import { percent } from '../../../statistics/rounding.rules.js';

/** Something that happened elsewhere, in the facts that can be told of it. */
export interface Happened {
  readonly facts: Facts;
  /** In minor units; null where nobody knows. */
  readonly value: number | null;
}

export interface Share {
  readonly count: number;
  /** Of all; 2 decimals. */
  readonly percent: number | null;
  /** In minor units. */
  readonly value: number;
}

export interface RehearsalResult {
  readonly of: number;
  /** The law or the policy gives it by itself. */
  readonly entitled: Share;
  /** Somebody would have to decide, or it must never be. */
  readonly notEntitled: Share;
  /** A fact is missing that the policy needs. */
  readonly undecidable: Share;
  readonly missing: readonly { readonly fact: string; readonly label: string; readonly count: number }[];
  readonly outcomes: readonly (Share & { readonly outcome: Outcome })[];
  /** Null: no row says anything. */
  readonly rows: readonly (Share & { readonly row: string | null; readonly outcome: Outcome; readonly says: string })[];
  readonly nearMisses: readonly {
    readonly row: string;
    readonly fact: string;
    readonly says: string;
    readonly count: number;
  }[];
}

interface Sum {
  count: number;
  value: number;
}

/** A policy over what happened elsewhere, one by one; holds sums, never what happened. Nobody had decided anything, so nothing changes: it only says what it would have said. */
export class Rehearsal {
  private readonly all: Sum = { count: 0, value: 0 };
  private readonly open: Sum = { count: 0, value: 0 };
  private readonly rows = new Map<string, Sum & { row: string | null; outcome: Outcome; says: string }>();
  private readonly missing = new Map<string, number>();
  private readonly near = new Map<string, { row: string; fact: string; says: string; count: number }>();

  constructor(private readonly policy: CompiledPolicy) {}

  take({ facts, value }: Happened): void {
    const { outcome, row, provisional, ask, nearMisses } = decide(this.policy, facts);
    add(this.all, value);
    if (provisional) {
      add(this.open, value);
      for (const fact of ask) this.missing.set(fact, (this.missing.get(fact) ?? 0) + 1);
      return;
    }
    const key = `${row ?? ''} ${outcome}`;
    const says =
      this.policy.rows.find((one) => one.row.id === row)?.row.says ?? 'No row says anything: somebody has to agree.';
    const sum = this.rows.get(key) ?? { row, outcome, says, count: 0, value: 0 };
    add(sum, value);
    this.rows.set(key, sum);
    for (const miss of nearMisses) {
      // The law is not ours to widen.
      if (miss.outcome === 'statutory') continue;
      const its = `${miss.row} ${miss.fact}`;
      const seen = this.near.get(its) ?? { row: miss.row, fact: miss.fact, says: miss.says, count: 0 };
      seen.count += 1;
      this.near.set(its, seen);
    }
  }

  result(): RehearsalResult {
    const rows = [...this.rows.values()];
    const share = (sum: Sum): Share => ({
      count: sum.count,
      percent: percent(sum.count, this.all.count),
      value: sum.value,
    });
    const sumOf = (some: readonly Sum[]): Share =>
      share(
        some.reduce((sum, { count, value }) => ({ count: sum.count + count, value: sum.value + value }), {
          count: 0,
          value: 0,
        }),
      );
    return {
      of: this.all.count,
      entitled: sumOf(rows.filter(({ outcome }) => isEntitled(outcome))),
      notEntitled: sumOf(rows.filter(({ outcome }) => !isEntitled(outcome))),
      undecidable: share(this.open),
      missing: [...this.missing]
        .map(([fact, count]) => ({ fact, label: CATALOGUE.get(fact)?.label ?? fact, count }))
        .sort((a, b) => b.count - a.count || (a.fact < b.fact ? -1 : 1)),
      outcomes: OUTCOMES.map((outcome) => ({
        outcome,
        ...sumOf(rows.filter((row) => row.outcome === outcome)),
      })).filter(({ count }) => count > 0),
      rows: rows
        .map(({ row, outcome, says, ...sum }) => ({ row, outcome, says, ...share(sum) }))
        .sort((a, b) => b.count - a.count || ((a.row ?? '') < (b.row ?? '') ? -1 : 1)),
      nearMisses: [...this.near.values()].sort((a, b) => b.count - a.count || (a.row < b.row ? -1 : 1)),
    };
  }
}

function add(sum: Sum, value: number | null): void {
  sum.count += 1;
  sum.value += value ?? 0;
}
