import { isUtf8 } from 'node:buffer';
import { parse, type Options } from 'csv-parse/sync';
import type { PhysicalLine } from './physical-lines.js';

export interface CsvRow {
  /** Where the row begins in the file, from 1. */
  line: number;
  fields: string[];
}
/** A row nothing could be read from, and why. */
export interface CsvFault {
  line: number;
  reason: string;
}
export interface CsvBatch {
  rows: CsvRow[];
  faults: CsvFault[];
  /** How many bytes into the file the batch reaches. */
  bytes: number;
}

/** Rows as they gather. Those of one line wait to be parsed together: csv-parse is quick with many, slow with each. */
export class GatheringBatch {
  private readonly entries: { line: number; text: string; fields?: string[] }[] = [];
  private readonly faults: CsvFault[] = [];
  private bytes = 0;

  /** `width`: how many fields a row must have; undefined while it is not known. */
  constructor(private readonly width?: number) {}

  get size(): number {
    return this.entries.length + this.faults.length;
  }

  /** A row of one line; an empty line is none. */
  addLine(line: PhysicalLine): void {
    const text = this.textOf([line]);
    if (text) this.entries.push({ line: line.number, text });
  }

  /** A row of several lines, if they are one; false when they make no row. */
  addLongRow(lines: readonly PhysicalLine[]): boolean {
    const text = this.textOf(lines);
    if (text === undefined) return true;
    const fields = fieldsOf(text);
    if (!fields || fields.length !== this.width) return false;
    this.entries.push({ line: lines[0]!.number, text, fields });
    return true;
  }

  addFault(line: PhysicalLine, reason: string): void {
    this.bytes = Math.max(this.bytes, line.end);
    this.faults.push({ line: line.number, reason });
  }

  finish(): CsvBatch {
    const short = this.entries.filter((entry) => !entry.fields);
    const parsed = parseAll(short.map((entry) => entry.text));
    short.forEach((entry, i) => (entry.fields = parsed[i]!));
    const faults = [...this.faults];
    const rows: CsvRow[] = [];
    for (const { line, fields } of this.entries) {
      const reason = this.faultIn(fields);
      if (reason) faults.push({ line, reason });
      else rows.push({ line, fields: fields! });
    }
    return { rows, faults: faults.sort((a, b) => a.line - b.line), bytes: this.bytes };
  }

  private faultIn(fields: string[] | undefined): string | undefined {
    if (!fields) return 'a quotation mark stands where none may';
    if (this.width === undefined || fields.length === this.width) return undefined;
    return `${fields.length} ${fields.length === 1 ? 'field' : 'fields'} instead of ${this.width}`;
  }

  /** The text of these lines without the last line end; undefined, and a fault, when it cannot be read. */
  private textOf(lines: readonly PhysicalLine[]): string | undefined {
    const bytes =
      lines.length === 1
        ? lines[0]!.bytes
        : Buffer.concat(lines.flatMap((line) => [line.bytes, LINE_FEED])).subarray(0, -1);
    this.bytes = Math.max(this.bytes, lines.at(-1)!.end);
    const reason = lines.some((line) => line.cut)
      ? 'too long a line'
      : !isUtf8(bytes)
        ? 'not UTF-8'
        : bytes.includes(0)
          ? 'holds a NUL character'
          : undefined;
    if (reason) this.addFault(lines[0]!, reason);
    return reason ? undefined : bytes.toString('utf8').replace(/\r$/, '');
  }
}

const LINE_FEED = Buffer.from('\n');
const CSV: Options = { columns: false, relax_column_count: true, record_delimiter: '\n' };

/** The fields of each row. With strict quoting and an even number of marks in each row, csv-parse cannot run from one into the next. */
function parseAll(rows: string[]): (string[] | undefined)[] {
  try {
    return parse(rows.join('\n'), CSV) as unknown as string[][];
  } catch {
    return rows.map(fieldsOf);
  }
}

function fieldsOf(row: string): string[] | undefined {
  try {
    return (parse(row, CSV) as unknown as string[][])[0];
  } catch {
    return undefined;
  }
}
