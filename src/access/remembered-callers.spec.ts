import type { Actor } from '../platform/index.js';
import { RememberedCallers } from './remembered-callers.js';

const ada = { id: 'per_ada' } as Actor;

describe('a remembered caller', () => {
  let now: number;
  let looks: number;
  let remembered: RememberedCallers;
  beforeEach(() => {
    [now, looks] = [Date.parse('2026-04-04T07:00:00Z'), 0];
    remembered = new RememberedCallers({ now: () => new Date(now) });
  });
  const recall = (found: Actor | undefined = ada) =>
    remembered.recall('credential', async () => {
      looks += 1;
      return found;
    });

  it('is looked up once in five seconds', async () => {
    await recall();
    now += 4_999;
    expect(await recall()).toBe(ada);
    expect(looks).toBe(1);
    now += 2;
    await recall();
    expect(looks).toBe(2);
  });

  it('is looked up once for all who ask at the same moment', async () => {
    await Promise.all([recall(), recall(), recall()]);
    expect(looks).toBe(1);
  });

  it('is forgotten when something was revoked', async () => {
    await recall();
    remembered.forget();
    await recall();
    expect(looks).toBe(2);
  });

  it('is forgotten even while the look was under way', async () => {
    const underWay = recall();
    remembered.forget();
    await underWay;
    await recall();
    expect(looks).toBe(2);
  });

  it('is nobody only for now: a key made a moment later holds', async () => {
    expect(await remembered.recall('credential', async () => undefined)).toBeUndefined();
    expect(await recall()).toBe(ada);
  });

  it('is not a failed look', async () => {
    await expect(remembered.recall('credential', () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    );
    expect(await recall()).toBe(ada);
  });

  it('makes room for others', async () => {
    for (let i = 0; i < 25_000; i++) await remembered.recall(`credential ${i}`, async () => ada);
    expect((remembered as unknown as { known: Map<string, unknown> }).known.size).toBeLessThanOrEqual(10_000);
  });
});
