import type { PeriodWords } from '../reports/index.js';
import { groupOf, type AddCommand } from './command.js';
import { withDesk } from './desk.js';
import { promiseReportText } from './promise-report-text.js';
import { print, printJson } from './terminal.js';

export const reportPromises: AddCommand = (program, terminal) => {
  groupOf(program, 'report', 'what the rows of the desk add up to: promises, partners, slips, service levels')
    .command('promises')
    .description('kept, late and overdue promises by kind and partner; times without a zone are UTC')
    .option('--from <day or instant>', 'promises made then or later')
    .option('--to <day or instant>', 'promises made on that day or before it, or before that instant')
    .option('--as-of <day or instant>', 'when overdue is judged, a day at its 00:00 (default: now)')
    .option('--json', 'print the report as JSON: docs/reports.md')
    .action(async ({ json, ...words }: PeriodWords & { json?: true }) => {
      const { PromiseReportQueries, readPeriod } = await import('../reports/index.js');
      const { systemActor } = await import('../platform/index.js');
      const period = readPeriod(words);
      const report = await withDesk(terminal, [], ({ uow }) =>
        new PromiseReportQueries(uow).report(systemActor('report-promises'), period),
      );
      if (json) printJson(terminal, report);
      else print(terminal, promiseReportText(report));
    });
};
