import { Option } from 'commander';
import { readFile } from 'node:fs/promises';
import type { PolicyFile } from '../flex/index.js';
import { deliveriesReport, returnsReport, type DeliveriesReport, type ReturnsReport } from './backtest-report.js';
import { backtestText } from './backtest-text.js';
import type { AddCommand } from './command.js';
import { withDesk } from './desk.js';
import { print, printJson, type Terminal } from './terminal.js';

interface Asked {
  policy: string;
  retail?: string;
  olist?: true;
  json?: true;
}

/** How many bad rows a person is shown; `--json` lists them. */
const MOST_SHOWN = 5;

export const backtestCommand: AddCommand = (program, terminal) => {
  const command = program
    .command('backtest')
    .description('what a policy would have said to what really happened: returns of a shop, late deliveries')
    .requiredOption('--policy <file>', 'the policy as JSON, as POST /policies takes it: docs/backtests.md')
    .addOption(
      new Option('--retail <folder>', 'invoices of a shop as .csv or .csv.gz, with its returns').conflicts('olist'),
    )
    .option('--olist', 'the deliveries that import olist has loaded into this desk')
    .option('--json', 'print the report as JSON, nothing else: docs/backtests.md');
  command.action(async ({ policy: file, retail, olist, json }: Asked) => {
    if (retail === undefined && !olist) command.error("error: give '--retail <folder>' or '--olist'");
    const began = performance.now();
    const policy = await readPolicy(file);
    const report = retail === undefined ? await overDesk(terminal, policy) : await returnsReport(policy, retail);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    if (json) printJson(terminal, { policy: policy.name, currency: policy.currency, ...report, seconds });
    else printReport(terminal, policy, report, seconds);
  });
};

/** @throws Error with all that is wrong, on one line */
async function readPolicy(file: string): Promise<PolicyFile> {
  const { readPolicyFile } = await import('../flex/index.js');
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`The policy cannot be read: ${error.message}.`);
  });
  const { policy, faults } = readPolicyFile(text);
  if (!policy) throw new Error(`${file}: ${faults.map(({ field, problem }) => `${field} ${problem}`).join('; ')}.`);
  return policy;
}

const overDesk = (terminal: Terminal, policy: PolicyFile): Promise<DeliveriesReport> =>
  withDesk(terminal, [], ({ uow }) => deliveriesReport(policy, uow));

function printReport(
  terminal: Terminal,
  policy: PolicyFile,
  report: ReturnsReport | DeliveriesReport,
  seconds: number,
): void {
  if (report.source === 'retail') {
    const { badRows, badRowsInAll } = report;
    for (const { file, line, reason } of badRows.slice(0, MOST_SHOWN))
      terminal.stderr.write(`skipped ${file}:${line}: ${reason}\n`);
    if (badRowsInAll > MOST_SHOWN)
      terminal.stderr.write(`… and ${badRowsInAll - MOST_SHOWN} more rows (--json lists them)\n`);
  }
  print(terminal, backtestText(policy, report, seconds));
}
