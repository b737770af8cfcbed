import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerSecret } from './server-secret.js';

describe('the secret of an installation', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kept-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const of = (secret?: string): ServerSecret => ServerSecret.of({ secret, dataFolder: join(folder, 'data') });

  it('is made once and found again, readable by its owner only', () => {
    const first = of().sign('link', 'x');
    expect(of().sign('link', 'x')).toEqual(first);
    expect(statSync(join(folder, 'data/secret')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'data/secret'), 'utf8')).toMatch(/^[\w-]{43}\n$/);
    expect(readdirSync(join(folder, 'data'))).toEqual(['secret']);
  });

  it('is the one given, where one is given, and then no file is made', () => {
    expect(of('a'.repeat(32)).sign('link', 'x')).not.toEqual(of('b'.repeat(32)).sign('link', 'x'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('signs nothing for one purpose that would hold for another', () => {
    const secret = of();
    expect(secret.sign('csrf', 'x')).not.toEqual(secret.sign('link', 'x'));
    expect(secret.sign('link', 'x')).toHaveLength(32);
  });

  it('is not replaced when its file cannot be read', () => {
    of();
    rmSync(join(folder, 'data/secret'));
    expect(() => ServerSecret.of({ secret: undefined, dataFolder: '/dev/null/nowhere' })).toThrow('ENOTDIR');
  });
});
