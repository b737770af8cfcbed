import { operation } from './operations.js';
import type { Cell, Measured, Who } from './rounds.js';

/** What a cell of the table says: medians over the rounds, ratios within each round first. */
export interface Figures {
  readonly operation: string;
  readonly cases: number;
  readonly clients: number;
  readonly desk: Measured;
  readonly bare: Measured;
  readonly pgbench: Measured | undefined;
  readonly ratios: readonly Ratio[];
}
export interface Ratio {
  readonly of: string;
  readonly value: number;
  readonly aim: number;
  readonly met: boolean;
}

/** Of the throughput with a tenth of the cases. */
const SCALE_AIM = 0.85;

export function figuresOf(cells: readonly Cell[]): Figures[] {
  return cells.map((cell) => {
    const { aims } = operation(cell.operation);
    const fewer = cells.find(
      (other) => other.operation === cell.operation && other.clients === cell.clients && other.cases < cell.cases,
    );
    const ratios = [
      ratioOf(cell, 'bare', aims.bare),
      ratioOf(cell, 'pgbench', aims.pgbench),
      fewer && scaleOf(cell, fewer),
    ];
    return {
      operation: cell.operation,
      cases: cell.cases,
      clients: cell.clients,
      desk: mediansOf(cell.rounds.desk)!,
      bare: mediansOf(cell.rounds.bare)!,
      pgbench: mediansOf(cell.rounds.pgbench),
      ratios: ratios.filter((ratio) => ratio !== undefined),
    };
  });
}

/** Those who were measured in the same round had the same neighbours. */
function ratioOf({ rounds }: Cell, of: Who, aim: number): Ratio | undefined {
  if (rounds[of].length === 0) return undefined;
  const value = median(rounds.desk.map(({ rps }, round) => rps / rounds[of][round]!.rps));
  return { of, value, aim, met: value >= aim };
}

function scaleOf(cell: Cell, fewer: Cell): Ratio {
  const value = median(cell.rounds.desk.map(({ rps }) => rps)) / median(fewer.rounds.desk.map(({ rps }) => rps));
  return { of: `${fewer.cases} cases`, value, aim: SCALE_AIM, met: value >= SCALE_AIM };
}

function mediansOf(rounds: readonly Measured[]): Measured | undefined {
  if (rounds.length === 0) return undefined;
  const names = Object.keys(rounds[0]!) as (keyof Measured)[];
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((round) => round[name]))]),
  ) as unknown as Measured;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
