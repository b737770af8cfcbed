import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  APPROVAL_STATES,
  APPROVAL_TRANSITIONS,
  approvalMapFaults,
  approvalStateAfter,
  isOpenApproval,
  type ApprovalAct,
  type ApprovalState,
} from './approval-states.rules.js';

const ACTS: ApprovalAct[] = ['grant', 'refuse', 'concur', 'question', 'answer', 'escalate', 'withdraw'];

describe('the map of approval states', () => {
  it('holds', () => expect(approvalMapFaults()).toEqual([]));

  it.each<[string, Partial<typeof APPROVAL_TRANSITIONS>, string]>([
    ['a state nobody reaches', { open: { grant: 'granted' } }, 'questioned can never be reached'],
    ['a state without an end', { questioned: { escalate: 'questioned' } }, 'questioned can never end'],
    ['a state there is not', { open: { grant: 'lost' as ApprovalState } }, 'open –grant→ lost: there is no such state'],
  ])('does not hold with %s', (_what, spoilt, fault) =>
    expect(approvalMapFaults({ ...APPROVAL_TRANSITIONS, ...spoilt })).toContain(fault),
  );

  it('never grants or refuses by time alone', () => {
    for (const state of APPROVAL_STATES.filter(isOpenApproval))
      expect(isOpenApproval(approvalStateAfter(state, 'escalate')!)).toBe(true);
  });

  it('leads nowhere from an end, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS)), (tried) => {
        let state: ApprovalState = 'open';
        for (const act of tried) {
          const next = approvalStateAfter(state, act);
          if (!isOpenApproval(state)) expect(next).toBeUndefined();
          state = next ?? state;
        }
      }),
    );
  });

  it('is drawn in docs/approvals.md, arrow by arrow', () => {
    const [, drawing = ''] =
      /stateDiagram-v2\n(.*?)```/s.exec(readFileSync(resolve('docs/approvals.md'), 'utf8')) ?? [];
    const drawn = [...drawing.matchAll(/(\w+) --> (\w+): (.+)/g)].map(([, from, to, act]) => `${from} –${act}→ ${to}`);
    const mapped = Object.entries(APPROVAL_TRANSITIONS).flatMap(([from, acts]) =>
      Object.entries(acts).map(([act, to]) => `${from} –${act}→ ${to}`),
    );
    expect(drawn.sort()).toEqual(mapped.sort());
  });
});
