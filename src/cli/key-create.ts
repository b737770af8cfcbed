import { Option } from 'commander';
import { groupOf, type AddCommand } from './command.js';
import { withDesk } from './desk.js';
import { print, printJson } from './terminal.js';

interface Wanted {
  role: 'agent' | 'manager' | 'partner';
  partner?: string;
  name: string;
  json?: true;
}

export const keyCreate: AddCommand = (program, terminal) => {
  const command = groupOf(program, 'key', 'API keys: key create --role … --name …')
    .command('create')
    .description('make an API key with a person of its own behind it; the key is printed this once and kept nowhere')
    .addOption(
      new Option('--role <role>', 'what the key may do').choices(['agent', 'manager', 'partner']).makeOptionMandatory(),
    )
    .option('--partner <id>', "whose, for a partner's key: ptn_…")
    .requiredOption('--name <text>', 'what the key is for')
    .option('--json', 'print the key and what it belongs to as JSON');
  command.action(async ({ role, partner, name, json }: Wanted) => {
    if ((role === 'partner') !== (partner !== undefined))
      command.error('error: --partner goes with --role partner, and only with it', { exitCode: 2 });
    if (name.trim() === '') command.error('error: --name says what the key is for', { exitCode: 2 });
    const { accessEntities, keysAlone } = await import('../access/index.js');
    const { NotFound, SystemClock, systemActor } = await import('../platform/index.js');
    const { row, key } = await withDesk(terminal, accessEntities, ({ config, uow }) =>
      uow.run(systemActor('key-create'), async (work) => {
        if (partner && (await work.query('select from partners where id = $1', [partner])).length === 0)
          throw new NotFound(`There is no partner ${partner}.`);
        return keysAlone(config, new SystemClock()).createKey(work, {
          name,
          person: { role, partnerId: partner ?? null, name },
        });
      }),
    );
    if (json) printJson(terminal, { key, id: row.id, personId: row.personId, role, partnerId: partner ?? null, name });
    else print(terminal, key);
  });
};
