import { GatheringBatch, type CsvBatch, type CsvRow } from './csv-batch.js';
import { LONGEST_LINE, PhysicalLines, type PhysicalLine } from './physical-lines.js';

const BATCH = 1000;
/** A quotation mark that is not closed within this many lines is a slip, not a long text. */
const MOST_LINES = 500;

/**
 * A CSV file (RFC 4180; LF or CRLF, with or without a byte order mark), read in batches, so that any size fits. The fields are
 * csv-parse's work; cutting the file into rows is ours: each row knows its line, a broken row never swallows its neighbours, and
 * bytes that are no UTF-8 are told instead of replaced.
 */
export class CsvRows {
  private readonly lines: PhysicalLines;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.lines = new PhysicalLines(chunks);
  }

  /** The first row; undefined when there is none or it cannot be read. */
  async header(): Promise<CsvRow | undefined> {
    const line = await this.lines.next();
    if (!line) return undefined;
    const batch = new GatheringBatch();
    batch.addLine(line);
    return batch.finish().rows[0];
  }

  /** All further rows; each has `width` fields, what has not is a fault. */
  async *batches(width: number): AsyncGenerator<CsvBatch> {
    for (let ended = false; !ended;) {
      const batch = new GatheringBatch(width);
      while (!ended && batch.size < BATCH) {
        const line = await this.lines.next();
        if (!line) ended = true;
        else if (isEven(quotesIn(line))) batch.addLine(line);
        else await this.addLongRow(batch, line);
      }
      yield batch.finish();
    }
  }

  /** Lets go of the file. */
  close(): Promise<void> {
    return this.lines.close();
  }

  /** A row goes on over line ends until its quotation marks are even in number. If they make no row of it, only its first line is lost. */
  private async addLongRow(batch: GatheringBatch, first: PhysicalLine): Promise<void> {
    const row = [first];
    let quotes = quotesIn(first);
    let bytes = first.bytes.length;
    while (!isEven(quotes) && row.length < MOST_LINES && bytes < LONGEST_LINE) {
      const line = await this.lines.next();
      if (!line) break;
      row.push(line);
      quotes += quotesIn(line);
      bytes += line.bytes.length;
    }
    if (isEven(quotes) && batch.addLongRow(row)) return;
    batch.addFault(first, 'a quotation mark opens a text that nothing closes');
    this.lines.takeBack(row.slice(1));
  }
}

const QUOTE = 0x22;

function quotesIn({ bytes }: PhysicalLine): number {
  let count = 0;
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) count += 1;
  return count;
}

const isEven = (count: number): boolean => count % 2 === 0;
