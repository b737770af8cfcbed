import { resumeAfter } from './resume.rules.js';

const now = new Date('2026-04-04T07:00:00Z');
/** An event's id, made that many seconds ago. `newId` never goes back in time. */
const idAt = (secondsAgo: number) => {
  const hex = (now.getTime() - secondsAgo * 1000).toString(16).padStart(12, '0');
  return `evt_${hex.slice(0, 8)}-${hex.slice(8)}-7abc-9def-0123456789ab`;
};

describe('where a reader who comes back is told from', () => {
  it('is ten seconds before the last event he saw', () => {
    const after = resumeAfter(idAt(60), now)!;
    expect(after < idAt(69.9)).toBe(true);
    expect(after > idAt(70.1)).toBe(true);
  });

  it('is nowhere after more than ten minutes, or when the id is none', () => {
    expect(resumeAfter(idAt(601), now)).toBeUndefined();
    expect(resumeAfter('cs_01990000-0000-7000-8000-000000000000', now)).toBeUndefined();
    expect(resumeAfter('', now)).toBeUndefined();
  });
});
