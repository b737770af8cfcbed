import { resumeFrom } from './resume.rules.js';

const now = new Date('2026-04-04T07:00:00Z');

describe('where a reader who comes back is told from', () => {
  it('is ten seconds before the last event he saw', () => {
    expect(resumeFrom(new Date('2026-04-04T06:59:00Z'), now)).toEqual(new Date('2026-04-04T06:58:50Z'));
  });

  it('is nowhere after more than ten minutes', () => {
    expect(resumeFrom(new Date('2026-04-04T06:50:00Z'), now)).toBeDefined();
    expect(resumeFrom(new Date('2026-04-04T06:49:59Z'), now)).toBeUndefined();
  });
});
