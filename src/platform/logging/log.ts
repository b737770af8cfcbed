import { destination, pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** The process's log, for the few places that write lines of a shape of their own; everybody else uses Nest's `Logger`. */
export const LOG = Symbol('Log');

/**
 * One JSON object a line on standard output, or a line to read where a person sits at a terminal. Ids only: no bodies, no raw
 * addresses (they may hold tokens), no personal data.
 */
export function createLog(level: string, stream: DestinationStream = standardOutput()): Log {
  return pino(
    {
      level,
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: 'message',
    },
    stream,
  );
}

/** Lines wait for each other, half a second at most: one write for each would cost a busy process a seventh of its time. */
const standardOutput = (): DestinationStream =>
  process.stdout.isTTY ? terminal : destination({ dest: 1, sync: false, minLength: 8_192, periodicFlush: 500 });

const terminal: DestinationStream = {
  write(line: string): void {
    const { time, level, context, message, stack, ...facts } = JSON.parse(line) as Record<string, string>;
    const rest = Object.entries(facts).map(([name, value]) => ` ${name}=${String(value)}`);
    const where = context ? ` [${context}]` : '';
    process.stdout.write(
      `${time!.slice(11, 19)} ${level}${where} ${message ?? ''}${rest.join('')}${stack ? `\n${stack}` : ''}\n`,
    );
  },
};
