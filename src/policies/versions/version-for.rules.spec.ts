import fc from 'fast-check';
import { ANY_LIMITS, anyFacts, FACTS, policyTable } from '../../../test/any-policy.js';
import { dvdOn, RETURN_ROWS } from '../../../test/return-policy.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { compile, decide } from '../table/decide.rules.js';
import type { PolicyRow } from '../table/policy-table.rules.js';
import { compareStandings, standingOf } from '../table/standing.rules.js';
import { versionFor } from './version-for.rules.js';

const version = (number: number, rows: readonly PolicyRow[]) => ({ number, compiled: compile(rows, CATALOGUE) });
const within = (days: number): PolicyRow[] =>
  RETURN_ROWS.map((row) =>
    row.id === 'R2' ? { ...row, cells: { ...row.cells, days_since_delivery: { between: { to: days } } } } : row,
  );
const shorter = version(2, RETURN_ROWS);
const longer = version(1, within(45));

describe('the version a claim is decided by', () => {
  it('is the one in force, where the one at purchase gave no more', () => {
    const chosen = versionFor({ atClaim: shorter, atPurchase: longer }, dvdOn(20))!;
    expect([chosen.version.number, chosen.because, chosen.decision.outcome]).toEqual([2, 'in_force', 'entitled']);
  });

  it('is the one at purchase, where that gave more, and it says so', () => {
    const chosen = versionFor({ atClaim: shorter, atPurchase: longer }, dvdOn(43))!;
    expect([chosen.version.number, chosen.because, chosen.decision.outcome]).toEqual([
      1,
      'shown_at_purchase',
      'entitled',
    ]);
    expect(chosen.says).toBe(
      'Version 1 was in force when the customer bought, and is better for them than version 2, which is now.',
    );
  });

  it('counts the larger limit of two equal grants', () => {
    const upTo = (number: number, amount: number) =>
      version(number, [
        { id: 'r', cells: {}, outcome: 'flexible', limits: { most: { amount, currency: 'EUR' } }, says: 's' },
      ]);
    const chosen = (now: number, then: number) =>
      versionFor({ atClaim: upTo(2, now), atPurchase: upTo(1, then) }, {})!.because;
    expect([chosen(10, 20), chosen(20, 10), chosen(10, 10)]).toEqual(['shown_at_purchase', 'in_force', 'in_force']);
  });

  it('is what there is, where there is only one, and nothing where there is none', () => {
    expect(versionFor({ atClaim: shorter, atPurchase: undefined }, dvdOn(20))!.because).toBe('in_force');
    expect(versionFor({ atClaim: undefined, atPurchase: longer }, dvdOn(20))!).toMatchObject({
      because: 'shown_at_purchase',
      says: 'Nothing is in force any more; version 1 was when the customer bought.',
    });
    expect(versionFor({ atClaim: undefined, atPurchase: undefined }, {})).toBeUndefined();
  });

  it('asks for what may show the other one to be better', () => {
    const strict = version(2, [{ id: 'a', cells: {}, outcome: 'approval', says: 's' }]);
    const kind = version(1, [{ id: 'a', cells: { opened: { is: false } }, outcome: 'entitled', says: 's' }]);
    expect(versionFor({ atClaim: strict, atPurchase: kind }, {})!).toMatchObject({
      because: 'in_force',
      ask: ['opened'],
    });
    expect(versionFor({ atClaim: strict, atPurchase: kind }, { opened: true })!.ask).toEqual([]);
  });

  it('is never worse for the customer than either', () => {
    const few = FACTS.slice(0, 4);
    const hidden = fc.uniqueArray(fc.constantFrom(...few.map(({ name }) => name)));
    fc.assert(
      fc.property(
        policyTable(few, ANY_LIMITS),
        policyTable(few, ANY_LIMITS),
        anyFacts,
        hidden,
        (now, then, all, unknown) => {
          const facts = Object.fromEntries(Object.entries(all).filter(([name]) => !unknown.includes(name)));
          const [atClaim, atPurchase] = [version(2, now), version(1, then)];
          const chosen = standingOf(versionFor({ atClaim, atPurchase }, facts)!.decision);
          for (const { compiled } of [atClaim, atPurchase])
            expect(compareStandings(chosen, standingOf(decide(compiled, facts)))).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
