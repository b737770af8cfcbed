import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Statement } from './capture-sql.js';
import { Holes, read, type Sample } from './captured.js';

export interface PgbenchResult {
  readonly perSecond: number;
  readonly averageMs: number;
}

/**
 * The samples as scripts for pgbench, one each: the same statements, their parameters written out, as untyped literals, which is what the
 * driver sends. Ids made by the desk become new ones, by a random number that is a parameter.
 */
export function writeScripts(folder: string, samples: readonly Sample[]): string[] {
  mkdirSync(folder, { recursive: true });
  return samples.map((sample, at) => {
    const file = path.join(folder, `${at}.sql`);
    writeFileSync(file, scriptOf(sample));
    return file;
  });
}

/** Runs the scripts in random order for so many seconds with so many clients. */
export async function pgbench(
  program: string,
  url: string,
  options: string,
  scripts: readonly string[],
  run: { clients: number; seconds: number },
): Promise<PgbenchResult> {
  const words = [
    '-n',
    '-M',
    'extended',
    '-c',
    String(run.clients),
    '-j',
    '1',
    '-T',
    String(run.seconds),
    ...scripts.flatMap((file) => ['-f', file]),
    url,
  ];
  const { stdout } = await promisify(execFile)(program, words, {
    env: { ...process.env, PGOPTIONS: options },
    maxBuffer: 1 << 26,
  });
  const number = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? NaN);
  return { perSecond: number(/^tps = ([\d.]+)/m), averageMs: number(/^latency average = ([\d.]+)/m) };
}

function scriptOf({ inputs, calls }: Sample): string {
  const lines = ['\\set made random(100000000000, 999999999999)'];
  for (const { statements } of calls) {
    const holes = new Holes(inputs);
    for (const statement of statements) lines.push(...linesOf(statement, holes));
  }
  return `${lines.join('\n')}\n`;
}

/** What the driver sends in one message stays one round trip. */
function linesOf(statement: Statement, holes: Holes): string[] {
  const text = oneLine(statement.text);
  if (!statement.values) {
    const parts = text.split(/;\s*/).filter(Boolean);
    return parts.length === 1
      ? [`${parts[0]};`]
      : ['\\startpipeline', ...parts.map((part) => `${part};`), '\\endpipeline'];
  }
  const values = statement.values.map((value) => read(value));
  return [
    `${text.replace(/\$(\d+)(::)?/g, (_, n: string, cast = '') => literal(values[Number(n) - 1], holes, cast !== '') + cast)};`,
  ];
}

function literal(value: unknown, holes: Holes, isCast: boolean): string {
  if (value === null || value === undefined) return 'null';
  if (Buffer.isBuffer(value)) return quoted(`\\x${value.toString('hex')}`);
  if (value instanceof Date) return quoted(value.toISOString());
  if (Array.isArray(value)) return quoted(`{${value.map((item) => JSON.stringify(String(item))).join(',')}}`);
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  // What is put together is text, which only a cast makes JSON; the answer kept for a repetition may stay as it was.
  if (text.startsWith('{') && !isCast) return quoted(text);
  const parts = holes
    .in(text)
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? quoted(part) : written(part, holes)));
  return parts.length === 1 ? parts[0]! : `(${parts.join(' || ')})`;
}

/** An id of the case or customer stays; an id made, and the key of a repetition, is new each time: its last twelve digits are chance anyway. */
function written(hole: { input: number } | { made: number }, holes: Holes): string {
  if ('input' in hole && hole.input === 0) return quoted(holes.inputs[0]!);
  const id = 'input' in hole ? holes.inputs[hole.input]! : holes.made[hole.made]!;
  return `(${quoted(id.slice(0, -12))} || :made)`;
}

/** pgbench would take `:word` for a variable, also within quotes. */
function quoted(text: string): string {
  if (!/:\w/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`;
}

function oneLine(text: string): string {
  return text
    .replace(/--[^\n]*/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/;$/, '');
}
