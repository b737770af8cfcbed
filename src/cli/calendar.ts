import type { AddCommand } from './command.js';

export const calendar: AddCommand = (program, { stdin, stdout }) => {
  program
    .command('calendar')
    .description('business-time arithmetic: reads one case of JSON a line, answers one line of JSON each')
    .option('--json', 'the answers are JSON in any case')
    .action(async () => {
      const { answerCalendarCases } = await import('../calendars/index.js');
      const { answered, bad } = await answerCalendarCases(stdin, stdout);
      if (bad > 0) throw new Error(`${bad} of ${answered} cases have no answer; the lines say why.`);
    });
};
