import { celEnv, parse, plan, type CelResult } from '@bufbuild/cel';
import fc from 'fast-check';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import type { Facts } from '../facts/fact.rules.js';
import { cel, known } from './cel.rules.js';
import type { Truth } from './expressions.js';

/** The same question put to another engine, which follows the specification by itself. */
const other = (source: string): ((facts: Facts) => Truth) => {
  const ask = plan(celEnv(), parse(source));
  return (facts) => {
    const answer: CelResult = ask(known(facts) as Record<string, string>);
    return answer === true ? 'true' : answer === false ? 'false' : 'unknown';
  };
};

describe('two engines of one language', () => {
  const number = fc.constantFrom('item_value', 'days_since_delivery', 'orders_before');
  const literal = fc.integer({ min: -3, max: 60 }).map((value) => `${value}.0`);
  const comparison = fc.oneof(
    fc.tuple(number, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), literal).map((words) => words.join(' ')),
    fc.tuple(number, fc.constantFrom('+', '-', '*'), number, literal).map(([a, op, b, c]) => `${a} ${op} ${b} <= ${c}`),
    fc.constantFrom('opened', '!defect', 'opened == defect', 'item_category in ["media", "food"]', 'reason == "late"'),
  );
  const { condition } = fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      comparison,
      fc
        .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('condition').map((inner) => `!(${inner})`),
      fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
  }));
  const facts: fc.Arbitrary<Facts> = fc.record(
    {
      item_value: fc.double({ min: 0, max: 60, noNaN: true }),
      days_since_delivery: fc.integer({ min: 0, max: 60 }),
      orders_before: fc.integer({ min: 0, max: 5 }),
      opened: fc.boolean(),
      defect: fc.boolean(),
      item_category: fc.constantFrom('media', 'food', 'other'),
      reason: fc.constantFrom('late', 'other'),
    },
    { requiredKeys: [] },
  );

  it('agree on every condition, whatever is known and whatever is not', () => {
    fc.assert(
      fc.property(condition, facts, (source, some) => {
        expect(cel.check(source, CATALOGUE)).toEqual([]);
        expect([source, some, cel.evaluate(cel.compile(source, CATALOGUE), known(some))]).toEqual([
          source,
          some,
          other(source)(some),
        ]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a condition', () => {
  it.each([
    'size(reason) > 3',
    'reason.matches("a")',
    '[1.0].exists(x, x > 0.0)',
    'has(reason.x)',
    'reason["a"] == "b"',
    '{"a": 1.0}["a"] > 0.0',
    'timestamp("x") > timestamp("y")',
  ])('that does more than compare is refused: %s', (source) => expect(cel.check(source, CATALOGUE)).not.toEqual([]));
  it.each(['constructor == 1.0', '__proto__ == 1.0', 'item_value.constructor == 1.0'])(
    'reaches nothing behind the facts: %s',
    (source) => expect(cel.check(source, CATALOGUE)).not.toEqual([]),
  );
  it('too deep or too long is refused', () => {
    expect(cel.check('('.repeat(50) + 'opened' + ')'.repeat(50), CATALOGUE)).not.toEqual([]);
    expect(cel.check(Array.from({ length: 300 }, () => 'opened').join(' && '), CATALOGUE)).not.toEqual([]);
  });
});
