/** One line of a file as it lies there, without its line feed; `number` counts from 1. */
export interface PhysicalLine {
  number: number;
  bytes: Buffer;
  /** How far into the file it ends. */
  end: number;
  /** Longer than a line may be: only its beginning is kept. */
  cut?: true;
}

export const LONGEST_LINE = 1024 * 1024;
const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);
const LINE_FEED = 0x0a;

/** Reads a file line by line, and takes lines back that turn out to belong to another row. Holds one chunk and one line at most. */
export class PhysicalLines {
  private readonly waiting: PhysicalLine[] = [];
  private readonly source: AsyncIterator<PhysicalLine[]>;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.source = linesOf(chunks);
  }

  async next(): Promise<PhysicalLine | undefined> {
    while (this.waiting.length === 0) {
      const { done, value } = await this.source.next();
      if (done) return undefined;
      this.waiting.push(...(value as PhysicalLine[]).reverse());
    }
    return this.waiting.pop();
  }

  takeBack(lines: readonly PhysicalLine[]): void {
    this.waiting.push(...[...lines].reverse());
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.source.return?.();
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<PhysicalLine[]> {
  let number = 0;
  let end = 0;
  let begun = Buffer.alloc(0);
  let cut = false;
  const line = (bytes: Buffer): PhysicalLine => {
    const whole: PhysicalLine = {
      number: ++number,
      bytes: number === 1 ? withoutMark(bytes) : bytes,
      end,
      ...(cut ? { cut } : {}),
    };
    cut = false;
    return whole;
  };
  for await (const chunk of chunks) {
    const lines: PhysicalLine[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      const rest = chunk.subarray(from, at);
      end += rest.length + 1;
      lines.push(line(begun.length > 0 ? Buffer.concat([begun, rest]) : rest));
      begun = Buffer.alloc(0);
      from = at + 1;
    }
    end += chunk.length - from;
    if (begun.length > LONGEST_LINE) cut = true;
    else if (from < chunk.length) begun = Buffer.concat([begun, chunk.subarray(from)]);
    yield lines;
  }
  if (begun.length > 0) yield [line(begun)];
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
