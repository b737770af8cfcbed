import type { PeriodWords } from '../reports/index.js';
import { groupOf, type AddCommand } from './command.js';
import { withDesk } from './desk.js';
import { serviceLevelReportText } from './service-level-report-text.js';
import { print, printJson } from './terminal.js';

export const reportServiceLevels: AddCommand = (program, terminal) => {
  groupOf(program, 'report', 'what the rows of the desk add up to: report promises, report service-levels')
    .command('service-levels')
    .description('kept, late and overdue targets by service level, and what partners owe by contract')
    .option('--from <day or instant>', 'targets begun then or later')
    .option('--to <day or instant>', 'targets begun on that day or before it, or before that instant')
    .option('--as-of <day or instant>', 'when overdue is judged, a day at its 00:00 (default: now)')
    .option('--json', 'print the report as JSON: docs/reports.md')
    .action(async ({ json, ...words }: PeriodWords & { json?: true }) => {
      const { ServiceLevelReportQueries, readPeriod } = await import('../reports/index.js');
      const { CalendarBook } = await import('../calendars/index.js');
      const { systemActor } = await import('../platform/index.js');
      const period = readPeriod(words);
      const report = await withDesk(terminal, [], ({ uow }) =>
        new ServiceLevelReportQueries(uow, new CalendarBook()).report(systemActor('report-service-levels'), period),
      );
      if (json) printJson(terminal, report);
      else print(terminal, serviceLevelReportText(report));
    });
};
