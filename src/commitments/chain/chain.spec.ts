import { answer, askForPickup, inSeconds, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const HOUR = 3600;

describe('a promise that rests on another', () => {
  it('is proven by it', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    await answer(scene.dispatcher, commitment, 'acceptance');
    const promise = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'pickup',
      what: 'The blender is collected',
      dueAt: inSeconds(3 * HOUR),
      restsOn: [commitment.id],
    });
    await answer(scene.dispatcher, commitment, 'report', { evidence: [{ kind: 'scan' }] });
    expect((await answer(scene.agent, promise, 'report')).body.state).toBe('kept');
  });

  const resting = async (on: any, dueInHours: number, more: Record<string, unknown> = {}): Promise<any> =>
    scene.agent.post(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'refund',
      what: 'Your money back',
      dueAt: inSeconds(dueInHours * HOUR),
      restsOn: [{ commitmentId: on.id, lagMinutes: 60 }],
      ...more,
    });
  const agreedFor = async (from: number, to: number): Promise<any> => {
    const { commitment } = await askForPickup(scene, from * HOUR, to * HOUR);
    return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
  };

  it('says how much time is left between the two', async () => {
    const pickup = await agreedFor(1, 2);
    const { body } = await resting(pickup, 10);
    const { footing } = (await scene.agent.get(`/api/v1/commitments/${body.id}`)).body;
    expect(footing).toMatchObject({ footing: 'comfortable', unpromised: [], bufferMinutes: 120 });
    expect(Math.abs(footing.slackMinutes - (10 * 60 - (2 * 60 + 30 + 60)))).toBeLessThanOrEqual(1);
  });

  it('is not given for earlier than it can be kept, unless somebody says why', async () => {
    const pickup = await agreedFor(1, 2);
    const refused = await resting(pickup, 3);
    expect([refused.status, refused.body.type, refused.body.slackMinutes]).toEqual([
      409,
      '/problems/over-promised',
      -30,
    ]);
    const { status } = await resting(pickup, 3, { overrideReason: 'The depot is next door' });
    expect(status).toBe(201);
  });

  it('shows what nobody has promised yet', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    const { body } = await resting(commitment, 10);
    expect((await scene.agent.get(`/api/v1/commitments/${body.id}`)).body.footing).toMatchObject({
      footing: 'unbacked',
      unpromised: [commitment.id],
    });
  });

  it('rests on promises of the same case only', async () => {
    const { status, body } = await scene.agent.post(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'pickup',
      what: 'It is collected',
      dueAt: inSeconds(HOUR),
      restsOn: ['cmt_00000000-0000-7000-8000-000000000000'],
    });
    expect([status, body.type]).toEqual([422, '/problems/rests-on-unknown']);
  });
});

describe('when what it rests on moves', () => {
  const promised = async (): Promise<{ pickup: any; ours: any }> => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    const pickup = (await answer(scene.dispatcher, commitment, 'acceptance')).body;
    const ours = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'refund',
      what: 'Your money back',
      dueAt: inSeconds(6 * HOUR),
      restsOn: [{ commitmentId: pickup.id, lagMinutes: 120 }],
    });
    return { pickup, ours };
  };
  const stateOf = async (id: string): Promise<string> =>
    (await scene.agent.get(`/api/v1/commitments/${id}`)).body.state;
  const move = async (commitment: any, to: number): Promise<any> => {
    const asked = (
      await answer(scene.dispatcher, commitment, 'renegotiation', { window: windowIn((to - 1) * HOUR, to * HOUR) })
    ).body;
    return (await answer(scene.agent, asked, 'acceptance')).body;
  };

  it('is at risk when the time is gone, tells the owner what to say, and is safe again when the time comes back', async () => {
    const { pickup, ours } = await promised();
    const late = await move(pickup, 8);
    await eventually(async () => expect(await stateOf(ours.id)).toBe('at_risk'));
    await eventually(async () => {
      const { rows } = await desk.owner.query(
        `select from mails where template = 'staff.at-risk' and data->>'commitmentId' = $1`,
        [ours.id],
      );
      expect(rows).toHaveLength(1);
    });
    await move(late, 2);
    await eventually(async () => expect(await stateOf(ours.id)).toBe('active'));
  });

  it('stays as it is while there is time enough', async () => {
    const { pickup, ours } = await promised();
    await move(pickup, 3);
    await eventually(async () => {
      const { footing, state } = (await scene.agent.get(`/api/v1/commitments/${ours.id}`)).body;
      expect([state, footing.footing]).toEqual(['active', 'tight']);
    });
  });

  it('reaches through a chain of three', async () => {
    const { pickup, ours } = await promised();
    const last = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'voucher',
      what: 'A voucher after the refund',
      dueAt: inSeconds(7 * HOUR),
      restsOn: [ours.id],
    });
    await answer(scene.agent, pickup, 'withdrawal', { note: 'Not needed' });
    await eventually(async () =>
      expect([await stateOf(ours.id), await stateOf(last.id)]).toEqual(['at_risk', 'at_risk']),
    );
  });
});
