import { InvalidArgumentError } from 'commander';
import type { AddCommand } from './command.js';
import { loadingDesk } from './desk.js';
import { ProgressLines } from './progress-lines.js';
import { print, printJson } from './terminal.js';

export const seed: AddCommand = (program, terminal) => {
  program
    .command('seed')
    .description('load generated cases with their timelines, for measuring; on top of what is there')
    .argument('<cases>', 'how many', wholeNumber)
    .option('--open-commitments <n>', 'and further cases that hold so many running promises in all', wholeNumber, 0)
    .option('--json', 'print what was made as JSON, nothing else')
    .action(async (cases: number, { openCommitments, json }: { openCommitments: number; json?: true }) => {
      const { NO_PROGRESS, Seed } = await import('../imports/index.js');
      const began = performance.now();
      const made = await loadingDesk(terminal, [], ({ uow }) =>
        new Seed(uow, json ? NO_PROGRESS : new ProgressLines(terminal.stderr)).run({ cases, openCommitments }),
      );
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      if (json) return printJson(terminal, { ...made, seconds });
      print(
        terminal,
        `Made ${made.cases} cases (${made.openCases} open) with ${made.entries} entries, ${made.commitments} promises (${made.openCommitments} open, ` +
          `${made.chases} chased), ${made.tasks} tasks and ${made.events} events, for ${made.customers} customers with ${made.orders} orders.`,
      );
      return print(terminal, `Seeded in ${seconds} s: ${Math.round(made.cases / seconds)} cases a second.`);
    });
};

function wholeNumber(text: string): number {
  if (!/^\d{1,8}$/.test(text)) throw new InvalidArgumentError('a whole number is wanted.');
  return Number(text);
}
