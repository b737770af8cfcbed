import { POLICY_STARTERS, type PolicyId } from '../policies/index.js';
import type { Cast } from './cast/cast.js';
import type { Stage } from './stage.js';

/** Puts the policies to begin with in force, as two managers would: one writes, the other publishes. A desk that has one of the name keeps its own. */
export async function publishPolicies(
  { policies, policyVersions, publications, uow, system }: Stage,
  { manager, secondManager }: Cast,
): Promise<void> {
  for (const { policy, version } of POLICY_STARTERS) {
    const known = await uow.run(system, (work) =>
      work.query('select from policies where lower(name) = lower($1) and retired_at is null', [policy.name]),
    );
    if (known.length > 0) continue;
    const made = await policies.create(manager.actor, policy);
    const id = made.id as PolicyId;
    const { number } = await policyVersions.write(manager.actor, id, version, undefined);
    await publications.publish(secondManager.actor, id, number, {}, undefined);
  }
}
