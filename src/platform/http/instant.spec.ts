import { instant } from './instant.js';

describe('an instant', () => {
  it('is written in UTC, without fractions it does not have', () => {
    expect(instant(new Date('2026-04-04T09:00:00+02:00'))).toBe('2026-04-04T07:00:00Z');
    expect(instant(new Date('2026-04-04T07:00:00.250Z'))).toBe('2026-04-04T07:00:00.250Z');
  });

  it('is written the same out of what PostgreSQL writes', () => {
    const texts = [
      '2026-04-04 07:00:00+00',
      '2026-04-04 07:00:00.25+00',
      '2026-04-04 07:00:00.120305+00',
      '2026-04-04 07:00:00.000999+00',
    ];
    expect(texts.map((text) => instant(text))).toEqual(
      texts.map((text) => instant(new Date(text.replace('+00', 'Z')))),
    );
    expect(instant('infinity')).toBeNull();
  });

  it('is null when there is none, and when it never comes', () => {
    expect([instant(null), instant(undefined), instant(Infinity)]).toEqual([null, null, null]);
  });
});
