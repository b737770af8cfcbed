import { groupOf, type AddCommand } from './command.js';
import { quietConfig } from './desk.js';
import { incidentsReplayText } from './replay-text.js';
import { print, printJson } from './terminal.js';

export const replayIncidentsCommand: AddCommand = (program, terminal) => {
  groupOf(program, 'replay', 'tell again what happened elsewhere: replay olist, replay incidents')
    .command('incidents')
    .description('charge the time of a log of incidents to its organisations by our clocks; compare with the log')
    .argument('<folder>', 'the folder that holds events.csv.gz')
    .option('--json', 'print the outcome as JSON, nothing else: docs/replays.md')
    .action(async (folder: string, { json }: { json?: true }) => {
      const { differing, replayIncidents } = await import('../replays/index.js');
      const began = performance.now();
      const replayed = await replayIncidents(quietConfig(terminal), folder);
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      if (json) printJson(terminal, { source: 'incidents', folder, ...replayed, seconds });
      else print(terminal, incidentsReplayText(replayed, seconds));
      const { length } = differing(replayed.comparisons);
      if (length > 0)
        throw new Error(`The desk and the log differ in ${length} of ${replayed.comparisons.length} figures.`);
    });
};
