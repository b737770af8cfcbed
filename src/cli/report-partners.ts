import type { PeriodWords } from '../reports/index.js';
import { groupOf, type AddCommand } from './command.js';
import { withDesk } from './desk.js';
import { partnersText } from './partners-text.js';
import { print, printJson } from './terminal.js';

interface Asked extends PeriodWords {
  kind?: string;
  limit: string;
  json?: true;
}

export const reportPartners: AddCommand = (program, terminal) => {
  groupOf(program, 'report', 'what the rows of the desk add up to: promises, partners, slips')
    .command('partners')
    .description('partners by how far they can be relied on; times without a zone are UTC')
    .option('--from <day or instant>', 'promises made then or later')
    .option('--to <day or instant>', 'promises made on that day or before it, or before that instant')
    .option('--as-of <day or instant>', 'when reliability and overdue are judged, a day at its 00:00 (default: now)')
    .option('--kind <word>', 'promises of this kind only: pickup, hand_over, …')
    .option('--limit <number>', 'how many partners to list', '100')
    .option('--json', 'print the report as JSON: docs/reports.md')
    .action(async ({ json, kind, limit, ...words }: Asked) => {
      const { readPeriod } = await import('../reports/index.js');
      const { Scorecards } = await import('../cases/index.js');
      const { ReliabilityQueries } = await import('../commitments/index.js');
      const { Invalid, systemActor } = await import('../platform/index.js');
      const most = Number(limit);
      if (!Number.isInteger(most) || most < 1) throw new Invalid([{ field: 'limit', problem: 'is a count from 1' }]);
      const period = readPeriod(words);
      const ranked = await withDesk(terminal, [], ({ uow }) =>
        new Scorecards(uow, new ReliabilityQueries()).ranked(systemActor('report-partners'), period, {
          kind: kind ?? null,
          limit: most,
        }),
      );
      if (json) printJson(terminal, ranked);
      else print(terminal, partnersText(ranked));
    });
};
