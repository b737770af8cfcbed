import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvCell, csvLine } from './csv.rules.js';

describe('a cell of an export', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])('makes of the text %j no formula', (text, cell) => expect(csvCell(text)).toBe(cell));

  it.each([
    [-5, '-5'],
    [2450, '2450'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
    ['a=b', 'a=b'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
  ])('leaves %j what it is', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('comes out of a reader of RFC 4180 as it went in, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const line = csvLine(['first', ...cells]);
        const [read] = parse(line, { relax_column_count: true }) as [string[]];
        expect(read.slice(1)).toEqual(cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
        expect(line.endsWith('\r\n')).toBe(true);
      }),
    );
  });
});
