import { Injectable } from '@nestjs/common';
import { Forbidden, Invalid, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { standing } from './policies.service.js';
import { Policy, PolicyVersion, type PolicyId } from './policy.entity.js';
import { NotShadowed, VersionDropped, VersionPublished } from './policy.errors.js';
import { shadowEnded, versionDropped, versionShadowed, versionWritten } from './policy.events.js';
import { readTable } from '../table/read-table.rules.js';
import { standingTests } from './standing-tests.rules.js';
import type { WriteVersionDto } from './version.dto.js';
import type { VersionSheet } from './version.views.js';
import { VersionsQueries } from './versions.queries.js';

/** Writes versions of policies, and what is done with them short of publishing: dropped, tried in the shadow of the one in force. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: VersionsQueries,
  ) {}

  /** The next version, a draft until it is published. @throws Invalid for every fault in its table, NotFound, PolicyRetired, Stale */
  write(actor: Actor, id: PolicyId, asked: WriteVersionDto, ifMatch: number | undefined): Promise<VersionSheet> {
    const authorId = whoWrites(actor);
    return this.uow.run(actor, async (work) => {
      const policy = await standing(work, id, ifMatch);
      const { rows, tests, faults } = readTable(asked, policy.currency);
      const versions = await work.find(PolicyVersion, 'where policy_id = $1 order by number', [id]);
      const problems = [...faults, ...originFaults(asked, versions)];
      if (problems.length > 0) throw new Invalid(problems);
      const version: PolicyVersion = {
        ...{ policyId: id, number: (versions.at(-1)?.number ?? 0) + 1, rows, tests, purpose: asked.purpose },
        ...{ changeNote: asked.changeNote ?? null, basedOn: asked.basedOn ?? null, dropsTests: asked.dropsTests ?? [] },
        ...{ authorId, writtenAt: work.now, shadowedSince: null, shadowedUntil: null },
        ...{ publishedAt: null, publisherId: null, effectiveFrom: null, droppedAt: null },
      };
      await work.insert(PolicyVersion, version);
      await work.update(Policy, policy, {});
      work.record(versionWritten(version));
      return this.queries.sheet(work, id, version.number);
    });
  }

  /** Lets go of a draft; it is kept, marked. @throws NotFound, VersionPublished, Stale */
  drop(actor: Actor, id: PolicyId, number: number, ifMatch: number | undefined): Promise<VersionSheet> {
    return this.onDraft(actor, id, number, ifMatch, async (work, version) => {
      const shadowedUntil = endOfShadow(version, work.now);
      await saveVersion(work, version, { droppedAt: work.now, shadowedUntil });
      work.record(versionDropped(version));
    });
  }

  /** Tries it beside the one in force from now on, without effect. @throws NotFound, VersionDropped, VersionPublished, Stale */
  shadow(actor: Actor, id: PolicyId, number: number, ifMatch: number | undefined): Promise<VersionSheet> {
    return this.onDraft(actor, id, number, ifMatch, async (work, version) => {
      if (isShadowed(version)) return;
      await saveVersion(work, version, { shadowedSince: work.now, shadowedUntil: null });
      work.record(versionShadowed(version));
    });
  }

  /** @throws NotFound, NotShadowed, Stale */
  endShadow(actor: Actor, id: PolicyId, number: number, ifMatch: number | undefined): Promise<VersionSheet> {
    return this.onDraft(actor, id, number, ifMatch, async (work, version) => {
      if (!isShadowed(version)) throw new NotShadowed(number);
      await saveVersion(work, version, { shadowedUntil: work.now });
      work.record(shadowEnded(version));
    });
  }

  private onDraft(
    actor: Actor,
    id: PolicyId,
    number: number,
    ifMatch: number | undefined,
    act: (work: Work, version: PolicyVersion) => Promise<void>,
  ): Promise<VersionSheet> {
    return this.uow.run(actor, async (work) => {
      const policy = await standing(work, id, ifMatch);
      await act(work, await draft(work, policy.id, number));
      await work.update(Policy, policy, {});
      return this.queries.sheet(work, id, number);
    });
  }
}

/** @throws NotFound, VersionDropped, VersionPublished */
export async function draft(work: Work, id: PolicyId, number: number): Promise<PolicyVersion> {
  const [version] = await work.find(PolicyVersion, 'where policy_id = $1 and number = $2', [id, number]);
  if (!version) throw new NotFound();
  if (version.publishedAt) throw new VersionPublished(number);
  if (version.droppedAt) throw new VersionDropped(number);
  return version;
}

type Fate = Pick<
  PolicyVersion,
  'shadowedSince' | 'shadowedUntil' | 'publishedAt' | 'publisherId' | 'effectiveFrom' | 'droppedAt'
>;

/** Writes down what became of a version: its words stay as they are, by the database's word too. */
export async function saveVersion(work: Work, version: PolicyVersion, fate: Partial<Fate>): Promise<void> {
  Object.assign(version, fate);
  await work.query(
    `update policy_versions set shadowed_since = $3, shadowed_until = $4, published_at = $5, publisher_id = $6, effective_from = $7, dropped_at = $8
     where policy_id = $1 and number = $2`,
    [
      ...[version.policyId, version.number, version.shadowedSince, version.shadowedUntil],
      ...[version.publishedAt, version.publisherId, version.effectiveFrom, version.droppedAt],
    ],
  );
}

const isShadowed = ({ shadowedSince, shadowedUntil }: PolicyVersion): boolean =>
  shadowedSince !== null && shadowedUntil === null;

/** When a version that is tried no longer stops being tried: now, if it is. */
export const endOfShadow = (version: PolicyVersion, now: Date): Date | null =>
  isShadowed(version) ? now : version.shadowedUntil;

/** A version is written by a person, so that another one can publish it. @throws Forbidden */
export function whoWrites({ personId }: Actor): string {
  if (!personId) throw new Forbidden('A policy is written by a person, and published by another one.');
  return personId;
}

function originFaults(
  { basedOn, dropsTests }: WriteVersionDto,
  versions: readonly PolicyVersion[],
): { field: string; problem: string }[] {
  const standingNames = standingTests(versions.filter(({ publishedAt }) => publishedAt !== null)).map(
    ({ name }) => name,
  );
  return [
    ...(!basedOn || versions.some(({ number }) => number === basedOn)
      ? []
      : [{ field: 'basedOn', problem: 'there is no such version' }]),
    ...(dropsTests ?? []).flatMap((name, at) =>
      standingNames.includes(name)
        ? []
        : [{ field: `dropsTests.${at}`, problem: 'no published version has such a test' }],
    ),
  ];
}
