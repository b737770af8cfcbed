import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Malformed } from './http.errors.js';
import { BODY_LIMIT } from './server-options.js';

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
      // Many clients name the type even when they have nothing to say.
      if (text === '') return done(null, undefined);
      if (text.length > DEEPEST && deeperThan(DEEPEST, text))
        return done(new Malformed('The body is nested too deeply.'));
      return parse(request, text, done);
    },
  );
  await app.register(formbody, { bodyLimit: BODY_LIMIT });
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: FILE_BYTES, files: 10, fields: 50, parts: 60, fieldSize: 100_000, headerPairs: 100 },
  });
  await app.register(cookie);
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
