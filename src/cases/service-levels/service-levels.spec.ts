import { openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';

const HOUR = 3_600_000;
const PATH = '/api/v1/service-levels';

let desk: OpenDesk;
let scene: Scene;
let office: { id: string };
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
  const hours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));
  office = await scene.manager.make('/api/v1/calendars', {
    ...{ name: 'Office', zone: 'Europe/Berlin', hours, holidays: ['2026-04-03', '2026-04-06'] },
  });
});
afterAll(() => desk.close());

const make = (more: Record<string, unknown> = {}): Promise<any> =>
  scene.manager.make(PATH, { name: 'Ours', rank: 500, targets: { first_reply: { minutes: 60 } }, ...more });
const named = (body: any): string[] => body.errors.map(({ field }: any) => field).sort();

describe('service levels', () => {
  it('begin with one for what is critical and one for everything else', async () => {
    const { body } = await scene.agent.get(PATH);
    expect(body.items.map((one: any) => [one.name, one.rank, one.version, one.calendarId])).toEqual([
      ['Critical', 100, 1, null],
      ['Default', 1000, 1, null],
    ]);
    expect(body.items[1].targets).toEqual([
      { target: 'first_reply', minutes: 480, waitingExtends: false, toldToCustomer: false },
      { target: 'next_reply', minutes: 1_440, waitingExtends: false, toldToCustomer: false },
      { target: 'resolution', minutes: 20_160, waitingExtends: true, toldToCustomer: false },
    ]);
  });

  it('are made by managers, read by all our staff, and by nobody outside', async () => {
    expect((await scene.agent.post(PATH, { name: 'Mine', rank: 1, targets: {} })).status).toBe(403);
    expect((await scene.agent.get(PATH)).status).toBe(200);
    expect((await scene.dispatcher.get(PATH)).status).toBe(403);
    expect((await scene.dispatcher.get(`/api/v1/cases/${scene.case.id}/clocks`)).status).toBe(403);
  });

  it('get new versions, and keep the old ones', async () => {
    const made = await make({ conditions: { channels: ['fax'] }, calendarId: office.id });
    const path = `${PATH}/${made.id}/versions`;
    const terms = { rank: 400, targets: { next_reply: { minutes: 30, toldToCustomer: true } } };
    expect((await scene.manager.post(path, terms, { 'if-match': '"7"' })).status).toBe(412);
    const { body } = await scene.manager.post(path, terms, { 'if-match': '"1"' });
    expect(body).toMatchObject({ version: 2, rank: 400, conditions: {}, calendarId: null });
    const sheet = (await scene.agent.get(`${PATH}/${made.id}`)).body;
    expect(sheet.versions.map((one: any) => [one.version, one.rank, one.conditions])).toEqual([
      [2, 400, {}],
      [1, 500, { channels: ['fax'] }],
    ]);
    expect((await scene.manager.delete(`${PATH}/${made.id}`)).status).toBe(204);
    expect((await scene.manager.post(path, terms)).body.type).toBe('/problems/service-level-retired');
    expect((await scene.manager.delete(`${PATH}/${made.id}`)).status).toBe(409);
  });

  it('are refused with every error by name', async () => {
    const refused = async (body: Record<string, unknown>): Promise<string[]> => {
      const answer = await scene.manager.post(PATH, body);
      expect(answer.status).toBe(422);
      return named(answer.body);
    };
    expect(
      await refused({
        ...{ name: '', rank: 0, calendarId: 'cal_x', effectiveFrom: 'soon', more: 1 },
        conditions: { kinds: ['ticket'], severities: [], languages: ['x y'], order: 'maybe', partnerIds: ['ptn'] },
        targets: { first_reply: { minutes: 0 }, resolution: { minutes: 1.5, toldToCustomer: 'yes' } },
      }),
    ).toEqual([
      ...['calendarId', 'conditions.kinds', 'conditions.languages', 'conditions.order', 'conditions.partnerIds'],
      ...['conditions.severities', 'effectiveFrom', 'more', 'name', 'rank', 'targets.first_reply.minutes'],
      ...['targets.resolution.minutes', 'targets.resolution.toldToCustomer'],
    ]);
    const nowhere = '01979c2e-0000-7000-8000-00000000dead';
    expect(
      await refused({
        ...{ name: 'A', rank: 1, calendarId: `cal_${nowhere}`, effectiveFrom: '2020-01-01T00:00:00Z' },
        conditions: { partnerIds: [`ptn_${nowhere}`] },
        targets: { first_reply: { minutes: 5, waitingExtends: true } },
      }),
    ).toEqual(['calendarId', 'conditions.partnerIds', 'effectiveFrom', 'targets.first_reply.waitingExtends']);
    expect(
      await refused({ name: 'A', rank: 1, targets: {}, effectiveFrom: '2031-01-01T00:00:00Z', appliesToOpen: true }),
    ).toEqual(['appliesToOpen']);
  });

  it('cannot be counted in hours that never come', async () => {
    const closed = await scene.manager.make('/api/v1/calendars', { name: 'Closed', zone: 'UTC' });
    const answer = await scene.manager.post(PATH, {
      ...{ name: 'Never', rank: 1, calendarId: closed.id, targets: { resolution: { minutes: 5 } } },
    });
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/calendar-never-opens']);
  });
});

describe('a trial', () => {
  it('says which service level counts, why the others do not, and when its targets would be due', async () => {
    const rush = await make({
      ...{ name: 'Rush', rank: 90, calendarId: office.id, conditions: { severities: ['critical'], order: 'with' } },
      targets: { first_reply: { minutes: 240 }, resolution: { minutes: 480, waitingExtends: true } },
    });
    const facts = { kind: 'complaint', channel: 'phone', severity: 'critical', at: '2026-04-02T16:00:00+02:00' };
    const tried = async (more: Record<string, unknown>): Promise<any> =>
      (await scene.agent.post(`${PATH}/${rush.id}/preview`, { facts: { ...facts, ...more } })).body;
    const shown = await tried({ hasOrder: true });
    expect([shown.counts, shown.from]).toEqual([rush.id, '2026-04-02T14:00:00Z']);
    // Good Friday and Easter Monday lie between.
    expect(shown.due).toEqual([
      { target: 'first_reply', minutes: 240, waitingExtends: false, dueAt: '2026-04-07T10:00:00Z' },
      { target: 'resolution', minutes: 480, waitingExtends: true, dueAt: '2026-04-07T14:00:00Z' },
    ]);
    const other = await tried({ hasOrder: false });
    expect(other.considered.slice(0, 2)).toEqual([
      { id: rush.id, name: 'Rush', version: 1, rank: 90, matches: false, why: ['it is about no order'] },
      expect.objectContaining({ name: 'Critical', matches: true, why: [] }),
    ]);
    expect(other.counts).toBe(other.considered[1].id);
    expect(other.due).toEqual(shown.due);
    await scene.manager.delete(`${PATH}/${rush.id}`);
  });

  it('takes a case there is, or facts, and not both', async () => {
    const [{ id }] = (await scene.agent.get(PATH)).body.items;
    const { body } = await scene.agent.post(`${PATH}/${id}/preview`, { caseId: scene.case.id });
    expect(body.considered[0]).toMatchObject({ name: 'Critical', why: ['severity is normal, not critical'] });
    expect((await scene.agent.post(`${PATH}/${id}/preview`, {})).status).toBe(422);
    const nowhere = { caseId: 'cs_01979c2e-0000-7000-8000-00000000dead' };
    expect(named((await scene.agent.post(`${PATH}/${id}/preview`, nowhere)).body)).toEqual(['caseId']);
  });
});

describe('the first that matches', () => {
  const targets = async (id: string): Promise<any[]> => (await scene.agent.get(`/api/v1/cases/${id}`)).body.targets;
  const opened = (more: Record<string, unknown> = {}): Promise<any> =>
    scene.agent.make('/api/v1/cases', {
      ...{ kind: 'question', subject: 'When?', body: 'When?', channel: 'chat', customerId: scene.customer.id },
      ...more,
    });

  it('counts for a new case, with its hours as they are; what comes into force later does not yet', async () => {
    const chat = await make({
      ...{ name: 'Chat', rank: 50, conditions: { channels: ['chat'] }, calendarId: office.id },
    });
    const later = await make({ name: 'Later', rank: 10, effectiveFrom: '2099-01-01T00:00:00Z' });
    const { id } = await opened();
    await eventually(async () => expect((await targets(id)).map((one) => one.kind)).toEqual(['first_reply']));
    const { rows } = await desk.owner.query(
      'select calendar_id, calendar_version from commitments where case_id = $1',
      [id],
    );
    expect(rows).toEqual([{ calendar_id: office.id, calendar_version: 1 }]);
    for (const one of [chat, later]) await scene.manager.delete(`${PATH}/${one.id}`);
  });

  it('may promise nothing', async () => {
    const silent = await make({ name: 'Thanks', rank: 40, conditions: { kinds: ['compliment'] }, targets: {} });
    const { id } = await opened({ kind: 'compliment' });
    const clocks = async (): Promise<any> => (await scene.agent.get(`/api/v1/cases/${id}/clocks`)).body;
    await eventually(async () => expect((await clocks()).serviceLevel?.name).toBe('Thanks'));
    expect((await clocks()).targets).toEqual([]);
    await scene.manager.delete(`${PATH}/${silent.id}`);
  });

  it('comes to count for open cases where it is to apply to them', async () => {
    const { id } = await openCase(scene.agent, scene.customer.id);
    await eventually(async () => expect(await targets(id)).toHaveLength(2));
    const [before] = await targets(id);
    const quick = await make({
      name: 'Quick',
      rank: 30,
      targets: { first_reply: { minutes: 120 } },
      appliesToOpen: true,
    });
    await eventually(async () => expect((await targets(id)).map((one) => one.kind)).toEqual(['first_reply']));
    const [after] = await targets(id);
    expect(after.id).toBe(before.id);
    expect(Date.parse(before.dueAt) - Date.parse(after.dueAt)).toBe(6 * HOUR);
    await scene.manager.delete(`${PATH}/${quick.id}`);
  });
});

describe('where the customer is told', () => {
  it('they read it as our promise, unless somebody promised them something earlier', async () => {
    const told = await make({
      ...{ name: 'Told', rank: 20, conditions: { channels: ['letter'] } },
      targets: {
        first_reply: { minutes: 120, toldToCustomer: true },
        next_reply: { minutes: 180, toldToCustomer: true },
      },
    });
    const opened = await scene.agent.make('/api/v1/cases', {
      ...{ kind: 'question', subject: 'When?', body: 'When?', channel: 'letter', customerId: scene.customer.id },
    });
    const targets = async (): Promise<any[]> =>
      (
        await desk.owner.query(
          'select kind, promisee, what from commitments where case_id = $1 and source = $2 order by id',
          [...[opened.id, 'target']],
        )
      ).rows;
    await eventually(async () =>
      expect(await targets()).toEqual([{ kind: 'first_reply', promisee: 'customer', what: 'You hear from us' }]),
    );
    const { id: german } = await scene.agent.make('/api/v1/customers', { name: 'Greta', language: 'de-AT' });
    const { id: theirs } = await scene.agent.make('/api/v1/cases', {
      ...{ kind: 'question', subject: 'Wann?', body: 'Wann?', channel: 'letter', customerId: german },
    });
    await eventually(async () => {
      const { rows } = await desk.owner.query(`select what from commitments where case_id = $1`, [theirs]);
      expect(rows).toEqual([{ what: 'Sie hören von uns' }]);
    });
    const mailed = (template: string): Promise<any> =>
      eventually(async () => {
        const mails = await scene.manager.all(`/api/v1/mails?caseId=${opened.id}`, 100);
        expect(mails.map((mail) => mail.template)).toContain(template);
      });
    await mailed('customer.promise');
    // It says when they hear from us: an acknowledgement needs no second promise, and a solution waits for none of it.
    const acknowledged = await scene.agent.put(`/api/v1/cases/${opened.id}/acknowledgement`, {});
    expect([acknowledged.status, acknowledged.body.state]).toEqual([200, 'acknowledged']);
    await scene.agent.make(`/api/v1/cases/${opened.id}/entries`, { audience: 'customer', body: 'Tomorrow.' });
    await scene.agent.make(`/api/v1/cases/${opened.id}/commitments`, {
      ...{ kind: 'call_back', what: 'I call you', dueAt: new Date(Date.now() + HOUR).toISOString() },
    });
    const { CustomerVoice } = await import('../entries/customer-voice.service.js');
    await desk.app.get(CustomerVoice, { strict: false }).say(
      {
        ...{ audience: 'customer', role: 'customer', id: 'lnk_x', kind: 'link', channel: 'link' },
        ...{ caseId: opened.id, customerId: scene.customer.id },
      },
      'When exactly?',
    );
    await eventually(async () => expect((await targets())[1]).toMatchObject({ kind: 'next_reply', promisee: 'us' }));
    await scene.manager.delete(`${PATH}/${told.id}`);
  });
});
