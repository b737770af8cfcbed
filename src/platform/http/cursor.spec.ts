import { pageOf, readCursor, writeCursor } from './cursor.js';
import { MalformedCursor } from './http.errors.js';

describe('a cursor', () => {
  const due = '2026-04-04 07:00:00.123456+00';

  it('gives back the key it was written from, microseconds and all', () => {
    const cursor = writeCursor('due', [due, 'cs_1', 7]);
    expect(readCursor('due', ['instant', 'text', 'number'], cursor)).toEqual([due, 'cs_1', 7]);
  });

  it('may stand at the end of time', () => {
    expect(readCursor('due', ['instant'], writeCursor('due', ['infinity']))).toEqual(['infinity']);
  });

  it('is nothing when none was sent', () => {
    expect(readCursor('due', ['text'], undefined)).toBeUndefined();
  });

  it.each([
    ['of another order', writeCursor('received', [due, 'cs_1'])],
    ['with too many parts', writeCursor('due', [due, 'cs_1', 'more'])],
    ['with too few parts', writeCursor('due', [due])],
    ['with a number for a text', writeCursor('due', [due, 1])],
    ['with a day no calendar has', writeCursor('due', ['2026-02-30 07:00:00+00', 'cs_1'])],
    ['with an hour no clock has', writeCursor('due', ['2026-02-03 27:00:00+00', 'cs_1'])],
    ['with words for an instant', writeCursor('due', ['now()', 'cs_1'])],
    ['with a character no table holds', writeCursor('due', [due, 'cs\0'])],
    ['that is JSON of another kind', Buffer.from('{"0":"due"}').toString('base64url')],
    ['that is no JSON', 'AAAA'],
    ['that is empty', ''],
  ])('is refused %s', (_, cursor) => {
    expect(() => readCursor('due', ['instant', 'text'], cursor)).toThrow(MalformedCursor);
  });
});

describe('a page', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const shown = (limit: number) =>
    pageOf(
      rows,
      limit,
      (last) => writeCursor('id', [last.id]),
      ({ id }) => id,
    );

  it('shows no more than asked for, and where the next one begins', () => {
    expect(shown(2)).toEqual({ items: ['a', 'b'], next: writeCursor('id', ['b']) });
  });

  it('is the last when there was no row beyond it', () => {
    expect(shown(3)).toEqual({ items: ['a', 'b', 'c'], next: null });
  });
});
