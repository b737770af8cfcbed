import { COMMITMENT_STATES } from '../../commitments/commitment-states.rules.js';
import { commitmentStatesOf, sharesFor, TASK_STATES, taskState } from './task.rules.js';

describe('the state of a task', () => {
  it('tells what is overdue from what was done late', () => {
    expect(taskState('broken', false)).toBe('overdue');
    expect(taskState('broken', true)).toBe('done_late');
  });
  it('is found again by the filter of its name', () => {
    for (const state of COMMITMENT_STATES) {
      for (const doneLate of [false, true]) {
        const filter = commitmentStatesOf(taskState(state, doneLate));
        expect(filter.states).toContain(state);
        if (filter.doneLate !== undefined) expect(filter.doneLate).toBe(doneLate);
      }
    }
  });
  it('has a name for every filter', () =>
    expect(TASK_STATES.every((state) => commitmentStatesOf(state).states.length > 0)).toBe(true));
});

it('shares only what the kind of task needs', () => {
  expect(sharesFor('pickup')).toEqual(['name', 'phone', 'address']);
  expect(sharesFor('inspection')).toEqual([]);
});
