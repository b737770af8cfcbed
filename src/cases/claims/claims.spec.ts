import { answer, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Answer } from '../../../test/open-desk.js';
import { PageVisit, partnerPath } from '../../../test/page-visit.js';

const DAY = 86_400_000;
const EUR = (amount: number): object => ({ amount, currency: 'EUR' });
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

describe('a claim', () => {
  let desk: OpenDesk;
  let scene: Scene;
  beforeEach(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
  });
  afterEach(() => desk.close());

  const prepare = (more: object = {}): Promise<Answer> =>
    scene.agent.post(`/api/v1/cases/${scene.case.id}/claims`, {
      ...{ partnerId: scene.courier.id, kind: 'damage', reason: 'Crushed in the van.', amount: EUR(24_50) },
      ...more,
    });
  const prepared = async (more: object = {}): Promise<any> => (await prepare(more)).body;
  const put = async (claim: { id: string }, what: string, body: object = {}): Promise<any> =>
    (await scene.agent.put(`/api/v1/claims/${claim.id}/${what}`, body)).body;
  const pay = async (claim: { id: string }, amount: object): Promise<any> =>
    (await scene.agent.post(`/api/v1/claims/${claim.id}/payments`, { amount })).body;
  const filed = async (more: object = {}): Promise<any> => put(await prepared(more), 'filing');
  const promise = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${id}`)).body;

  it('is prepared with a promise of ours to file it in time, which nobody outside sees', async () => {
    const claim = await prepared({ happenedAt: ago(2) });
    expect(claim).toMatchObject({ state: 'prepared', claimed: EUR(2450), recovered: EUR(0), filedAt: null });
    expect(Date.parse(claim.fileBy) - Date.parse(claim.happenedAt)).toBe(7 * DAY);
    const filing = await promise(claim.filingCommitmentId);
    expect(filing).toMatchObject({
      ...{ kind: 'claim_filing', promiser: 'us', promisee: 'us', state: 'active' },
      ...{ dueAt: claim.fileBy, what: 'File the claim with Swift Courier' },
    });
    expect(filing.chase.ahead.map(({ step }: any) => step)).toContain('breach');
    expect((await scene.dispatcher.get(`/api/v1/commitments/${filing.id}`)).status).toBe(404);
    expect((await scene.dispatcher.get(`/api/v1/claims/${claim.id}`)).status).toBe(404);
    expect((await scene.dispatcher.get('/api/v1/claims')).body.items).toEqual([]);
  });

  it('keeps our promise when it is filed, and asks the partner for one', async () => {
    const claim = await put(await prepared(), 'filing', { reference: 'SC-77' });
    expect(claim).toMatchObject({ state: 'filed', reference: 'SC-77', filedAt: expect.any(String) });
    expect(await promise(claim.filingCommitmentId)).toMatchObject({ state: 'kept', doneLate: false });
    const { body: task } = await scene.dispatcher.get(`/api/v1/tasks/${claim.answerTaskId}`);
    expect(task).toMatchObject({ kind: 'claim_answer', state: 'offered', instructions: 'Crushed in the van.' });
    expect(task.contact).toEqual({ name: null, phone: null, address: null });
    expect(Date.parse(task.commitment.dueAt) - Date.parse(claim.filedAt)).toBe(30 * DAY);
    const { body: seen } = await scene.dispatcher.get(`/api/v1/claims/${claim.id}`);
    expect(seen).toMatchObject({ state: 'filed', claimed: EUR(2450), reason: 'Crushed in the van.' });
    expect(seen.caseId).not.toBe(scene.case.id);
    expect(Object.keys(seen)).not.toContain('filingCommitmentId');
  });

  it('is answered, which keeps the partner’s promise, and paid in parts until all that was granted is there', async () => {
    const claim = await filed();
    const { body: task } = await scene.dispatcher.get(`/api/v1/tasks/${claim.answerTaskId}`);
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    expect(await put(claim, 'answer', { verdict: 'partly', granted: EUR(2000), note: 'Half ours.' })).toMatchObject({
      ...{ state: 'partly', granted: EUR(2000), answerNote: 'Half ours.' },
    });
    expect(await promise(task.commitment.id)).toMatchObject({ state: 'kept' });
    expect(await pay(claim, EUR(1500))).toMatchObject({ state: 'partly', recovered: EUR(1500), paidAt: null });
    expect((await pay(claim, EUR(501))).type).toBe('/problems/paid-more-than-granted');
    expect(await pay(claim, EUR(500))).toMatchObject({ state: 'paid', recovered: EUR(2000), allowed: [] });
  });

  it('answered before the partner promised to answer lets go of that promise', async () => {
    const claim = await filed();
    const { body: task } = await scene.dispatcher.get(`/api/v1/tasks/${claim.answerTaskId}`);
    await put(claim, 'answer', { verdict: 'accepted' });
    expect(await promise(task.commitment.id)).toMatchObject({ state: 'withdrawn' });
    expect(await put(claim, 'answer', { verdict: 'accepted' })).toMatchObject({
      type: '/problems/claim-not-allowed-now',
    });
  });

  it('answered by a partner that said so on its page is found kept, not asked again', async () => {
    const claim = await filed();
    const { body: task } = await scene.dispatcher.get(`/api/v1/tasks/${claim.answerTaskId}`);
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    await answer(scene.dispatcher, task.commitment, 'report', { note: 'We pay.' });
    await put(claim, 'answer', { verdict: 'accepted' });
    expect(await promise(task.commitment.id)).toMatchObject({ state: 'kept' });
  });

  it('that is rejected may be granted after all', async () => {
    const claim = await filed();
    expect(await put(claim, 'answer', { verdict: 'rejected', note: 'Badly packed.' })).toMatchObject({
      state: 'rejected',
      granted: EUR(0),
    });
    expect((await pay(claim, EUR(1))).type).toBe('/problems/claim-not-allowed-now');
    expect(await put(claim, 'answer', { verdict: 'accepted' })).toMatchObject({
      state: 'accepted',
      granted: EUR(2450),
    });
  });

  it('that is withdrawn takes its promises with it', async () => {
    const claim = await filed();
    const { body: task } = await scene.dispatcher.get(`/api/v1/tasks/${claim.answerTaskId}`);
    const withdrawn = await put(claim, 'withdrawal', { reason: 'They found it.' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawalReason: 'They found it.', allowed: [] });
    expect(await promise(task.commitment.id)).toMatchObject({ state: 'withdrawn' });
    const other = await prepared();
    await put(other, 'withdrawal', { reason: 'Not worth it.' });
    expect(await promise(other.filingCommitmentId)).toMatchObject({ state: 'withdrawn' });
  });

  it('runs by the partner’s own terms, set for claims from now on', async () => {
    const path = `/api/v1/partners/${scene.courier.id}/claim-terms`;
    const before = await prepared();
    await scene.manager.put(path, { kind: 'damage', fileWithinDays: 3, answerWithinDays: 10 });
    const { body } = await scene.manager.get(path);
    expect(body.items).toEqual([
      { kind: 'damage', fileWithinDays: 3, answerWithinDays: 10, changedAt: expect.any(String) },
      { kind: 'loss', fileWithinDays: 30, answerWithinDays: 30, changedAt: null },
      { kind: 'delay', fileWithinDays: 21, answerWithinDays: 30, changedAt: null },
      { kind: 'other', fileWithinDays: 14, answerWithinDays: 30, changedAt: null },
    ]);
    const claim = await prepared();
    expect(Date.parse(claim.fileBy) - Date.parse(claim.happenedAt)).toBe(3 * DAY);
    expect(Date.parse(before.fileBy) - Date.parse(before.happenedAt)).toBe(7 * DAY);
    expect((await scene.agent.put(path, { kind: 'loss', fileWithinDays: 1, answerWithinDays: 1 })).status).toBe(403);
  });

  it('may be filed later where the partner allows it, and only then', async () => {
    const late = await prepare({ happenedAt: ago(8) });
    expect(late.body).toMatchObject({ type: '/problems/claim-period-over', withinDays: 7 });
    const claim = await prepared({ happenedAt: ago(8), fileBy: new Date(Date.now() + DAY).toISOString() });
    expect(claim.state).toBe('prepared');
  });

  it('filed after its time was broken, and stays so: our own promise is judged like any other', async () => {
    const claim = await prepared();
    await desk.owner.query(
      `update commitments set due_at = now() - interval '1 hour', original_due_at = now() - interval '1 hour' where id = $1`,
      [claim.filingCommitmentId],
    );
    await put(claim, 'filing');
    expect(await promise(claim.filingCommitmentId)).toMatchObject({ state: 'broken', doneLate: true });
  });

  it.each<[string, object, number, string]>([
    ['of nothing', { amount: EUR(0) }, 422, 'invalid'],
    ['in a currency that is none', { amount: { amount: 1, currency: 'XXQ' } }, 422, 'invalid'],
    [
      'against a partner that takes no part',
      { partnerId: 'ptn_01979c2e-0000-7000-8000-00000000dead' },
      409,
      'not-taking-part',
    ],
    [
      'about a shipment of another',
      { shipmentId: 'shp_01979c2e-0000-7000-8000-00000000dead' },
      422,
      'shipment-of-another',
    ],
    ['of what has not happened', { happenedAt: ago(-1) }, 422, 'invalid'],
    ['without words', { reason: '  ' }, 422, 'invalid'],
  ])('%s is refused', async (_what, more, status, slug) => {
    const refused = await prepare(more);
    expect([refused.status, refused.body.type]).toEqual([status, `/problems/${slug}`]);
    expect((await desk.owner.query('select from claims')).rows).toEqual([]);
    expect((await desk.owner.query(`select from commitments where kind = 'claim_filing'`)).rows).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['another currency', { verdict: 'partly', granted: { amount: 100, currency: 'USD' } }, 'other-currency'],
    ['more than was claimed', { verdict: 'partly', granted: EUR(2451) }, 'grant-unlike-verdict'],
    ['no sum', { verdict: 'partly' }, 'grant-unlike-verdict'],
    ['a sum with a no', { verdict: 'rejected', granted: EUR(1) }, 'grant-unlike-verdict'],
  ])('is not answered with %s', async (_what, body, slug) => {
    const claim = await filed();
    expect((await put(claim, 'answer', body)).type).toBe(`/problems/${slug}`);
    expect((await scene.agent.get(`/api/v1/claims/${claim.id}`)).body).toMatchObject({ state: 'filed', granted: null });
  });

  it('is listed by case, partner and state', async () => {
    const [one, two] = [await prepared(), await filed()];
    const ids = async (query: string): Promise<string[]> =>
      (await scene.agent.all(`/api/v1/claims?${query}`, 1)).map(({ id }) => id);
    expect(await ids(`caseId=${scene.case.id}`)).toEqual([two.id, one.id]);
    expect(await ids('state=filed')).toEqual([two.id]);
    expect(await ids('state=open')).toEqual([two.id, one.id]);
    expect(await ids(`partner=${scene.courier.id}&state=paid`)).toEqual([]);
  });

  it('adds up for each partner and currency', async () => {
    const paid = await filed();
    await put(paid, 'answer', { verdict: 'partly', granted: EUR(1000) });
    await pay(paid, EUR(1000));
    const partly = await filed({ amount: EUR(10_000) });
    await put(partly, 'answer', { verdict: 'partly', granted: EUR(6000) });
    await pay(partly, EUR(2000));
    await prepared({ amount: EUR(500) });
    await prepared({ amount: { amount: 700, currency: 'USD' } });
    await put(await prepared({ amount: EUR(99_999) }), 'withdrawal', { reason: 'No.' });
    const { body } = await scene.manager.get('/api/v1/reports/claims');
    const about = { partnerId: scene.courier.id, partner: 'Swift Courier', rejected: 0, filedLate: 0 };
    expect(body.items).toEqual([
      {
        ...{ ...about, currency: 'EUR', claims: 3, claimed: 12_950, granted: 7000, recovered: 3000 },
        ...{ openClaims: 2, open: 4500, recoveredShare: 0.4082 },
      },
      {
        ...{ ...about, currency: 'USD', claims: 1, claimed: 700, granted: 0, recovered: 0 },
        ...{ openClaims: 1, open: 700, recoveredShare: null },
      },
    ]);
    expect((await scene.manager.get('/api/v1/reports/claims?from=2099-01-01')).body.items).toEqual([]);
    expect((await scene.agent.get('/api/v1/reports/claims')).status).toBe(403);
  });

  it('stands on the partner’s page once it is filed, beside the task to answer it', async () => {
    await prepared({ amount: EUR(11_11), reason: 'zqnotyet' });
    const claim = await filed({ reason: 'zqfiled' });
    const visit = new PageVisit(desk, await partnerPath(scene, claim.answerTaskId));
    const { text: page } = await visit.open();
    expect(page).toContain('€24.50');
    expect(page).toContain('Waits for your answer');
    expect(page).toContain('zqfiled');
    expect(page).not.toContain('zqnotyet');
    expect(page).not.toContain('11.11');
  });
});
