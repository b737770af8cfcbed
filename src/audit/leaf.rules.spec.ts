import fc from 'fast-check';
import { leafHash, type StoredEvent } from '../platform/index.js';
import { canonical, leafOf, type Json } from './leaf.rules.js';

describe('a leaf, recomputed', () => {
  it('is the one the ledger was given, whatever the event holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (data) => {
        const event = {
          id: 'evt_1',
          at: new Date(1_770_000_000_120),
          type: 'parcel.lost',
          readers: ['customer'],
          data,
        };
        const stored = JSON.parse(JSON.stringify(event)) as Json;
        expect(leafOf(stored)).toBe(leafHash(event as unknown as StoredEvent).toString('hex'));
      }),
    );
  });

  it('is made of sorted names without spaces', () =>
    expect(canonical({ b: [true, null, 1.5], a: { ü: 'x"', A: '' } })).toBe(
      '{"a":{"A":"","ü":"x\\""},"b":[true,null,1.5]}',
    ));
});
