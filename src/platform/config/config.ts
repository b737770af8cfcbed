import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readS3Address, type S3Address } from '../files/s3-address.rules.js';
import { networksIn, type Network } from '../outbound/addresses.rules.js';

/** Everything the desk can be told from outside; the README's table says the same. */
export interface Config {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Where uploaded files are kept; undefined: in the data folder. */
  readonly files: S3Address | undefined;
  readonly role: 'all' | 'http' | 'worker';
  /** The address people reach the desk at: links in mails begin with it. No slash at the end. */
  readonly url: string;
  readonly secret: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: string;
  readonly trustProxy: string | undefined;
  /** Private networks that webhooks and bookings may be sent into all the same. */
  readonly outboundAllow: readonly Network[];
  /** Where signed checkpoints of the ledger are written down; best on another disk. */
  readonly checkpointsFile: string;
}
export const CONFIG = Symbol('Config');

/** Names every setting that does not hold, at once. */
export class ConfigInvalid extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration does not hold:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
    this.name = 'ConfigInvalid';
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads the configuration from environment variables; `NAME_FILE` gives the path of a file that holds the value (for secrets).
 * @throws ConfigInvalid listing all problems
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const value = (name: string): string | undefined => {
    const file = env[`${name}_FILE`];
    if (env[name] && file) problems.push(`${name} and ${name}_FILE are both set: keep one`);
    if (!file) return env[name]?.trim() || undefined;
    try {
      return readFileSync(file, 'utf8').trim() || undefined;
    } catch {
      problems.push(`${name}_FILE names a file that cannot be read: ${file}`);
      return undefined;
    }
  };
  const url = (name: string, protocols: string[]): string | undefined => {
    const text = value(name);
    if (text === undefined) return undefined;
    const protocol = URL.canParse(text) ? new URL(text).protocol : undefined;
    if (!protocol || !protocols.includes(protocol)) {
      problems.push(`${name} is not a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    }
    return text;
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T => {
    const text = value(name) ?? otherwise;
    if (!allowed.includes(text as T)) problems.push(`${name} is "${text}"; it may be ${allowed.join(', ')}`);
    return text as T;
  };

  const s3 = (name: string): S3Address | undefined => {
    const text = value(name);
    const address = text === undefined ? undefined : readS3Address(text);
    if (!address || !('problems' in address)) return address;
    for (const problem of address.problems) problems.push(`${name} ${problem}`);
    return undefined;
  };

  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  if (!databaseUrl) problems.push('DATABASE_URL is missing (`npm start` sets it to the embedded database)');
  const portText = value('PORT') ?? '3000';
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) problems.push(`PORT is "${portText}"; it is a number from 0 to 65535`);
  const secret = value('KEPT_SECRET');
  if (secret !== undefined && secret.length < 32) problems.push('KEPT_SECRET has fewer than 32 characters');

  const outboundAllow = networksIn(value('OUTBOUND_ALLOW') ?? '');
  if (!outboundAllow) problems.push('OUTBOUND_ALLOW is not a list of networks such as 10.1.0.0/16, 192.168.7.20');
  const dataFolder = resolve(value('KEPT_DATA') ?? '.kept');

  const config: Config = {
    databaseUrl: databaseUrl ?? '',
    redisUrl: url('REDIS_URL', ['redis:', 'rediss:']),
    port,
    host: value('HOST') ?? '127.0.0.1',
    dataFolder,
    files: s3('FILES_URL'),
    role: oneOf('KEPT_ROLE', ['all', 'http', 'worker'] as const, 'all'),
    url: (url('KEPT_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    secret,
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: value('MAIL_FROM') ?? 'Kept <desk@localhost>',
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    trustProxy: value('TRUST_PROXY'),
    outboundAllow: outboundAllow ?? [],
    checkpointsFile: resolve(value('CHECKPOINTS_FILE') ?? join(dataFolder, 'checkpoints.txt')),
  };
  if (problems.length > 0) throw new ConfigInvalid(problems);
  return config;
}
