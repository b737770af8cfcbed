import type { PromiseReportView, RateView } from '../reports/index.js';
import { textTable } from './text-table.js';

const MOST_PARTNERS = 10;

/** The report for a person at a terminal; the numbers are those of the JSON. */
export function promiseReportText(report: PromiseReportView): string {
  const parts = [
    heading(report),
    kinds(report),
    lateness(report),
    ...partners(report),
    chain(report),
    months(report),
    regions(report),
    scores(report),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading({ period }: PromiseReportView): string {
  const made =
    period.from || period.to
      ? `made ${period.from ? `from ${period.from} ` : ''}${period.to ? `until ${period.to}` : 'on'}`.trim()
      : 'of all times';
  return `Promises ${made}; overdue as of ${period.asOf}`;
}

function kinds({ kinds }: PromiseReportView): string {
  if (kinds.length === 0) return 'There are none.';
  return textTable(
    [
      'kind',
      'total',
      'done',
      'kept',
      'late',
      'late %',
      'late by day',
      'open',
      'missed',
      'withdrawn',
      'overdue',
      'kept of all due, 95 %',
    ],
    kinds.map((k) => [
      k.kind,
      k.total,
      k.done,
      k.kept,
      k.late,
      k.latePercent,
      k.lateByDay,
      k.open,
      k.missed,
      k.withdrawn,
      k.overdue,
      rate(k.keptRate),
    ]),
  );
}

const rate = ({ kept, of, percent, low, high }: RateView): string =>
  percent === null ? '–' : `${kept}/${of} ${percent} % [${low}, ${high}]`;

function lateness({ kinds }: PromiseReportView): string {
  if (kinds.every((kind) => kind.late === 0)) return '';
  return textTable(
    ['how late, when late', 'mean days', 'median days', 'mean hours', 'median hours'],
    kinds.map(({ kind, lateness: l }) => [kind, l.meanDays, l.medianDays, l.meanHours, l.medianHours]),
  );
}

function partners(report: PromiseReportView): string[] {
  return report.partners.map(({ kind, atLeast, count, worst }) =>
    textTable(
      [
        `latest partners, ${kind}`,
        'done',
        'late',
        'late %',
        'overdue',
        `reference (${count} have ${atLeast} or more done)`,
      ],
      worst
        .slice(0, MOST_PARTNERS)
        .map((p) => [p.name, p.done, p.late, p.latePercent, p.overdue, p.externalRef ?? p.partnerId]),
    ),
  );
}

function chain(report: PromiseReportView): string {
  const legs = report.chain.flatMap(({ kind, partnerLate, partnerInTime }) => [
    [`${kind}, a partner late before it`, partnerLate.done, partnerLate.late, partnerLate.latePercent],
    [`${kind}, none late before it`, partnerInTime.done, partnerInTime.late, partnerInTime.latePercent],
  ]);
  return legs.length === 0 ? '' : textTable(['whose part', 'done', 'late', 'late %'], legs);
}

function months({ months }: PromiseReportView): string {
  const ours = months.filter((month) => month.meanScore !== null);
  if (ours.length === 0) return '';
  return textTable(
    ['made in', 'kind', 'total', 'done', 'late', 'late %', 'mean score'],
    ours.map((m) => [m.month, m.kind, m.total, m.done, m.late, m.latePercent, m.meanScore]),
  );
}

function regions({ regions }: PromiseReportView): string {
  if (regions.length === 0) return '';
  return textTable(
    ['latest regions', 'kind', 'done', 'late', 'late %'],
    regions.slice(0, 5).map((r) => [r.region, r.kind, r.done, r.late, r.latePercent]),
  );
}

function scores({ scores }: PromiseReportView): string {
  if (scores.length === 0) return '';
  return textTable(
    ['how it went', 'kind', 'answers', 'mean score', '1-2 stars %'],
    scores.map((s) => [s.outcome, s.kind, s.answers, s.meanScore, s.lowPercent]),
  );
}
