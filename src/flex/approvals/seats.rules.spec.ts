import fc from 'fast-check';
import {
  firstCircle,
  neededFor,
  nextCircle,
  outcomeOf,
  placeFor,
  presentFor,
  routeFor,
  standsInFor,
  type Said,
} from './seats.rules.js';

const everybody = (): boolean => true;
const allBut =
  (...barred: string[]) =>
  (id: string): boolean =>
    !barred.includes(id);
const away = (...pairs: [string, string | null][]): Map<string, string | null> => new Map(pairs);
const seats = (...people: string[]) => people.map((personId) => ({ personId, level: 1 }));

describe('who is asked', () => {
  const managers = ['m1', 'm2', 'm3'];
  it.each<[string, string[], string[], (id: string) => boolean, string[]]>([
    ['any manager, where nobody is named', [], [], everybody, ['m1', 'm2', 'm3']],
    ['those who are named, each once', ['m2', 'm2'], [], everybody, ['m2']],
    ['nobody with a hand in it', [], [], allBut('m1'), ['m2', 'm3']],
    ['the next circle, where the first is barred', ['m1'], ['m3'], allBut('m1'), ['m3']],
    ['every other manager, where both are barred', ['m1'], ['m1'], allBut('m1'), ['m2', 'm3']],
    ['nobody, where there is nobody', ['m1'], [], () => false, []],
  ])('first is %s', (_who, approvers, escalateTo, may, circle) =>
    expect(firstCircle({ approvers, escalateTo }, managers, may)).toEqual(circle),
  );

  it.each<[string, string[], string[], string[]]>([
    ['whom the route names for it', ['m3'], ['m1'], ['m3']],
    ['every manager not asked yet, where it names nobody', [], ['m1'], ['m2', 'm3']],
    ['the rest, where those it names did not answer either', ['m3'], ['m1', 'm3'], ['m2']],
    ['nobody, where everybody was asked', [], ['m1', 'm2', 'm3'], []],
  ])('next is %s', (_who, escalateTo, asked, circle) =>
    expect(nextCircle(escalateTo, asked, managers, everybody)).toEqual(circle),
  );

  it('next comes to an end', () => {
    fc.assert(
      fc.property(fc.subarray(managers), fc.subarray(managers), (approvers, escalateTo) => {
        const asked = [...firstCircle({ approvers, escalateTo }, managers, everybody)];
        for (let rounds = 0; rounds < 4; rounds++) asked.push(...nextCircle(escalateTo, asked, managers, everybody));
        expect(asked.sort()).toEqual(managers);
      }),
    );
  });
});

describe('whose place it is', () => {
  it.each<[string, string, Map<string, string | null>, boolean]>([
    ['the substitute of who is away', 'sub', away(['boss', 'sub']), true],
    ['nobody while the boss is here', 'sub', away(), false],
    ['the substitute’s substitute, both being away', 'deep', away(['boss', 'sub'], ['sub', 'deep']), true],
    ['not the substitute’s substitute while the substitute is here', 'deep', away(['boss', 'sub']), false],
    ['nobody where a substitute is not named', 'sub', away(['boss', null]), false],
    ['nobody else in a circle', 'third', away(['boss', 'sub'], ['sub', 'boss']), false],
    ['not the boss in a circle', 'boss', away(['boss', 'sub'], ['sub', 'boss']), false],
  ])('is taken by %s', (_who, by, absent, stands) => expect(standsInFor(by, 'boss', absent)).toBe(stands));

  it('is written to whoever is there', () => {
    expect(presentFor('boss', away())).toBe('boss');
    expect(presentFor('boss', away(['boss', 'sub']))).toBe('sub');
    expect(presentFor('boss', away(['boss', 'sub'], ['sub', 'deep']))).toBe('deep');
    expect(presentFor('boss', away(['boss', null]))).toBeUndefined();
    expect(presentFor('boss', away(['boss', 'sub'], ['sub', 'boss']))).toBeUndefined();
  });

  it('is one’s own before another’s, and none that is taken', () => {
    const absent = away(['boss', 'mara']);
    expect(placeFor('mara', seats('boss', 'mara'), absent)).toBe('mara');
    expect(placeFor('mara', seats('boss', 'mara'), absent, new Set(['mara']))).toBe('boss');
    expect(placeFor('mara', seats('boss', 'mara'), absent, new Set(['mara', 'boss']))).toBeUndefined();
    expect(placeFor('max', seats('boss', 'mara'), absent)).toBeUndefined();
    expect(placeFor('boss', seats('boss'), absent)).toBe('boss');
  });
});

describe('what verdicts come to', () => {
  const yes = (amount: number | null = null): Said => ({ verdict: 'grant', amount });
  const no: Said = { verdict: 'refuse', amount: null };
  it.each<[string, Said[], number, string, number | null]>([
    ['one yes where one is enough', [yes(100)], 1, 'granted', 100],
    ['one yes of two', [yes(100)], 2, 'open', null],
    ['two of two, and the least of their sums', [yes(100), yes(80)], 2, 'granted', 80],
    ['a no, whatever else', [yes(100), no], 2, 'refused', null],
    ['a no alone', [no], 1, 'refused', null],
    ['a yes that moves no money', [yes()], 1, 'granted', null],
    ['nothing said', [], 1, 'open', null],
  ])('of %s', (_what, said, needed, state, amount) => expect(outcomeOf(said, needed)).toEqual({ state, amount }));

  it('needs one of any, and each of all', () => {
    expect([neededFor('any', ['a', 'b']), neededFor('all', ['a', 'b']), neededFor('all', [])]).toEqual([1, 2, 1]);
  });

  it('grants nothing that too few have granted, nor more than the least of them', () => {
    const said = fc.array(fc.record({ verdict: fc.constantFrom('grant', 'refuse'), amount: fc.nat(1000) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(said as fc.Arbitrary<Said[]>, fc.integer({ min: 1, max: 4 }), (verdicts, needed) => {
        const { state, amount } = outcomeOf(verdicts, needed);
        if (state !== 'granted') return;
        expect(verdicts.filter(({ verdict }) => verdict === 'grant').length).toBeGreaterThanOrEqual(needed);
        for (const one of verdicts) expect(amount).toBeLessThanOrEqual(one.amount!);
      }),
    );
  });
});

describe('the route', () => {
  const route = (name: string, policyId: string | null, currency: string | null, amountFrom = 0) => ({
    name,
    policyId,
    currency,
    amountFrom,
  });
  const routes = [
    route('any', null, null),
    route('euros', null, 'EUR', 10_000),
    route('many euros', null, 'EUR', 50_000),
    route('returns', 'pol', null),
    route('dear returns', 'pol', 'EUR', 20_000),
  ];
  it.each<[string, number | null, string | null, string]>([
    ['other', null, null, 'any'],
    ['other', 9_999, 'EUR', 'any'],
    ['other', 10_000, 'EUR', 'euros'],
    ['other', 90_000, 'EUR', 'many euros'],
    ['other', 90_000, 'PLN', 'any'],
    ['pol', 90_000, 'EUR', 'dear returns'],
    ['pol', 100, 'EUR', 'returns'],
    ['pol', null, null, 'returns'],
  ])('of policy %s for %s %s is that for %s', (policyId, amount, currency, name) =>
    expect(routeFor(routes, { policyId, amount, currency })?.name).toBe(name),
  );
  it('is none where there is none', () =>
    expect(routeFor([route('euros', null, 'EUR')], { policyId: 'x', amount: null, currency: null })).toBeUndefined());
});
