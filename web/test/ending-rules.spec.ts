import { endingsOf } from '../src/cases/ending/endings.rules.js';
import { allowedCaseActs, CASE_STATES, caseStateAfter } from '../../src/cases/case-states.rules.js';
import { piecesOf } from '../src/cases/timeline.rules.js';

const of = (state: string, more: object = {}): any => ({
  ...{ state, allowed: allowedCaseActs(state as any), customer: { id: 'cus_1' }, mergedInto: null },
  ...more,
});

describe('how a case can end', () => {
  it.each([
    ['received', ['resolve', 'close']],
    ['acknowledged', ['resolve', 'close']],
    ['in_progress', ['resolve', 'close']],
    ['waiting', ['resolve', 'close']],
    ['resolution_proposed', ['answered', 'agreed', 'declined', 'close']],
    ['resolved', ['declined', 'close']],
    ['closed', ['reopen']],
  ])('%s: %j', (state, endings) => expect(endingsOf(of(state))).toEqual(endings));

  it('is never offered where the state refuses it', () => {
    const acts = { agreed: 'resolve', declined: 'decline_resolution', close: 'close', reopen: 'reopen' } as const;
    const refused = CASE_STATES.flatMap((state) =>
      endingsOf(of(state)).filter((ending) => ending in acts && !caseStateAfter(state, acts[ending as 'close'])),
    );
    expect(refused).toEqual([]);
  });

  it('closed long ago it is followed up; merged, or major, it is not', () => {
    expect(endingsOf(of('closed', { allowed: [] }))).toEqual(['follow up']);
    expect(endingsOf(of('closed', { allowed: [], mergedInto: 'cs_2' }))).toEqual([]);
    expect(endingsOf(of('closed', { allowed: [], customer: null }))).toEqual([]);
  });

  it('a major case is lifted, not resolved', () =>
    expect(endingsOf(of('in_progress', { customer: null }))).toEqual(['close']));
});

it('a turn of the case that was said with words stands for itself, in sight', () => {
  const moment = (id: string, more: object = {}): any => ({ id, type: 'case.owned', entry: null, ...more });
  const pieces = piecesOf([moment('1'), moment('2'), moment('3', { words: 'A new one' }), moment('4')], 'all');
  expect(pieces.map((piece) => piece.kind === 'run' && piece.moments.map(({ id }) => id))).toEqual([
    ['1', '2'],
    ['3'],
    ['4'],
  ]);
});
