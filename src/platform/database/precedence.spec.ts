import { setTimeout as sleep } from 'node:timers/promises';
import { Precedence } from './precedence.js';

describe('precedence', () => {
  const waitsFor = async (giving: Promise<void>, ms: number): Promise<boolean> =>
    Promise.race([giving.then(() => false), sleep(ms).then(() => true)]);

  it('asks nobody to wait while nobody is being served', async () => {
    expect(await waitsFor(new Precedence().giveWay(10_000), 5)).toBe(false);
  });

  it('lets everybody go on who gave way, once the last has been served and asks for nothing more', async () => {
    const precedence = new Precedence();
    precedence.enter();
    precedence.enter();
    const [first, second] = [precedence.giveWay(10_000), precedence.giveWay(10_000)];
    precedence.leave();
    expect(await waitsFor(first, 60)).toBe(true);
    precedence.leave();
    expect(await waitsFor(first, 5)).toBe(true);
    await Promise.all([first, second]);
  });

  it('keeps nobody longer than asked for', async () => {
    const precedence = new Precedence();
    precedence.enter();
    const giving = precedence.giveWay(10_000);
    await precedence.giveWay(5);
    expect(await waitsFor(giving, 5)).toBe(true);
    precedence.leave();
    await giving;
  });
});
