import { answer, askForPickup, inSeconds, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';

const HOUR = 3600;

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const sheet = async (id: string, who = scene.agent): Promise<any> => (await who.get(`/api/v1/commitments/${id}`)).body;
const reasons = async (id: string): Promise<string[]> => (await sheet(id)).risks.map(({ reason }: any) => reason);
const owner = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;
const agreed = async (from = 4 * HOUR, to = 6 * HOUR, more: Record<string, unknown> = {}): Promise<any> => {
  const { commitment } = await askForPickup(scene, from, to, more);
  return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
};
const risk = (who: Scene['agent'], { id, termsVersion }: any, note = 'The van is broken'): Promise<any> =>
  who.put(`/api/v1/commitments/${id}/risk`, { termsVersion, note });
const allWell = (who: Scene['agent'], { id, termsVersion }: any): Promise<any> =>
  who.delete(`/api/v1/commitments/${id}/risk`, { termsVersion });

describe('what a person says of a promise', () => {
  it('puts it at risk, in their words, and tells the owner', async () => {
    const promise = await agreed();
    const { status, body } = await risk(scene.dispatcher, promise);
    expect([status, body.state, body.risks]).toEqual([
      200,
      'at_risk',
      [{ reason: 'said_by_partner', since: expect.any(String) }],
    ]);
    expect((await sheet(promise.id)).risks).toEqual([
      { ...body.risks[0], by: 'Dirk Dispatcher', note: 'The van is broken' },
    ]);
    const opened = (await scene.agent.get(`/api/v1/cases/${scene.case.id}`)).body;
    expect(opened.commitments.find(({ id }: any) => id === promise.id).risks[0].note).toBe('The van is broken');
    await eventually(async () => {
      const [mail] = await owner(
        `select id from mails where template = 'staff.at-risk-said' and data->>'commitmentId' = $1`,
        promise.id,
      );
      const letter = JSON.stringify((await scene.manager.get(`/api/v1/mails/${mail.id}`)).body);
      expect(letter).toContain('Swift Courier says: “The van is broken”');
    });
  });

  it('is relieved only when the last reason is gone', async () => {
    const promise = await agreed();
    await risk(scene.dispatcher, promise);
    expect((await risk(scene.agent, promise, 'Nobody answers the telephone')).body.risks).toHaveLength(2);
    expect((await allWell(scene.dispatcher, promise)).body.state).toBe('at_risk');
    expect(await reasons(promise.id)).toEqual(['said_by_us']);
    expect((await allWell(scene.agent, promise)).body).toMatchObject({ state: 'active', risks: [] });
    const told = await owner(
      `select type from events where subject_id = $1 and type ~ 'risk|relieved' order by id`,
      promise.id,
    );
    expect(told.map(({ type }) => type)).toEqual([
      ...['commitment.at_risk', 'commitment.risk_raised', 'commitment.risk_eased', 'commitment.relieved'],
    ]);
  });

  it('is taken back by our staff for everybody, for they hear on the telephone that all is well', async () => {
    const promise = await agreed();
    await risk(scene.dispatcher, promise);
    expect((await allWell(scene.agent, promise)).body.state).toBe('active');
    expect((await allWell(scene.agent, promise)).status).toBe(200);
  });

  it('is said better by saying it again', async () => {
    const promise = await agreed();
    const [first] = (await risk(scene.dispatcher, promise)).body.risks;
    await risk(scene.dispatcher, promise, 'Both vans are broken');
    expect((await sheet(promise.id)).risks).toMatchObject([{ since: first.since, note: 'Both vans are broken' }]);
    expect(await owner('select note from risk_words where commitment_id = $1 order by at', promise.id)).toHaveLength(2);
  });

  it('among ourselves is not for the partner', async () => {
    const promise = await agreed();
    await risk(scene.agent, promise, 'They are always late');
    const seen = await sheet(promise.id, scene.dispatcher);
    expect([seen.state, seen.risks, JSON.stringify(seen).includes('always late')]).toEqual(['at_risk', [], false]);
  });

  it('needs words, the present terms and a promise that runs', async () => {
    const promise = await agreed();
    expect((await risk(scene.dispatcher, promise, '  ')).status).toBe(422);
    expect((await risk(scene.dispatcher, { ...promise, termsVersion: 7 })).body.type).toBe('/problems/stale-terms');
    await answer(scene.dispatcher, promise, 'report');
    const { status, body } = await risk(scene.dispatcher, promise);
    expect([status, body.type]).toEqual([409, '/problems/not-allowed-now']);
    expect(body.allowed).toEqual(['confirm', 'dispute', 'find_broken', 'withdraw', 'take_back']);
  });
});

describe('what the desk sees by itself', () => {
  it('shows a request that nobody has answered for half its time, without changing its state', async () => {
    const { commitment } = await askForPickup(scene, 8 * HOUR, 9 * HOUR, { replyBy: inSeconds(4 * HOUR) });
    expect(await reasons(commitment.id)).toEqual([]);
    await owner(`update commitments set proposed_at = now() - interval '5 hours' where id = $1`, commitment.id);
    const { state, risks } = await sheet(commitment.id);
    expect([state, risks]).toEqual(['proposed', [{ reason: 'no_reply', since: expect.any(String) }]]);
    const { items } = (await scene.agent.get(`/api/v1/commitments?state=proposed&limit=200`)).body;
    expect(items.find(({ id }: any) => id === commitment.id).risks).toHaveLength(1);
  });

  it('shows that little time is left between two promises, without changing their state', async () => {
    const pickup = await agreed(HOUR, 2 * HOUR);
    const ours = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      ...{ kind: 'refund', what: 'Your money back', dueAt: inSeconds(4 * HOUR), restsOn: [pickup.id] },
    });
    const { state, risks, footing } = await sheet(ours.id);
    expect([state, footing.footing, risks]).toEqual(['active', 'tight', [{ reason: 'tight', since: null }]]);
  });

  it('lets what it rests on and what a person says stand side by side', async () => {
    const pickup = await agreed(HOUR, 2 * HOUR);
    const ours = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      ...{ kind: 'refund', what: 'Your money back', dueAt: inSeconds(6 * HOUR), restsOn: [pickup.id] },
    });
    await risk(scene.agent, ours, 'The bank is on strike');
    await answer(scene.agent, pickup, 'withdrawal', { note: 'Not needed' });
    await eventually(async () => expect(await reasons(ours.id)).toEqual(['said_by_us', 'backing']));
    expect((await allWell(scene.agent, ours)).body).toMatchObject({ state: 'at_risk', risks: [{ reason: 'backing' }] });
  });
});

describe('the pace of a partner', () => {
  /** So many pickups in the past, each done ten hours after it was agreed. */
  const history = (count: number): Promise<any[]> =>
    owner(
      `insert into commitments (id, case_id, kind, what, promiser, promisee, partner_id, state, due_at, original_due_at, proposed_by,
         proposed_at, accepted_at, completed_at, settled_at)
       select 'cmt_' || gen_random_uuid(), $1, 'slow', 'Earlier', 'partner', 'us', $2, 'kept', now() - n * interval '1 day',
         now() - n * interval '1 day', 'us', now() - interval '40 days', now() - n * interval '1 day' - interval '11 hours',
         now() - n * interval '1 day' - interval '1 hour', now() - n * interval '1 day' - interval '1 hour' from generate_series(1, $3) n`,
      scene.case.id,
      scene.courier.id,
      count,
    );
  const ask = (hours: number): Promise<any> =>
    agreed((hours - 1) * HOUR, hours * HOUR, { kind: 'slow', title: 'Slow thing' });
  const lookAt = async (id: string): Promise<Date | null> =>
    (await owner('select look_at from commitments where id = $1', id))[0].look_at;

  it('says nothing before eight of them are known, and is looked at again', async () => {
    await history(7);
    const promise = await ask(5);
    await eventually(async () => expect(await lookAt(promise.id)).not.toBeNull());
    expect(await reasons(promise.id)).toEqual([]);
    await history(1);
    await owner('update commitments set look_at = now() where id = $1', promise.id);
    await eventually(async () => expect(await reasons(promise.id)).toEqual(['pace']));
    expect((await sheet(promise.id)).state).toBe('at_risk');
    await eventually(async () =>
      expect(
        await owner(
          `select from mails where template = 'staff.at-risk-pace' and data->>'commitmentId' = $1`,
          promise.id,
        ),
      ).toHaveLength(1),
    );
    expect(await lookAt(promise.id)).toBeNull();
  });

  it('puts a promise at risk when less time is left than it takes, and lets be what has more or is begun', async () => {
    await history(8);
    const [soon, later, begun] = [await ask(5), await ask(30), await ask(30)];
    await eventually(async () => expect(await reasons(soon.id)).toEqual(['pace']));
    await eventually(async () => expect(await lookAt(later.id)).not.toBeNull());
    expect(await reasons(later.id)).toEqual([]);
    await owner(
      `insert into commitment_evidence (id, commitment_id, kind, taken_at, added_by, added_at) values ($1, $2, 'note', now(), 'x', now())`,
      `evd_${begun.id}`,
      begun.id,
    );
    for (const { id } of [later, begun])
      await owner(`update commitments set due_at = now() + interval '9 hours', look_at = now() where id = $1`, id);
    await eventually(async () => expect(await reasons(later.id)).toEqual(['pace']));
    await eventually(async () => expect(await lookAt(begun.id)).toBeNull());
    expect(await reasons(begun.id)).toEqual([]);
  });

  it('is not looked at for a promise that does not run any more', async () => {
    const promise = await ask(60);
    await eventually(async () => expect(await lookAt(promise.id)).not.toBeNull());
    await answer(scene.agent, promise, 'withdrawal', { note: 'Not needed' });
    await owner('update commitments set look_at = now() where id = $1', promise.id);
    await eventually(async () => expect(await lookAt(promise.id)).toBeNull());
  });

  it('is looked at anew when new terms take the old ones’ place', async () => {
    const soon = await ask(5);
    await eventually(async () => expect(await reasons(soon.id)).toEqual(['pace']));
    const asked = (await answer(scene.dispatcher, soon, 'renegotiation', { window: windowIn(59 * HOUR, 60 * HOUR) }))
      .body;
    const moved = (await answer(scene.agent, asked, 'acceptance')).body;
    await eventually(async () => expect(await lookAt(moved.id)).not.toBeNull());
    expect(await sheet(moved.id)).toMatchObject({ state: 'active', risks: [] });
  });
});
