import { Stale } from '../refusals/refusal.js';
import { MalformedIfMatch } from './http.errors.js';
import { assertFresh, versionIn } from './if-match.js';

describe('If-Match', () => {
  it.each([
    ['"7"', 7],
    ['"7-kq3_x-Zz0"', 7],
    ['W/"7-kq3"', 7],
    [' "12" ', 12],
    ['*', undefined],
    [undefined, undefined],
  ])('%s names version %s', (header, version) => {
    expect(versionIn(header)).toBe(version);
  });

  it.each(['7', '"x"', '""', '"1", "2"', '"-1"', '"1.5"', '', '"99999999999999999999"'])('%s is refused', (header) => {
    expect(() => versionIn(header)).toThrow(MalformedIfMatch);
  });

  it('refuses a writer who read an earlier version, and says which there is', () => {
    expect(() => assertFresh(3, 2)).toThrow(new Stale(3));
  });

  it('lets pass who read this version, or did not say', () => {
    expect(() => {
      assertFresh(3, 3);
      assertFresh(3, undefined);
    }).not.toThrow();
  });
});
