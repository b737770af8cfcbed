import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { redisUrl } from './needs.js';

const STORES = redisUrl ? ['postgres', 'redis'] : ['postgres'];

/** The storm anybody can run by hand, made small: processes of their own, really killed, and a queue really emptied. */
describe('a hundred overdue chases, two killed workers and an emptied queue', () => {
  it.each(STORES)(
    'leave each step taken once, none early, on %s',
    async (store) => {
      const words = [
        'test/faults/chase-storm.mjs',
        '--store',
        store,
        '--chases',
        '100',
        '--kills',
        '2',
        '--workers',
        '2',
      ];
      const storm = spawn(process.execPath, words, {
        cwd: join(import.meta.dirname, '../..'),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [said, complained] = [text(storm.stdout), text(storm.stderr)];
      const [status] = await once(storm, 'exit');
      expect([await said, status === 0 ? '' : await complained]).toEqual([
        expect.stringContaining(`Holds on ${store}: each step once, none early`),
        '',
      ]);
    },
    120_000,
  );
});
