import { InvalidArgumentError } from 'commander';
import { groupOf, type AddCommand } from './command.js';
import { quietConfig } from './desk.js';
import { ProgressLines } from './progress-lines.js';
import { olistReplayText } from './replay-text.js';
import { print, printJson } from './terminal.js';

/** Within the years that the public set covers. */
const MOMENTS = ['2017-11-30', '2018-01-15', '2018-02-28'];

export const replayOlistCommand: AddCommand = (program, terminal) => {
  groupOf(program, 'replay', 'tell again what happened elsewhere: replay olist, replay incidents')
    .command('olist')
    .description('tell the orders of a shop as live promises, in a database of its own; compare with the files')
    .argument('<folder>', 'the folder that holds olist_orders_dataset.csv and its fellows')
    .option('--at <days...>', 'when overdue promises are counted, a day at its 00:00 UTC', MOMENTS)
    .option('--json', 'print the outcome as JSON, nothing else: docs/replays.md')
    .action(async (folder: string, { at, json }: { at: string[]; json?: true }) => {
      const { differing, replayOlist } = await import('../replays/index.js');
      const { NO_PROGRESS } = await import('../imports/index.js');
      const began = performance.now();
      const progress = json ? NO_PROGRESS : new ProgressLines(terminal.stderr);
      const replayed = await replayOlist(quietConfig(terminal), folder, at.map(day), progress);
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      if (json) printJson(terminal, { source: 'olist', folder, ...replayed, seconds });
      else print(terminal, olistReplayText(replayed, seconds));
      const { length } = differing(replayed.comparisons);
      if (length > 0)
        throw new Error(`The desk and the files differ in ${length} of ${replayed.comparisons.length} figures.`);
    });
};

function day(text: string): Date {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(at.getTime())) throw new InvalidArgumentError(`"${text}" is neither a day nor an instant.`);
  return at;
}
