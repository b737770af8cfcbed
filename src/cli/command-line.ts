import { Command, CommanderError } from 'commander';
import { backtestCommand } from './backtest.js';
import { calendar } from './calendar.js';
import type { AddCommand } from './command.js';
import { demo } from './demo.js';
import { exportLedger } from './export-ledger.js';
import { importOlist } from './import-olist.js';
import { keyCreate } from './key-create.js';
import { replayIncidentsCommand } from './replay-incidents.js';
import { replayOlistCommand } from './replay-olist.js';
import { reportPartners } from './report-partners.js';
import { reportPromises } from './report-promises.js';
import { reportSlips } from './report-slips.js';
import { reportServiceLevels } from './report-service-levels.js';
import { seed } from './seed.js';
import type { Terminal } from './terminal.js';
import { verify } from './verify.js';

const COMMANDS: readonly AddCommand[] = [
  ...[demo, importOlist, seed, reportPromises, reportPartners, reportSlips, reportServiceLevels],
  ...[replayOlistCommand, replayIncidentsCommand, keyCreate, calendar, backtestCommand, verify, exportLedger],
];

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;

/** Carries out a command line. Returns the exit status: 0 done, 1 failed (one line on stderr says why), 2 not understood (usage on stderr). */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('kept')
    .description(
      'The desk from the command line. Every command knows --help; with --json it prints one JSON document on stdout.',
    )
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    });
  for (const add of COMMANDS) add(program, terminal);
  try {
    await program.parseAsync(words, { from: 'user' });
    return DONE;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED;
    terminal.stderr.write(`${oneLine(error)}\n`);
    return FAILED;
  }
}

/** Errors of several addresses tried at once have no message of their own. */
function oneLine(error: unknown): string {
  const { message, errors, code } = error as { message?: string; errors?: Error[]; code?: string };
  const text = message || errors?.map((each) => each.message).join('; ') || code || String(error);
  return text.trim().replace(/\s*\n[\s-]*/g, ' ');
}
