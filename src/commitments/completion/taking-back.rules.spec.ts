import { COMMITMENT_STATES } from '../commitment-states.rules.js';
import { takeBackUntil, whyNotTakenBack } from './taking-back.rules.js';

const reportedAt = new Date('2026-04-04T10:00:00Z');
const after = (seconds: number): Date => new Date(reportedAt.getTime() + seconds * 1000);

it('lets a report be taken back for two minutes', () => {
  expect(takeBackUntil(reportedAt)).toEqual(after(120));
  expect(whyNotTakenBack('reported', reportedAt, after(120))).toBeUndefined();
  expect(whyNotTakenBack('reported', reportedAt, after(120.001))).toBe('too late');
});

it('lets nothing be taken back that is settled, or that nobody reported', () => {
  for (const state of COMMITMENT_STATES.filter((one) => one !== 'reported'))
    expect(whyNotTakenBack(state, reportedAt, after(1))).toBe('settled');
});
