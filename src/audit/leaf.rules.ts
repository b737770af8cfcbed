import { createHash } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** RFC 8785 for what came out of a database, so without dates and holes; written anew, so that a slip in the writer's is not repeated here. */
export function canonical(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => canonical(item)).join()}]`;
  const members = Object.entries(value).map(([name, member]): [string, string] => [name, canonical(member)]);
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join()}}`;
}

/** The leaf of an event whose instant is written in RFC 3339, UTC, with milliseconds: SHA-256 over 0x00 and its canonical JSON, in hex. */
export const leafOf = (event: Json): string =>
  createHash('sha256').update(Buffer.of(0)).update(canonical(event), 'utf8').digest('hex');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
