import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk, type Load } from './contestants.js';
import { median } from './figures.js';
import { OPERATIONS, type Facts } from './operations.js';
import type { Place } from './place.js';

/** How much of its write throughput a desk keeps while its ledger is sealed beside it. */
export interface SealingFigures {
  readonly operation: string;
  /** Requests a second, each the median of all rounds. */
  readonly sealed: number;
  readonly unsealed: number;
  readonly ratio: number;
  readonly met: boolean;
}

const AIM = 0.9;
const CLIENTS = 16;
const WARM_UP_MS = 1_000;

/** Lets the desk write with and without a sealer, in turns; what was left unsealed is sealed before the next turn that is measured. */
export async function sealingFigures(
  place: Place,
  load: Load,
  rounds: number,
  ms: number,
  note: (text: string) => void,
): Promise<SealingFigures[]> {
  const facts = await place.facts();
  const writes = OPERATIONS.filter((one) => one.writes);
  const seen = new Map(writes.map(({ name }) => [name, { sealed: [] as number[], unsealed: [] as number[] }]));
  for (let round = 0; round < rounds; round++) {
    for (const how of round % 2 === 0 ? (['sealed', 'unsealed'] as const) : (['unsealed', 'sealed'] as const)) {
      note(`Round ${round + 1}: ${how} …`);
      const desk = await startDesk(place, {}, how === 'unsealed' ? 'bench/unsealed.js' : undefined);
      if (how === 'sealed') await allSealed(place);
      for (const { name } of writes) seen.get(name)![how].push(await throughput(load, desk.port, name, facts, ms));
      await desk.stop();
    }
  }
  return [...seen].map(([operation, { sealed, unsealed }]) => {
    const [kept, whole] = [median(sealed), median(unsealed)];
    return { operation, sealed: kept, unsealed: whole, ratio: kept / whole, met: kept / whole >= AIM };
  });
}

async function throughput(load: Load, port: number, operation: string, facts: Facts, ms: number): Promise<number> {
  const order = { operation, port, clients: CLIENTS, facts };
  await load.run({ ...order, ms: WARM_UP_MS });
  const { done, seconds } = await load.run({ ...order, ms });
  return done / seconds;
}

/** A ledger that was seeded is sealed first: a desk that has grown over months has no such work before it. */
export async function sealAll(place: Place): Promise<void> {
  const desk = await startDesk(place);
  await allSealed(place);
  await place.settle();
  await desk.stop();
  await place.rows('vacuum (analyze)');
  await place.rows('checkpoint');
}

async function allSealed(place: Place): Promise<void> {
  while ((await place.count('events')) > (await place.count('sealed_events'))) await sleep(2_000);
}

export const sealingText = (figures: readonly SealingFigures[]): string =>
  figures
    .map(
      ({ operation, sealed, unsealed, ratio, met }) =>
        `${operation}, ${CLIENTS} clients: ${sealed.toFixed(0)}/s sealed, ${unsealed.toFixed(0)}/s unsealed, ratio ${ratio.toFixed(2)} (aim ${AIM}: ${met ? 'met' : 'MISSED'})`,
    )
    .join('\n');
