import { Injectable } from '@nestjs/common';
import { isSamePerson, type Account } from '../../access/index.js';
import { Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { standing } from './policies.service.js';
import { Policy, type PolicyId } from './policy.entity.js';
import { FourEyesOnPolicies, NewerVersionPublished, VersionNotPublishable } from './policy.errors.js';
import { versionPublished } from './policy.events.js';
import type { PublishDto } from './version.dto.js';
import type { VersionSheet } from './version.views.js';
import { VersionsQueries } from './versions.queries.js';
import { draft, endOfShadow, saveVersion, whoWrites } from './versions.service.js';

/** Puts versions in force. Two people see to it, and nothing contradicts itself or what was promised by tests before. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: VersionsQueries,
  ) {}

  /**
   * @throws FourEyesOnPolicies, Invalid for a time that has passed, NewerVersionPublished, NotFound, PolicyRetired, Stale, VersionDropped,
   * VersionNotPublishable, VersionPublished
   */
  publish(
    actor: Actor,
    id: PolicyId,
    number: number,
    { effectiveFrom }: PublishDto,
    ifMatch: number | undefined,
  ): Promise<VersionSheet> {
    const publisherId = whoWrites(actor);
    return this.uow.run(actor, async (work) => {
      const policy = await standing(work, id, ifMatch);
      const version = await draft(work, id, number);
      await assertTwoPeople(work, version.authorId, publisherId);
      const from = startOf(effectiveFrom, work.now);
      const published = await this.queries.published(work, id);
      const newest = published.at(-1)?.number ?? 0;
      if (newest > number) throw new NewerVersionPublished(newest);
      const { stops } = this.queries.examined(version, published);
      if (stops.length > 0) throw new VersionNotPublishable(stops);
      const shadowedUntil = endOfShadow(version, work.now);
      await saveVersion(work, version, { publishedAt: work.now, publisherId, effectiveFrom: from, shadowedUntil });
      await work.update(Policy, policy, {});
      work.record(versionPublished(version));
      return this.queries.sheet(work, id, number);
    });
  }
}

function startOf(asked: string | null | undefined, now: Date): Date {
  const from = asked ? new Date(asked) : now;
  if (from < now)
    throw new Invalid([{ field: 'effectiveFrom', problem: 'lies in the past: leave it out to begin now' }]);
  return from;
}

async function assertTwoPeople(work: Work, authorId: string, publisherId: string): Promise<void> {
  const people = await work.query<Account>('select id, email from people where id = any($1)', [
    [authorId, publisherId],
  ]);
  const [author, publisher] = [authorId, publisherId].map((id) => people.find((person) => person.id === id));
  if (!author || !publisher || isSamePerson(author, publisher)) throw new FourEyesOnPolicies();
}
