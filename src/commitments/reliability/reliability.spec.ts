import { answer, askForPickup, inSeconds, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { PromiseHistory } from '../../../test/promise-history.js';
import { systemActor, UnitOfWork } from '../../platform/index.js';
import { COMMITMENT_STATES } from '../commitment-states.rules.js';
import { outcomeOf } from './outcomes.rules.js';
import { ReliabilityQueries } from './reliability.queries.js';
import { reliabilityOf, usualMean, weightOf } from './reliability.rules.js';

const HOUR = 3_600;

let desk: OpenDesk;
let scene: Scene;
let past: PromiseHistory;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
  past = await PromiseHistory.on(desk, scene.customer.id);
});
afterAll(() => desk.close());

describe('reliability, as the database counts it', () => {
  it('is what the rules say of the same promises, one by one', async () => {
    const { id } = await scene.manager.make('/api/v1/partners', { name: 'Counted', kind: 'other' });
    const promises = COMMITMENT_STATES.flatMap((state, i) =>
      [null, 0, 239, 240, 4_000].flatMap((notice, j) =>
        [true, false].map((agreed) => ({ state, notice, agreed, settled: (i * 5 + j) * 50, kind: 'counted' })),
      ),
    );
    for (const promise of promises) await past.add(id, promise);
    const weighed = { kept: 0, broken: 0 };
    const counted = { kept: 0, broken: 0, moved: 0 };
    for (const { state, agreed, notice, settled } of promises) {
      const outcome = outcomeOf({ state, agreed, noticeMinutes: notice });
      if (outcome) counted[outcome] += 1;
      if (outcome === 'kept' || outcome === 'broken') weighed[outcome] += weightOf(past.ago(settled), past.now);
    }
    const [tally] = (await tallies(past.now)).filter((one) => one.partnerId === id && one.kind === 'counted');
    const expected = reliabilityOf(weighed, usualMean(counted));
    expect(tally).toMatchObject(counted);
    expect(tally!.reliability.alpha).toBeCloseTo(expected.alpha, 9);
    expect(tally!.reliability.beta).toBeCloseTo(expected.beta, 9);
  });

  it('takes what is usual for the kind from all partners, once there are thirty outcomes', async () => {
    const [one, other] = [
      await scene.manager.make('/api/v1/partners', { name: 'One', kind: 'other' }),
      await scene.manager.make('/api/v1/partners', { name: 'Other', kind: 'other' }),
    ];
    await past.times(15, one.id, { state: 'kept', kind: 'usual', settled: 0 });
    await past.times(14, other.id, { state: 'broken', kind: 'usual', settled: 0 });
    const of = async (id: string) =>
      (await tallies(past.now)).find((row) => row.partnerId === id && row.kind === 'usual')!.reliability.alpha;
    expect(await of(one.id)).toBeCloseTo(4 * 0.85 + 15, 9);
    await past.add(other.id, { state: 'broken', kind: 'usual', settled: 0 });
    expect(await of(one.id)).toBeCloseTo(4 * 0.5 + 15, 9);
  });

  const tallies = (asOf: Date) =>
    desk.app
      .get(UnitOfWork)
      .read(systemActor('spec'), (work) => desk.app.get(ReliabilityQueries, { strict: false }).tallies(work, asOf));
});

describe('what a partner says of a promise before it is due', () => {
  const agreed = async (from: number, to: number): Promise<any> => {
    const { commitment } = await askForPickup(scene, from * HOUR, to * HOUR);
    return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
  };
  const noted = async (id: string): Promise<{ warned: boolean; notice: number | null; reply: number | null }> => {
    const { rows } = await desk.owner.query(
      'select warned_at is not null as warned, notice_minutes as notice, reply_minutes as reply from commitments where id = $1',
      [id],
    );
    return rows[0];
  };

  it('is noted when it asks for another time, and remembered by the promise that follows', async () => {
    const promise = await agreed(8, 10);
    const { body } = await answer(scene.dispatcher, promise, 'renegotiation', {
      window: windowIn(20 * HOUR, 22 * HOUR),
    });
    await eventually(async () => {
      const { warned, notice } = await noted(promise.id);
      expect([warned, notice! >= 595 && notice! <= 600]).toEqual([true, true]);
      expect(await noted(body.id)).toMatchObject({ warned: true, notice: null });
    });
  });

  it('is nothing when it is we who ask', async () => {
    const promise = await agreed(8, 10);
    const { body } = await answer(scene.agent, promise, 'renegotiation', { window: windowIn(20 * HOUR, 22 * HOUR) });
    await answer(scene.dispatcher, body, 'acceptance');
    await eventually(async () => expect(await noted(body.id)).toMatchObject({ reply: 0 }));
    expect(await noted(promise.id)).toMatchObject({ warned: false, notice: null });
  });

  it('is an answer to what we asked, counted until the first', async () => {
    const { commitment } = await askForPickup(scene, 8 * HOUR, 9 * HOUR);
    await desk.owner.query(`update commitment_terms set at = at - interval '90 minutes' where commitment_id = $1`, [
      commitment.id,
    ]);
    await answer(scene.dispatcher, commitment, 'counter', { window: windowIn(9 * HOUR, 10 * HOUR) });
    await eventually(async () => expect((await noted(commitment.id)).reply).toBe(90));
  });

  it('is counted in the hours the partner is open', async () => {
    // Two hours a day, half a day from now: none of them before the promise is due.
    const from = Math.min(22, (past.now.getUTCHours() + 12) % 24);
    const open = [[`${String(from).padStart(2, '0')}:00`, `${from + 2}:00`.padStart(5, '0')]];
    const week = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, open]));
    const hours = { name: 'By night', hours: week, zone: 'UTC' };
    const calendar = await scene.manager.make('/api/v1/calendars', hours);
    await scene.manager.patch(`/api/v1/partners/${scene.courier.id}`, { calendarId: calendar.id });
    const asked = { partnerId: scene.courier.id, kind: 'pickup', what: 'Collect it', dueAt: inSeconds(10 * HOUR) };
    const promise = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, asked);
    await answer(scene.dispatcher, promise, 'acceptance');
    const { status } = await answer(scene.dispatcher, promise, 'renegotiation', { dueAt: inSeconds(20 * HOUR) });
    expect(status).toBe(200);
    await scene.manager.patch(`/api/v1/partners/${scene.courier.id}`, { calendarId: null });
    await eventually(async () => expect(await noted(promise.id)).toMatchObject({ warned: true, notice: 0 }));
  });
});

describe('the chance of keeping our word', () => {
  const resting = async (on: any[]): Promise<any> => {
    const asked = { kind: 'refund', what: 'Money back', dueAt: inSeconds(40 * HOUR), restsOn: on.map(({ id }) => id) };
    const { id } = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, asked);
    return (await scene.agent.get(`/api/v1/commitments/${id}`)).body.footing.chance;
  };
  const asked = async (kind: string): Promise<any> => {
    const promise = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      ...{ partnerId: scene.courier.id, kind, what: 'It', dueAt: inSeconds(10 * HOUR) },
    });
    return (await answer(scene.dispatcher, promise, 'acceptance')).body;
  };

  it('is told in words from how the partners behind it have kept theirs, and names the weakest', async () => {
    const known = { due: 0.02, settled: 0 };
    await past.times(9, scene.courier.id, { ...known, kind: 'good', state: 'kept' });
    await past.times(4, scene.courier.id, { ...known, kind: 'poor', state: 'kept' });
    await past.times(4, scene.courier.id, { ...known, kind: 'poor', state: 'broken' });
    const [good, poor] = [await asked('good'), await asked('poor')];
    expect(await resting([good, poor])).toEqual({
      ...{ words: 'about 6 in 10', percent: 59, low: 57, high: 62, weakest: poor.id, assumes: 'independence' },
    });
  });

  it('is not told while too little is known of one of them, or somebody has not given their word', async () => {
    await past.times(9, scene.courier.id, { due: 0.02, settled: 0, kind: 'sound', state: 'kept' });
    const sound = await asked('sound');
    expect(await resting([sound, await asked('unheard')])).toBeNull();
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    expect(await resting([sound, commitment])).toBeNull();
    expect((await resting([sound])).words).toBe('more than 9 in 10');
    expect(await resting([])).toBeNull();
  });

  it('is for our staff alone', async () => {
    const { body } = await scene.dispatcher.get(`/api/v1/commitments/${(await asked('sound')).id}`);
    expect(body.footing).toBeUndefined();
  });
});
