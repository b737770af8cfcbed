import {
  answer,
  askForPickup,
  inSeconds,
  openCase,
  sceneOf,
  unique,
  windowIn,
  type Scene,
} from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { passTime } from '../../../test/pass-time.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('whom a chase tells', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let lead: Caller;
  let head: Caller;
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await sceneOf(desk);
    const of = (name: string): Promise<Caller> =>
      desk.person({ role: 'partner', partnerId: scene.courier.id, name, email: unique(name) });
    [lead, head] = [await of('lena'), await of('hedda')];
    await scene.manager.put(`/api/v1/people/${lead.personId}/tier`, { tier: 'lead' });
    await scene.manager.put(`/api/v1/people/${head.personId}/tier`, { tier: 'manager' });
  });
  afterAll(() => desk.close());
  // What was told for one test is not the same hour's in the next.
  beforeEach(() => desk.owner.query(`update chase_messages set at = at - interval '2 hours'`));

  /** A pickup due in half an hour, agreed. */
  const promised = async (): Promise<any> => {
    const { commitment } = await askForPickup(scene, 60, HOUR / 2);
    return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
  };
  const done = async (id: string): Promise<any[]> =>
    (await scene.agent.get(`/api/v1/commitments/${id}`)).body.chase.done;
  /** The step, once it is taken and everybody was told. */
  const told = (id: string, step: string, people: number): Promise<any> =>
    eventually(async () => {
      const found = (await done(id)).find((one) => one.step === step);
      expect(found?.told).toHaveLength(people);
      return found;
    });
  const shape = (step: any): string[] => step.told.map(({ tier, name, how }: any) => `${tier}: ${name}, ${how}`).sort();

  it('stands on the step: as whom, by mail, and whether that has left', async () => {
    const { id } = await promised();
    await passTime(desk, id, 61);
    expect(shape(await told(id, 'rung:4', 1))).toEqual(['partner: Dirk Dispatcher, mail']);
    const breach = await told(id, 'breach', 1);
    expect(shape(breach)).toEqual(['owner: Ada Agent, mail']);
    expect(breach.told[0]).toMatchObject({ channel: 'mail', insteadOf: null, personId: scene.agent.personId });
    await eventually(async () => expect((await told(id, 'breach', 1)).told[0].mailState).toBe('held'));
    await passTime(desk, id, 30);
    expect(shape(await told(id, 'rung:5', 2))).toEqual(['owner: Ada Agent, mail', 'partner_lead: lena, mail']);
    await passTime(desk, id, 180);
    expect(shape(await told(id, 'rung:6', 3))).toEqual([
      'managers: Mara Manager, mail',
      'owner: Ada Agent, mail',
      'partner_manager: hedda, mail',
    ]);
  });

  it('stands in the timeline of the case too, and nowhere a partner looks', async () => {
    const timeline = await scene.agent.all(`/api/v1/cases/${scene.case.id}/timeline`, 200);
    const step = timeline.find(({ type, data }) => type === 'commitment.chased' && data.step === 'rung:5');
    expect(step.told.map(({ name }: any) => name).sort()).toEqual(['Ada Agent', 'lena']);
    const alias = (await scene.dispatcher.get('/api/v1/cases')).body.items[0].id;
    const theirs = await scene.dispatcher.all(`/api/v1/cases/${alias}/timeline`, 200);
    expect(JSON.stringify(theirs)).not.toMatch(/chased|lena|"told"/);
  });

  it('is the substitute while somebody is away, in whose name stands with it', async () => {
    const away = { until: inSeconds(DAY), substituteId: head.personId };
    const noted = await scene.agent.put(`/api/v1/people/${lead.personId}/absence`, away);
    expect(noted.body.away).toMatchObject({ substituteId: head.personId });
    await scene.agent.put(`/api/v1/people/${scene.agent.personId}/absence`, { until: inSeconds(DAY) });
    const { id } = await promised();
    await passTime(desk, id, 91);
    const step = await told(id, 'rung:5', 2);
    expect(shape(step)).toEqual(['owner: Mara Manager, mail', 'partner_lead: hedda, mail']);
    expect(step.told.find(({ name }: any) => name === 'hedda').insteadOf).toEqual({ id: lead.personId, name: 'lena' });
    for (const who of [lead, scene.agent])
      expect((await scene.agent.delete(`/api/v1/people/${who.personId}/absence`)).body.away).toBeNull();
    const back = await scene.agent.delete(`/api/v1/people/${lead.personId}/absence`);
    expect([back.status, back.body.type]).toEqual([409, '/problems/not-away']);
  });

  it('is nobody of a partner a third time within a day', async () => {
    // The whole chase at once: after an outage the latest steps are told, the earlier ones held back.
    await desk.owner.query(`update people set tier = 'agent' where partner_id = $1`, [scene.courier.id]);
    await desk.owner.query(`update people set active = id = $2 where partner_id = $1`, [
      scene.courier.id,
      scene.dispatcher.personId,
    ]);
    const { id } = await promised();
    await passTime(desk, id, 61);
    await told(id, 'rung:4', 1);
    await passTime(desk, id, 30);
    expect(shape(await told(id, 'rung:5', 2))).toContain('partner_lead: Dirk Dispatcher, mail');
    await passTime(desk, id, 180);
    const third = await told(id, 'rung:6', 3);
    expect(shape(third)).toEqual([
      'managers: Mara Manager, mail',
      'owner: Ada Agent, mail',
      'partner_manager: Dirk Dispatcher, held',
    ]);
    expect(third.told.find(({ how }: any) => how === 'held').mailId).toBeNull();
    await desk.owner.query('update people set active = true where partner_id = $1', [scene.courier.id]);
  });

  it('is the owner, with the words ready, where a person is to say it', async () => {
    const { id } = await promised();
    const rungs = [
      { rung: 1, anchor: 'due', offsetMinutes: -10, tells: ['partner'], template: 'due-soon', by: 'person' },
    ];
    const { id: ladder } = await scene.manager.make('/api/v1/chase-ladders', { kind: 'by_hand', rungs });
    await desk.owner.query('update commitments set ladder_id = $2 where id = $1', [id, ladder]);
    await desk.owner.query(
      `update chases set step = 'rung:1', due_at = (select due_at - interval '10 minutes' from commitments where id = $1)
      where commitment_id = $1`,
      [id],
    );
    await passTime(desk, id, 25);
    const step = await told(id, 'rung:1', 1);
    expect([step.by, ...shape(step)]).toEqual(['person', 'owner: Ada Agent, mail']);
    const { body } = await scene.manager.get(`/api/v1/mails/${step.told[0].mailId}`);
    expect(body.letter.subject).toMatch(/^Yours to say to Swift Courier/);
    expect(body.letter.text).toContain('This is due in a few hours.');
  });

  it('is nobody where what the rung hangs on is not so', async () => {
    const { id } = await promised();
    const rungs = [
      { rung: 1, anchor: 'due', offsetMinutes: -10, tells: ['partner'], template: 'due-soon', onlyIf: 'unconfirmed' },
      { rung: 2, anchor: 'due', offsetMinutes: -5, tells: ['partner'], template: 'due-soon', onlyIf: 'no_proof' },
    ];
    const { id: ladder } = await scene.manager.make('/api/v1/chase-ladders', { kind: 'conditional', rungs });
    await desk.owner.query('update commitments set ladder_id = $2 where id = $1', [id, ladder]);
    await desk.owner.query(
      `update chases set step = 'rung:1', due_at = (select due_at - interval '10 minutes' from commitments where id = $1)
      where commitment_id = $1`,
      [id],
    );
    const { ahead } = (await scene.agent.get(`/api/v1/commitments/${id}/chase`)).body;
    expect(ahead.map(({ step, withheld }: any) => [step, withheld]).slice(0, 2)).toEqual([
      ['rung:1', 'not_needed'],
      ['rung:2', null],
    ]);
    await passTime(desk, id, 27);
    await told(id, 'rung:2', 1);
    expect((await done(id)).map(({ step, withheld }) => [step, withheld])).toEqual([
      ['rung:1', 'not_needed'],
      ['rung:2', null],
    ]);
  });

  it('is nobody while the partner has named a new time and waits for us', async () => {
    const { commitment } = await askForPickup(scene, 60 * 60, 2 * HOUR, { replyBy: inSeconds(HOUR) });
    const countered = await answer(scene.dispatcher, commitment, 'counter', { window: windowIn(5 * HOUR, 6 * HOUR) });
    expect((await scene.agent.get(`/api/v1/commitments/${commitment.id}/chase`)).body.ahead[0]).toMatchObject({
      step: 'rung:1',
      withheld: 'new_time',
    });
    const promise = (await answer(scene.agent, countered.body, 'acceptance')).body;
    const asked = await answer(scene.dispatcher, promise, 'renegotiation', { window: windowIn(8 * HOUR, 9 * HOUR) });
    expect(asked.body.supersedes).toBe(commitment.id);
    await passTime(desk, commitment.id, 3 * 60);
    await eventually(async () =>
      expect((await done(commitment.id)).map(({ step, withheld, told: people }) => [step, withheld, people])).toEqual([
        ['rung:3', 'new_time', []],
      ]),
    );
  });

  it('is nobody any more once the case is closed', async () => {
    const opened = await openCase(scene.agent, scene.customer.id);
    const at = `/api/v1/cases/${opened.id}`;
    const promise = await scene.agent.make(`${at}/commitments`, { kind: 'info', what: 'News', dueAt: inSeconds(HOUR) });
    await passTime(desk, promise.id, 61);
    await eventually(async () => expect((await done(promise.id)).map(({ step }) => step)).toEqual(['breach']));
    expect((await scene.agent.put(`${at}/closure`, { reason: 'withdrawn' })).body.state).toBe('closed');
    const chased = () => desk.owner.query('select from chases where commitment_id = $1', [promise.id]);
    await eventually(async () => expect((await chased()).rowCount).toBe(0));
    const refused = await scene.agent.put(`/api/v1/commitments/${promise.id}/pause`, {
      until: inSeconds(HOUR),
      why: 'x',
    });
    expect(refused.body.type).toBe('/problems/nothing-to-pause');
  });

  it('gets what was promised before: the preview is what then happens', async () => {
    const { id } = await promised();
    const { ahead } = (await scene.agent.get(`/api/v1/commitments/${id}/chase`)).body;
    await passTime(desk, id, 3 * 24 * 60);
    await eventually(async () => expect(await done(id)).toHaveLength(ahead.length));
    const happened = (await done(id)).map(({ step, dueAt, tells, template, withheld }) => ({
      step,
      dueAt,
      tells,
      template,
      withheld,
    }));
    const earlier = (at: string): string =>
      new Date(Date.parse(at) - 3 * DAY * 1000).toISOString().replace('.000Z', 'Z');
    expect(happened).toEqual(
      ahead.map(({ step, at, tells, template, withheld }: any) => ({
        step,
        dueAt: earlier(at),
        tells,
        template,
        withheld,
      })),
    );
    expect((await scene.agent.get(`/api/v1/commitments/${id}/chase`)).body.ahead).toEqual([]);
  });

  it('gets one digest after an outage, and each promise once', async () => {
    const outage = await sceneOf(desk);
    const many: string[] = [];
    for (let n = 0; n < 12; n++) {
      const { commitment } = await askForPickup(outage, 60, 2 * HOUR);
      many.push((await answer(outage.dispatcher, commitment, 'acceptance')).body.id);
    }
    // All at once: the desk hears of none before the other.
    await desk.owner.query('begin');
    for (const table of ['commitments', 'commitment_terms', 'chases'])
      await desk.owner.query(
        `update ${table} set ${table === 'commitments' ? `proposed_at = proposed_at - interval '165 minutes', accepted_at = accepted_at - interval '165 minutes', starts_at = starts_at - interval '165 minutes',` : ''}
           ${table === 'commitment_terms' ? `at = at - interval '165 minutes', starts_at = starts_at - interval '165 minutes',` : ''}
           due_at = due_at - interval '165 minutes' where ${table === 'commitments' ? 'id' : 'commitment_id'} = any($1)`,
        [many],
      );
    await desk.owner.query('update chases set fed_at = null where commitment_id = any($1)', [many]);
    await desk.owner.query('commit');
    await eventually(async () => {
      const { rows } = await desk.owner.query(
        `select how, count(*)::int as n, count(distinct mail_id)::int as mails from chase_messages
         where commitment_id = any($1) and person_id = $2 group by how`,
        [many, outage.dispatcher.personId],
      );
      expect(rows).toEqual([{ how: 'digest', n: 12, mails: 1 }]);
    });
    const { rows } = await desk.owner.query(
      `select distinct mail_id from chase_messages where commitment_id = any($1) and how = 'digest'`,
      [many],
    );
    expect(rows.length).toBe(2);
    const mails = await Promise.all(
      rows.map(async ({ mail_id }) => (await scene.manager.get(`/api/v1/mails/${mail_id}`)).body),
    );
    expect(mails.map(({ letter }) => letter.subject).sort()).toEqual([
      '12 promises need you',
      '12 promises of yours need a word',
    ]);
    const partners = mails.find(({ template }) => template === 'partner.chase-digest');
    expect(partners.letter.text).toContain('Collect a blender');
    const [url] = /https?:\/\/\S+\/p\/\S+/.exec(partners.letter.text)!;
    expect((await fetch(desk.url + new URL(url).pathname)).status).toBe(200);
    expect((await done(many[0]!)).find(({ step }) => step === 'rung:4').told[0].how).toBe('digest');
  });

  it('hears of an urgent case at any hour, if they are on duty', async () => {
    const opened = await openCase(scene.agent, scene.customer.id);
    expect(opened.urgency).toBe('normal');
    const { body } = await scene.agent.patch(`/api/v1/cases/${opened.id}`, { urgency: 'urgent' });
    expect(body.urgency).toBe('urgent');
    const stored = async (): Promise<Date | null> =>
      (await desk.owner.query('select urgent_since from commitments where case_id = $1', [opened.id])).rows[0]
        .urgent_since;
    await scene.agent.make(`/api/v1/cases/${opened.id}/commitments`, {
      kind: 'info',
      what: 'News',
      dueAt: inSeconds(HOUR),
    });
    expect(await stored()).not.toBeNull();
    await scene.agent.patch(`/api/v1/cases/${opened.id}`, { urgency: 'normal' });
    expect(await stored()).toBeNull();
  });
});
