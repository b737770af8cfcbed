import { Injectable } from '@nestjs/common';
import { assertFresh, Invalid, isUniqueViolation, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { PoliciesQueries } from './policies.queries.js';
import type { ChangePolicyDto, CreatePolicyDto } from './policy.dto.js';
import { Policy, type PolicyId } from './policy.entity.js';
import { PolicyNameTaken, PolicyRetired } from './policy.errors.js';
import { policyChanged, policyCreated, policyRetired, policyRevived } from './policy.events.js';
import type { PolicyView } from './policy.views.js';

/** Makes policies and retires them. What they say stands in their versions. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: PoliciesQueries,
  ) {}

  /** @throws Invalid, PolicyNameTaken */
  create(actor: Actor, asked: CreatePolicyDto): Promise<PolicyView> {
    return this.named(actor, async (work) => {
      await assertHolds(work, asked);
      const policy: Policy = {
        id: work.newId('pol'),
        name: asked.name.trim(),
        remedies: asked.remedies,
        currency: asked.currency,
        weights: asked.weights ?? {},
        ownerId: asked.ownerId === undefined ? (actor.personId ?? null) : asked.ownerId,
        retiredAt: null,
        createdBy: actor.id,
        createdAt: work.now,
        version: 1,
      };
      await work.insert(Policy, policy);
      work.record(policyCreated(policy));
      return this.queries.view(work, policy.id);
    });
  }

  /** @throws Invalid, NotFound, PolicyNameTaken, PolicyRetired, Stale */
  change(actor: Actor, id: PolicyId, asked: ChangePolicyDto, ifMatch: number | undefined): Promise<PolicyView> {
    return this.named(actor, async (work) => {
      const policy = await standing(work, id, ifMatch);
      await assertHolds(work, asked);
      const change = {
        ...(asked.name ? { name: asked.name.trim() } : {}),
        ...(asked.remedies ? { remedies: asked.remedies } : {}),
        ...(asked.weights ? { weights: asked.weights } : {}),
        ...(asked.ownerId === undefined ? {} : { ownerId: asked.ownerId }),
      };
      if (Object.keys(change).length > 0) {
        await work.update(Policy, policy, change);
        work.record(policyChanged(policy, Object.keys(change)));
      }
      return this.queries.view(work, id);
    });
  }

  /** It governs nothing from now on; what was decided by it stands. @throws NotFound, Stale */
  retire(actor: Actor, id: PolicyId, ifMatch: number | undefined): Promise<PolicyView> {
    return this.uow.run(actor, async (work) => {
      const policy = await work.lock(Policy, id);
      assertFresh(policy.version, ifMatch);
      if (!policy.retiredAt) {
        await work.update(Policy, policy, { retiredAt: work.now });
        work.record(policyRetired(policy));
      }
      return this.queries.view(work, id);
    });
  }

  /** Takes its retirement back. @throws NotFound, PolicyNameTaken, Stale */
  revive(actor: Actor, id: PolicyId, ifMatch: number | undefined): Promise<PolicyView> {
    return this.named(actor, async (work) => {
      const policy = await work.lock(Policy, id);
      assertFresh(policy.version, ifMatch);
      if (policy.retiredAt) {
        await work.update(Policy, policy, { retiredAt: null });
        work.record(policyRevived(policy));
      }
      return this.queries.view(work, id);
    });
  }

  private async named<T>(actor: Actor, work: (work: Work) => Promise<T>): Promise<T> {
    try {
      return await this.uow.run(actor, work);
    } catch (error) {
      throw isUniqueViolation(error, 'policies_name') ? new PolicyNameTaken() : error;
    }
  }
}

/** The policy, locked, to do something with it or its versions. @throws NotFound, PolicyRetired, Stale */
export async function standing(work: Work, id: PolicyId, ifMatch: number | undefined): Promise<Policy> {
  const policy = await work.lock(Policy, id);
  assertFresh(policy.version, ifMatch);
  if (policy.retiredAt) throw new PolicyRetired();
  return policy;
}

const MOST_WEIGHT = 1_000;

/** @throws Invalid with everything that does not hold */
async function assertHolds(
  work: Work,
  { weights, ownerId }: { weights?: Record<string, number> | null; ownerId?: string | null },
): Promise<void> {
  const problems = Object.entries(weights ?? {}).flatMap(([name, weight]) => {
    const field = `weights.${name}`;
    if (!CATALOGUE.has(name)) return [{ field, problem: `there is no fact ${name}` }];
    const counts = typeof weight === 'number' && weight > 0 && weight <= MOST_WEIGHT;
    return counts ? [] : [{ field, problem: `a weight is a number above 0 and at most ${MOST_WEIGHT}` }];
  });
  if (ownerId) {
    const found = await work.query(`select from people where id = $1 and active and role in ('agent', 'manager')`, [
      ownerId,
    ]);
    if (found.length === 0) problems.push({ field: 'ownerId', problem: 'is nobody of ours' });
  }
  if (problems.length > 0) throw new Invalid(problems);
}
