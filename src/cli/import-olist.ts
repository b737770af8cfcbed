import type { ImportSummary } from '../imports/index.js';
import { groupOf, type AddCommand } from './command.js';
import { loadingDesk } from './desk.js';
import { ProgressLines } from './progress-lines.js';
import { print, printJson, type Terminal } from './terminal.js';
import { textTable } from './text-table.js';

/** How many skipped rows of each file a person is shown; `--json` lists them. */
const MOST_SHOWN = 5;

export const importOlist: AddCommand = (program, terminal) => {
  groupOf(program, 'import', 'load histories of other systems: import olist <folder>')
    .command('olist')
    .description(
      'load the shop data set: customers, orders, sellers as partners, promises, reviews, complaints; safe to run again',
    )
    .argument('<folder>', 'the folder that holds olist_orders_dataset.csv and its fellows')
    .option('--json', 'print the summary as JSON, nothing else')
    .action(async (folder: string, { json }: { json?: true }) => {
      const { NO_PROGRESS, OlistImport } = await import('../imports/index.js');
      const began = performance.now();
      const summary = await loadingDesk(terminal, [], ({ dataSource, uow }) =>
        new OlistImport(dataSource, uow).run(folder, json ? NO_PROGRESS : new ProgressLines(terminal.stderr)),
      );
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      if (json) printJson(terminal, { source: 'olist', folder, ...summary, seconds });
      else printSummary(terminal, folder, summary, seconds);
    });
};

function printSummary(
  terminal: Terminal,
  folder: string,
  { files, created, skippedRows, skippedInAll }: ImportSummary,
  seconds: number,
): void {
  for (const { file, skipped } of files) {
    const shown = skippedRows.filter((row) => row.file === file).slice(0, MOST_SHOWN);
    for (const { line, reason } of shown) terminal.stderr.write(`skipped ${file}:${line}: ${reason}\n`);
    if (skipped > shown.length)
      terminal.stderr.write(`… and ${skipped - shown.length} more rows of ${file} (--json lists them)\n`);
  }
  print(
    terminal,
    textTable(
      ['file', 'read', 'new', 'known', 'skipped'],
      files.map((file) => [file.file, file.read, file.new, file.known, file.skipped]),
    ),
  );
  print(
    terminal,
    `\nNew on the desk: ${created.customers} customers, ${created.partners} partners, ${created.orders} orders, ` +
      `${created.handOvers} hand-overs, ${created.deliveries} deliveries promised, ${created.feedback} reviews, ${created.cases} complaints.`,
  );
  const rest = skippedInAll > 0 ? `; ${skippedInAll} rows were skipped, the rest is in` : '';
  print(terminal, `Imported ${folder} in ${seconds} s${rest}.`);
}
