import type { Lateness } from './chase-lateness.js';
import type { Figures, Ratio } from './figures.js';
import type { Measured } from './rounds.js';

/** Everything a run of the bench has found. */
export interface Report {
  readonly machine: string;
  readonly seeded: { cases: number; perSecond: number }[];
  readonly figures: Figures[];
  readonly lateness: Lateness[];
  readonly skipped: string[];
}

/** The report for a person; times in milliseconds, processor time per operation. */
export function textOf({ machine, seeded, figures, lateness, skipped }: Report): string {
  const parts = [
    machine,
    seeded
      .map(({ cases, perSecond }) => `Seeded up to ${cases} cases at ${Math.round(perSecond)} a second.`)
      .join('\n'),
    ...groups(figures),
    ...lateness.map(latenessText),
    ...skipped,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function groups(figures: readonly Figures[]): string[] {
  const keys = [
    ...new Set(figures.map(({ cases, clients }) => `${cases} cases, ${clients} client${clients === 1 ? '' : 's'}`)),
  ];
  return keys.map((key) => {
    const inGroup = figures.filter(({ cases, clients }) => key.startsWith(`${cases} cases, ${clients} client`));
    return table(
      [key, 'rps', 'p50', 'p95', 'p99', 'cpu', 'pg cpu', 'bare rps', 'bare cpu', 'pgbench rps', 'aims'],
      inGroup.map(({ operation, desk, bare, pgbench, ratios }) => [
        operation,
        ...numbers(desk),
        fixed(bare.rps, 0),
        fixed(bare.cpu, 2),
        fixed(pgbench?.rps, 0),
        ratios.map(ratioText).join('  '),
      ]),
    );
  });
}

const numbers = ({ rps, p50, p95, p99, cpu, postgresCpu }: Measured): string[] => [
  fixed(rps, 0),
  ...[p50, p95, p99].map((ms) => fixed(ms, 1)),
  ...[cpu, postgresCpu].map((ms) => fixed(ms, 2)),
];

const ratioText = ({ of, value, aim, met }: Ratio): string => `${met ? '✓' : '✗'} ${fixed(value, 2)} of ${of} (${aim})`;

function latenessText({ store, openCommitments, steps, p50, p95, p99, max, aim, met }: Lateness): string {
  return (
    `Chase on ${store}, ${openCommitments} chased promises, ${steps} steps: late by p50 ${fixed(p50, 0)}, p95 ${fixed(p95, 0)}, ` +
    `p99 ${fixed(p99, 0)}, at most ${fixed(max, 0)} ms  ${met ? '✓' : '✗'} p99 within ${aim} ms`
  );
}

const fixed = (value: number | undefined, digits: number): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const last = head.length - 1;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 || column === last ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
