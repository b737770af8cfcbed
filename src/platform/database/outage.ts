/** What an error of the database means for whoever asked; undefined: nothing in particular. */
export type Outage = 'unreachable' | 'unwritable' | 'out-of-scope';

const MEANING: Record<string, Outage> = {
  // Connections: refused, broken, none left; the server starting or stopping.
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  '53100': 'unreachable',
  '53200': 'unreachable',
  '53300': 'unreachable',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  // A statement or lock took too long, or two transactions stood in each other's way: nothing was changed.
  '25P03': 'unreachable',
  '57014': 'unreachable',
  '55P03': 'unreachable',
  '40001': 'unreachable',
  '40P01': 'unreachable',
  // A NUL, which PostgreSQL's text and JSON cannot hold; a number or a time beyond what it counts.
  '22021': 'unwritable',
  '22P05': 'unwritable',
  '22003': 'unwritable',
  '22008': 'unwritable',
};

/** Row-level security, the second wall, stopped what the first should have. A grant that is missing has the same code, and is our own fault. */
const SECOND_WALL = /row-level security/;

/** node-postgres gives these no code. */
const MESSAGES =
  /^(timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error|Client was closed)/;

export function outage(error: unknown): Outage | undefined {
  const { driverError } = (error ?? {}) as { driverError?: unknown };
  const { code, message } = (driverError ?? error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && code.startsWith('08')) return 'unreachable';
  if (code === '42501') return SECOND_WALL.test(String(message)) ? 'out-of-scope' : undefined;
  return MEANING[String(code)] ?? (MESSAGES.test(String(message)) ? 'unreachable' : undefined);
}
