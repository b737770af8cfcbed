import fc from 'fast-check';
import { runsOf, type Happening, type Run, type What } from './happenings.rules.js';

const HOUR = 3_600_000;
const at = (hour: number): Date => new Date(hour * HOUR);
let count = 0;
const it_ = (hour: number, what: What, id = `x${count++}`): Happening => ({ id, at: at(hour), what });
const received = it_(0, 'received', 'cs');
const of = (target: Run['target'], ...happenings: Happening[]): [string, number, string, number][] =>
  runsOf([received, ...happenings])
    .filter((run) => run.target === target)
    .map((run) => [
      run.causeId,
      run.startedAt.getTime() / HOUR,
      run.end?.how ?? 'runs',
      (run.end?.at.getTime() ?? Number.NaN) / HOUR,
    ]);

describe('the first reply', () => {
  it('is wanted from receipt on, and kept by the first answer', () => {
    expect(of('first_reply')).toEqual([['cs', 0, 'runs', Number.NaN]]);
    expect(of('first_reply', it_(2, 'answered'), it_(3, 'answered'))).toEqual([['cs', 0, 'kept', 2]]);
  });
  it('is not kept by an acknowledgement or a promise, which answer nothing', () =>
    expect(of('first_reply', it_(1, 'told'))[0]![2]).toBe('runs'));
  it('is kept by a solution put to the customer', () =>
    expect(of('first_reply', it_(1, 'proposed'))).toEqual([['cs', 0, 'kept', 1]]));
  it('is let go when the case is closed without one', () =>
    expect(of('first_reply', it_(4, 'closed'))).toEqual([['cs', 0, 'let go', 4]]));
  it('comes once, also when the case comes back', () =>
    expect(of('first_reply', it_(1, 'answered'), it_(2, 'closed'), it_(3, 'reopened'))).toHaveLength(1));
});

describe('the next reply', () => {
  it('is not wanted while the first one is', () =>
    expect(of('next_reply', it_(1, 'customer wrote'), it_(2, 'customer wrote'))).toEqual([]));
  it('is wanted from the earliest of several messages, and kept by one answer', () =>
    expect(
      of(
        'next_reply',
        it_(1, 'answered'),
        it_(2, 'customer wrote', 'a'),
        it_(3, 'customer wrote', 'b'),
        it_(5, 'answered'),
        it_(6, 'customer wrote', 'c'),
      ),
    ).toEqual([
      ['a', 2, 'kept', 5],
      ['c', 6, 'runs', Number.NaN],
    ]));
  it('is not wanted when we wrote last', () =>
    expect(of('next_reply', it_(1, 'answered'), it_(2, 'customer wrote', 'a'), it_(3, 'answered'))).toEqual([
      ['a', 2, 'kept', 3],
    ]));
  it('is wanted by the message that brings a closed case back', () =>
    expect(
      of('next_reply', it_(1, 'answered'), it_(2, 'closed'), it_(5, 'customer wrote', 'a'), it_(5, 'reopened', 'clo')),
    ).toEqual([['a', 5, 'runs', Number.NaN]]));
  it('is wanted also once the matter counts as solved', () =>
    expect(of('next_reply', it_(1, 'agreed'), it_(2, 'customer wrote', 'a'))).toEqual([['a', 2, 'runs', Number.NaN]]));
});

describe('updates', () => {
  it('go on from each thing the customer is told to the next', () =>
    expect(of('periodic_update', it_(1, 'told', 'a'), it_(3, 'answered', 'b'), it_(7, 'told', 'c'))).toEqual([
      ['a', 1, 'kept', 3],
      ['b', 3, 'kept', 7],
      ['c', 7, 'runs', Number.NaN],
    ]));
  it('are not wanted while the case waits for the customer', () =>
    expect(
      of(
        'periodic_update',
        it_(1, 'answered', 'a'),
        it_(2, 'asked', 'w'),
        it_(3, 'told', 'b'),
        it_(9, 'heard', 'w'),
        it_(9, 'customer wrote', 'c'),
      ),
    ).toEqual([
      ['a', 1, 'let go', 2],
      ['w', 9, 'runs', Number.NaN],
    ]));
  it('wait for the last of several questions', () =>
    expect(
      of('periodic_update', it_(1, 'asked', 'v'), it_(2, 'asked', 'w'), it_(3, 'heard', 'v'), it_(4, 'heard', 'w')),
    ).toEqual([['w', 4, 'runs', Number.NaN]]));
  it('end with a solution, and go on when it is declined', () =>
    expect(of('periodic_update', it_(1, 'answered', 'a'), it_(2, 'proposed', 'r'), it_(5, 'declined', 'r'))).toEqual([
      ['a', 1, 'kept', 2],
      ['r', 5, 'runs', Number.NaN],
    ]));
  it('told twice in one moment, are told once', () =>
    expect(of('periodic_update', it_(1, 'told', 'a'), it_(1, 'told', 'b'), it_(1, 'answered', 'c'))).toEqual([
      ['a', 1, 'runs', Number.NaN],
    ]));
});

describe('the solution', () => {
  it('is kept by what the customer agreed to, at the time we proposed it', () => {
    expect(of('resolution', it_(3, 'proposed', 'r'), it_(50, 'agreed', 's'), it_(50, 'proposed', 's'))).toEqual([
      ['cs', 0, 'kept', 3],
    ]);
    expect(of('resolution', it_(4, 'proposed', 's'), it_(4, 'agreed', 's'))).toEqual([['cs', 0, 'kept', 4]]);
  });
  it('lies with the customer between the two, and with us again when they decline', () => {
    const [, run] = runsOf([received, it_(3, 'proposed', 'r')]);
    expect(run).toMatchObject({ target: 'resolution', proposedAt: at(3), end: null });
    const [, again] = runsOf([received, it_(3, 'proposed', 'r'), it_(5, 'declined', 'r')]);
    expect(again).toMatchObject({ proposedAt: null, end: null });
    expect(
      of(
        'resolution',
        it_(3, 'proposed', 'r'),
        it_(5, 'declined', 'r'),
        it_(8, 'proposed', 's'),
        it_(9, 'agreed', 't'),
      ),
    ).toEqual([['cs', 0, 'kept', 8]]);
  });
  it('is wanted anew when the matter comes back', () => {
    expect(of('resolution', it_(3, 'agreed', 'r'), it_(5, 'declined', 'r'))).toEqual([
      ['cs', 0, 'kept', 3],
      ['r', 5, 'runs', Number.NaN],
    ]);
    expect(of('resolution', it_(3, 'closed', 'clo'), it_(9, 'reopened', 'clo'))).toEqual([
      ['cs', 0, 'let go', 3],
      ['clo', 9, 'runs', Number.NaN],
    ]);
  });
});

describe('whatever happens in a case', () => {
  const whats: What[] = [
    ...(['reopened', 'declined', 'customer wrote', 'told', 'answered', 'proposed', 'agreed', 'closed'] as const),
  ];
  const history = fc
    .array(fc.record({ hour: fc.integer({ min: 1, max: 200 }), what: fc.constantFrom(...whats) }), { maxLength: 30 })
    .map((list) => list.map(({ hour, what }, i) => it_(hour, what, `h${i}`)));

  it('at most one target of each kind runs, none ends before it began, and the order of the news does not matter', () => {
    fc.assert(
      fc.property(
        history.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const runs = runsOf([received, ...list]);
          expect(runsOf([...shuffled, received])).toEqual(runs);
          const open = runs.filter(({ end }) => end === null).map(({ target }) => target);
          expect(new Set(open).size).toBe(open.length);
          for (const { startedAt, end } of runs) if (end) expect(end.at >= startedAt).toBe(true);
          const causes = runs.map(({ target, causeId }) => `${target} ${causeId}`);
          expect(new Set(causes).size).toBe(causes.length);
        },
      ),
    );
  });
});
