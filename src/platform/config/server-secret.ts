import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';

/**
 * The one secret of an installation, from which every key is derived: KEPT_SECRET, or made once and kept in `<data folder>/secret`.
 * Processes that share a database must share it, or the links one of them mails do not open.
 */
export class ServerSecret {
  constructor(private readonly secret: string) {}

  static of(config: Pick<Config, 'secret' | 'dataFolder'>): ServerSecret {
    return new ServerSecret(config.secret ?? secretIn(config.dataFolder));
  }

  /** HMAC-SHA-256 over `text` under a key of its own for each `purpose`, so that no signature serves for two things. */
  sign(purpose: string, text: string): Buffer {
    const key = createHmac('sha256', this.secret).update(purpose).digest();
    return createHmac('sha256', key).update(text).digest();
  }
}

function secretIn(folder: string): string {
  const file = join(folder, 'secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // Whole or not at all, and only one of several processes that start together wins.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
