import type { Cast } from './cast/cast.js';
import type { Clientele } from './cast/clientele.js';
import type { Country } from './cast/directory.js';
import { Scene, type Tale } from './scene/scene.js';
import type { Stage } from './stage.js';
import type { Plot } from '../told/index.js';

/** One case of the demo: which story, about what, begun how many days ago, and where it stands. */
export interface Performance {
  tale: Tale;
  thing: string;
  /** In minor units; nothing was ordered without it. */
  price?: number;
  /** 0: today, told in minutes from now. */
  began: number;
  until?: string;
  country?: Country;
  /** Performances that name the same one have one customer. */
  customer?: string;
}

const DAY = 86_400_000;
/** How long before their story people ordered what it is about. */
const ORDERED_DAYS_BEFORE = 4;

/** A performance from its customer's order on; `number` is its place on the bill. */
export async function* perform(
  stage: Stage,
  { tale, country = 'GB', customer, price, ...setting }: Performance,
  { number, now, cast, clientele }: { number: number; now: Date; cast: Cast; clientele: Clientele },
): Plot {
  const seconds = (number * 17) % 60;
  yield new Date(now.getTime() - (setting.began + ORDERED_DAYS_BEFORE + (number % 5)) * DAY - number * 61_000);
  const client = await clientele.client(customer ?? String(number), country);
  const scene = new Scene(stage, { ...setting, now, seconds }, { cast, agent: number, client });
  if (price !== undefined) scene.ordered(await clientele.order(client, setting.thing, price));
  yield* tale(scene);
}
