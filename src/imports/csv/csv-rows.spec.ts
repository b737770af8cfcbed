import type { CsvFault } from './csv-batch.js';
import { CsvRows } from './csv-rows.js';

describe('rows of a CSV file', () => {
  it('know the line they begin on, whatever the line ends, marks and texts before them', async () => {
    const file = '\ufeffid,text\r\n1,"two\r\nlines"\r\n\r\n2,"a ""word"", said"\n3,\n4,last';
    expect(await read(file)).toEqual({
      header: ['id', 'text'],
      rows: [
        [2, '1', 'two\r\nlines'],
        [5, '2', 'a "word", said'],
        [6, '3', ''],
        [7, '4', 'last'],
      ],
      faults: [],
    });
  });

  it('are the same however the file arrives', async () => {
    const file = 'id,text\n1,"zwei\nZeilen: äöü"\n2,x\n';
    const whole = await read(file);
    for (const size of [1, 2, 3, 7]) expect(await read(file, size)).toEqual(whole);
  });

  it('with too few or too many fields are faults', async () => {
    const { rows, faults } = await read('id,text\n1\n2,b\n3,c,d\n');
    expect(rows).toEqual([[3, '2', 'b']]);
    expect(faults).toEqual([fault(2, '1 field instead of 2'), fault(4, '3 fields instead of 2')]);
  });

  it('with a stray quotation mark lose themselves only', async () => {
    const { rows, faults } = await read('id,text\n1,a"b"\n2,"c"d,"\n3,e\n');
    expect(rows).toEqual([[4, '3', 'e']]);
    expect(faults.map((each) => each.line)).toEqual([2, 3]);
  });

  it('with a mark that nothing closes lose one line, though a later text has marks of its own', async () => {
    const { rows, faults } = await read('id,text\n1,"open\n2,b\n3,"long\ntext"\n4,d\n');
    expect(rows).toEqual([
      [3, '2', 'b'],
      [4, '3', 'long\ntext'],
      [6, '4', 'd'],
    ]);
    expect(faults).toEqual([fault(2, 'a quotation mark opens a text that nothing closes')]);
  });

  it('with a mark open at the end of the file lose one line', async () => {
    const { rows, faults } = await read('id,text\n1,"open\n2,b\n');
    expect(rows).toEqual([[3, '2', 'b']]);
    expect(faults.map((each) => each.line)).toEqual([2]);
  });

  it('that are no UTF-8 or hold a NUL are faults, not other texts', async () => {
    const file = Buffer.concat([Buffer.from('id,text\n1,caf'), Buffer.of(0xe9), Buffer.from('\n2,a\0b\n3,café\n')]);
    const { rows, faults } = await read(file);
    expect(rows).toEqual([[4, '3', 'café']]);
    expect(faults).toEqual([fault(2, 'not UTF-8'), fault(3, 'holds a NUL character')]);
  });

  it('too long for anybody to have meant are faults', async () => {
    const { rows, faults } = await read(`id,text\n1,${'x'.repeat(3_000_000)}\n2,b\n`, 65_536);
    expect(rows).toEqual([[3, '2', 'b']]);
    expect(faults).toEqual([fault(2, 'too long a line')]);
  });

  it('come in batches that say how far they reach', async () => {
    const rows = new CsvRows(chunksOf(Buffer.from(`id\n${'7\n'.repeat(2500)}`), 1000));
    await rows.header();
    const reached: number[] = [];
    for await (const batch of rows.batches(1)) reached.push(batch.bytes);
    expect(reached).toEqual([2003, 4003, 5003]);
  });

  it('are none in an empty file', async () => {
    expect(await read('')).toEqual({ header: undefined, rows: [], faults: [] });
  });
});

const fault = (line: number, reason: string): CsvFault => ({ line, reason });

async function read(file: string | Buffer, chunk = 65_536) {
  const source = new CsvRows(chunksOf(Buffer.from(file), chunk));
  const header = (await source.header())?.fields;
  const rows: [number, ...string[]][] = [];
  const faults: CsvFault[] = [];
  for await (const batch of source.batches(header?.length ?? 0)) {
    rows.push(...batch.rows.map(({ line, fields }): [number, ...string[]] => [line, ...fields]));
    faults.push(...batch.faults);
  }
  return { header, rows, faults };
}

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
