// The yardstick: node:http and a pool of connections, no framework. It is given what the desk asked the database for each call and
// what it answered, and does just that: the same statements by the same driver, an answer of the same size.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import pg from 'pg';
import { newId } from '../src/platform/index.js';
import { Holes, read, type Holed, type Sample } from './captured.js';
import type { Call } from './operations.js';

interface BareStatement {
  text: string;
  name?: string;
  values?: ((inputs: string[], made: string[]) => unknown)[];
}
interface BareCall {
  method: string;
  path: RegExp;
  statements: BareStatement[];
  prefixes: string[];
  answer: unknown;
}

const { port, databaseUrl, options, samples } = JSON.parse(readFileSync(0, 'utf8')) as {
  port: number;
  databaseUrl: string;
  options: string;
  samples: Sample[];
};
const calls = samples.flatMap((sample) => sample.calls.map((call) => bareCall(call, sample.inputs)));
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options, keepAlive: true });

http
  .createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on(
      'end',
      () =>
        void answer(request, Buffer.concat(parts)).then(
          (text) => send(response, text),
          (error: Error) => fail(response, error),
        ),
    );
  })
  .listen(port, '127.0.0.1', () => process.send?.('listening'));

async function answer({ method, url = '', headers }: http.IncomingMessage, body: Buffer): Promise<string> {
  const call = calls.find((one) => one.method === method && one.path.test(url))!;
  const given = body.length > 0 ? (JSON.parse(body.toString()) as { customerId?: string }) : {};
  const inputs = [call.path.exec(url)?.[1] ?? given.customerId ?? '', String(headers['idempotency-key'] ?? '')];
  const now = new Date();
  const made = call.prefixes.map((prefix) => newId(prefix, now));
  const client = await pool.connect();
  try {
    for (const { text, name, values } of call.statements) {
      const parameters = values?.map((value) => value(inputs, made));
      await client.query(name ? { name, text, values: parameters } : text, name ? undefined : parameters);
    }
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
  return JSON.stringify(call.answer);
}

function send(response: http.ServerResponse, text: string): void {
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) })
    .end(text);
}

function fail(response: http.ServerResponse, error: Error): void {
  console.error(error);
  response.writeHead(500, { 'content-length': 0 }).end();
}

function bareCall({ call, statements, answer }: Sample['calls'][number], inputs: readonly string[]): BareCall {
  const holes = new Holes(inputs);
  const bare = statements.map(({ text, name, values }) => ({
    text,
    ...(name ? { name } : {}),
    ...(values ? { values: values.map((value) => filler(value, holes)) } : {}),
  }));
  return {
    method: call.method,
    path: pathOf(call, inputs),
    statements: bare,
    prefixes: holes.made.map((id) => id.split('_')[0]!),
    answer: JSON.parse(answer),
  };
}

/** The call's path with whatever stands in place of its first input. */
function pathOf({ path }: Call, [first]: readonly string[]): RegExp {
  const [before, after] = first && path.includes(first) ? path.split(first) : [path, undefined];
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(after === undefined ? `^${literal(before!)}$` : `^${literal(before!)}([^/?&]+)${literal(after)}$`);
}

function filler(value: unknown, holes: Holes): (inputs: string[], made: string[]) => unknown {
  if (typeof value !== 'string') {
    const constant = read(value);
    return () => constant;
  }
  const text = holes.in(value);
  if (text.length === 1) return () => value;
  return (inputs, made) => filled(text, inputs, made);
}

const filled = (text: Holed, inputs: string[], made: string[]): string =>
  text
    .map((part) => (typeof part === 'string' ? part : 'input' in part ? inputs[part.input] : made[part.made]))
    .join('');
