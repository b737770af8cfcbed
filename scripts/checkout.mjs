// The checkout the scripts stand in, and its files.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** A place in the checkout as a full path. */
export const at = (place) => path.join(ROOT, place);

/** The text at `place`, undefined if there is none. */
export function read(place) {
  try {
    return fs.readFileSync(at(place), 'utf8');
  } catch {
    return undefined;
  }
}

/** Every file at and below `place`, in no order. */
export function filesIn(place) {
  if (!fs.existsSync(at(place))) return [];
  if (fs.statSync(at(place)).isFile()) return [place];
  return fs.readdirSync(at(place), { withFileTypes: true }).flatMap(({ name }) => filesIn(`${place}/${name}`));
}

/** SHA-256 in hex over texts, each closed off from the next. */
export function hashOf(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\0`);
  return hash.digest('hex');
}

/** Why a command cannot go on, in words meant for whoever called it. */
export class CannotPrepare extends Error {}
