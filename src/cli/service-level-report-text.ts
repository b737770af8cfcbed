import type { MetView, RateView, ServiceLevelReportView } from '../reports/index.js';
import { textTable } from './text-table.js';

/** The report for a person at a terminal; the numbers are those of the JSON. */
export function serviceLevelReportText(report: ServiceLevelReportView): string {
  const { from, to, asOf } = report.period;
  const begun = from || to ? `begun ${from ? `from ${from} ` : ''}${to ? `until ${to}` : 'on'}`.trim() : 'of all times';
  const parts = [`Targets ${begun}; overdue as of ${asOf}`, targets(report), partners(report), own(report)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function targets(report: ServiceLevelReportView): string {
  if (report.targets.length === 0) return 'There are none.';
  return textTable(
    [
      'service level',
      'target',
      'total',
      'kept',
      'late',
      'missed',
      'open',
      'let go',
      'overdue',
      'p50 min',
      'p90 min',
      'kept of all due, 95 %',
    ],
    report.targets.map((t) => [
      ...[t.serviceLevel, t.target, t.total, t.kept, t.late, t.missed, t.open, t.letGo, t.overdue],
      ...[t.taken.p50Minutes, t.taken.p90Minutes, rate(t.keptRate)],
    ]),
  );
}

function partners(report: ServiceLevelReportView): string {
  const lines = report.partners.flatMap(({ partner, kind, reply, done, replyMinutes, doneMinutes }) => [
    ...(reply ? [[`${partner}, ${kind}`, `answers in ${replyMinutes} min`, ...met(reply)]] : []),
    ...(done ? [[`${partner}, ${kind}`, `done in ${doneMinutes} min`, ...met(done)]] : []),
  ]);
  return lines.length === 0
    ? ''
    : textTable(['by contract', 'target', 'met', 'missed', 'open', 'met of all due, 95 %'], lines);
}

function own(report: ServiceLevelReportView): string {
  if (report.own.length === 0) return '';
  return textTable(
    ['among ourselves', 'target', 'met', 'missed', 'open', 'met of all due, 95 %'],
    report.own.map(({ kind, doneMinutes, done }) => [kind, `in ${doneMinutes} min`, ...met(done)]),
  );
}

const met = ({ met, missed, open, rate: share }: MetView): (string | number)[] => [met, missed, open, rate(share)];
const rate = ({ kept, of, percent, low, high }: RateView): string =>
  percent === null ? '–' : `${kept}/${of} ${percent} % [${low}, ${high}]`;
