import {
  allowedCaseActs,
  CASE_STATES,
  caseStateAfter,
  isSilentLongEnough,
  mayCloseFor,
  mayReopen,
  plainState,
} from './case-states.rules.js';

const DAY = 86_400_000;
const day = (n: number): Date => new Date(n * DAY);

describe('the states of a case', () => {
  it.each([
    ['received', 'acknowledge', 'acknowledged'],
    ['acknowledged', 'start', 'in_progress'],
    ['in_progress', 'wait', 'waiting'],
    ['waiting', 'resume', 'in_progress'],
    ['waiting', 'wait', 'waiting'],
    ['in_progress', 'propose_resolution', 'resolution_proposed'],
    ['resolution_proposed', 'decline_resolution', 'in_progress'],
    ['resolution_proposed', 'resolve', 'resolved'],
    ['resolved', 'decline_resolution', 'in_progress'],
    ['resolved', 'close', 'closed'],
    ['closed', 'reopen', 'in_progress'],
    ['received', 'wait', undefined],
    ['received', 'resolve', undefined],
    ['closed', 'wait', undefined],
    ['in_progress', 'acknowledge', undefined],
  ] as const)('%s –%s→ %s', (from, act, to) => expect(caseStateAfter(from, act)).toBe(to));

  it('can be closed from everywhere but closed', () =>
    expect(CASE_STATES.filter((s) => !allowedCaseActs(s).includes('close'))).toEqual(['closed']));
});

describe('closing', () => {
  it('as confirmed or lapsed needs a resolution', () => {
    expect(mayCloseFor('resolved', 'confirmed')).toBe(true);
    expect(mayCloseFor('in_progress', 'confirmed')).toBe(false);
    expect(mayCloseFor('resolution_proposed', 'lapsed')).toBe(false);
  });
  it('for other reasons works from any open state', () => {
    expect(mayCloseFor('received', 'spam')).toBe(true);
    expect(mayCloseFor('waiting', 'withdrawn')).toBe(true);
    expect(mayCloseFor('closed', 'withdrawn')).toBe(false);
  });
  it('by silence takes five days', () => {
    expect(isSilentLongEnough(day(0), new Date(5 * DAY - 1))).toBe(false);
    expect(isSilentLongEnough(day(0), day(5))).toBe(true);
  });
});

describe('reopening', () => {
  it('brings the case back on day 30', () => expect(mayReopen(day(0), day(30))).toBe(true));
  it('comes too late on day 31', () => expect(mayReopen(day(0), day(31))).toBe(false));
});

it('speaks to customers in four plain words', () =>
  expect([...new Set(CASE_STATES.map(plainState))]).toEqual([
    'we have it',
    'we are on it',
    'waiting',
    'solved?',
    'closed',
  ]));
