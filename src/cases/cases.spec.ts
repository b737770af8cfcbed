import { answer, askForPickup, inSeconds, openCase, sceneOf, type Scene } from '../../test/case-scene.js';
import { OpenDesk } from '../../test/open-desk.js';

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const HOUR = 3600;
const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;
const fresh = (): Promise<any> => openCase(scene.agent, scene.customer.id);
const acknowledged = async (): Promise<any> => {
  const opened = await fresh();
  return (
    await scene.agent.put(path(opened.id, '/acknowledgement'), {
      promise: { what: 'You hear from me', dueAt: inSeconds(HOUR) },
    })
  ).body;
};
describe('opening a case', () => {
  it('keeps the customer’s words as its first entry, which the customer reads', async () => {
    const opened = await fresh();
    expect(opened).toMatchObject({ state: 'received', owner: null, nextDueAt: null, version: 1 });
    const { body } = await scene.agent.get(path(opened.id, '/timeline'));
    expect(body.items.map((item: any) => [item.type, item.entry?.author, item.entry?.audience])).toEqual([
      ['case.opened', undefined, undefined],
      ['entry.written', 'customer', 'customer'],
    ]);
  });

  it('is answered with the case as it is read from then on', async () => {
    const { clocks: _, ...opened } = await fresh();
    const { clocks, ...read } = (await scene.agent.get(path(opened.id))).body;
    expect(read).toEqual(opened);
    expect(clocks).toMatchObject({ customer: 0, approval: 0, partners: {}, us: clocks.total });
  });

  it.each([
    ['an unknown customer', { customerId: 'cus_00000000-0000-7000-8000-000000000000' }, 'customerId'],
    ['an unknown order', { orderId: 'ord_00000000-0000-7000-8000-000000000000' }, 'orderId'],
    ['no words', { body: '' }, 'body'],
    ['an unknown kind', { kind: 'rant' }, 'kind'],
    ['a field nobody knows', { priority: 'high' }, 'priority'],
  ])('refuses %s and keeps nothing', async (_, wrong, field) => {
    const before = await cases();
    const asked = {
      kind: 'complaint',
      subject: 'S',
      body: 'B',
      customerId: scene.customer.id,
      channel: 'phone',
      ...wrong,
    };
    const { status, body } = await scene.agent.post('/api/v1/cases', asked);
    expect([status, body.errors[0].field]).toEqual([422, field]);
    expect(await cases()).toBe(before);
  });

  it('refuses an order that another customer placed', async () => {
    const other = await scene.agent.make('/api/v1/customers', { name: 'Otto Other' });
    const order = await scene.agent.make('/api/v1/orders', {
      customerId: other.id,
      number: 'A-1',
      status: 'delivered',
      placedAt: inSeconds(-HOUR),
      items: [],
    });
    const { status, body } = await scene.agent.post('/api/v1/cases', {
      kind: 'complaint',
      subject: 'S',
      body: 'B',
      customerId: scene.customer.id,
      orderId: order.id,
      channel: 'phone',
    });
    expect([status, body.type]).toEqual([422, '/problems/order-of-another']);
  });
});

describe('writing', () => {
  it('shows an entry to the readers it names and to nobody else', async () => {
    await scene.agent.make(path(scene.case.id, '/entries'), {
      audience: 'internal',
      body: 'customer sounded desperate',
    });
    await scene.agent.make(path(scene.case.id, '/entries'), {
      audience: { partners: [scene.courier.id] },
      body: 'please ring twice',
    });
    const { body } = await scene.dispatcher.get(path(scene.case.id, '/timeline?limit=200'));
    const told = JSON.stringify(body);
    expect(told).toContain('please ring twice');
    expect(told).not.toContain('desperate');
    expect(told).not.toContain('broken glass');
    expect(told).not.toContain(scene.case.id);
  });
  it('refuses an entry for a partner who takes no part', async () => {
    const other = await scene.manager.make('/api/v1/partners', { name: 'Elsewhere', kind: 'seller' });
    const { status, body } = await scene.agent.post(path(scene.case.id, '/entries'), {
      audience: { partners: [other.id] },
      body: 'hello',
    });
    expect([status, body.partners]).toEqual([409, [other.id]]);
  });
  it('refuses an entry without an audience, or with a strange one', async () => {
    for (const audience of [
      undefined,
      'everybody',
      { partners: [] },
      { partners: ['ptn_1'] },
      { partners: [scene.courier.id], all: true },
    ]) {
      expect((await scene.agent.post(path(scene.case.id, '/entries'), { audience, body: 'hello' })).status).toBe(422);
    }
  });
  it('stops a send that has not seen what others wrote meanwhile', async () => {
    const first = await scene.agent.make(path(scene.case.id, '/entries'), { audience: 'internal', body: 'one' });
    const second = await scene.manager.make(path(scene.case.id, '/entries'), { audience: 'internal', body: 'two' });
    const blind = await scene.agent.post(path(scene.case.id, '/entries'), {
      audience: 'customer',
      body: 'three',
      lastSeen: first.id,
    });
    expect([blind.status, blind.body.unseen.map((e: any) => e.id)]).toEqual([409, [second.id]]);
    expect(
      (
        await scene.agent.post(path(scene.case.id, '/entries'), {
          audience: 'customer',
          body: 'three',
          lastSeen: second.id,
        })
      ).status,
    ).toBe(201);
  });
  it('lets a partner write to the desk only', async () => {
    const said = await scene.dispatcher.post(path(scene.case.id, '/entries'), {
      audience: 'customer',
      body: 'gate code?',
    });
    expect([said.status, said.body.audience]).toEqual([201, { partners: [scene.courier.id] }]);
  });
});

describe('lists', () => {
  it('show the case whose next promise is due first, and those without one last', async () => {
    const [later, sooner, none] = [await acknowledged(), await fresh(), await fresh()];
    await scene.agent.put(path(sooner.id, '/acknowledgement'), { promise: { what: 'Soon', dueAt: inSeconds(60) } });
    const items = await scene.agent.all('/api/v1/cases', 3);
    const order = items.map((item) => item.id);
    expect(order.indexOf(sooner.id)).toBeLessThan(order.indexOf(later.id));
    expect(order.indexOf(later.id)).toBeLessThan(order.indexOf(none.id));
    const due = items.map((item) => (item.nextDueAt ? Date.parse(item.nextDueAt) : Infinity));
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
  });
  it('filter by owner, partner, state and customer', async () => {
    const mine = await acknowledged();
    const ids = async (query: string): Promise<string[]> =>
      (await scene.agent.all(`/api/v1/cases?${query}`, 200)).map((item) => item.id);
    expect(await ids('owner=me')).toContain(mine.id);
    expect(await ids('owner=none')).not.toContain(mine.id);
    expect(await ids(`partner=${scene.courier.id}`)).toEqual([scene.case.id]);
    expect(await ids('state=acknowledged')).toContain(mine.id);
    expect(await ids('state=received')).not.toContain(mine.id);
    expect(await ids(`customer=${scene.customer.id}`)).toContain(mine.id);
  });
  it('find words, beginnings of words, slips of the pen, names and numbers', async () => {
    const customer = await scene.agent.make('/api/v1/customers', { name: 'Zoë Überall' });
    const found = await scene.agent.make('/api/v1/cases', {
      kind: 'question',
      subject: 'Samovar leaks',
      body: 'The tap is dripping on my ottoman',
      customerId: customer.id,
      channel: 'email',
    });
    const foundBy = async (q: string): Promise<string[]> =>
      (await scene.agent.get(`/api/v1/cases?q=${encodeURIComponent(q)}`)).body.items.map((item: any) => item.id);
    // Two digits are a case's number, whatever else begins with them.
    const { number } = found;
    for (const q of ['dripping ottoman', 'ottom', 'samovar', 'samowar', 'zoe uberall', `${number}`, `#${number}`])
      expect([q, await foundBy(q)]).toEqual([q, [found.id]]);
    const almost = await scene.agent.make('/api/v1/cases', {
      ...{ kind: 'question', subject: 'Samowar, another one', body: 'x', customerId: customer.id, channel: 'email' },
    });
    const { body: exact } = await scene.agent.get('/api/v1/cases?q=samowar');
    expect(exact.items.map((item: any) => item.id)).toEqual([almost.id]);
    for (const q of ['helicopter', '%', "'); drop table cases; --", '&|!']) {
      expect((await scene.agent.get(`/api/v1/cases?q=${encodeURIComponent(q)}`)).body.items).toEqual([]);
    }
  });
  it('find for a partner only what it may read, not even by guessing', async () => {
    const say = (audience: unknown, body: string) =>
      scene.agent.make(path(scene.case.id, '/entries'), { audience, body });
    await say({ partners: [scene.courier.id] }, 'The gate is behind the orchard');
    await say('internal', 'She is a notorious philatelist');
    await askForPickup(scene, HOUR, 2 * HOUR, { title: 'Collect a theremin' });
    const found = async (q: string): Promise<number> =>
      (await scene.dispatcher.get(`/api/v1/cases?q=${q}`)).body.items.length;
    for (const q of ['orchard', 'theremin', 'theremim']) expect([q, await found(q)]).toEqual([q, 1]);
    for (const q of ['philatelist', 'glass', 'pieces', 'Clara', String(scene.case.id)])
      expect([q, await found(q)]).toEqual([q, 0]);
  });
  it('refuse a cursor of another list', async () => {
    const { body } = await scene.agent.get('/api/v1/cases?limit=1&sort=received');
    expect((await scene.agent.get(`/api/v1/cases?sort=nextDue&cursor=${body.next}`)).status).toBe(400);
    expect((await scene.agent.get('/api/v1/cases?cursor=nonsense')).status).toBe(400);
  });
});

describe('changing a case', () => {
  it('needs the version it was read in, when that is named', async () => {
    const opened = await fresh();
    const read = await scene.agent.get(path(opened.id));
    const ok = await scene.agent.patch(
      path(opened.id),
      { subject: 'Better' },
      { 'if-match': read.headers.get('etag')! },
    );
    expect([ok.status, ok.body.subject, ok.body.version]).toEqual([200, 'Better', 2]);
    const stale = await scene.agent.patch(
      path(opened.id),
      { subject: 'Worse' },
      { 'if-match': read.headers.get('etag')! },
    );
    expect(stale.status).toBe(412);
    expect((await scene.agent.get(path(opened.id))).body.subject).toBe('Better');
  });
  it('happens once under one key, and answers the same again', async () => {
    const asked = { kind: 'question', subject: 'Once', body: 'only', customerId: scene.customer.id, channel: 'phone' };
    const key = { 'idempotency-key': 'open-once' };
    const before = await cases();
    const answers = [
      await scene.agent.post('/api/v1/cases', asked, key),
      await scene.agent.post('/api/v1/cases', asked, key),
    ];
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect(await cases()).toBe(before + 1);
    expect((await scene.agent.post('/api/v1/cases', { ...asked, subject: 'Twice' }, key)).status).toBe(422);
  });
});

describe('a partner’s part', () => {
  it('ends: from then on the partner sees nothing', async () => {
    const other = await scene.manager.make('/api/v1/partners', { name: 'Short Visit', kind: 'other' });
    const person = await desk.person({ role: 'partner', partnerId: other.id, name: 'Pia', email: 'pia@example.test' });
    const part = await scene.agent.make(path(scene.case.id, '/participants'), {
      partnerId: other.id,
      role: 'other',
      purpose: 'Look',
    });
    expect((await person.get(path(scene.case.id))).status).toBe(200);
    expect(
      (
        await scene.agent.post(path(scene.case.id, '/participants'), {
          partnerId: other.id,
          role: 'other',
          purpose: 'Look',
        })
      ).body.type,
    ).toBe('/problems/takes-part-already');
    expect((await scene.agent.delete(path(scene.case.id, `/participants/${part.id}`))).status).toBe(204);
    expect((await person.get(path(scene.case.id))).status).toBe(404);
    expect((await person.get('/api/v1/cases')).body.items).toEqual([]);
  });

  it('shows who the customer is while the promise is open, and no longer than a week after', async () => {
    const task = await askForPickup(scene, HOUR, 2 * HOUR);
    const seen = async (): Promise<any> => (await scene.dispatcher.get(`/api/v1/tasks/${task.id}`)).body.contact;
    expect(await seen()).toMatchObject({
      name: 'Clara Customer',
      phone: '+351 210 000 000',
      address: { street: 'Rua do Sol 1' },
    });
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    await answer(scene.dispatcher, task.commitment, 'report', { evidence: [{ kind: 'scan' }] });
    expect((await seen()).name).toBe('Clara Customer');
    await desk.owner.query(`update commitments set settled_at = now() - interval '8 days' where id = $1`, [
      task.commitment.id,
    ]);
    expect(await seen()).toEqual({ name: null, phone: null, address: null });
    const { body } = await scene.agent.get(`/api/v1/tasks/${task.id}/disclosures`);
    const shown = body.items.filter(({ fields }: any) => fields.length > 1);
    expect(shown).toMatchObject([{ reader: 'Dirk Dispatcher', fields: ['name', 'phone', 'address'], times: 2 }]);
    expect((await scene.dispatcher.get(`/api/v1/tasks/${task.id}/disclosures`)).status).toBe(403);
  });

  it('hands a task to a colleague of its own only', async () => {
    const task = await askForPickup(scene, HOUR, 2 * HOUR);
    const assign = (personId: string | null) => scene.dispatcher.put(`/api/v1/tasks/${task.id}/assignee`, { personId });
    expect((await assign(scene.dispatcher.personId)).body.assigneeId).toBe(scene.dispatcher.personId);
    expect((await scene.dispatcher.get('/api/v1/tasks?mine=true')).body.items.map((t: any) => t.id)).toContain(task.id);
    expect((await assign(scene.agent.personId)).body.type).toBe('/problems/not-ones-own-colleague');
    expect((await assign(null)).body.assigneeId).toBeNull();
  });
});

const cases = async (): Promise<number> => (await desk.owner.query('select count(*)::int as n from cases')).rows[0].n;
