import type { PolicyFile, RehearsalResult } from '../flex/index.js';
import type { DeliveriesReport, ReturnsReport } from './backtest-report.js';
import { textTable } from './text-table.js';

/** The report as a manager reads it; the numbers are those of the JSON. */
export function backtestText(policy: PolicyFile, report: ReturnsReport | DeliveriesReport, seconds: number): string {
  const what = report.source === 'retail' ? 'returns' : 'deliveries';
  return [
    `"${policy.name}", as it would have gone`,
    ...(report.source === 'retail' ? ofReturns(report) : ofDeliveries(report)),
    ...ofResult(policy, report.result, what),
    'This is a mechanical replay: nobody was asked, people who never asked are not in it, and who knows a rule behaves differently.',
    `Done in ${seconds} s.`,
  ].join('\n\n');
}

function ofReturns({ lines, returnLines, noThings, unmatched, ages, result }: ReturnsReport): string[] {
  return [
    `${returnLines} of ${lines} lines take something back. ${noThings} are postage, discounts or fees, ${unmatched} have no purchase in these files; ${result.of} are matched with theirs.`,
    textTable(
      ['time since the purchase', 'returns'],
      [
        ['up to 14 days', ages.within14],
        ['14 to 30 days', ages.from14To30],
        ['30 to 60 days', ages.from30To60],
        ['more than 60 days', ages.over60],
      ],
    ),
    `Half of them came within ${ages.medianDays ?? '–'} days; later than 30 days: ${ages.laterThan30Percent ?? '–'} %.`,
  ];
}

const ofDeliveries = ({ deliveries, done, late, latePercent, calledOff }: DeliveriesReport): string[] => [
  `${deliveries} deliveries were promised, ${done} made, ${late} of them late (${latePercent ?? '–'} %). ${calledOff} were called off and are left out.`,
];

function ofResult({ currency }: PolicyFile, result: RehearsalResult, what: string): string[] {
  const money = (value: number): string => `${(value / 100).toFixed(2)}${currency ? ` ${currency}` : ''}`;
  const { entitled, notEntitled, undecidable, missing, nearMisses } = result;
  return [
    textTable(
      [what, 'count', '%', 'value'],
      [
        ['given by the policy itself', entitled.count, entitled.percent, money(entitled.value)],
        ['not by itself', notEntitled.count, notEntitled.percent, money(notEntitled.value)],
        ['left open: a fact is missing', undecidable.count, undecidable.percent, money(undecidable.value)],
        [
          'together',
          result.of,
          result.of === 0 ? null : 100,
          money(entitled.value + notEntitled.value + undecidable.value),
        ],
      ],
    ),
    textTable(
      ['row', 'outcome', 'count', '%', 'value'],
      result.rows.map((row) => [row.row ?? 'no row', row.outcome, row.count, row.percent, money(row.value)]),
    ),
    ...(missing.length === 0
      ? []
      : [
          `Not known: ${missing.map(({ label, count }) => `${label} (${count})`).join(', ')}. Nobody is denied for that.`,
        ]),
    ...(nearMisses.length === 0
      ? []
      : [
          `Missed by one cell alone: ${nearMisses.map(({ row, says, count }) => `${row} (${says}) ${count}`).join(', ')}.`,
        ]),
  ];
}
