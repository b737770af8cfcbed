import { resolveLocal, toLocal, toLocalWithOffset } from '../../calendars/index.js';
import { systemActor } from '../../platform/index.js';
import type { Cast } from '../cast/cast.js';
import type { Client } from '../cast/clientele.js';
import type { PartnerRole } from '../cast/roster.js';
import type { Stage } from '../stage.js';
import type { Plot } from '../../told/index.js';
import { CustomerSide } from './customer-side.js';
import { OurSide } from './our-side.js';
import { PartnerSide } from './partner-side.js';
import type { When } from './handles.js';

/** A story that can be set on any scene. */
export type Tale = (scene: Scene) => Plot;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Where the shop's own clocks stand. */
const SHOP_ZONE = 'Europe/London';

export interface Setting {
  /** When the demo is looked at. */
  now: Date;
  /** How many days ago the story began; 0 for one of today, told in minutes. */
  began: number;
  /** The moment after which the story has not gone on; the whole of it, unless said. */
  until?: string;
  /** What it is about. */
  thing: string;
  /** Nobody acts on the full minute: so many seconds after it. */
  seconds: number;
}

/** Where one case plays: who is in it, and its times. Times are written as the people in it would say them. */
export class Scene {
  readonly we: OurSide;
  readonly customer: CustomerSide;
  readonly courier: PartnerSide;
  readonly repairer: PartnerSide;
  readonly seller: PartnerSide;
  readonly thing: string;
  private orderId: string | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly setting: Setting,
    { cast, agent, client }: { cast: Cast; agent: number; client: Client },
  ) {
    const player = cast.agents[agent % cast.agents.length]!;
    const caseId = () => this.we.caseId;
    const partner = (role: PartnerRole) => new PartnerSide(stage, cast.partners[role], caseId);
    this.we = new OurSide(stage, player, { customerId: client.id, orderId: () => this.orderId });
    this.customer = new CustomerSide(stage, client, caseId);
    this.courier = partner('courier');
    this.repairer = partner('repairer');
    this.seller = partner('seller');
    this.thing = setting.thing;
  }

  /** The order that all this is about was placed some days before. */
  ordered(orderId: string): void {
    this.orderId = orderId;
  }

  /** Whether the story stops here. */
  readonly stops = (after: string): boolean => this.setting.until === after;

  /** When something happens: a time of the shop's clocks on the n-th day of the story, from 0. */
  readonly day = (n: number, time: string): Date =>
    new Date(this.onDay(n, time, SHOP_ZONE).getTime() + this.setting.seconds * 1000);

  /** When something happens: so many minutes before the demo is looked at. */
  readonly ago = (minutes: number): Date =>
    new Date(this.setting.now.getTime() - minutes * MINUTE + this.setting.seconds * 1000);

  /** By when something is promised, in the shop's own time. */
  readonly by = (n: number, time: string): { dueAt: string } => ({
    dueAt: this.onDay(n, time, SHOP_ZONE).toISOString(),
  });

  /** By when something is promised: a full minute, so many from when the demo is looked at. */
  readonly soon = (minutes: number): { dueAt: string } => ({ dueAt: this.minute(minutes).toISOString() });

  /** A window as a partner would write it down. */
  readonly window = (n: number, from: string, to: string, { zone }: PartnerSide): When => {
    const local = (time: string): string => toLocal(this.onDay(n, time, zone).getTime(), zone);
    return { window: { localStart: local(from), localEnd: local(to), zone } };
  };

  /** The same around the time at which the demo is looked at: both ends in minutes from then. */
  readonly nearby = (from: number, to: number, { zone }: PartnerSide): When => {
    const local = (minutes: number): string => localIn(zone, this.minute(minutes));
    return { window: { localStart: local(from), localEnd: local(to), zone } };
  };

  /** Nobody has objected for five days: the desk closes the case by itself. */
  readonly silence = async (): Promise<void> => {
    const { closures } = this.stage;
    await this.stage.told(closures.close(systemActor('silence'), this.we.caseId, { reason: 'lapsed' }));
  };

  private onDay(n: number, time: string, zone: string): Date {
    const date = toLocal(this.setting.now.getTime() - (this.setting.began - n) * DAY, zone).slice(
      0,
      'yyyy-mm-dd'.length,
    );
    return new Date(resolveLocal(`${date}T${time}`, zone).at);
  }

  private minute(fromNow: number): Date {
    return new Date(Math.ceil(this.setting.now.getTime() / MINUTE + fromNow) * MINUTE);
  }
}

/** Where the clocks show this time twice, the one that is meant is named. */
function localIn(zone: string, at: Date): string {
  const local = toLocal(at.getTime(), zone);
  try {
    resolveLocal(local, zone);
    return local;
  } catch {
    return toLocalWithOffset(at.getTime(), zone);
  }
}
