import type { AddCommand } from './command.js';
import { demoText } from './demo-text.js';
import { loadingDesk } from './desk.js';
import { print, printJson } from './terminal.js';

interface Wanted {
  again?: true;
  force?: true;
  json?: true;
}

export const demo: AddCommand = (program, terminal) => {
  program
    .command('demo')
    .description('fill a believable desk with invented people and cases; print everybody’s sign-in and API key')
    .option('--again', 'the demo is here already: give its people new passwords and keys, add nothing twice')
    .option('--force', 'also on a desk that has cases of its own')
    .option('--json', 'print people and links as JSON, nothing else')
    .action(async ({ again, force, json }: Wanted) => {
      const { demoEntities, makeDemo } = await import('../demo/index.js');
      const began = performance.now();
      const { made, url } = await loadingDesk(terminal, demoEntities, async ({ config, dataSource }) => ({
        made: await makeDemo(config, dataSource, { again: again ?? false, force: force ?? false }),
        url: config.url,
      }));
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      if (json)
        printJson(terminal, { people: made.people, links: made.links.map(({ audience, url }) => ({ audience, url })) });
      else print(terminal, demoText(made, url, seconds));
    });
};
