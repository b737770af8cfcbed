import fc from 'fast-check';
import { ANY_LIMITS, anyFacts, FACTS, policyTable } from '../../../test/any-policy.js';
import { dvdOn, returnPolicy } from '../../../test/return-policy.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import type { Facts } from '../facts/fact.rules.js';
import { boundaryValues } from './cell.rules.js';
import type { CompiledPolicy } from './compiled-policy.js';
import { compile, decide, type Decision } from './decide.rules.js';
import { bestPossible, compareStandings, standingOf } from './standing.rules.js';

type Decider = (policy: CompiledPolicy, facts: Facts) => Decision;

/** Few facts, so that a row often hangs on the one that is missing. */
const FEW = FACTS.filter(({ name }) => ['days_late', 'opened', 'item_category', 'orders_before'].includes(name));

/**
 * With one fact taken away a decision grants nothing that it would not grant whatever the fact turns out to be; a provisional one grants nothing;
 * and none is better than the best that may still come of it.
 */
const missingFactsNeverGrant = (decider: Decider) =>
  fc.property(policyTable(FEW, ANY_LIMITS), anyFacts, fc.constantFrom(...FEW), (rows, all, missing) => {
    const policy = compile(rows, CATALOGUE);
    const { [missing.name]: _gone, ...rest } = all;
    const early = decider(policy, rest);
    const sure = standingOf(early);
    if (early.provisional) expect(['approval', 'never']).toContain(sure.outcome);
    expect(compareStandings(sure, bestPossible(policy, decide(policy, rest)))).toBeGreaterThanOrEqual(0);
    if (early.provisional) return;
    const cells = rows.flatMap((row) => (row.cells[missing.name] ? [row.cells[missing.name]!] : []));
    for (const value of boundaryValues(missing, cells)) {
      const late = standingOf(decide(policy, { ...rest, [missing.name]: value }));
      expect(compareStandings(sure, late)).toBeGreaterThanOrEqual(0);
    }
  });

describe('a fact that is missing', () => {
  it('never grants', () => {
    fc.assert(missingFactsNeverGrant(decide), { numRuns: 10_000 });
  });

  it.each<[string, Decider]>([
    [
      'takes what is missing for zero, no or the first of a choice',
      (policy, facts) => decide(policy, { ...Object.fromEntries(FEW.map((one) => [one.name, zeroOf(one)])), ...facts }),
    ],
    [
      'goes by the best row that may be true',
      (policy, facts) => {
        const decision = decide(policy, facts);
        return { ...decision, ...bestPossible(policy, decision), provisional: false };
      },
    ],
    ['does not say what is provisional', (policy, facts) => ({ ...decide(policy, facts), provisional: false })],
  ])('would be noticed to grant in an engine that %s', (_, wrong) => {
    expect(fc.check(missingFactsNeverGrant(wrong), { numRuns: 10_000 }).failed).toBe(true);
  });

  it('leaves the customer of a late return with a question, not with a grant', () => {
    const { confirmed_fraud: _gone, ...unknown } = dvdOn(20);
    expect(standingOf(decide(returnPolicy(), unknown))).toEqual({ outcome: 'approval', limits: {} });
    expect(bestPossible(returnPolicy(), decide(returnPolicy(), unknown)).outcome).toBe('entitled');
  });
});

const zeroOf = ({ type, values }: (typeof FACTS)[number]) =>
  type === 'number' ? 0 : type === 'boolean' ? false : values![0]!;
