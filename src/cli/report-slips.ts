import type { PeriodWords } from '../reports/index.js';
import { groupOf, type AddCommand } from './command.js';
import { withDesk } from './desk.js';
import { slipReportText } from './slip-report-text.js';
import { print, printJson } from './terminal.js';

export const reportSlips: AddCommand = (program, terminal) => {
  groupOf(program, 'report', 'what the rows of the desk add up to: promises, partners, slips')
    .command('slips')
    .description('promises to customers that slipped: who heard of it from us before they asked')
    .option('--from <day or instant>', 'what happened then or later')
    .option('--to <day or instant>', 'what happened on that day or before it, or before that instant')
    .option('--json', 'print the report as JSON: docs/reports.md')
    .action(async ({ json, ...words }: Omit<PeriodWords, 'asOf'> & { json?: true }) => {
      const { SlipReportQueries, readPeriod } = await import('../reports/index.js');
      const { systemActor } = await import('../platform/index.js');
      const period = readPeriod(words);
      const report = await withDesk(terminal, [], ({ uow }) =>
        new SlipReportQueries(uow).report(systemActor('report-slips'), period),
      );
      if (json) printJson(terminal, report);
      else print(terminal, slipReportText(report));
    });
};
