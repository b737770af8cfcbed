import type { AddCommand } from './command.js';
import { withDesk } from './desk.js';
import { print, printJson, type Terminal } from './terminal.js';
import { closingLine, verificationText } from './verification-text.js';
import { verifyExport, type KeptBefore } from './verify-export.js';

interface Asked extends KeptBefore {
  json?: true;
  export?: string;
}

export const verify: AddCommand = (program, terminal) => {
  program
    .command('verify')
    .description('prove the guarantees of the desk on this very installation; reads only, the desk may be running')
    .option('--json', 'print the verification as JSON: docs/verify.md')
    .option('--export <file>', 'instead: is this export of a ledger whole and true? asks no database: docs/audit.md')
    .option('--checkpoints <file>', 'with --export: signed checkpoints you have kept')
    .option('--key <key>', 'with --export: the public key as it was handed to you')
    .action(async ({ json, export: file, ...kept }: Asked) =>
      file === undefined ? verifyHere(terminal, json) : verifyExport(terminal, file, kept, json),
    );
};

async function verifyHere(terminal: Terminal, json: true | undefined): Promise<void> {
  const { verify: verifyDesk } = await import('../audit/index.js');
  const { systemActor } = await import('../platform/index.js');
  const verification = await withDesk(terminal, [], ({ uow }) => uow.read(systemActor('verify'), verifyDesk));
  if (json) printJson(terminal, verification);
  else print(terminal, `${verificationText(verification)}\n`);
  if (!verification.holds) throw new Error(closingLine(verification));
  if (!json) print(terminal, closingLine(verification));
}
