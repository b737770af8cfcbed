import type { AddCommand } from './command.js';
import { withDesk } from './desk.js';
import { print, printJson } from './terminal.js';
import { closingLine, verificationText } from './verification-text.js';

export const verify: AddCommand = (program, terminal) => {
  program
    .command('verify')
    .description('prove the guarantees of the desk on this very installation; reads only, the desk may be running')
    .option('--json', 'print the verification as JSON: docs/verify.md')
    .action(async ({ json }: { json?: true }) => {
      const { verify: verifyDesk } = await import('../audit/index.js');
      const { systemActor } = await import('../platform/index.js');
      const verification = await withDesk(terminal, [], ({ uow }) => uow.read(systemActor('verify'), verifyDesk));
      if (json) printJson(terminal, verification);
      else print(terminal, `${verificationText(verification)}\n`);
      if (!verification.holds) throw new Error(closingLine(verification));
      if (!json) print(terminal, closingLine(verification));
    });
};
