import fc from 'fast-check';
import { anyFacts, cellOf, FACTS, policyTable } from '../../../test/any-policy.js';
import { dvdOn, RETURN_ROWS, returnPolicy } from '../../../test/return-policy.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { admits, boundaryValues } from './cell.rules.js';
import { compile, decide } from './decide.rules.js';
import { strengthOf, type PolicyRow } from './policy-table.rules.js';

describe('a late return', () => {
  const policy = returnPolicy();

  it('on day 43 is for the agent to grant, and would have been the customer’s right with 30 days', () => {
    const decision = decide(policy, dvdOn(43));
    expect(decision).toMatchObject({ outcome: 'flexible', row: 'R3', provisional: false, ask: [], conflict: null });
    expect(decision.limits.most).toEqual({ amount: 5_000, currency: 'EUR' });
    expect(decision.nearMisses[0]).toEqual({
      row: 'R2',
      outcome: 'entitled',
      fact: 'days_since_delivery',
      says: '≤ 30 days',
      value: '43 days',
      distance: 13,
      cell: { between: { to: 30 } },
      is: 43,
    });
  });

  it('on day 61 needs somebody’s agreement because nothing is said about it, one day too late for the agent', () => {
    const decision = decide(policy, dvdOn(61));
    expect(decision).toMatchObject({ outcome: 'approval', row: null, provisional: false });
    expect(decision.nearMisses[0]).toMatchObject({ row: 'R3', distance: 1 });
  });

  it('of unknown value is not granted, and asks for exactly the value', () => {
    const decision = decide(policy, dvdOn(43, { item_value: undefined }));
    expect(decision).toMatchObject({ outcome: 'approval', row: null, provisional: true, ask: ['item_value'] });
  });

  it('is asked about before anybody says that nothing is said of it, though the answer would be the same', () => {
    const undecided = dvdOn(100, { item_value: undefined, defect: false });
    expect(decide(policy, undecided)).toMatchObject({ row: null, provisional: true, ask: ['item_value'] });
    expect(decide(policy, { ...undecided, item_value: 60 })).toMatchObject({ row: 'R4', provisional: false });
    expect(decide(policy, { ...undecided, item_value: 20 })).toMatchObject({ row: null, provisional: false });
  });

  it('after a confirmed fraud is never granted, unless the law gives it; then the owner of the policy has to look', () => {
    const fraud = { confirmed_fraud: true };
    expect(decide(policy, dvdOn(20, fraud))).toMatchObject({ outcome: 'never', row: 'R5', conflict: null });
    expect(decide(policy, dvdOn(10, fraud))).toMatchObject({
      outcome: 'statutory',
      row: 'R1',
      conflict: { statutory: 'R1', never: 'R5' },
    });
  });

  it('shows cell by cell why', () => {
    const row = decide(policy, dvdOn(43)).trace.find(({ row: id }) => id === 'R3')!;
    expect(row.truth).toBe('true');
    expect(row.cells.map(({ says, value, truth }) => [says, value, truth])).toEqual([
      ['31–60 days', 43, 'true'],
      ['≤ 50', 24.5, 'true'],
      ['no', false, 'true'],
    ]);
  });

  it('names one near miss for each fact, the nearest', () => {
    const misses = decide(policy, dvdOn(43)).nearMisses.filter(({ fact }) => fact === 'days_since_delivery');
    expect(misses.map(({ row }) => row)).toEqual(['R2']);
  });
});

describe('a condition beside the cells', () => {
  const row: PolicyRow = {
    id: 'loyal',
    cells: { opened: { is: false } },
    condition: 'orders_before >= 5.0 || item_value < 10.0',
    outcome: 'entitled',
    says: 'Who has bought often may send back.',
  };
  const policy = compile([row], CATALOGUE);

  it('is true when what is known suffices', () =>
    expect(decide(policy, { opened: false, item_value: 5 })).toMatchObject({
      outcome: 'entitled',
      provisional: false,
    }));
  it('stays unknown when it does not, and asks for what it needs', () =>
    expect(decide(policy, { opened: false, item_value: 50 })).toMatchObject({
      outcome: 'approval',
      provisional: true,
      ask: ['orders_before'],
    }));
});

describe('any table', () => {
  const hidden = fc.uniqueArray(fc.constantFrom(...FACTS.map(({ name }) => name)));

  it('never answers more than its best row that can still become true, and what is sure stays so whatever is learnt', () => {
    fc.assert(
      fc.property(policyTable(), anyFacts, hidden, (rows, all, unknown) => {
        const policy = compile(rows, CATALOGUE);
        const partly = Object.fromEntries(Object.entries(all).filter(([name]) => !unknown.includes(name)));
        const early = decide(policy, partly);
        const late = decide(policy, all);
        const possible = early.trace.filter(({ truth }) => truth !== 'false').map(strengthOf);
        expect(strengthOf(early)).toBeGreaterThanOrEqual(Math.min(...possible, strengthOf({ outcome: 'approval' })));
        expect(late.provisional).toBe(false);
        if (early.provisional) return expect(early.ask.every((name) => unknown.includes(name))).toBe(true);
        return expect(late).toMatchObject({ outcome: early.outcome });
      }),
      { numRuns: 10_000 },
    );
  });

  it('says by expression what plain comparison says', () => {
    const fact = fc.constantFrom(...FACTS);
    const question = fact.chain((its) => fc.tuple(fc.constant(its), cellOf(its)));
    fc.assert(
      fc.property(question, ([its, cell]) => {
        const row: PolicyRow = { id: 'r', cells: { [its.name]: cell }, outcome: 'never', says: '' };
        const policy = compile([row], CATALOGUE);
        for (const value of boundaryValues(its, [cell]))
          expect([value, decide(policy, { [its.name]: value }).outcome]).toEqual([
            value,
            admits(cell, value) ? 'never' : 'approval',
          ]);
      }),
    );
  });

  it('decides in the same way twice', () => {
    fc.assert(
      fc.property(anyFacts, (all) => {
        const policy = compile(RETURN_ROWS, CATALOGUE);
        expect(JSON.stringify(decide(policy, all))).toBe(JSON.stringify(decide(policy, all)));
      }),
    );
  });
});
