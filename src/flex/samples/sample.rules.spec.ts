import fc from 'fast-check';
import { hash } from 'node:crypto';
import { lotsOf } from './lot.rules.js';
import { allocate, draw, drawable, SAMPLE_METHODS, type Member, type SampleMethod } from './sample.rules.js';

const member = fc.record({
  id: fc.uuid(),
  amount: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 5_000_000 })),
  stratum: fc.constantFrom('north', 'south', 'east', 'none'),
});
const population = fc.array(member, { minLength: 1, maxLength: 120 });
const seed = fc.string({ minLength: 1, maxLength: 20 });
const method = fc.constantFrom(...SAMPLE_METHODS);
/** A population, and a size it has room for. */
const wish = fc
  .record({ members: population, seed, method, share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map((one) => {
    const most = drawable(one.members, one.method);
    return { ...one, size: Math.max(1, Math.round(one.share * most)), most };
  });
const possible = wish.filter(({ most }) => most > 0);

describe('lots', () => {
  it('are the hash of the seed and a count, read as one number', () => {
    const lot = lotsOf('spring audit');
    const expected = [0, 1, 2].map((k) => Number(BigInt(`0x${hash('sha256', `spring audit:${k}`, 'hex')}`) % 1_000n));
    expect([lot(1_000n), lot(1_000n), lot(1_000n)].map(Number)).toEqual(expected);
    // printf 'spring audit:0' | sha256sum
    expect(hash('sha256', 'spring audit:0', 'hex')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('fall evenly', () => {
    const lot = lotsOf('even');
    const counts = [0, 0, 0, 0, 0];
    for (let n = 0; n < 5_000; n++) counts[Number(lot(5n))]!++;
    // Five standard deviations around a thousand.
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(142);
  });
});

describe('a draw', () => {
  it('is of the size that was asked for, and draws nobody twice', () => {
    fc.assert(
      fc.property(possible, ({ members, ...asked }) => {
        const drawn = draw(members, asked);
        expect(drawn).toHaveLength(asked.size);
        expect(new Set(drawn).size).toBe(asked.size);
        expect(drawn.every((at) => Number.isInteger(at) && at >= 0 && at < members.length)).toBe(true);
      }),
    );
  });

  it('comes out the same from the same seed', () => {
    fc.assert(
      fc.property(possible, ({ members, ...asked }) => expect(draw([...members], asked)).toEqual(draw(members, asked))),
    );
  });

  it('comes out otherwise from another seed', () => {
    const members = Array.from({ length: 1_000 }, (_, n): Member => ({ id: String(n), amount: n + 1, stratum: 'x' }));
    for (const one of SAMPLE_METHODS) {
      const draws = ['a', 'b', 'c', 'd'].map((text) => draw(members, { method: one, size: 20, seed: text }).join());
      expect([one, new Set(draws).size]).toEqual([one, 4]);
    }
  });

  it('of everybody is everybody', () => {
    fc.assert(
      fc.property(population, seed, method, (members, text, one) => {
        const size = drawable(members, one);
        if (size === 0) return;
        const all = draw(members, { method: one, size, seed: text }).toSorted((a, b) => a - b);
        expect(all).toEqual(members.flatMap(({ amount }, at) => (one === 'by_value' && amount === 0 ? [] : [at])));
      }),
    );
  });

  it('at random leaves nobody out for ever, and prefers nobody', () => {
    const members = Array.from({ length: 10 }, (_, n): Member => ({ id: String(n), amount: 1, stratum: 'x' }));
    for (const one of ['random', 'every_nth', 'by_value'] as SampleMethod[]) {
      const times = new Array<number>(10).fill(0);
      for (let n = 0; n < 2_000; n++)
        for (const at of draw(members, { method: one, size: 3, seed: `s${n}` })) times[at]!++;
      // 600 expected; five standard deviations are 102.
      for (const count of times) expect(Math.abs(count - 600)).toBeLessThan(103);
    }
  });
});

describe('a stratified draw', () => {
  it('gives each stratum its proportion, to less than one place', () => {
    fc.assert(
      fc.property(population, seed, fc.double({ min: 0.01, max: 1, noNaN: true }), (members, text, share) => {
        const size = Math.max(1, Math.round(share * members.length));
        const drawn = draw(members, { method: 'stratified', size, seed: text });
        for (const name of new Set(members.map(({ stratum }) => stratum))) {
          const quota = (size * members.filter(({ stratum }) => stratum === name).length) / members.length;
          const got = drawn.filter((at) => members[at]!.stratum === name).length;
          expect(Math.abs(got - quota)).toBeLessThan(1);
        }
      }),
    );
  });

  it.each([
    [[50, 30, 20], 10, [5, 3, 2]],
    [[1, 1, 1], 2, [1, 1, 0]],
    [[7, 2, 1], 4, [3, 1, 0]],
    [[10, 10, 1], 2, [1, 1, 0]],
    [[1, 99], 1, [0, 1]],
    [[5], 5, [5]],
  ])('shares out among strata of %j %i places as %j', (sizes, seats, given) =>
    expect(allocate(sizes, seats)).toEqual(given),
  );

  it('shares out all places, and none more than there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        (sizes, any) => {
          const all = sizes.reduce((sum, one) => sum + one, 0);
          const seats = any % (all + 1);
          const given = allocate(sizes, seats);
          expect(given.reduce((sum, one) => sum + one, 0)).toBe(seats);
          given.forEach((count, at) => expect(count).toBeLessThanOrEqual(sizes[at]!));
        },
      ),
    );
  });
});

describe('a draw by value', () => {
  it('takes whatever is worth an interval or more, whatever the seed, and nothing that is worth nothing', () => {
    fc.assert(
      fc.property(population, seed, fc.integer({ min: 1, max: 120 }), (members, text, wanted) => {
        const size = Math.min(wanted, drawable(members, 'by_value'));
        if (size === 0) return;
        const drawn = new Set(draw(members, { method: 'by_value', size, seed: text }));
        const total = members.reduce((sum, { amount }) => sum + amount, 0);
        members.forEach(({ amount }, at) => {
          if (amount * size >= total) expect(drawn.has(at)).toBe(true);
          if (amount === 0) expect(drawn.has(at)).toBe(false);
        });
      }),
    );
  });

  it('draws the dearer the likelier', () => {
    const members = [1, 2, 3, 4].map((amount, n): Member => ({ id: String(n), amount, stratum: 'x' }));
    const times = [0, 0, 0, 0];
    for (let n = 0; n < 4_000; n++)
      for (const at of draw(members, { method: 'by_value', size: 1, seed: `s${n}` })) times[at]!++;
    [400, 800, 1_200, 1_600].forEach((expected, at) => expect(Math.abs(times[at]! - expected)).toBeLessThan(150));
  });

  it('counts exactly where sums are beyond what a double holds', () => {
    const members = Array.from({ length: 50 }, (_, n): Member => ({
      id: String(n),
      amount: Number.MAX_SAFE_INTEGER - n,
      stratum: 'x',
    }));
    expect(new Set(draw(members, { method: 'by_value', size: 25, seed: 'x' })).size).toBe(25);
  });
});

describe('a draw of every Nth', () => {
  it('goes in steps that differ by no more than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), seed, fc.nat(), (of, text, any) => {
        const size = 1 + (any % of);
        const members = Array.from({ length: of }, (_, n): Member => ({ id: String(n), amount: 0, stratum: 'x' }));
        const drawn = draw(members, { method: 'every_nth', size, seed: text });
        const steps = drawn.slice(1).map((at, n) => at - drawn[n]!);
        for (const step of steps) expect([Math.floor(of / size), Math.ceil(of / size)]).toContain(step);
        expect(drawn[0]).toBeLessThan(Math.ceil(of / size));
      }),
    );
  });
});
