import type { ToldChases } from './told-chases.js';
import type { ToldTime } from './told-time.js';

/** A story: does what happens at one moment, then yields the instant at which it goes on. */
export type Plot = AsyncGenerator<Date, void, void>;

interface Waiting {
  readonly plot: Plot;
  readonly at: Date;
}

/**
 * Plays stories side by side, every moment in its turn, with the alarms that ring between them, up to `until`: what would come later has
 * not happened. One order for all of them, because ids say when they were made.
 */
export async function play(
  plots: readonly Plot[],
  until: Date,
  { time, chases }: { time: ToldTime; chases: ToldChases },
): Promise<void> {
  let waiting: Waiting[] = [];
  for (const plot of plots) waiting.push(...(await goOn(plot)));
  for (;;) {
    const next = waiting.reduce<Waiting | undefined>(
      (first, one) => (first && first.at <= one.at ? first : one),
      undefined,
    );
    if (!next || next.at > until) break;
    await chases.ringUntil(next.at);
    time.moveTo(next.at);
    waiting = [...waiting.filter((one) => one !== next), ...(await goOn(next.plot))];
  }
  await chases.ringUntil(until);
  time.moveTo(until);
}

async function goOn(plot: Plot): Promise<Waiting[]> {
  const { value, done } = await plot.next();
  return done ? [] : [{ plot, at: value }];
}
