import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { OpenDesk } from '../../test/open-desk.js';

const TYPES = 'web/src/api/schema.d.ts';

describe('the types of the desk’s client', () => {
  it('are those of the API as it is (KEPT_WRITE_DOCS=1 writes them)', async () => {
    const desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    const document = await (await fetch(`${desk.url}/api/openapi.json`)).text();
    await desk.close();
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/api-types.mjs'], {
      input: document,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      // Jest's own preparations for modules are none of this program's business.
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(stderr).toBe('');
    if (process.env['KEPT_WRITE_DOCS']) writeFileSync(TYPES, stdout);
    // Not the texts themselves: half a megabyte of difference helps nobody.
    expect(readFileSync(TYPES, 'utf8') === stdout).toBe(true);
  });
});
