import type { AddCommand } from './command.js';
import { withDesk } from './desk.js';

export const exportLedger: AddCommand = (program, terminal) => {
  program
    .command('export')
    .description('take along what the desk holds')
    .command('ledger')
    .description('print the sealed ledger as lines of JSON: docs/audit.md; check it with verify --export')
    .action(async () => {
      const audit = await import('../audit/index.js');
      const { systemActor } = await import('../platform/index.js');
      await withDesk(terminal, [], async ({ config, uow }) => {
        for await (const lines of audit.exportLedger(uow, systemActor('export'), new audit.LedgerKey(config)))
          terminal.stdout.write(lines);
      });
    });
};
