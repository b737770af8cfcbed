import type { Comparison, IncidentsReplay, OlistReplay } from '../replays/index.js';
import { reliability, share } from './partners-text.js';
import { textTable } from './text-table.js';

const comparisons = (all: readonly Comparison[]): string =>
  textTable(
    ['figure', 'files', 'desk', 'difference'],
    all.map(({ figure, files, desk, difference }) => [figure, files, desk, difference]),
  );

/** What a replay of a shop's orders came to, for a person at a terminal. */
export function olistReplayText(replayed: OlistReplay, seconds: number): string {
  const { orders, moments, leftOut, steps, from, to, worst } = replayed;
  const chased = Object.values(steps).reduce((sum, n) => sum + n, 0);
  const cards = textTable(
    ['least reliable, hand-over', 'rank', 'reliability', 'kept', 'hours late, median', 'open', 'overdue', 'reference'],
    worst.map(({ partner, card: { overall } }) => [
      ...[partner.name, partner.rank, reliability(partner.reliability), share(overall.keptByOriginal)],
      ...[overall.lateness.median, overall.open.count, overall.overdue.count, partner.externalRef ?? ''],
    ]),
  );
  return [
    `${orders} orders told from ${from} to ${to}: ${moments} moments, and between them ${chased} steps of chases.`,
    ...(leftOut > 0 ? [`${leftOut} promises were left out: due or done before their order was placed.`] : []),
    textTable(['step of a chase', 'taken'], Object.entries(steps)),
    comparisons(replayed.comparisons),
    ...(worst.length > 0 ? [cards] : []),
    `Replayed in ${seconds} s.`,
  ].join('\n\n');
}

/** What a replay of hand-overs between organisations came to. */
export function incidentsReplayText(replayed: IncidentsReplay, seconds: number): string {
  const { cases, events, handOvers, pingPong, skipped, organisations } = replayed;
  return [
    `${cases} cases with ${events} events; ${handOvers} hand-overs between ${organisations.length} organisations; ${pingPong} cases came back to one they had left.`,
    ...(skipped > 0 ? [`${skipped} rows were skipped: no case, time or organisation.`] : []),
    textTable(
      ['organisation', 'cases', 'hours by the clocks', 'hours, median a case', 'difference, ms'],
      organisations.map((one) => [one.name, one.cases, one.hours, one.medianHours, one.difference]),
    ),
    comparisons(replayed.comparisons),
    `Replayed in ${seconds} s.`,
  ].join('\n\n');
}
