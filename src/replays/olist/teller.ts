import type { INestApplicationContext } from '@nestjs/common';
import { LettersListener } from '../../cases/index.js';
import {
  chaseDue,
  CommitmentsService,
  CompletionsService,
  NegotiationsService,
  type Commitment,
  type CommitmentId,
} from '../../commitments/index.js';
import { systemActor, type Actor } from '../../platform/index.js';
import { ToldJobs, ToldNews, ToldTime, ToldUnitOfWork } from '../../told/index.js';
import type { Moment, ToldPromise } from './moments.rules.js';
import type { Stage } from './set-up.js';

/** Nobody renegotiates in the files: every promise has the terms it began with. */
const FIRST_TERMS = { termsVersion: 1 };

/**
 * Tells moments one after the other through the desk's own services, and rings every alarm that falls due between them. An alarm of the
 * very instant at which something is done rings after it: done by the due time is done in time.
 */
export class Teller {
  readonly uow = this.app.get(ToldUnitOfWork);
  private readonly desk = systemActor('replay');
  private readonly time = this.app.get(ToldTime);
  private readonly news = this.app.get(ToldNews);
  private readonly jobs = this.app.get(ToldJobs);
  private readonly commitments = this.app.get(CommitmentsService, { strict: false });
  private readonly negotiations = this.app.get(NegotiationsService, { strict: false });
  private readonly completions = this.app.get(CompletionsService, { strict: false });
  private readonly ids = new Map<string, CommitmentId>();
  /** The next alarm, as long as nothing has happened to a promise since it was looked up. */
  private known: { dueAt: Date | undefined; moves: number } = { dueAt: undefined, moves: -1 };

  constructor(
    private readonly app: INestApplicationContext,
    private readonly stage: Stage,
  ) {
    // The files name nobody who could be written to.
    this.news.leaveOut(LettersListener);
  }

  async tell(moment: Moment): Promise<void> {
    await this.ringBefore(moment.at);
    this.time.moveTo(moment.at);
    if (moment.does === 'promise') await this.promise(moment.order, moment.promises);
    else if (moment.does === 'report') await this.report(moment.promise);
    else await this.withdraw(moment.promise);
    await this.news.carry();
  }

  /** Everything that falls due before `at`, in its order; what falls due together rings together. */
  async ringBefore(at: Date): Promise<void> {
    for (let due = await this.nextAlarm(); due && due < at; due = await this.nextAlarm()) {
      this.time.moveTo(due);
      const ringing = await this.uow.read(this.desk, (work) =>
        work.query<{ id: string }>('select commitment_id as id from chases where due_at <= $1 order by due_at, id', [
          due,
        ]),
      );
      await this.jobs.add(chaseDue, { commitmentIds: ringing.map(({ id }) => id) });
      await this.news.carry();
    }
  }

  moveTo(at: Date): void {
    this.time.moveTo(at);
  }

  /** Sellers promise us to hand over; on that rests our promise to the customer. */
  private async promise(order: string, promises: readonly ToldPromise[]): Promise<void> {
    const restsOn: { commitmentId: string }[] = [];
    for (const promise of promises) {
      const { id } = await this.propose(order, promise, promise.seller === null ? restsOn : []);
      this.ids.set(promise.key, id);
      if (promise.seller === null) continue;
      restsOn.push({ commitmentId: id });
      await this.news.carry();
      await this.negotiations.accept(this.seller(promise.seller), id, FIRST_TERMS);
    }
  }

  private propose(
    order: string,
    { seller, dueAt }: ToldPromise,
    restsOn: { commitmentId: string }[],
  ): Promise<Commitment> {
    const terms = { localStart: null, localEnd: null, zone: null, startsAt: null, dueAt };
    const about =
      seller === null
        ? { kind: 'delivery', what: 'Deliver the order', promiser: 'us' as const, promisee: 'customer' as const }
        : {
            ...{ kind: 'hand_over', what: 'Hand the parcel over to the carrier', promisee: 'us' as const },
            promiser: { partnerId: this.stage.partners.get(seller)! },
          };
    return this.uow.run(this.desk, (work) =>
      this.commitments.propose(work, {
        ...about,
        ...{ caseId: this.stage.cases.get(order)!, terms, graceMinutes: 0, restsOn },
        // The shop named the day at its checkout, whatever the sellers' limits were.
        ...(seller === null ? { overrideReason: 'The day was named at the checkout.' } : {}),
      }),
    );
  }

  /** The carrier's scan tells both: that the parcel was handed over, and that it arrived. */
  private async report({ key, seller }: ToldPromise): Promise<void> {
    const actor = seller === null ? this.desk : this.seller(seller);
    await this.completions.report(actor, this.ids.get(key)!, { ...FIRST_TERMS, evidence: [{ kind: 'scan' }] });
  }

  private async withdraw({ key }: ToldPromise): Promise<void> {
    const note = 'The order was called off.';
    await this.negotiations.withdraw(this.desk, this.ids.get(key)!, { ...FIRST_TERMS, note });
  }

  private seller(key: string): Actor {
    const partnerId = this.stage.partners.get(key)!;
    return { audience: 'partner', role: 'partner', kind: 'system', id: 'replay', channel: 'api', partnerId };
  }

  private async nextAlarm(): Promise<Date | undefined> {
    const { promisesMoved: moves } = this.news;
    if (this.known.moves !== moves) {
      const [next] = await this.uow.read(this.desk, (work) =>
        work.query<{ dueAt: Date | null }>('select min(due_at) as "dueAt" from chases'),
      );
      this.known = { dueAt: next!.dueAt ?? undefined, moves };
    }
    return this.known.dueAt;
  }
}
