import { answer, askForPickup, sceneOf, type Scene } from '../../../../test/case-scene.js';
import { OpenDesk } from '../../../../test/open-desk.js';

const HOUR = 3600;
const GENTLE = [
  { rung: 1, anchor: 'proposed', replyShare: 0.5, tells: ['partner'], template: 'reply-wanted' },
  { rung: 2, anchor: 'due', offsetMinutes: -60, tells: ['partner'], template: 'due-soon' },
];
const FIRM = [
  ...GENTLE,
  {
    rung: 3,
    anchor: 'due',
    offsetMinutes: 60,
    tells: ['partner_lead', 'owner'],
    template: 'overdue',
    onlyIf: 'no_proof',
  },
];

describe('chase ladders', () => {
  let desk: OpenDesk;
  let scene: Scene;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
  });
  afterAll(() => desk.close());
  const ladders = '/api/v1/chase-ladders';
  const promised = async (more: Record<string, unknown> = {}): Promise<any> => {
    const { commitment } = await askForPickup(scene, 100 * HOUR, 101 * HOUR, more);
    return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
  };
  const chaseOf = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${id}/chase`)).body;
  const rungsAhead = async (id: string): Promise<string[]> => (await chaseOf(id)).ahead.map(({ step }: any) => step);

  it('are three on a new desk: for partners, for us and for what we have to agree to, each in its newest version', async () => {
    const { body } = await scene.agent.get(ladders);
    expect(body.items.map(({ kind, version, newest }: any) => [kind, version, newest])).toEqual([
      ['approval', 1, true],
      ['own', 1, true],
      ['partner', 2, true],
    ]);
    expect(body.items[2].rungs.map(({ tells }: any) => tells.join('+'))).toEqual([
      ...['partner', 'partner', 'partner', 'partner'],
      ...['partner_lead+owner', 'partner_manager+owner+managers', 'managers'],
    ]);
  });

  it('are made for a kind of promise by managers, once, and chase the promises of that kind made since', async () => {
    const before = await promised();
    expect((await scene.agent.post(ladders, { kind: 'pickup', rungs: GENTLE })).status).toBe(403);
    const made = await scene.manager.make(ladders, { kind: 'pickup', rungs: GENTLE });
    expect(made).toMatchObject({ kind: 'pickup', version: 1, newest: true, rungs: GENTLE });
    const again = await scene.manager.post(ladders, { kind: 'pickup', rungs: FIRM });
    expect([again.status, again.body.type]).toEqual([409, '/problems/ladder-already-there']);
    const since = await promised();
    expect((await chaseOf(since.id)).ladderId).toBe(made.id);
    expect(await rungsAhead(since.id)).toEqual(['rung:2', 'breach']);
    expect(await rungsAhead(before.id)).toContain('rung:7');
  });

  it('get new rungs as a new version, while a chase that runs keeps its own until there are new terms', async () => {
    const { body } = await scene.agent.get(ladders);
    const first = body.items.find(({ kind }: any) => kind === 'pickup');
    const running = await promised();
    const second = await scene.manager.make(`${ladders}/${first.id}/versions`, { rungs: FIRM });
    expect([second.version, second.newest, second.id === first.id]).toEqual([2, true, false]);
    expect((await scene.agent.get(`${ladders}/${first.id}`)).body).toMatchObject({ newest: false, rungs: GENTLE });
    expect((await chaseOf(running.id)).ladderId).toBe(first.id);
    expect((await chaseOf((await promised()).id)).ladderId).toBe(second.id);

    const { commitment } = await askForPickup(scene, 100 * HOUR, 101 * HOUR);
    await desk.owner.query('update commitments set ladder_id = $2 where id = $1', [commitment.id, first.id]);
    const window = commitment.window;
    await answer(scene.dispatcher, commitment, 'counter', {
      window: { localStart: window.localStart, localEnd: window.localEnd, zone: window.zone },
    });
    expect((await chaseOf(commitment.id)).ladderId).toBe(second.id);
    const { rows } = await desk.owner.query(
      'select version, ladder_id from commitment_terms where commitment_id = $1 order by version',
      [commitment.id],
    );
    expect(rows.at(-1)).toEqual({ version: 2, ladder_id: second.id });
  });

  it('are not revised by who read an older version, nor twice at once', async () => {
    const { body } = await scene.agent.get(ladders);
    const newest = body.items.find(({ kind }: any) => kind === 'pickup');
    const revise = () => scene.manager.post(`${ladders}/${newest.id}/versions`, { rungs: FIRM });
    const answers = await Promise.all([revise(), revise(), revise()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await revise()).body.type).toBe('/problems/ladder-outdated');
    const stale = await scene.manager.post(`${ladders}/${newest.id}/versions`, { rungs: FIRM }, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
  });

  it('are refused with everything that is wrong with them', async () => {
    const refused = async (rungs: unknown[], kind = 'delivery'): Promise<string[]> => {
      const { status, body } = await scene.manager.post(ladders, { kind, rungs });
      expect(status).toBe(422);
      return body.errors.map(({ field }: any) => field);
    };
    expect(await refused([{ ...GENTLE[1], anchor: 'soon', tells: ['everybody'], more: 1 }])).toEqual(
      expect.arrayContaining(['rungs.0.anchor', 'rungs.0.tells', 'rungs.0.more']),
    );
    expect(
      await refused([
        { ...GENTLE[1], template: 'hello' },
        { ...GENTLE[1], rung: 1 },
      ]),
    ).toEqual(['rungs.0.template', 'rungs.1.rung']);
    expect(await refused([])).toEqual(['rungs']);
    expect(await refused([[]])).toEqual(['rungs']);
    expect(await refused(GENTLE, 'own')).toContain('rungs.0.anchor');
  });

  it('can be tried on a promise before anybody climbs them, and nothing is kept', async () => {
    const { id } = await promised();
    const before = await chaseOf(id);
    const { status, body } = await scene.agent.post(`${ladders}/previews`, { commitmentId: id, rungs: FIRM });
    expect(status).toBe(200);
    expect(body.ladderId).toBeNull();
    expect(body.ahead.map(({ step, withheld }: any) => [step, withheld])).toEqual([
      ['rung:2', null],
      ['breach', null],
      ['rung:3', null],
    ]);
    expect(await chaseOf(id)).toEqual(before);
    const wrong = await scene.agent.post(`${ladders}/previews`, {
      commitmentId: id,
      rungs: [{ ...FIRM[2], template: 'x-y' }],
    });
    expect(wrong.body.errors.map(({ field }: any) => field)).toEqual(['rungs.0.template', 'rungs.0.template']);
  });
});
