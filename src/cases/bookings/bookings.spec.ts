import { Webhook } from 'standardwebhooks';
import { answer, askForPickup, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk, type Answer } from '../../../test/open-desk.js';
import { Receiver } from '../../../test/receiver.js';

const HOUR = 3_600;
const now = (): string => new Date().toISOString();

describe('a pickup booked with a partner’s own system', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let system: Receiver;
  let secret: string;
  beforeAll(async () => {
    desk = await OpenDesk.open({ OUTBOUND_ALLOW: '127.0.0.1' });
    scene = await sceneOf(desk);
    system = await Receiver.open();
    const hook = await scene.manager.put(path(), { url: system.url, cancelByMinutes: 60 });
    ({ secret } = hook.body);
  });
  beforeEach(() => system.forget());
  afterAll(async () => {
    await desk.close();
    await system.close();
  });

  const path = (): string => `/api/v1/partners/${scene.courier.id}/booking-hook`;
  const told = (type: string, taskId: string): Promise<any> =>
    eventually(() => {
      const found = system.received.find(({ body }) => body.includes(`"type":"${type}"`) && body.includes(taskId));
      expect(found).toBeDefined();
      return { ...JSON.parse(found!.body), headers: found!.headers, raw: found!.body };
    });
  const bookingOf = async (taskId: string): Promise<any> =>
    (await scene.agent.get(`/api/v1/tasks/${taskId}`)).body.booking;
  /** A pickup in so many hours, agreed and booked. */
  const booked = async (hours = 4): Promise<{ task: any; booking: any }> => {
    const task = await askForPickup(scene, hours * HOUR, (hours + 2) * HOUR);
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    await told('pickup.booked', task.id);
    return { task, booking: await bookingOf(task.id) };
  };

  let messages = 0;
  const send = (
    body: string,
    more: { id?: string; at?: Date; headers?: object; to?: string; by?: string } = {},
  ): Promise<Answer> => {
    const [id, at] = [more.id ?? `msg_${++messages}`, more.at ?? new Date()];
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(more.by ?? secret).sign(id, at, body),
      'content-type': 'application/json',
      ...more.headers,
    };
    return fetch(`${desk.url}/api/v1/hooks/partners/${more.to ?? scene.courier.id}/status`, {
      method: 'POST',
      headers,
      body,
    }).then(async (response) => ({ status: response.status, headers: response.headers, body: await response.json() }));
  };
  const message = (data: object): string => JSON.stringify({ type: 'pickup.status', timestamp: now(), data });
  const tell = (data: object, more: Parameters<typeof send>[1] = {}): Promise<Answer> => send(message(data), more);
  const lettersTo = async (template: string): Promise<any[]> =>
    (await desk.owner.query('select * from mails where template = $1', [template])).rows;

  it('is booked when it is agreed: by a signed message of ids and times, and not before', async () => {
    const task = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    expect(await bookingOf(task.id)).toBeNull();
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    const request = await told('pickup.booked', task.id);
    new Webhook(secret).verify(request.raw, request.headers);
    const booking = await bookingOf(task.id);
    expect(request.data).toEqual({
      ...{ bookingId: booking.id, taskId: task.id, commitmentId: task.commitment.id, cancelBy: booking.cancelBy },
      window: { localStart: expect.any(String), localEnd: expect.any(String), zone: 'Europe/Berlin' },
      ...{ startsAt: expect.any(String), dueAt: task.commitment.dueAt },
    });
    expect(Date.parse(request.data.startsAt) - Date.parse(booking.cancelBy)).toBe(HOUR * 1_000);
    expect(request.raw).not.toMatch(/Clara|Rua do Sol|351/);
    await eventually(async () => expect((await bookingOf(task.id)).state).toBe('booked'));
    expect((await scene.dispatcher.get(`/api/v1/tasks/${task.id}`)).body).not.toHaveProperty('booking');
  });

  it('is not booked when it is another kind of task', async () => {
    const task = await askForPickup(scene, 4 * HOUR, 6 * HOUR, { kind: 'inspection' });
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    const pickup = await booked();
    expect(pickup.booking).not.toBeNull();
    expect(await bookingOf(task.id)).toBeNull();
  });

  it('is moved when another time is agreed', async () => {
    const { task, booking } = await booked();
    await tell({ bookingId: booking.id, status: 'confirmed', at: now(), confirmation: 'SC-1' });
    const { body: successor } = await answer(scene.agent, task.commitment, 'renegotiation', {
      window: windowIn(8 * HOUR, 9 * HOUR),
    });
    await answer(scene.dispatcher, successor, 'acceptance');
    const request = await told('pickup.moved', task.id);
    expect(request.data).toMatchObject({ bookingId: booking.id, commitmentId: successor.id, dueAt: successor.dueAt });
    await eventually(async () =>
      expect(await bookingOf(task.id)).toMatchObject({ id: booking.id, state: 'booked', confirmation: 'SC-1' }),
    );
  });

  it('is cancelled by a message in time', async () => {
    const { task, booking } = await booked();
    await answer(scene.agent, task.commitment, 'withdrawal', { note: 'Not needed.' });
    expect((await told('pickup.cancelled', task.id)).data.bookingId).toBe(booking.id);
    expect((await bookingOf(task.id)).state).toBe('cancelled');
  });

  it('must be cancelled by telephone after that, and its owner is told so', async () => {
    const { task } = await booked();
    await desk.owner.query(`update bookings set cancel_by = now() - interval '1 second' where task_id = $1`, [task.id]);
    await answer(scene.agent, task.commitment, 'withdrawal', {});
    await eventually(async () => expect((await bookingOf(task.id)).state).toBe('to_telephone'));
    await eventually(async () => expect(await lettersTo('staff.booking-to-telephone')).toHaveLength(1));
    expect(system.said.filter(({ type, data }) => type === 'pickup.cancelled' && data.taskId === task.id)).toEqual([]);
  });

  it('is shown as not answered while their system does not take it', async () => {
    system.status(500);
    const task = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    await eventually(async () => expect((await bookingOf(task.id))?.state).toBe('not_answered'));
    await desk.owner.query(`update deliveries set next_attempt_at = now() where state = 'queued'`);
    await eventually(async () => expect((await bookingOf(task.id)).state).toBe('booked'));
  });

  it('is confirmed with a number, and collected by a scan that keeps the promise by its own time', async () => {
    const { task, booking } = await booked();
    expect((await tell({ bookingId: booking.id, status: 'confirmed', at: now(), confirmation: 'SC-42' })).body).toEqual(
      { applied: true },
    );
    expect(await bookingOf(task.id)).toMatchObject({ state: 'confirmed', confirmation: 'SC-42' });
    const at = now();
    await tell({ bookingId: booking.id, status: 'collected', at });
    await eventually(async () => {
      const { body } = await scene.agent.get(`/api/v1/commitments/${task.commitment.id}`);
      expect(body).toMatchObject({ state: 'kept' });
      expect(Date.parse(body.completedAt)).toBe(Date.parse(at));
      expect(body.proofs).toEqual([expect.objectContaining({ kind: 'scan', note: 'SC-42' })]);
    });
    expect((await bookingOf(task.id)).state).toBe('collected');
  });

  it('that failed is told to its owner', async () => {
    const { task, booking } = await booked();
    await tell({ bookingId: booking.id, status: 'failed', at: now(), note: 'No such street' });
    expect(await bookingOf(task.id)).toMatchObject({ state: 'failed', failure: 'No such street' });
    await eventually(async () => {
      const letters = await lettersTo('staff.booking-failed');
      expect(letters.map(({ data }) => data.commitmentId)).toContain(task.commitment.id);
    });
  });

  it('believes a message once, however often it comes', async () => {
    const { task, booking } = await booked();
    const at = now();
    const collected = { bookingId: booking.id, status: 'collected', at };
    const answers = await Promise.all([1, 2, 3].map(() => tell(collected, { id: `once_${booking.id}` })));
    expect(answers.map(({ status, body }) => [status, body.applied]).sort()).toEqual([
      [200, false],
      [200, false],
      [200, true],
    ]);
    await eventually(async () => {
      const { body } = await scene.agent.get(`/api/v1/commitments/${task.commitment.id}`);
      expect([body.state, body.proofs.length]).toEqual(['kept', 1]);
    });
    expect(
      (await desk.owner.query('select from booking_statuses where booking_id = $1', [booking.id])).rows,
    ).toHaveLength(1);
  });

  it('keeps what is older than what it knows, and changes nothing for it', async () => {
    const { task, booking } = await booked();
    const earlier = new Date(Date.now() - 60_000).toISOString();
    await tell({ bookingId: booking.id, status: 'failed', at: now(), note: 'Broken down' });
    expect((await tell({ bookingId: booking.id, status: 'confirmed', at: earlier, confirmation: 'X' })).body).toEqual({
      applied: false,
    });
    expect(await bookingOf(task.id)).toMatchObject({ state: 'failed', confirmation: null });
    const { rows } = await desk.owner.query('select applied from booking_statuses where booking_id = $1 order by at', [
      booking.id,
    ]);
    expect(rows).toEqual([{ applied: false }, { applied: true }]);
  });

  describe('believes nobody', () => {
    let booking: any;
    beforeAll(async () => {
      ({ booking } = await booked());
    });
    const status = (): object => ({ bookingId: booking.id, status: 'failed', at: now() });
    const expectUnbelieved = async (sent: Promise<Answer>): Promise<void> => {
      const { status: code, body } = await sent;
      expect([code, body.type]).toEqual([401, '/problems/unverified-message']);
    };

    it('without a signature, or with one of another secret or body', async () => {
      await expectUnbelieved(tell(status(), { headers: { 'webhook-signature': '' } }));
      await expectUnbelieved(tell(status(), { by: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }));
      const signed = message(status());
      const signature = new Webhook(secret).sign('m', new Date(), signed);
      await expectUnbelieved(
        send(signed.replace('failed', 'collected'), { id: 'm', headers: { 'webhook-signature': signature } }),
      );
    });

    it('more than five minutes before or after', async () => {
      for (const minutes of [-6, 6])
        await expectUnbelieved(tell(status(), { at: new Date(Date.now() + minutes * 60_000) }));
    });

    it('in another partner’s name, or in that of nobody', async () => {
      const other = await scene.manager.make('/api/v1/partners', { name: 'Other', kind: 'courier' });
      for (const to of [other.id, 'ptn_01979c2e-0000-7000-8000-00000000dead', 'x'])
        await expectUnbelieved(tell(status(), { to }));
      const { body } = await scene.manager.put(`/api/v1/partners/${other.id}/booking-hook`, {
        url: system.url,
        cancelByMinutes: 0,
      });
      const foreign = await tell(status(), { to: other.id, by: body.secret });
      expect([foreign.status, foreign.body.errors[0].field]).toEqual([422, 'data.bookingId']);
    });

    it('who was believed before its hook was taken away', async () => {
      const other = await scene.manager.make('/api/v1/partners', { name: 'Gone', kind: 'courier' });
      const hook = `/api/v1/partners/${other.id}/booking-hook`;
      const { body } = await scene.manager.put(hook, { url: system.url, cancelByMinutes: 0 });
      expect((await tell(status(), { to: other.id, by: body.secret })).status).toBe(422);
      expect((await scene.manager.delete(hook)).status).toBe(204);
      await expectUnbelieved(tell(status(), { to: other.id, by: body.secret }));
      expect((await scene.manager.get(hook)).status).toBe(404);
    });

    it.each<[string, (id: string) => unknown]>([
      [
        'another type',
        (id) => ({ type: 'pickup.other', timestamp: now(), data: { bookingId: id, status: 'failed', at: now() } }),
      ],
      [
        'another status',
        (id) => ({ type: 'pickup.status', timestamp: now(), data: { bookingId: id, status: 'lost', at: now() } }),
      ],
      ['a time to come', (id) => JSON.parse(message({ bookingId: id, status: 'failed', at: '2099-01-01T00:00:00Z' }))],
      ['a field too many', (id) => JSON.parse(message({ bookingId: id, status: 'failed', at: now(), state: 'kept' }))],
      ['nothing', () => ({})],
    ])('who signs %s', async (_what, body) => {
      expect((await send(JSON.stringify(body(booking.id)))).status).toBe(422);
    });

    it('who says too much', async () => {
      const { status: code } = await send(JSON.stringify({ x: 'x'.repeat(65_000) }));
      expect(code).toBe(413);
    });
  });

  it('shows its secret once, and keeps it when it moves', async () => {
    const { body } = await scene.manager.get(path());
    expect(body).toEqual({ partnerId: scene.courier.id, url: system.url, cancelByMinutes: 60 });
    const moved = await scene.manager.put(path(), { url: `${system.url}/2`, cancelByMinutes: 30 });
    expect(moved.body).toEqual({ partnerId: scene.courier.id, url: `${system.url}/2`, cancelByMinutes: 30 });
    expect((await scene.agent.put(path(), { url: system.url, cancelByMinutes: 1 })).status).toBe(403);
    expect((await scene.manager.put(path(), { url: 'http://10.0.0.1/', cancelByMinutes: 1 })).status).toBe(422);
  });
});
