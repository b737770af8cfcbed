import { ApprovalRequests } from '../src/flex/approvals/approval-requests.service.js';
import type { Approval } from '../src/flex/approvals/approval.entity.js';
import { Decision, type DecisionId } from '../src/flex/decisions/decision.entity.js';
import { UnitOfWork, type Actor } from '../src/platform/index.js';
import { openCase, sceneOf, unique, type Scene } from './case-scene.js';
import type { Caller, OpenDesk } from './open-desk.js';
import { RETURN_ROWS } from './return-policy.js';

/** A desk with a policy in force, an agent whose case it is, and managers who may be asked. */
export interface ApprovalScene extends Scene {
  /** Asks, and has no other hand in the case. */
  asker: Caller;
  max: Caller;
  mia: Caller;
  policyId: string;
}

export async function approvalSceneOf(desk: OpenDesk): Promise<ApprovalScene> {
  const scene = await sceneOf(desk);
  const asker = await desk.person({ role: 'agent', name: 'Axel Asker', email: unique('axel') });
  const max = await desk.person({ role: 'manager', name: 'Max Manager', email: unique('max') });
  const mia = await desk.person({ role: 'manager', name: 'Mia Manager', email: unique('mia') });
  const policyId = `pol_01979c2e-0000-7000-8000-${String(++policies).padStart(12, '0')}`;
  await desk.owner.query(
    `insert into policies (id, name, remedies, currency, created_by, created_at) values ($1, $2, '{refund}', 'EUR', 'x', now())`,
    [policyId, unique('Returns')],
  );
  await keepVersion(desk, policyId, 1, scene.manager.personId);
  return { ...scene, asker, max, mia, policyId };
}
let policies = 0;

export async function keepVersion(desk: OpenDesk, policyId: string, number: number, authorId: string): Promise<void> {
  await desk.owner.query(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at) values ($1, $2, $3, 'Fair returns.', $4, now())`,
    [policyId, number, JSON.stringify(RETURN_ROWS), authorId],
  );
}

export interface AskedFor {
  by?: Caller;
  caseId?: string;
  amount?: number | null;
  version?: number;
}

/** A decision that needs somebody's yes, and the approval asked for it, as it is asked within one transaction. */
export async function askFor(
  scene: ApprovalScene,
  { by = scene.asker, caseId = scene.case.id, amount = 8_000, version = 1 }: AskedFor = {},
): Promise<{ approval: Approval; decision: Decision }> {
  return scene.desk.app.get(UnitOfWork).run(staffActor(by), async (work) => {
    const decision = work.manager.create(Decision, {
      ...{ id: work.newId('dec') as DecisionId, caseId, customerId: scene.customer.id, orderId: null },
      ...{ policyId: scene.policyId, policyVersion: version, versionBecause: 'in_force' as const },
      facts: { days_since_delivery: { value: 43, source: 'order', by: null, at: '2026-04-02T13:00:00Z' } },
      ...{
        outcome: 'approval' as const,
        rowId: 'R4',
        trace: [{ row: 'R4', truth: 'true' }],
        nearMisses: [],
        conflict: null,
      },
      ...{ remedy: 'refund', details: {}, amount: amount === null ? null : String(amount) },
      ...{
        currency: amount === null ? null : 'EUR',
        authority: 'approval' as const,
        state: 'awaiting_approval' as const,
      },
      ...{ reasonCode: 'our_fault', why: 'We sent the wrong one.', decidedBy: by.personId, decidedAt: work.now },
      ...{ grantedAt: null, expiresAt: null, settledAt: null, version: 1 },
    });
    await work.insert(Decision, decision);
    return { decision, approval: await scene.desk.app.get(ApprovalRequests).ask(work, decision) };
  });
}

/** Another case of the customer's, for what must not meddle with the scene's own. */
export async function anotherCase(scene: ApprovalScene): Promise<string> {
  return (await openCase(scene.agent, scene.customer.id)).id;
}

export const staffActor = ({ personId }: Caller, more: Partial<Actor> = {}): Actor => ({
  ...{ audience: 'staff', role: 'agent', id: personId, kind: 'person', personId, channel: 'api' },
  ...more,
});

/** Until when everything of this approval was due so many minutes earlier. Its promise is moved by `passTime`. */
export const decisionState = async ({ owner }: OpenDesk, id: string): Promise<[string, string | null]> => {
  const { rows } = await owner.query<{ state: string; amount: string | null }>(
    'select state, amount from decisions where id = $1',
    [id],
  );
  return [rows[0]!.state, rows[0]!.amount];
};
