// Which process is which. A number alone does not tell: it is given out again.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** The process with this id, told apart from a later one that was given the same number: "<pid> <when it began>". */
export function identityOf(pid) {
  return `${pid} ${factsOf(pid).began ?? ''}`.trim();
}

/** Whether the very process that `identity` names still runs. A zombie does not. */
export function isAlive(identity) {
  const [pid] = identity.split(' ', 1);
  if (!(Number(pid) > 0)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  const { zombie, began } = factsOf(pid);
  return !zombie && (identity === pid || identity === `${pid} ${began}`);
}

/**
 * `{ name, parent, zombie, began }` of a process, `began` in the platform's own words. Empty when it is gone or the platform does not
 * say (Windows). On Linux not by `ps`, which small systems lack.
 */
export function factsOf(pid) {
  if (process.platform === 'win32') return {};
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return {};
  }
}

function fromProc(pid) {
  // Second comes the name, in brackets, and it may hold spaces and brackets. After it: state, parent and, as 20th, the start time.
  const [, name, rest] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').match(/^\d+ \((.*)\) (.*)$/s);
  const fields = rest.split(' ');
  return { name, parent: Number(fields[1]), zombie: fields[0] === 'Z' || fields[0] === 'X', began: fields[19] };
}

function fromPs(pid) {
  const line = execFileSync('ps', ['-o', 'stat=,ppid=,lstart=,ucomm=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  // lstart is five words: Mon Nov 23 02:58:27 2026
  const [state, parent, ...words] = line.split(/\s+/);
  return {
    name: words.slice(5).join(' '),
    parent: Number(parent),
    zombie: state.startsWith('Z'),
    began: words.slice(0, 5).join('-'),
  };
}
