import { readdirSync, readFileSync } from 'node:fs';

/** Of one process, in milliseconds of processor time: its own, and its children's that have ended. */
interface Used {
  own: number;
  children: number;
  parent: number;
}

/** Linux tells in hundredths of a second; undefined for a process that is gone, and on other systems. */
function used(pid: number | string): Used | undefined {
  try {
    // After the name, which stands in parentheses and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').map(Number);
    return { parent: fields[1]!, own: (fields[11]! + fields[12]!) * 10, children: (fields[13]! + fields[14]!) * 10 };
  } catch {
    return undefined;
  }
}

/** Processor time of a process so far, in milliseconds; NaN where the system does not tell. */
export const cpuOf = (pid: number): number => used(pid)?.own ?? NaN;

/** Processor time of a PostgreSQL server so far, with all its sessions, in milliseconds. */
export function cpuOfServer(postmaster: number): number {
  const server = used(postmaster);
  if (!server) return NaN;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const sessions = pids.map(used).filter((one) => one?.parent === postmaster);
  return sessions.reduce((sum, one) => sum + one!.own, server.own + server.children);
}
