import type { ServerResponse } from 'node:http';
import { Logger } from '@nestjs/common';
import { isStaff, readerOf, type Actor } from '../database/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { instant } from '../http/instant.js';
import { instantOf, isId, lowestId } from '../ids/ids.js';
import type { LiveListener, LiveNews } from './live-bus.js';
import type { LiveGate } from './live-gate.js';
import { liveCutOff } from './live.metrics.js';
import { changesAfter, readableChanges, type CaseChange } from './live.queries.js';
import { partsChangedBy } from './live-what.rules.js';
import { resumeFrom } from './resume.rules.js';

/** A reader with more than this before him would be faster to fetch everything anew. */
const MOST_CASES_AT_ONCE = 500;
const MOST_WAITING_NEWS = 1_000;
const MOST_UNREAD_BYTES = 256 * 1024;
/** How long a caller found to be in good standing is believed without asking again. */
const TRUST_MS = 5_000;
const HEARTBEAT_MS = 15_000;

export interface StreamNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly gate: LiveGate;
}

/** One reader's stream of Server-Sent Events. Whatever goes wrong ends it: the reader comes back and says what he saw last. */
export class LiveStream implements LiveListener {
  private waiting: LiveNews[] = [];
  private mustResync = false;
  private busy = true;
  private trustedUntil = 0;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly actor: Actor,
    private readonly out: ServerResponse,
    private readonly needs: StreamNeeds,
  ) {}

  /** Begins where `lastEventId` ended; without one, now. News that comes meanwhile waits. */
  async begin(lastEventId: string | undefined, retryMs: number): Promise<void> {
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT_MS);
    this.out.once('close', () => clearInterval(this.heartbeat));
    this.write(`retry: ${retryMs}\n\n`);
    await this.surely(() => this.catchUp(lastEventId));
    this.busy = false;
    await this.sendWaiting();
  }

  news(news: LiveNews): void {
    if (!this.mayConcern(news)) return;
    if (this.waiting.length >= MOST_WAITING_NEWS) return this.end('slow');
    this.waiting.push(news);
    void this.sendWaiting();
  }

  resync(): void {
    this.mustResync = true;
    void this.sendWaiting();
  }

  end(why: string): void {
    if (this.out.destroyed || this.out.writableEnded) return;
    liveCutOff.inc({ why });
    if (why === 'slow') this.out.destroy();
    else this.out.end();
  }

  /** A first guess that spares the database; what is sent, row-level security decides. */
  private mayConcern({ caseId, readers, personId }: LiveNews): boolean {
    if (personId !== undefined) return isStaff(this.actor) && this.actor.personId === personId;
    if (caseId === null) return false;
    if (isStaff(this.actor) || readers === null) return true;
    return readers.includes(readerOf(this.actor)!) && (this.actor.caseId ?? caseId) === caseId;
  }

  private async catchUp(lastEventId: string | undefined): Promise<void> {
    const missed = await this.needs.unitOfWork.read(this.actor, async (work) => {
      const here = work.newId('evt');
      if (lastEventId === undefined) return { here, changes: [] };
      const from = isId('evt', lastEventId) ? resumeFrom(instantOf(lastEventId), work.now) : undefined;
      return { here, changes: from && (await changesAfter(work, lowestId('evt', from), MOST_CASES_AT_ONCE + 1)) };
    });
    if (!missed.changes || missed.changes.length > MOST_CASES_AT_ONCE) this.beginAnew(missed.here);
    // Without data a reader only notes where he is: if the line breaks before the first news, he can say so.
    else if (lastEventId === undefined) this.write(`id: ${missed.here}\n\n`);
    else missed.changes.forEach((change) => this.write(changeText(change)));
  }

  private async sendWaiting(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.surely(async () => {
      while ((this.waiting.length > 0 || this.mustResync) && !this.out.destroyed) {
        if (!(await this.isTrusted())) return this.end('rights');
        if (this.mustResync) await this.sendResync();
        else await this.sendNews(this.waiting.splice(0));
      }
    });
    this.busy = false;
  }

  private async sendResync(): Promise<void> {
    this.mustResync = false;
    this.beginAnew(await this.needs.unitOfWork.read(this.actor, async (work) => work.newId('evt')));
  }

  /** What waits was committed before the reader fetches everything again. */
  private beginAnew(id: string): void {
    this.waiting = [];
    this.write(`id: ${id}\nevent: resync\ndata: {}\n\n`);
  }

  private async sendNews(all: readonly LiveNews[]): Promise<void> {
    const news = all.filter(({ personId }) => personId === undefined);
    if (news.length < all.length) this.write(notificationText(all.find(({ personId }) => personId !== undefined)!));
    if (news.length === 0) return;
    const changes = isStaff(this.actor)
      ? news.map(asStaffSeesIt)
      : await this.needs.unitOfWork.read(this.actor, (work) =>
          readableChanges(
            work,
            news.flatMap(({ eventId }) => eventId ?? []),
          ),
        );
    changes.forEach((change) => this.write(changeText(change)));
  }

  private async beat(): Promise<void> {
    this.write(':\n\n');
    // A database that is away for a moment is no reason to send everybody home.
    if (!(await this.isTrusted().catch(() => true))) this.end('rights');
  }

  private async isTrusted(): Promise<boolean> {
    const now = performance.now();
    if (now < this.trustedUntil) return true;
    const valid = await this.needs.gate.stillValid(this.actor);
    if (valid) this.trustedUntil = now + TRUST_MS;
    return valid;
  }

  private write(text: string): void {
    if (this.out.destroyed || this.out.writableEnded) return;
    this.out.write(text);
    if (this.out.writableLength > MOST_UNREAD_BYTES) this.end('slow');
  }

  private async surely(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      log.warn(`A stream of live news was ended: ${(error as Error).message}`);
      this.end('failure');
    }
  }
}

const log = new Logger('LiveStream');

const asStaffSeesIt = ({ eventId, caseId, type, at }: LiveNews): CaseChange => ({
  eventId,
  changed: caseId!,
  types: [type],
  at: new Date(at),
});

/** Without an id: where its reader is in the news of cases is another matter. */
const notificationText = ({ type, at }: LiveNews): string =>
  `event: notification\ndata: ${JSON.stringify({ kind: type, at: instant(new Date(at)) })}\n\n`;

/** What passes by has no place in the ledger: a reader who comes back does not begin from it. */
function changeText({ eventId, changed, types, at }: CaseChange): string {
  const place = eventId === null ? '' : `id: ${eventId}\n`;
  return `${place}event: changed\ndata: ${JSON.stringify({ changed, what: partsChangedBy(types), at: instant(at) })}\n\n`;
}
