import fc from 'fast-check';
import { placeFor, type PartTaken } from './entry-place.rules.js';

const part = (partnerId: string, caseId: string): PartTaken => ({ partnerId, caseId });

describe('an entry to partners of cases that became one', () => {
  it('stays in the case it was written in when it is for no partner, or when all of them are there', () => {
    expect(placeFor('a', [], [])).toEqual({ home: 'a', also: [] });
    expect(placeFor('a', ['p', 'q'], [part('p', 'a'), part('q', 'a'), part('q', 'b')])).toEqual({
      home: 'a',
      also: [],
    });
  });

  it('goes where its partner is', () =>
    expect(placeFor('a', ['p'], [part('p', 'b')])).toEqual({ home: 'b', also: [] }));

  it('is kept in one and shown in the others when no case has them all', () => {
    expect(placeFor('a', ['p', 'q'], [part('p', 'b'), part('q', 'a')])).toEqual({ home: 'a', also: ['b'] });
    expect(placeFor('a', ['p', 'q'], [part('p', 'c'), part('q', 'b')])).toEqual({ home: 'b', also: ['c'] });
  });

  it('is found by every partner in a case where it takes part, whatever parts are taken', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const who = fc.constantFrom('p', 'q', 'r');
    fc.assert(
      fc.property(fc.array(fc.tuple(who, id), { minLength: 1 }), (pairs) => {
        const parts = pairs.map(([partnerId, caseId]) => part(partnerId, caseId));
        const partners = [...new Set(parts.map(({ partnerId }) => partnerId))];
        const { home, also } = placeFor('a', partners, parts);
        const places = [home, ...also];
        expect(new Set(places).size).toBe(places.length);
        for (const partner of partners)
          expect(parts.some(({ partnerId, caseId }) => partnerId === partner && places.includes(caseId))).toBe(true);
      }),
    );
  });
});
