import fc from 'fast-check';
import { compileCalendar } from '../../calendars/calendar.rules.js';
import { eased, raised, risksShown, stands, unansweredSince, type StoredReason } from './risk.rules.js';

const now = new Date('2026-04-02T13:10:00Z');
const REASONS: StoredReason[] = ['backing', 'pace', 'said_by_us', 'said_by_partner'];

describe('reasons of risk', () => {
  it('stand side by side, and each keeps the time it was raised at', () => {
    const two = raised(raised([], 'backing', now), 'pace', new Date(now.getTime() + 1));
    expect(raised(two, 'backing', new Date(now.getTime() + 2))).toEqual(two);
    expect(eased(two, 'backing').map(({ reason }) => reason)).toEqual(['pace']);
  });
  it('mean nothing once the promise does not run', () => {
    const risks = raised([], 'pace', now);
    expect(risksShown({ state: 'at_risk', risks })).toEqual(risks);
    expect(risksShown({ state: 'kept', risks })).toEqual([]);
  });
  it('are there when raised last, gone when eased last, whatever came between', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...REASONS), fc.boolean()), { maxLength: 30 }), (turns) => {
        let risks = raised([], 'pace', now);
        for (const [reason, up] of turns) risks = up ? raised(risks, reason, now) : eased(risks, reason);
        for (const reason of REASONS) {
          const last = turns.filter(([one]) => one === reason).at(-1)?.[1] ?? reason === 'pace';
          expect(stands(risks, reason)).toBe(last);
        }
        expect(new Set(risks.map(({ reason }) => reason)).size).toBe(risks.length);
      }),
    ));
});

describe('a request nobody answers', () => {
  const day = [['09:00', '17:00']] as [string, string][];
  const office = compileCalendar({
    zone: 'Europe/Berlin',
    hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
    holidays: [],
    breaks: {},
  });
  /** Asked on Friday at 16:00, to be answered by Monday 10:00: two open hours. */
  const asked = {
    state: 'proposed' as const,
    proposedAt: new Date('2026-03-27T15:00:00Z'),
    replyBy: new Date('2026-03-30T08:00:00Z'),
  };
  const half = new Date('2026-03-27T16:00:00Z');

  it('is a risk from half of its open time on', () => {
    expect(unansweredSince(asked, office, new Date(half.getTime() - 1))).toBeNull();
    expect(unansweredSince(asked, office, half)).toEqual(half);
    expect(unansweredSince(asked, office, asked.replyBy)).toEqual(half);
  });
  it('counts every hour where none of them is open', () => {
    const closed = {
      ...asked,
      proposedAt: new Date('2026-03-28T08:00:00Z'),
      replyBy: new Date('2026-03-28T10:00:00Z'),
    };
    expect(unansweredSince(closed, office, now)).toEqual(new Date('2026-03-28T09:00:00Z'));
  });
  it('is none once it is answered', () =>
    expect(unansweredSince({ ...asked, state: 'active' }, office, now)).toBeNull());
});
