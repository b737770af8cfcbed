import { Webhook } from 'standardwebhooks';
import { sceneOf, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { Receiver } from '../../../test/receiver.js';
import { Deliveries } from '../../platform/index.js';

/** Without a worker: messages go out when a test says so. */
describe('a webhook', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let receiver: Receiver;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http', OUTBOUND_ALLOW: '127.0.0.1' });
    scene = await sceneOf(desk);
    receiver = await Receiver.open();
  });
  afterEach(async () => {
    for (const { id } of await scene.manager.all('/api/v1/webhooks', 100))
      await scene.manager.delete(`/api/v1/webhooks/${id}`);
    receiver.forget();
    receiver.otherwise = (response) => void response.writeHead(204).end();
  });
  afterAll(async () => {
    await desk.close();
    await receiver.close();
  });

  const register = (more: object = {}): Promise<any> =>
    scene.manager.make('/api/v1/webhooks', { name: 'shop', url: receiver.url, ...more });
  const say = (body = 'Hello'): Promise<any> =>
    scene.agent.make(`/api/v1/cases/${scene.case.id}/entries`, { audience: 'internal', body });
  const send = async (): Promise<void> => {
    const deliveries = desk.app.get(Deliveries);
    await deliveries.sendDue();
    await deliveries.untilIdle();
  };
  const log = (id: string): Promise<any[]> => scene.manager.all(`/api/v1/webhooks/${id}/deliveries`, 100);
  const makeDue = (): Promise<unknown> =>
    desk.owner.query(`update deliveries set next_attempt_at = now() where state = 'queued'`);

  it('is told of what it asked for: signed, thin, once', async () => {
    const hook = await register({ events: ['entry.*', 'case.closed'] });
    const entry = await say('zqsecretwords');
    await scene.agent.patch(`/api/v1/cases/${scene.case.id}`, { subject: 'Something else' });
    await send();
    await send();
    expect(receiver.received).toHaveLength(1);
    const { body, headers } = receiver.received[0]!;
    const verified = new Webhook(hook.secret).verify(body, headers as Record<string, string>) as any;
    expect(verified).toEqual({
      type: 'entry.written',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { eventId: expect.stringMatching(/^evt_/), caseId: scene.case.id, subjectId: entry.id },
    });
    expect(headers['content-type']).toBe('application/json');
    expect(body).not.toContain('zqsecretwords');
    const [delivery] = await log(hook.id);
    expect(delivery).toMatchObject({ id: headers['webhook-id'], state: 'delivered', type: 'entry.written' });
    expect(delivery.attempts).toEqual([expect.objectContaining({ status: 204, problem: null })]);
  });

  it('hears of an event if and only if the event was committed', async () => {
    const hook = await register();
    const refused = await scene.agent.post(`/api/v1/cases/${scene.case.id}/entries`, {
      audience: { partners: ['ptn_01979c2e-0000-7000-8000-00000000dead'] },
      body: 'To nobody',
    });
    expect(refused.status).toBe(409);
    await send();
    expect(await log(hook.id)).toEqual([]);
    await say();
    await send();
    expect(receiver.said.map(({ type }) => type)).toEqual(['entry.written']);
  });

  it('is told of what partners and customers do as well, and never of our own people, keys and mail', async () => {
    await register();
    await scene.dispatcher.make(`/api/v1/cases/${scene.case.id}/entries`, { body: 'From the courier' });
    await desk.person({ role: 'agent' });
    await scene.manager.make('/api/v1/keys', { personId: scene.agent.personId, name: 'x' });
    await send();
    expect(receiver.said.map(({ type }) => type)).toEqual(['entry.written']);
  });

  it('is tried again when it does not say yes, by the schedule and under the same id', async () => {
    const hook = await register({ events: ['entry.*'] });
    receiver.status(500);
    receiver.status(302, { location: receiver.url });
    await say();
    await send();
    await send();
    expect(receiver.received).toHaveLength(1);
    const [{ due }] = (
      await desk.owner.query(
        'select extract(epoch from next_attempt_at - now()) as due from deliveries where endpoint_id = $1',
        [hook.id],
      )
    ).rows;
    expect(Number(due)).toBeLessThanOrEqual(5.5);
    await makeDue();
    await send();
    await makeDue();
    await send();
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    const [delivery] = await log(hook.id);
    expect(delivery.state).toBe('delivered');
    expect(delivery.attempts.map(({ status }: any) => status)).toEqual([500, 302, 204]);
  });

  it('waits as long as it asks for', async () => {
    const hook = await register({ events: ['entry.*'] });
    receiver.status(429, { 'retry-after': '3000' });
    await say();
    await send();
    const { rows } = await desk.owner.query(
      `select next_attempt_at > now() + interval '49 minutes' as waits from deliveries where endpoint_id = $1`,
      [hook.id],
    );
    expect(rows).toEqual([{ waits: true }]);
  });

  it('that was not reached ten times is given up, visibly, and can be told again by hand', async () => {
    const hook = await register({ events: ['entry.*'] });
    receiver.status(503);
    await say();
    await desk.owner.query(`update deliveries set attempts = 9 where endpoint_id = $1`, [hook.id]);
    await send();
    const [failed] = await log(hook.id);
    expect(failed).toMatchObject({ state: 'failed', nextAttemptAt: null });
    const { rows } = await desk.owner.query(`select subject_id from events where type = 'delivery.failed'`);
    expect(rows).toContainEqual({ subject_id: failed.id });

    const path = `/api/v1/webhooks/${hook.id}/deliveries/${failed.id}/redelivery`;
    expect((await scene.manager.post(path, undefined)).status).toBe(202);
    expect((await scene.manager.post(path, undefined)).body.type).toBe('/problems/delivery-under-way');
    await send();
    const [again] = await log(hook.id);
    expect([again.id, again.state, again.attempts.length]).toEqual([failed.id, 'delivered', 2]);
  });

  it('that answers 410 is told nothing more, and what waited for it is given up', async () => {
    const hook = await register({ events: ['entry.*'] });
    receiver.otherwise = (response) => void response.writeHead(410).end();
    await say('one');
    await say('two');
    await send();
    expect((await scene.manager.get(`/api/v1/webhooks/${hook.id}`)).body).toMatchObject({
      state: 'ended',
      endReason: 'gone',
    });
    await say('three');
    await send();
    expect((await log(hook.id)).map(({ state }) => state)).toEqual(['failed', 'failed']);
    const redelivery = `/api/v1/webhooks/${hook.id}/deliveries/${(await log(hook.id))[0].id}/redelivery`;
    expect((await scene.manager.post(redelivery, undefined)).body.type).toBe('/problems/webhook-ended');
  });

  it('that is paused waits for its news, and gets it when the pause ends', async () => {
    const hook = await register({ events: ['entry.*'] });
    expect((await scene.manager.put(`/api/v1/webhooks/${hook.id}/pause`, undefined)).body.state).toBe('paused');
    await say();
    await send();
    expect(receiver.received).toEqual([]);
    expect((await scene.manager.delete(`/api/v1/webhooks/${hook.id}/pause`)).body.state).toBe('active');
    await send();
    expect(receiver.received).toHaveLength(1);
  });

  it('keeps nobody waiting but itself: however slow, dead or lying, and never with more than two requests at once', async () => {
    const [slow, dead, liar] = [await Receiver.open(), await Receiver.open(), await Receiver.open()];
    const deadUrl = dead.url;
    await dead.close();
    slow.otherwise = () => undefined;
    liar.otherwise = (response) =>
      void response.writeHead(200, { 'content-length': '1000000000' }).write('x'.repeat(100));
    for (const url of [slow.url, deadUrl, liar.url, receiver.url]) await register({ url, events: ['entry.*'] });
    for (let i = 0; i < 5; i++) await say(`${i}`);
    const deliveries = desk.app.get(Deliveries);
    await deliveries.sendDue();
    await eventually(() => expect(receiver.received).toHaveLength(5));
    await eventually(() => expect([slow.open, liar.open]).toEqual([2, 2]));
    await deliveries.sendDue();
    expect([slow.mostOpen, liar.mostOpen, receiver.mostOpen <= 2]).toEqual([2, 2, true]);
    await Promise.all([slow.close(), liar.close()]);
    await desk.owner.query('update endpoints set paused_at = now() where ended_at is null');
    await deliveries.untilIdle();
  });

  it('is sent to by several workers no more than twice at a time, and each message once', async () => {
    const hook = await register({ events: ['entry.*'] });
    for (let i = 0; i < 6; i++) await say(`${i}`);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(receiver.received).toHaveLength(6);
    expect(new Set(receiver.said.map(({ data }) => data.eventId)).size).toBe(6);
    expect((await log(hook.id)).every(({ attempts }) => attempts.length === 1)).toBe(true);
  });

  it('that a dying worker left behind is told a minute later: not at once, and not never', async () => {
    const hook = await register({ events: ['entry.*'] });
    await say();
    // As a process leaves it that dies between claiming the attempt and hearing the answer.
    await desk.owner.query(
      `update deliveries set attempts = 1, next_attempt_at = now() + interval '1 minute', held_until = now() + interval '30 seconds'
       where endpoint_id = $1`,
      [hook.id],
    );
    await send();
    expect(receiver.received).toEqual([]);
    await makeDue();
    await send();
    expect(receiver.received).toHaveLength(1);
  });

  it('holds no transaction open while its receiver thinks', async () => {
    await register({ events: ['entry.*'] });
    let waiting: number | undefined;
    receiver.answers.push((response) => {
      setTimeout(() => {
        void desk.owner
          .query(
            `select count(*)::int as waiting from pg_stat_activity
             where datname = current_database() and xact_start < clock_timestamp() - interval '200 ms'`,
          )
          .then(({ rows }) => {
            waiting = rows[0].waiting;
            response.writeHead(204).end();
          });
      }, 300);
    });
    await say();
    await send();
    expect(waiting).toBe(0);
  });

  describe('when it is registered', () => {
    it('shows its secret once: in no list, in no kept answer, and not readable in the database', async () => {
      const answer = await scene.manager.post(
        '/api/v1/webhooks',
        { name: 'shop', url: receiver.url },
        { 'idempotency-key': 'one' },
      );
      const { id, secret } = answer.body;
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
      const shown = [await scene.manager.get('/api/v1/webhooks'), await scene.manager.get(`/api/v1/webhooks/${id}`)];
      const { rows } = await desk.owner.query(
        'select to_jsonb(e)::text as row from endpoints e union all select body::text from idempotency_keys',
      );
      expect(JSON.stringify([shown.map(({ body }) => body), rows])).not.toContain(secret.slice(6));
      const again = await scene.manager.post(
        '/api/v1/webhooks',
        { name: 'shop', url: receiver.url },
        { 'idempotency-key': 'one' },
      );
      expect([again.body.id, again.body.secret]).toEqual([id, secret]);
    });

    it.each([
      ['http://example.org/'],
      ['https://10.0.0.1/'],
      ['https://[::1]/'],
      ['https://user:pass@example.org/'],
      ['ftp://example.org/'],
      ['example.org'],
    ])('refuses an address that would not be called: %s', async (url) => {
      const strict = await OpenDesk.open({ KEPT_ROLE: 'http' });
      const manager = await strict.person({ role: 'manager' });
      const { status, body } = await manager.post('/api/v1/webhooks', { name: 'x', url });
      expect([status, body.errors?.[0]?.field]).toEqual([422, 'url']);
      await strict.close();
    });

    it('refuses events that nobody outside hears of', async () => {
      for (const events of [['person.*'], ['mail.sent'], ['*'], ['commitment'], ['commitment.*.x'], [1]]) {
        const { status } = await scene.manager.post('/api/v1/webhooks', { name: 'x', url: receiver.url, events });
        expect([events, status]).toEqual([events, 422]);
      }
    });

    it('is for managers alone', async () => {
      for (const who of [scene.agent, scene.dispatcher]) expect((await who.get('/api/v1/webhooks')).status).toBe(403);
    });
  });
});
