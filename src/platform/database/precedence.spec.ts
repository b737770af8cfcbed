import { setTimeout as sleep } from 'node:timers/promises';
import { Precedence } from './precedence.js';

describe('precedence', () => {
  const settled = async (promise: Promise<void>): Promise<boolean> =>
    Promise.race([promise.then(() => true), sleep(20).then(() => false)]);

  it('asks nobody to wait while nobody is being served', async () => {
    expect(await settled(new Precedence().giveWay(10_000))).toBe(true);
  });

  it('lets everybody go on who gave way, once the last has been served', async () => {
    const precedence = new Precedence();
    precedence.enter();
    precedence.enter();
    const [first, second] = [precedence.giveWay(10_000), precedence.giveWay(10_000)];
    precedence.leave();
    expect(await settled(first)).toBe(false);
    precedence.leave();
    expect(await settled(first)).toBe(true);
    expect(await settled(second)).toBe(true);
  });

  it('keeps nobody longer than asked for', async () => {
    const precedence = new Precedence();
    precedence.enter();
    await precedence.giveWay(5);
    expect(await settled(precedence.giveWay(10_000))).toBe(false);
    precedence.leave();
  });
});
