import { answer, askForPickup, inSeconds, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const HOUR = 3600;

describe('negotiating a promise', () => {
  it('makes a promise of the partner’s yes', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    expect(commitment).toMatchObject({ state: 'proposed', awaited: 'partner', termsVersion: 1 });
    const { status, body } = await answer(scene.dispatcher, commitment, 'acceptance');
    expect([status, body.state, body.awaited]).toEqual([200, 'active', null]);
  });

  it('goes back and forth, each time under a new version of the terms', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    const countered = (await answer(scene.dispatcher, commitment, 'counter', { window: windowIn(3 * HOUR, 4 * HOUR) }))
      .body;
    expect(countered).toMatchObject({ state: 'countered', termsVersion: 2, awaited: 'us' });
    const again = (await answer(scene.agent, countered, 'counter', { window: windowIn(2 * HOUR, 3 * HOUR) })).body;
    expect(again).toMatchObject({ state: 'countered', termsVersion: 3, awaited: 'partner' });
    const agreed = (await answer(scene.dispatcher, again, 'acceptance')).body;
    expect(agreed).toMatchObject({ state: 'active', termsVersion: 3 });
    const { body } = await scene.agent.get(`/api/v1/commitments/${commitment.id}`);
    expect(body.terms.map((t: any) => t.proposedBy)).toEqual(['us', 'partner', 'us']);
    expect(body.originalDueAt).toBe(agreed.dueAt);
  });

  it('refuses an answer to terms that are no longer on the table', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    await answer(scene.dispatcher, commitment, 'counter', { window: windowIn(3 * HOUR, 4 * HOUR) });
    const late = await answer(scene.agent, commitment, 'acceptance');
    expect([late.status, late.body.type, late.body.termsVersion]).toEqual([409, '/problems/stale-terms', 2]);
  });

  it('lets one of two dispatchers win who click at once, and tells the other', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    const answers = await Promise.all([
      answer(scene.dispatcher, commitment, 'acceptance'),
      answer(scene.dispatcher, commitment, 'counter', { window: windowIn(3 * HOUR, 4 * HOUR) }),
    ]);
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
  });

  it('does not let a side accept its own terms', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    const countered = (await answer(scene.dispatcher, commitment, 'counter', { window: windowIn(3 * HOUR, 4 * HOUR) }))
      .body;
    expect((await answer(scene.dispatcher, countered, 'acceptance')).body.type).toBe('/problems/not-yours-to-answer');
  });

  it('records a partner’s spoken yes only with the name of who said it', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    expect((await answer(scene.agent, commitment, 'acceptance')).body.type).toBe('/problems/speaker-unnamed');
    expect((await answer(scene.agent, commitment, 'acceptance', { speaker: 'Dirk, on the phone' })).body.state).toBe(
      'active',
    );
    const { rows } = await desk.owner.query(
      'select party, speaker, channel from commitment_acceptances where commitment_id = $1',
      [commitment.id],
    );
    expect(rows).toEqual([{ party: 'partner', speaker: 'Dirk, on the phone', channel: 'verbal' }]);
  });

  it('ends with a decline, and takes no answer afterwards', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    const declined = (await answer(scene.dispatcher, commitment, 'decline', { note: 'No van today' })).body;
    expect([declined.state, declined.settledReason]).toEqual(['declined', 'No van today']);
    const after = await answer(scene.dispatcher, commitment, 'acceptance');
    expect([after.status, after.body.state, after.body.allowed]).toEqual([409, 'declined', []]);
  });

  it.each([
    ['no time at all', {}, 'promise-without-time'],
    [
      'a window and an instant',
      { requestedWindow: windowIn(HOUR, 2 * HOUR), dueAt: inSeconds(HOUR) },
      'promise-without-time',
    ],
    ['a time in the past', { requestedWindow: windowIn(-2 * HOUR, -HOUR) }, 'due-in-the-past'],
    ['an end before its start', { requestedWindow: windowIn(2 * HOUR, HOUR) }, 'window-ends-before-it-starts'],
    [
      'an hour the clocks skip',
      { requestedWindow: { localStart: '2027-03-28T02:30', localEnd: '2027-03-28T04:00', zone: 'Europe/Berlin' } },
      'local-time-skipped',
    ],
    [
      'an hour that comes twice',
      { requestedWindow: { localStart: '2027-10-31T02:30', localEnd: '2027-10-31T04:00', zone: 'Europe/Berlin' } },
      'local-time-ambiguous',
    ],
  ])('refuses a request with %s, and keeps nothing of it', async (_, time, slug) => {
    const before = await count('tasks');
    const { status, body } = await scene.agent.post(`/api/v1/cases/${scene.case.id}/tasks`, {
      partnerId: scene.courier.id,
      kind: 'pickup',
      title: 'Collect a blender',
      ...time,
    });
    expect([status, body.type]).toEqual([422, `/problems/${slug}`]);
    expect(await count('tasks')).toBe(before);
  });

  it('refuses a window in which the partner is closed throughout', async () => {
    const calendar = await scene.manager.make('/api/v1/calendars', {
      name: 'Mornings',
      zone: 'Europe/Berlin',
      hours: { mon: [['08:00', '09:00']] },
    });
    const closed = await scene.manager.make('/api/v1/partners', {
      name: 'Mostly Closed',
      kind: 'repairer',
      zone: 'Europe/Berlin',
      calendarId: calendar.id,
    });
    await scene.agent.make(`/api/v1/cases/${scene.case.id}/participants`, {
      partnerId: closed.id,
      role: 'repairer',
      purpose: 'Repair',
    });
    const { status, body } = await scene.agent.post(`/api/v1/cases/${scene.case.id}/tasks`, {
      partnerId: closed.id,
      kind: 'repair',
      title: 'Repair it',
      requestedWindow: { localStart: '2027-06-15T10:00', localEnd: '2027-06-15T12:00', zone: 'Europe/Berlin' },
    });
    expect([status, body.type, body.nextOpening]).toEqual([
      409,
      '/problems/window-outside-hours',
      '2027-06-21T06:00:00Z',
    ]);
  });
});

describe('asking for a new time', () => {
  const agreed = async (): Promise<any> => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
  };

  it('keeps the old promise until the new one is agreed, and the first due time for ever', async () => {
    const old = await agreed();
    const asked = (await answer(scene.dispatcher, old, 'renegotiation', { window: windowIn(5 * HOUR, 6 * HOUR) })).body;
    expect(asked).toMatchObject({ state: 'proposed', awaited: 'us', supersedes: old.id });
    expect((await scene.agent.get(`/api/v1/commitments/${old.id}`)).body.state).toBe('active');
    await answer(scene.agent, asked, 'acceptance');
    expect((await scene.agent.get(`/api/v1/commitments/${old.id}`)).body.state).toBe('renegotiated');
    const { body: successor } = await scene.agent.get(`/api/v1/commitments/${asked.id}`);
    expect([successor.state, successor.originalDueAt]).toEqual(['active', old.dueAt]);
  });

  it('comes too late when the promise is broken', async () => {
    const old = await agreed();
    await desk.owner.query(`update commitments set state = 'broken', settled_at = now() where id = $1`, [old.id]);
    expect(
      (await answer(scene.dispatcher, old, 'renegotiation', { window: windowIn(5 * HOUR, 6 * HOUR) })).status,
    ).toBe(409);
  });

  it('does not mend a promise that broke while the new one was on the table', async () => {
    const old = await agreed();
    const asked = (await answer(scene.dispatcher, old, 'renegotiation', { window: windowIn(5 * HOUR, 6 * HOUR) })).body;
    await desk.owner.query(`update commitments set state = 'broken', settled_at = now() where id = $1`, [old.id]);
    await answer(scene.agent, asked, 'acceptance');
    expect((await scene.agent.get(`/api/v1/commitments/${old.id}`)).body.state).toBe('broken');
  });

  it('can be asked for by us, with the partner’s spoken request or for ourselves', async () => {
    const [spoken, ours] = [await agreed(), await agreed()];
    const window = windowIn(5 * HOUR, 6 * HOUR);
    const theirs = await answer(scene.agent, spoken, 'renegotiation', { window, speaker: 'Dirk' });
    expect(theirs.body.awaited).toBe('us');
    expect((await answer(scene.agent, ours, 'renegotiation', { window })).body.awaited).toBe('partner');
  });

  it('moves our own promise to the customer at once', async () => {
    const promise = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'refund',
      what: 'Your money back',
      dueAt: inSeconds(HOUR),
    });
    expect(promise).toMatchObject({ state: 'active', promisee: 'customer' });
    const moved = (await answer(scene.agent, promise, 'renegotiation', { dueAt: inSeconds(3 * HOUR) })).body;
    expect(moved).toMatchObject({ state: 'active', originalDueAt: promise.dueAt });
  });
});

describe('reporting it done', () => {
  const agreed = async (proof = 'enabled'): Promise<any> => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR, { proof });
    return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
  };

  it('waits for our word when there is no proof, and is kept or disputed by it', async () => {
    const one = await agreed();
    expect((await answer(scene.dispatcher, one, 'report')).body.state).toBe('reported');
    expect((await answer(scene.agent, one, 'assessment', { kept: true })).body.state).toBe('kept');
    const other = await agreed();
    await answer(scene.dispatcher, other, 'report');
    expect((await answer(scene.agent, other, 'assessment', { kept: false })).body.state).toBe('disputed');
    expect((await answer(scene.agent, other, 'assessment', { kept: false })).body.state).toBe('broken');
  });

  it('needs proof where the task asks for it, and a photo is a file that is there', async () => {
    const promise = await agreed('required');
    expect((await answer(scene.dispatcher, promise, 'report', { note: 'done' })).body.type).toBe(
      '/problems/evidence-wanted',
    );
    expect((await answer(scene.dispatcher, promise, 'report', { evidence: [{ kind: 'photo' }] })).status).toBe(422);
    const missing = await answer(scene.dispatcher, promise, 'report', {
      evidence: [{ kind: 'photo', fileId: 'fil_00000000-0000-7000-8000-000000000000' }],
    });
    expect(missing.status).toBe(404);
    expect((await answer(scene.dispatcher, promise, 'report', { evidence: [{ kind: 'scan' }] })).body.state).toBe(
      'kept',
    );
  });

  it('cannot have happened in the future', async () =>
    expect((await answer(scene.dispatcher, await agreed(), 'report', { completedAt: inSeconds(60) })).body.type).toBe(
      '/problems/completed-in-the-future',
    ));

  it('leaves what is broken broken, and says that it was done late', async () => {
    const promise = await agreed();
    await desk.owner.query(`update commitments set state = 'broken', settled_at = now() where id = $1`, [promise.id]);
    const { body } = await answer(scene.dispatcher, promise, 'report', { evidence: [{ kind: 'scan' }] });
    expect(body).toMatchObject({ state: 'broken', doneLate: true });
    expect((await answer(scene.dispatcher, promise, 'report')).status).toBe(409);
  });
});

const count = async (table: string): Promise<number> =>
  (await desk.owner.query(`select count(*)::int as n from ${table}`)).rows[0].n;
