import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BreachWitness, type Commitment } from '../../commitments/index.js';
import { On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../platform/index.js';
import { TargetFollower } from './target-follower.js';

/** What may decide another service level for a case. */
const DECIDING = ['kind', 'severity', 'orderId'];

/** Hears of what happens in cases and has their targets follow it. */
@Injectable()
export class TargetsListener implements OnModuleInit {
  private readonly actor = systemActor('service-levels');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly follower: TargetFollower,
    private readonly witness: BreachWitness,
  ) {}

  onModuleInit(): void {
    this.witness.appoint('target', (work, target) => this.knowsBetter(work, target));
  }

  @On('case.opened')
  opened(event: StoredEvent): Promise<void> {
    return this.uow.run(this.actor, async (work) => {
      await this.follower.enrol(work, event.caseId!);
      await this.follower.follow(work, event.caseId!);
    });
  }

  @On('case.amended')
  amended(event: StoredEvent): Promise<void> {
    const fields = (event.data['fields'] ?? []) as string[];
    return fields.some((field) => DECIDING.includes(field)) ? this.follow(event, true) : Promise.resolve();
  }

  @On('participation.started', 'participation.ended')
  partnerCameOrLeft(event: StoredEvent): Promise<void> {
    return this.follow(event, true);
  }

  @On('entry.written')
  written(event: StoredEvent): Promise<void> {
    const said = event.readers.includes('customer') && ['staff', 'customer'].includes(event.data['author'] as string);
    return said ? this.follow(event) : Promise.resolve();
  }

  @On(
    'case.acknowledged',
    'case.waiting',
    'case.resumed',
    'case.resolution_proposed',
    'case.resolution_declined',
    'case.resolved',
    'case.closed',
    'case.reopened',
  )
  wentOn(event: StoredEvent): Promise<void> {
    return this.follow(event);
  }

  /** A promise to the customer is news to them; a target found broken may have been done meanwhile. */
  @On('commitment.made', 'commitment.broken')
  promised(event: StoredEvent): Promise<void> {
    const isTarget = event.data['target'] === true;
    const matters = event.type === 'commitment.made' ? !isTarget && event.readers.includes('customer') : isTarget;
    return matters ? this.follow(event) : Promise.resolve();
  }

  private async follow({ caseId }: StoredEvent, anew = false): Promise<void> {
    if (caseId) await this.uow.run(this.actor, (work) => this.follower.follow(work, caseId, { anew }));
  }

  /** Asked in the midst of a chase, which holds the target: what would have to be waited for is not waited for. */
  private async knowsBetter(work: Work, target: Commitment): Promise<boolean> {
    const free = await work.query('select from cases where id = $1 for update skip locked', [target.caseId]);
    if (free.length === 0) return true;
    await this.follower.follow(work, target.caseId!, { holdsCase: true });
    const [now] = await work.query<{ missed: boolean }>(
      `select held_since is null and state in ('active', 'at_risk') and due_at <= now() as missed from commitments where id = $1`,
      [target.id],
    );
    return !now!.missed;
  }
}
