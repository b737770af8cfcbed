import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Invalid } from '../refusals/refusal.js';
import { Malformed } from './http.errors.js';
import { BODY_LIMIT } from './server-options.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** A JSON body as it came, letter by letter; only for routes that keep it, because a signature is over the letters. */
    bodyText?: string;
  }
  interface FastifyContextConfig {
    keepsText?: boolean;
  }
}
/** For `@RouteConfig`: the request keeps its body's text beside what it says. */
export const KEEPS_TEXT = { keepsText: true } as const;

const FILE_BYTES = 10_000_000;
/** Deeper than any body of ours, shallow enough for everything that walks through it step by step. */
const DEEPEST = 40;

/** JSON, forms and forms with files; any other kind of body is refused. */
export async function readBodies(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (request, text: string, done) => {
      if (request.routeOptions.config.keepsText) request.bodyText = text;
      // Many clients name the type even when they have nothing to say.
      if (text === '') return done(null, undefined);
      if (text.length > DEEPEST && deeperThan(DEEPEST, text))
        return done(new Malformed('The body is nested too deeply.'));
      return parse(request, text, (error, body?: unknown) => done(error ?? unstorable(text, body) ?? null, body));
    },
  );
  await app.register(formbody, { bodyLimit: BODY_LIMIT });
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: FILE_BYTES, files: 10, fields: 50, parts: 60, fieldSize: 100_000, headerPairs: 100 },
  });
  await app.register(cookie);
}

/** A NUL and half a surrogate pair can be neither stored nor sent on. JSON holds them only written as escapes, so that few bodies pay. */
const ESCAPED = /\\u(?:0000|d[89a-f])/i;
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

function unstorable(text: string, body: unknown): Invalid | undefined {
  // Written anew, whole pairs stand as themselves and only the halves are escaped.
  if (!ESCAPED.test(text) || !UNSTORABLE.test(JSON.stringify(body))) return undefined;
  return new Invalid([{ field: '', problem: 'contains a character that cannot be stored' }]);
}

function deeperThan(limit: number, json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (inText) {
      if (c === BACKSLASH) i++;
      else if (c === QUOTE) inText = false;
    } else if (c === QUOTE) inText = true;
    else if (c === BRACE || c === BRACKET) depth++;
    else if (c === BRACE + 2 || c === BRACKET + 2) depth--;
    if (depth > limit) return true;
  }
  return false;
}
const [QUOTE, BACKSLASH, BRACE, BRACKET] = [0x22, 0x5c, 0x7b, 0x5b];
