import fc from 'fast-check';
import { RETURN_ROWS } from '../../../test/return-policy.js';
import { readTable } from './read-table.rules.js';

const sound = { id: 'A', cells: { opened: { is: false } }, outcome: 'entitled', says: 'Unopened things.' };

describe('rows as somebody wrote them', () => {
  it('are taken as they are when they are sound', () => {
    expect(readTable({ rows: JSON.parse(JSON.stringify(RETURN_ROWS)) })).toEqual({
      rows: RETURN_ROWS,
      tests: [],
      faults: [],
    });
    const more = {
      ...sound,
      condition: 'item_value < 50.0',
      limits: { most: { amount: 5, currency: 'EUR' }, needsReason: true },
    };
    expect(readTable({ rows: [more] }).faults).toEqual([]);
  });

  it.each([
    ['rows', 'no list'],
    ['rows', []],
    ['rows.0', [null]],
    ['rows.0', ['A']],
    ['rows.0.id', [{ ...sound, id: '' }]],
    ['rows.0.says', [{ ...sound, says: 'a\0b' }]],
    ['rows.0.says', [{ ...sound, says: '\ud800' }]],
    ['rows.0.outcome', [{ ...sound, outcome: 'maybe' }]],
    ['rows.0.weight', [{ ...sound, weight: 3 }]],
    ['rows.0.condition', [{ ...sound, condition: 3 }]],
    ['rows.0.condition', [{ ...sound, condition: 'item_value.matches("x")' }]],
    ['rows.0.cells', [{ ...sound, cells: [] }]],
    ['rows.0.cells.opened', [{ ...sound, cells: { opened: null } }]],
    ['rows.0.cells.opened', [{ ...sound, cells: { opened: { is: true, in: [true] } } }]],
    ['rows.0.cells.opened', [{ ...sound, cells: { opened: { in: 'yes' } } }]],
    ['rows.0.cells.item_value', [{ ...sound, cells: { item_value: { between: null } } }]],
    ['rows.0.cells.item_value', [{ ...sound, cells: { item_value: { between: { until: 3 } } } }]],
    ['rows.0.cells.item_value', [{ ...sound, cells: { item_value: { between: { to: 'ten' } } } }]],
    ['rows.0.cells.shoe_size', [{ ...sound, cells: { shoe_size: { is: 43 } } }]],
    ['rows.0.cells.item_value', [{ ...sound, cells: { item_value: { is: null } } }]],
    ['rows.0.limits', [{ ...sound, limits: 3 }]],
    ['rows.0.limits.most', [{ ...sound, limits: { most: { amount: 0.5, currency: 'EUR' } } }]],
    ['rows.0.limits.needsReason', [{ ...sound, limits: { needsReason: 'yes' } }]],
    ['rows.1.id', [sound, sound]],
  ])('are refused at %s: %j', (field, written) => {
    const { rows, faults } = readTable({ rows: written });
    expect(rows).toEqual([]);
    expect(faults.map((fault) => fault.field)).toContain(field);
  });

  it('take null for what is not said', () => {
    const { rows, faults } = readTable({
      rows: [{ ...sound, condition: null, limits: { most: null, needsReason: null } }],
    });
    expect([rows, faults]).toEqual([[{ ...sound, limits: {} }], []]);
    expect(readTable({ rows: [{ ...sound, limits: null }] }).rows).toEqual([sound]);
  });

  it('are refused with sums of another currency than the policy’s, where it has one', () => {
    const rows = [{ ...sound, limits: { most: { amount: 5, currency: 'USD' } } }];
    expect(readTable({ rows }, 'EUR').faults.map(({ field }) => field)).toEqual(['rows.0.limits.most']);
    expect(readTable({ rows }).faults).toEqual([]);
  });

  it('never fail, whatever was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (written) => expect(readTable({ rows: written }).faults.length).toBeGreaterThan(0)),
    );
    const row = fc.record(
      {
        id: fc.string(),
        cells: fc.dictionary(fc.string(), fc.jsonValue()),
        outcome: fc.constant('never'),
        says: fc.string(),
        limits: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(fc.array(row), (written) => Array.isArray(readTable({ rows: written }).faults)));
  });
});
