import { approvalSceneOf, askFor, type ApprovalScene } from '../../test/approval-scene.js';
import { eventually } from '../../test/eventually.js';
import { OpenDesk } from '../../test/open-desk.js';

describe('the receipt of an approval', () => {
  let desk: OpenDesk;
  let scene: ApprovalScene;
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await approvalSceneOf(desk);
  });
  afterAll(() => desk.close());

  it('says plainly who asked, who decided and under which version, and proves it once it is sealed', async () => {
    const { approval } = await askFor(scene);
    const read = async (): Promise<any> => (await scene.agent.get(`/api/v1/approvals/${approval.id}/receipt`)).body;
    const asked = await read();
    expect([asked.facts.state, asked.facts.decided, asked.facts.settledAt, asked.proofs.length]).toEqual([
      ...['open', [], null, 1],
    ]);
    const amount = { amount: 7_000, currency: 'EUR' };
    await scene.max.put(`/api/v1/approvals/${approval.id}/verdict`, { verdict: 'grant', amount });
    const receipt = await eventually(async () => {
      const now = await read();
      expect(now.proofs.map(({ state }: any) => state)).toEqual(['sealed', 'sealed']);
      return now;
    });
    expect(receipt.facts).toMatchObject({
      ...{ approvalId: approval.id, decisionId: approval.decisionId, state: 'granted', remedy: 'refund' },
      policy: { id: scene.policyId, version: 1 },
      ...{ asked: { amount: 8_000, currency: 'EUR' }, granted: amount },
      requestedBy: { name: 'Axel Asker' },
      decided: [{ by: { name: 'Max Manager' }, onBehalfOf: null, verdict: 'grant', amount, provedBy: 'key' }],
    });
    expect(JSON.stringify(receipt)).not.toContain('Clara');
    const { rows } = await desk.owner.query(
      `select encode(leaf, 'hex') as leaf from events where subject_id = $1 and type in ('approval.asked', 'approval.granted') order by id`,
      [approval.id],
    );
    expect(receipt.proofs.map(({ leaf }: any) => leaf)).toEqual(rows.map(({ leaf }) => leaf));
    expect(receipt.proofs[1].checkpoint).toContain(String(receipt.proofs[1].size));
  });
});
