import type { Statement } from './capture-sql.js';
import type { Call } from './operations.js';

/** One call as the desk answered it: what it was asked with, and what it asked the database in turn. */
export interface CapturedCall {
  readonly call: Call;
  readonly statements: Statement[];
  readonly answer: string;
}
/** One operation carried out once. */
export interface Sample {
  readonly inputs: readonly string[];
  readonly calls: CapturedCall[];
}

/** A text with holes: for a value that was given, by its number, or for an id made on the spot, by its number. */
export type Holed = (string | { input: number } | { made: number })[];
/** Where the ids the desk made stand: of its own rows, which another run has to make anew. */
const MADE = /\b(?:evt|ent|cs|cmt)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/;

/** Finds the inputs and the ids made in the texts of one sample; the same id is the same hole wherever it stands. */
export class Holes {
  readonly made: string[] = [];

  constructor(readonly inputs: readonly string[]) {}

  in(text: string): Holed {
    const known = this.inputs.filter(Boolean).map(escaped);
    const hole = new RegExp(`(${[...known, MADE.source].join('|')})`, 'gi');
    return text.split(hole).map((part, at) => (at % 2 === 0 ? part : this.holeFor(part)));
  }

  private holeFor(found: string): { input: number } | { made: number } {
    // A search folds its words: capitals may have gone.
    const input = this.inputs.findIndex((value) => value.toLowerCase() === found.toLowerCase());
    if (input >= 0) return { input };
    if (!this.made.includes(found)) this.made.push(found);
    return { made: this.made.indexOf(found) };
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A parameter as the desk gave it to the driver, out of what capture-sql.ts wrote. */
export function read(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('date' in value) return new Date(String(value.date));
  return 'hex' in value ? Buffer.from(String(value.hex), 'hex') : value;
}
