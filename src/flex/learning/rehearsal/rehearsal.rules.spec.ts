import fc from 'fast-check';
import { dvdOn, RETURN_ROWS, returnPolicy } from '../../../../test/return-policy.js';
import { readPolicyFile } from './policy-file.rules.js';
import { Rehearsal } from './rehearsal.rules.js';

describe('a rehearsal', () => {
  it('adds up what a policy would have said', () => {
    const rehearsal = new Rehearsal(returnPolicy());
    for (const day of [5, 20, 29, 43, 70]) rehearsal.take({ facts: dvdOn(day), value: 100 });
    rehearsal.take({ facts: dvdOn(43, { item_value: undefined }), value: null });
    const result = rehearsal.result();
    expect(result).toMatchObject({
      ...{ of: 6, entitled: { count: 3, percent: 50, value: 300 }, notEntitled: { count: 2, value: 200 } },
      ...{ undecidable: { count: 1, value: 0 }, missing: [{ fact: 'item_value', count: 1 }] },
    });
    expect(result.rows.map(({ row, outcome, count }) => [row, outcome, count])).toEqual([
      ['R2', 'entitled', 2],
      [null, 'approval', 1],
      ['R1', 'statutory', 1],
      ['R3', 'flexible', 1],
    ]);
    expect(result.nearMisses[0]).toMatchObject({ row: 'R2', fact: 'days_since_delivery', count: 1 });
  });

  it('loses nobody: given, not given and left open make up all', () => {
    const day = fc.record({ day: fc.integer({ min: 0, max: 200 }), value: fc.option(fc.integer({ min: 0, max: 90 })) });
    fc.assert(
      fc.property(fc.array(day), (some) => {
        const rehearsal = new Rehearsal(returnPolicy());
        for (const one of some)
          rehearsal.take({ facts: dvdOn(one.day, { item_value: one.value ?? undefined }), value: 1 });
        const { of, entitled, notEntitled, undecidable, outcomes } = rehearsal.result();
        expect(of).toBe(some.length);
        expect(entitled.count + notEntitled.count + undecidable.count).toBe(of);
        expect(outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(of - undecidable.count);
      }),
    );
  });
});

describe('a policy file', () => {
  it('is what a policy is made from', () => {
    const { policy, faults } = readPolicyFile(
      JSON.stringify({ name: 'Returns', currency: 'EUR', purpose: 'x', rows: RETURN_ROWS }),
    );
    expect([policy?.name, policy?.currency, policy?.rows.length, faults]).toEqual(['Returns', 'EUR', 6, []]);
  });

  it.each([
    ['the file', 'no JSON'],
    ['the file', '[]'],
    ['name', JSON.stringify({ rows: RETURN_ROWS })],
    ['currency', JSON.stringify({ name: 'A', currency: 'euro', rows: RETURN_ROWS })],
    ['rows', JSON.stringify({ name: 'A' })],
    ['colour', JSON.stringify({ name: 'A', colour: 'red', rows: RETURN_ROWS })],
  ])('is refused for %s: %s', (field, text) => {
    const { policy, faults } = readPolicyFile(text);
    expect([policy, faults.map((fault) => fault.field)]).toEqual([null, expect.arrayContaining([field])]);
  });
});
