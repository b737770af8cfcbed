// One process at a time, between processes that share nothing but a folder. A process that was killed holds nothing.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isAlive } from './processes.mjs';

/**
 * Runs `work` while holding the lock `file`; waits for a living holder as long as it lives.
 * `onWait(holder)` is called once, after a second of waiting.
 */
export async function withLock(file, work, { onWait = () => {} } = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let tries = 0; !tryLock(file); tries++) {
    if (tries === 10) onWait(read(file)?.split(' ')[0]);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function tryLock(file) {
  if (createWith(file, identityOf(process.pid))) return true;
  const holder = read(file);
  if (holder !== undefined && !isAlive(holder)) bury(file, holder);
  return false;
}

/** Creates `file` with its content in one step, so that nobody ever reads a half-written holder. False if it exists. */
function createWith(file, content) {
  const draft = `${file}.${randomUUID()}`;
  fs.writeFileSync(draft, content);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft);
  }
}

/** Removes a dead holder's lock. Of two who try, one may move a lock just taken by the other: it is put back. */
function bury(file, holder) {
  const grave = `${file}.${randomUUID()}`;
  try {
    fs.renameSync(file, grave);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const buried = fs.readFileSync(grave, 'utf8');
  if (buried !== holder) createWith(file, buried);
  fs.rmSync(grave);
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
