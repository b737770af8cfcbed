import type { SlipReportView } from '../reports/index.js';
import { textTable } from './text-table.js';

/** The report for a person at a terminal; the numbers are those of the JSON. */
export function slipReportText({ period, slips, tasks, overPromises }: SlipReportView): string {
  const { from, to } = period;
  const when = from || to ? `${from ? `from ${from} ` : ''}${to ? `until ${to}` : 'on'}`.trim() : 'of all times';
  const { kept, of, percent, low, high } = slips.toldRate;
  return [
    `Promises to customers that slipped, ${when}`,
    textTable(
      ['slips', 'told first', 'asked first', 'nobody yet', 'mended', 'told after, min', 'ahead of its time, h'],
      [
        [
          slips.total,
          slips.toldFirst,
          slips.askedFirst,
          slips.nobodyYet,
          slips.mended,
          slips.toldAfterMinutes,
          slips.leadHours,
        ],
      ],
    ),
    of === 0
      ? 'Nobody was told of a slip or asked about one.'
      : `Told before they asked: ${kept} of ${of}, ${percent} % [${low}, ${high}]`,
    textTable(
      ['tasks to tell the customer', 'open', 'done', 'dismissed', 'over'],
      [[tasks.total, tasks.open, tasks.done, tasks.dismissed, tasks.over]],
    ),
    textTable(
      ['promised all the same', 'kept', 'broken', 'renegotiated', 'withdrawn', 'open'],
      [
        [
          overPromises.total,
          overPromises.kept,
          overPromises.broken,
          overPromises.renegotiated,
          overPromises.withdrawn,
          overPromises.open,
        ],
      ],
    ),
  ].join('\n\n');
}
