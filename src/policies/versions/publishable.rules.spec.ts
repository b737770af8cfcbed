import { dvdOn, RETURN_ROWS } from '../../../test/return-policy.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { coverageOf } from '../table/coverage.rules.js';
import { compile } from '../table/decide.rules.js';
import type { PolicyRow, PolicyTest } from '../table/policy-table.rules.js';
import { differences } from './differences.rules.js';
import { whatStops } from './publishable.rules.js';
import { runTest, standingTests } from './standing-tests.rules.js';
import { stateOf } from './version-state.rules.js';

const limit = (amount: number) => ({ limits: { most: { amount, currency: 'EUR' } } });
const row = (id: string, cells: PolicyRow['cells'], more: Partial<PolicyRow> = {}): PolicyRow => ({
  ...{ id, cells, outcome: 'flexible', says: id },
  ...more,
});
const stopsOf = (rows: readonly PolicyRow[], tests: readonly PolicyTest[] = []) => {
  const compiled = compile(rows, CATALOGUE);
  const results = tests.map((test) => runTest(compiled, { ...test, from: 1 }));
  return whatStops(compiled, coverageOf(rows, CATALOGUE), results, CATALOGUE);
};
const day43: PolicyTest = { name: 'day 43', facts: dvdOn(43), expects: { outcome: 'flexible', row: 'R3' } };

describe('what stops a version', () => {
  it('is nothing in a table whose rows meet only where one is stronger, with tests that hold', () =>
    expect(stopsOf(RETURN_ROWS, [day43])).toEqual([]));

  it('is two equally strong rows with other limits, with a situation in which both are true', () => {
    const [stop] = stopsOf([
      row('small', { item_value: { between: { to: 50 } } }, limit(2_000)),
      row('media', { item_category: { is: 'media' } }, limit(5_000)),
    ]);
    expect(stop).toMatchObject({ kind: 'rows meet', rows: ['small', 'media'], example: { item_category: 'media' } });
    expect(stop!.says).toMatch(/^small and media are equally strong and do not say the same of: .*category: media/);
  });

  it('is not a meeting that the conditions of the rows rule out, as far as is known', () => {
    const cells = { opened: { is: false } };
    const apart = [
      row('few', cells, { ...limit(1_000), condition: 'orders_before < 5.0' }),
      row('many', cells, { ...limit(2_000), condition: 'orders_before >= 5.0' }),
    ];
    expect(stopsOf(apart)).toEqual([]);
    const together = apart.map((one) => ({ ...one, condition: '!opened' }));
    expect(stopsOf(together).map(({ kind }) => kind)).toEqual(['rows meet']);
  });

  it.each<[string, PolicyTest['expects'], string]>([
    ['another outcome', { outcome: 'entitled' }, 'expected that the policy gives it, found that whoever serves'],
    ['another row', { outcome: 'flexible', row: 'R2' }, 'may give it by R2, found that'],
    ['facts to be missing', { outcome: 'flexible', provisional: true }, 'as far as is known, found that'],
  ])('is a test that expects %s', (_, expects, says) => {
    const [stop] = stopsOf(RETURN_ROWS, [{ ...day43, expects }]);
    expect(stop).toMatchObject({ kind: 'test fails', test: 'day 43', from: 1, example: { item_value: 24.5 } });
    expect(stop!.says).toContain(says);
  });

  it('is a test in which a fact is missing that it does not say is', () => {
    const { item_value: _gone, ...facts } = dvdOn(43);
    expect(stopsOf(RETURN_ROWS, [{ name: 'n', facts, expects: { outcome: 'approval' } }])).toHaveLength(1);
    expect(stopsOf(RETURN_ROWS, [{ name: 'n', facts, expects: { outcome: 'approval', provisional: true } }])).toEqual(
      [],
    );
  });
});

describe('tests of earlier versions', () => {
  const test = (name: string, outcome: PolicyTest['expects']['outcome']): PolicyTest => ({
    name,
    facts: {},
    expects: { outcome },
  });
  const versions = [
    { number: 1, tests: [test('a', 'never'), test('b', 'never')], dropsTests: [] },
    { number: 2, tests: [test('c', 'never')], dropsTests: ['a'] },
    { number: 4, tests: [test('b', 'approval')], dropsTests: [] },
  ];

  it('stand until one is given anew under its name, or dropped by name', () => {
    const names = (upTo: number) =>
      standingTests(versions.slice(0, upTo)).map(({ name, from }) => `${name} of ${from}`);
    expect(names(1)).toEqual(['a of 1', 'b of 1']);
    expect(names(2)).toEqual(['b of 1', 'c of 2']);
    expect(names(3)).toEqual(['c of 2', 'b of 4']);
  });
});

describe('versions in the course of time', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, n));
  const published = (number: number, from: number) => ({
    number,
    publishedAt: day(1),
    effectiveFrom: day(from),
    droppedAt: null,
  });
  const draft = (number: number, droppedAt: Date | null = null) => ({
    number,
    publishedAt: null,
    effectiveFrom: null,
    droppedAt,
  });
  const all = [published(1, 1), published(2, 20), published(3, 10), draft(4), draft(5, day(2))];
  const states = (now: number, retired = false) => all.map((one) => stateOf(one, all, { now: day(now), retired }));

  it('have one in force: the newest whose time has come', () => {
    expect(states(5)).toEqual(['in force', 'superseded', 'scheduled', 'draft', 'dropped']);
    expect(states(15)).toEqual(['superseded', 'superseded', 'in force', 'draft', 'dropped']);
    expect(states(25)).toEqual(['superseded', 'superseded', 'in force', 'draft', 'dropped']);
    expect(states(25, true)).toEqual(['retired', 'retired', 'retired', 'draft', 'dropped']);
  });
});

describe('differences', () => {
  it('are told row by row, in words', () => {
    const [first, second, third, ...rest] = RETURN_ROWS as [PolicyRow, PolicyRow, PolicyRow, ...PolicyRow[]];
    const changed: PolicyRow[] = [
      { ...second, cells: { days_since_delivery: { between: { to: 45 } }, item_value: { between: { to: 50 } } } },
      { ...third, limits: { most: { amount: 7_500, currency: 'EUR' } }, outcome: 'entitled' },
      ...rest,
      row('N', { opened: { is: true } }),
    ];
    const found = differences({ rows: RETURN_ROWS, tests: [day43] }, { rows: changed, tests: [] }, CATALOGUE);
    expect(found.map(({ of, name, how }) => `${of} ${name} ${how}`)).toEqual([
      ...['row R2 changed', 'row R3 changed', 'row N added', 'row R1 removed', 'test day 43 removed'],
    ]);
    expect(found[0]!.says).toEqual([
      'days since delivery: ≤ 45 days, was ≤ 30 days',
      'value of the item: ≤ 50, was anything',
      'opened: anything, was no',
    ]);
    expect(found[1]!.says).toEqual([
      'outcome: the policy gives it, was whoever serves the customer may give it',
      'limits: at most 75.00 EUR, was at most 50.00 EUR, with a reason',
    ]);
    expect(found[3]!.says).toContain(`says: ${first.says}`);
  });
  it('are none between a table and itself, in whatever order its facts are written', () => {
    const turned = { ...day43, facts: Object.fromEntries(Object.entries(day43.facts).reverse()) };
    expect(
      differences({ rows: RETURN_ROWS, tests: [day43] }, { rows: RETURN_ROWS, tests: [turned] }, CATALOGUE),
    ).toEqual([]);
  });
});
