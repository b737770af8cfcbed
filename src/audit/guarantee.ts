/** What a guarantee reads through: a unit of work, or whatever else answers SQL within the desk's own rows. */
export interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** One promise the desk makes about itself, with the means to see whether it is true of the rows that are there now. */
export interface Guarantee {
  readonly name: string;
  /** The promise in one sentence. */
  readonly says: string;
  check(reader: Reader, findings: Findings): Promise<void>;
}

export interface Violation {
  /** What is wrong: the row's id, and which part of it. */
  readonly id: string;
  readonly why: string;
}

const SHOWN = 10;

/** What a check has seen. Keeps the first violations and counts all, so that it stays small however much is wrong. */
export class Findings {
  checked = 0;
  /** What the rows no longer tell enough of to be judged. */
  leftAlone = 0;
  violations = 0;
  readonly first: Violation[] = [];

  /** One thing looked at, with what is wrong with it, if anything. */
  saw(id: string, why: string | undefined): void {
    this.checked += 1;
    if (why === undefined) return;
    this.violations += 1;
    if (this.first.length < SHOWN) this.first.push({ id, why });
  }
}
