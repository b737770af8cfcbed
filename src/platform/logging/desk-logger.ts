import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Never written, wherever they stand: what opens doors, and what people said. A last net; nobody should log them. */
const SECRETS = [
  'authorization',
  'cookie',
  'password',
  'token',
  'secret',
  'apiKey',
  'email',
  'phone',
  'body',
  'address',
];

/** Where the framework tells of every part it puts together. */
const BUILDING: Set<unknown> = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Nest's logger over the process's log: `logger.log('Ready')`, `logger.warn({ message: 'A mail bounced', mailId })`, `logger.error(message, stack)`. */
export class DeskLogger implements LoggerService {
  private readonly pino: Log;

  constructor(log: Log) {
    const paths = SECRETS.flatMap((name) => [name, `*.${name}`]);
    this.pino = log.child({}, { redact: { paths, censor: '[hidden]' } });
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.pino.trace(lineOf(message, rest));
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.pino.debug(lineOf(message, rest));
  }
  log(message: unknown, ...rest: unknown[]): void {
    const line = lineOf(message, rest);
    if (BUILDING.has(line['context'])) this.pino.debug(line);
    else this.pino.info(line);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn(lineOf(message, rest));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error(lineOf(message, rest));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.pino.fatal(lineOf(message, rest));
  }
}

/** Nest gives the context last, and an error's stack before it. */
function lineOf(message: unknown, rest: unknown[]): Record<string, unknown> {
  const texts = rest.filter((item): item is string => typeof item === 'string');
  const context = texts.pop();
  const stack = texts[0];
  return { ...(context ? { context } : {}), ...said(message), ...(stack ? { stack } : {}) };
}

function said(message: unknown): Record<string, unknown> {
  if (typeof message !== 'object' || message === null) return { message: String(message) };
  const { stack, message: text } = message as Error;
  return typeof stack === 'string' ? { message: text, stack } : { ...message };
}
