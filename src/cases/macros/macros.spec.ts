import { askForPickup, answer, inSeconds, openCase, sceneOf, unique, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';

const HOUR = 3600;
let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

let made = 0;
const macro = (who: Caller, more: Record<string, unknown> = {}): Promise<any> =>
  who.make('/api/v1/macros', { name: `Macro ${++made}`, audience: 'customer', body: 'Hello.', ...more });
const path = (caseId: string, id: string, rest: string): string => `/api/v1/cases/${caseId}/macros/${id}/${rest}`;
const preview = async (caseId: string, id: string, asked: unknown = {}): Promise<any> =>
  (await scene.agent.post(path(caseId, id, 'preview'), asked)).body;
const apply = (caseId: string, id: string, asked: unknown = {}) =>
  scene.agent.post(path(caseId, id, 'application'), asked);
const acknowledged = async (): Promise<any> => {
  const opened = await openCase(scene.agent, scene.customer.id);
  const promise = { what: 'You hear from me', dueAt: inSeconds(HOUR) };
  return (await scene.agent.put(`/api/v1/cases/${opened.id}/acknowledgement`, { promise })).body;
};
const events = async (caseId: string): Promise<number> =>
  (
    await desk.owner.query(`select count(*)::int as n from events where case_id = $1 and actor_kind = 'staff'`, [
      caseId,
    ])
  ).rows[0].n;

describe('macros', () => {
  it('are everybody’s own, or shared by managers', async () => {
    const [mine, shared] = [await macro(scene.agent), await macro(scene.manager, { shared: true })];
    expect([mine.shared, shared.shared, mine.version, mine.uses]).toEqual([false, true, 1, 0]);
    const ids = async (who: Caller, query = ''): Promise<string[]> =>
      (await who.all(`/api/v1/macros${query}`, 2)).map(({ id }) => id);
    expect(await ids(scene.agent)).toEqual(expect.arrayContaining([mine.id, shared.id]));
    expect(await ids(scene.manager)).not.toContain(mine.id);
    expect(await ids(scene.agent, '?shared=true')).toEqual(expect.not.arrayContaining([mine.id]));
    expect((await scene.manager.get(`/api/v1/macros/${mine.id}`)).status).toBe(404);
    const all = await scene.agent.post('/api/v1/macros', {
      name: 'All',
      audience: 'customer',
      body: 'x',
      shared: true,
    });
    const change = { name: 'Mine now', audience: 'customer', body: 'x' };
    const taken = await scene.agent.put(`/api/v1/macros/${shared.id}`, change);
    expect([all.status, taken.status, (await scene.dispatcher.get('/api/v1/macros')).status]).toEqual([403, 403, 403]);
  });

  it('keep every version, and refuse a change of one that was not read', async () => {
    const { id } = await macro(scene.agent, { body: 'One' });
    const change = { name: 'Renamed', audience: 'customer', body: 'Two' };
    const tag = (await scene.agent.get(`/api/v1/macros/${id}`)).headers.get('etag')!;
    const revised = await scene.agent.put(`/api/v1/macros/${id}`, change, { 'if-match': tag });
    expect([revised.status, revised.body.version, revised.body.body]).toEqual([200, 2, 'Two']);
    expect((await scene.agent.put(`/api/v1/macros/${id}`, change, { 'if-match': tag })).status).toBe(412);
    const versions = await scene.agent.all(`/api/v1/macros/${id}/versions`, 1);
    expect(versions.map(({ version, body, by }) => [version, body, by])).toEqual([
      [2, 'Two', 'Ada Agent'],
      [1, 'One', 'Ada Agent'],
    ]);
  });

  it('refuse a name that is taken, and what no reader could be told', async () => {
    await macro(scene.agent, { name: 'Sorry' });
    const refused = async (more: Record<string, unknown>): Promise<unknown[]> => {
      const asked = { name: `Bad ${++made}`, audience: 'customer', body: 'x', ...more };
      const { status, body } = await scene.agent.post('/api/v1/macros', asked);
      return [status, body.errors?.[0].field ?? body.type];
    };
    expect(await refused({ name: ' sorry' })).toEqual([409, '/problems/macro-name-taken']);
    expect(await refused({ body: 'Dear {{customer.nmae}}' })).toEqual([422, 'body']);
    expect(await refused({ body: '{{partner.name}} is late' })).toEqual([422, 'body']);
    expect(await refused({ body: undefined })).toEqual([422, 'body']);
    const task = { kind: 'pickup', title: 'x', dueInMinutes: 5, partnerId: 'ptn_00000000-0000-7000-8000-000000000000' };
    expect(await refused({ actions: { task } })).toEqual([422, 'actions.task.partnerId']);
    expect((await macro(scene.manager, { name: 'Sorry' })).name).toBe('Sorry');
  });

  it('are gone once removed, and their name is free again', async () => {
    const { id, name } = await macro(scene.agent);
    expect((await scene.agent.delete(`/api/v1/macros/${id}`)).status).toBe(204);
    expect((await scene.agent.get(`/api/v1/macros/${id}`)).status).toBe(404);
    expect((await apply(scene.case.id, id)).status).toBe(404);
    expect((await macro(scene.agent, { name })).version).toBe(1);
  });
});

describe('a preview', () => {
  it('is written in the customer’s language and zone, and changes nothing', async () => {
    const customer = await scene.agent.make('/api/v1/customers', {
      ...{ name: 'Klara Kundin', email: unique('klara'), language: 'de-AT', zone: 'Asia/Tokyo' },
    });
    const opened = await openCase(scene.agent, customer.id);
    await scene.agent.put(`/api/v1/cases/${opened.id}/acknowledgement`, {
      promise: { what: 'Antwort', dueAt: '2031-05-12T15:00:00Z' },
    });
    const { id } = await macro(scene.agent, {
      body: 'Dear {{customer.name}}',
      translations: [{ language: 'de', body: 'Guten Tag {{customer.name}}: {{promise.what}} bis {{promise.due}}.' }],
      actions: { own: true, severity: 'high', waiting: 'customer' },
    });
    const before = await events(opened.id);
    const shown = await preview(opened.id, id);
    expect(shown).toMatchObject({
      body: 'Guten Tag Klara Kundin: Antwort bis Di., 13. Mai 2031, 00:00 (Asia/Tokyo).',
      ...{ language: 'de-AT', zone: 'Asia/Tokyo', missing: [], refusal: null },
      actions: [
        'The case is given to Ada Agent.',
        'Its severity becomes high.',
        'The case waits for the customer’s answer.',
      ],
    });
    expect(await events(opened.id)).toBe(before);
    expect((await scene.agent.get(`/api/v1/cases/${opened.id}`)).body).toMatchObject({
      ...{ severity: 'normal', state: 'acknowledged' },
    });
  });

  it('says what is missing, and the application is refused for it', async () => {
    const opened = await acknowledged();
    const { id } = await macro(scene.agent, { body: 'About {{order.number}}, by {{promise.due}}' });
    expect((await preview(opened.id, id)).missing).toEqual(['order.number']);
    const before = await events(opened.id);
    const refused = await apply(opened.id, id);
    expect([refused.status, refused.body.type, refused.body.missing]).toEqual([
      ...[409, '/problems/macro-incomplete', ['order.number']],
    ]);
    expect(await events(opened.id)).toBe(before);
  });

  it('says what would be refused, in the words of that refusal', async () => {
    const opened = await openCase(scene.agent, scene.customer.id);
    const { id } = await macro(scene.agent, { actions: { waiting: 'customer' } });
    // Nobody has acknowledged it yet.
    expect((await preview(opened.id, id)).refusal.type).toBe('/problems/case-not-allowed-now');
    expect((await apply(opened.id, id)).body.type).toBe('/problems/case-not-allowed-now');
    expect((await scene.agent.all(`/api/v1/cases/${opened.id}/timeline`, 50)).length).toBe(2);
  });
});

describe('an application', () => {
  it('says and does everything in one go, and is counted', async () => {
    const opened = await acknowledged();
    const id = (await macro(scene.agent, { body: 'Which colour?', actions: { severity: 'low', waiting: 'customer' } }))
      .id;
    const { status, body } = await apply(opened.id, id, { macroVersion: 1 });
    expect([status, body.entry.body, body.entry.audience, body.taskId]).toEqual([
      201,
      'Which colour?',
      'customer',
      null,
    ]);
    const after = (await scene.agent.get(`/api/v1/cases/${opened.id}`)).body;
    expect([after.severity, after.state, after.waits[0].refId]).toEqual(['low', 'waiting', body.entry.id]);
    const used = (await scene.agent.get(`/api/v1/macros/${id}`)).body;
    expect([used.uses, used.lastUsedAt === null]).toEqual([1, false]);
  });

  it('asks a partner, and tells it nothing of the customer', async () => {
    const { id } = await macro(scene.agent, {
      audience: 'partner',
      body: 'Dear {{partner.name}}, can you? {{agent.name}}',
      actions: { task: { kind: 'pickup', title: 'Collect a lamp', dueInMinutes: 600 }, waiting: 'partner' },
    });
    const { status, body } = await apply(scene.case.id, id);
    expect([status, body.entry.body]).toEqual([201, 'Dear Swift Courier, can you? Ada Agent']);
    expect(body.entry.audience).toEqual({ partners: [scene.courier.id] });
    const task = (await scene.dispatcher.get(`/api/v1/tasks/${body.taskId}`)).body;
    expect(task.title).toBe('Collect a lamp');
    expect((await scene.agent.get(`/api/v1/cases/${scene.case.id}`)).body.state).toBe('waiting');
    await answer(scene.agent, task.commitment, 'withdrawal');
  });

  it('needs to be told which partner, when there are none or several', async () => {
    const opened = await acknowledged();
    const { id } = await macro(scene.agent, { audience: 'partner', body: 'Please?' });
    expect((await apply(opened.id, id)).body.missing).toEqual(['partner']);
    const named = await apply(opened.id, id, { partnerId: scene.courier.id });
    expect(named.body.type).toBe('/problems/not-taking-part');
  });

  it('takes the words as they were changed, and nothing that is still to be filled in', async () => {
    const opened = await acknowledged();
    const { id } = await macro(scene.agent, { body: 'Dear {{customer.name}}' });
    const changed = await apply(opened.id, id, { body: 'Hi {{customer.name}}, sorry!' });
    expect(changed.body.entry.body).toBe('Hi Clara Customer, sorry!');
    expect((await apply(opened.id, id, { body: 'Hi {{partner.name}}' })).status).toBe(422);
  });

  it('is refused when somebody wrote meanwhile, or the macro is another by now', async () => {
    const opened = await acknowledged();
    const first = await scene.agent.make(`/api/v1/cases/${opened.id}/entries`, { audience: 'internal', body: 'a' });
    await scene.manager.make(`/api/v1/cases/${opened.id}/entries`, { audience: 'internal', body: 'b' });
    const { id } = await macro(scene.agent, { actions: { severity: 'critical' } });
    expect((await apply(opened.id, id, { lastSeen: first.id })).body.type).toBe('/problems/entries-unseen');
    expect((await scene.agent.get(`/api/v1/cases/${opened.id}`)).body.severity).toBe('normal');
    await scene.agent.put(`/api/v1/macros/${id}`, { name: 'New', audience: 'customer', body: 'New' });
    expect((await apply(opened.id, id, { macroVersion: 1 })).status).toBe(412);
  });

  it('happens once under one key', async () => {
    const [opened, { id }] = [await acknowledged(), await macro(scene.agent)];
    const send = () => scene.agent.post(path(opened.id, id, 'application'), {}, { 'idempotency-key': 'macro-once' });
    const [one, other] = [await send(), await send()];
    expect(other.body).toEqual(one.body);
    expect((await scene.agent.get(`/api/v1/macros/${id}`)).body.uses).toBe(1);
  });

  it('speaks of the promise that is named', async () => {
    const opened = await acknowledged();
    const later = await scene.agent.make(`/api/v1/cases/${opened.id}/commitments`, {
      ...{ kind: 'refund', what: 'Your money back', dueAt: inSeconds(48 * HOUR) },
    });
    const { id } = await macro(scene.agent, { body: '{{promise.what}}' });
    expect((await preview(opened.id, id)).body).toBe('You hear from me');
    expect((await preview(opened.id, id, { promiseId: later.id })).body).toBe('Your money back');
    // A partner's promise to us is not the customer's to hear of.
    const pickup = await askForPickup(scene, HOUR, 2 * HOUR);
    expect((await preview(scene.case.id, id, { promiseId: pickup.commitment.id })).missing).toEqual(['promise.what']);
  });
});
