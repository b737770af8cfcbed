import type { PartnersRankedView, ReliabilityView, ShareView } from '../cases/index.js';
import { textTable } from './text-table.js';

/** The ranking for a person at a terminal; the numbers are those of the JSON. */
export function partnersText({ period, kind, count, ranked, partners }: PartnersRankedView): string {
  const made =
    period.from || period.to
      ? `, promises made ${[period.from && `from ${period.from}`, period.to && `until ${period.to}`].filter(Boolean).join(' ')}`
      : '';
  const heading = `Partners by reliability, ${kind ?? 'all kinds'}, as of ${period.asOf}${made}`;
  if (count === 0) return `${heading}\n\nNobody has promised anything.`;
  const table = textTable(
    ['partner', 'rank', 'reliability', 'kept by the first time', 'as last agreed', 'open', 'overdue', 'reference'],
    partners.map((p) => [
      ...[p.name, p.rank, reliability(p.reliability), share(p.keptByOriginal), share(p.keptAsAgreed)],
      ...[p.open.count, p.overdue.count, p.externalRef ?? p.partnerId],
    ]),
  );
  const rest = count > partners.length ? `, of whom ${partners.length} are listed` : '';
  return `${heading}\n\n${table}\n\n${count} partners${rest}; of ${ranked} enough is known to rank them.`;
}

export const reliability = ({ isEnough, percent, low, high }: ReliabilityView): string =>
  isEnough ? `${percent} % [${low}, ${high}]` : 'not enough yet';

export const share = ({ count, of, percent, low, high }: ShareView): string =>
  percent === null ? '–' : `${count}/${of} ${percent} % [${low}, ${high}]`;
