import { Readiness, type ReadinessPart } from './readiness.js';

const part = (name: string, check: () => Promise<unknown>): ReadinessPart => ({ name, check });
const never = () => new Promise<never>(() => undefined);

describe('readiness', () => {
  it('is there when every part is', async () => {
    const readiness = new Readiness([part('postgres', async () => 1), part('queue', async () => 1)]);
    expect(await readiness.report()).toEqual({ ready: true, parts: { postgres: 'up', queue: 'up' } });
  });

  it('names the part that is down', async () => {
    const readiness = new Readiness([
      part('postgres', async () => 1),
      part('queue', () => Promise.reject(new Error('gone'))),
    ]);
    expect(await readiness.report()).toEqual({ ready: false, parts: { postgres: 'up', queue: 'down' } });
  });

  it('is there without a part that can wait, and names it', async () => {
    const queue = { ...part('queue', () => Promise.reject(new Error('gone'))), canWait: true };
    const readiness = new Readiness([part('postgres', async () => 1), queue]);
    expect(await readiness.report()).toEqual({ ready: true, parts: { postgres: 'up', queue: 'down' } });
  });

  it('does not wait for a part that hangs', async () => {
    const began = performance.now();
    expect(await new Readiness([part('queue', never)]).report()).toEqual({ ready: false, parts: { queue: 'down' } });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('asks a part that hangs once, however often it is asked itself', async () => {
    let asked = 0;
    const readiness = new Readiness([
      part('queue', () => {
        asked += 1;
        return never();
      }),
    ]);
    await Promise.all([readiness.report(), readiness.report()]);
    await readiness.report();
    expect(asked).toBe(1);
  });

  it('asks again once the part has answered', async () => {
    let up = false;
    const readiness = new Readiness([part('queue', async () => (up ? 1 : Promise.reject(new Error('gone'))))]);
    expect((await readiness.report()).ready).toBe(false);
    up = true;
    expect((await readiness.report()).ready).toBe(true);
  });
});
