import { answer, inSeconds, openCase, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';

const HOUR = 3600;
const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const openMajor = (): Promise<any> =>
  scene.agent.make('/api/v1/cases', { kind: 'major', subject: 'A lost pallet', body: 'zqinside', channel: 'desk' });
const add = (majorId: string, caseIds: string[]): Promise<any> =>
  scene.agent.post(path(majorId, '/children'), { caseIds });

async function customerCase(name: string, more: Record<string, unknown> = {}, order?: string): Promise<any> {
  const customer = await scene.agent.make('/api/v1/customers', { name, ...more });
  const placed = order
    ? await scene.agent.make('/api/v1/orders', {
        ...{ customerId: customer.id, number: order, status: 'shipped', placedAt: inSeconds(-HOUR), items: [] },
      })
    : undefined;
  const opened = await scene.agent.make('/api/v1/cases', {
    ...{ kind: 'complaint', subject: `Where is it, ${name}`, body: `zqwords${name}`, channel: 'phone' },
    ...{ customerId: customer.id, ...(placed ? { orderId: placed.id } : {}) },
  });
  return { ...opened, customerId: customer.id };
}

/** The courier's word in the major case: the pallet arrives. */
async function promiseOf(major: any, from = 24 * HOUR): Promise<any> {
  await scene.agent.make(path(major.id, '/participants'), {
    partnerId: scene.courier.id,
    role: 'courier',
    purpose: 'Find it',
  });
  const task = await scene.agent.make(path(major.id, '/tasks'), {
    ...{
      partnerId: scene.courier.id,
      kind: 'delivery',
      title: 'Find the pallet',
      shares: [],
      requestedWindow: windowIn(from, from + 3 * HOUR),
    },
  });
  return (await answer(scene.dispatcher, task.commitment, 'acceptance')).body;
}
const words = async (caseId: string): Promise<string[]> =>
  (await scene.agent.all(path(caseId, '/timeline'), 200)).flatMap((item) => (item.entry ? [item.entry.body] : []));
const finished = (majorId: string, id: string): Promise<any> =>
  eventually(async () => {
    const { body } = await scene.agent.get(path(majorId, `/updates/${id}`));
    expect(body.waiting).toBe(0);
    return body;
  });

describe('a major case', () => {
  it('is about no one customer, is its opener’s and is being worked on', async () => {
    const { clocks: _, ...opened } = await openMajor();
    expect(opened).toMatchObject({
      kind: 'major',
      customer: null,
      owner: { name: 'Ada Agent' },
      state: 'in_progress',
      children: 0,
    });
    const { clocks: __, ...read } = (await scene.agent.get(path(opened.id))).body;
    expect(read).toEqual(opened);
    expect((await scene.agent.all('/api/v1/cases', 50)).map(({ id }) => id)).toContain(opened.id);
    expect((await scene.agent.all('/api/v1/cases?q=pallet', 50)).map(({ id }) => id)).toContain(opened.id);
  });

  it('takes no customer, and has none to write or promise to', async () => {
    const asked = { kind: 'major', subject: 'S', body: 'B', channel: 'desk' };
    expect((await scene.agent.post('/api/v1/cases', { ...asked, customerId: scene.customer.id })).status).toBe(422);
    expect((await scene.agent.post('/api/v1/cases', { ...asked, kind: 'complaint' })).status).toBe(422);
    const { id } = await openMajor();
    const refused = [
      await scene.agent.post(path(id, '/entries'), { audience: 'customer', body: 'Hello' }),
      await scene.agent.post(path(id, '/commitments'), { kind: 'call_back', what: 'Call', dueAt: inSeconds(HOUR) }),
      await scene.agent.patch(path(id), { kind: 'complaint' }),
    ];
    for (const { status, body } of refused) expect([status, body.type]).toEqual([409, '/problems/nobodys-case']);
    const merged = await scene.agent.post(path(id, '/merge'), { into: (await openMajor()).id });
    expect(merged.body.type).toBe('/problems/merge-of-another-customer');
  });

  it('has a partner and a promise of its own, and can be resolved and closed', async () => {
    const major = await openMajor();
    const promise = await promiseOf(major);
    expect((await scene.agent.put(path(major.id, '/closure'), { reason: 'withdrawn' })).status).toBe(409);
    await answer(scene.dispatcher, promise, 'report', { evidence: [{ kind: 'scan' }] });
    await scene.agent.put(path(major.id, '/resolution'), { summary: 'It was found', agreed: true });
    expect((await scene.agent.put(path(major.id, '/closure'), { reason: 'confirmed' })).body.state).toBe('closed');
  });
});

describe('cases become part of it', () => {
  it('many at once, each with what became of it', async () => {
    const [major, other] = [await openMajor(), await openMajor()];
    const [free, taken, closed, merged, into] = [
      await customerCase('Free'),
      await customerCase('Taken'),
      await customerCase('Closed'),
      await openCase(scene.agent, scene.customer.id),
      await openCase(scene.agent, scene.customer.id),
    ];
    await add(other.id, [taken.id]);
    await scene.agent.put(path(closed.id, '/closure'), { reason: 'spam' });
    await scene.agent.make(path(merged.id, '/merge'), { into: into.id });
    const absent = 'cs_01979c2e-0000-7000-8000-00000000dead';
    const { status, body } = await add(major.id, [free.id, free.id, taken.id, closed.id, merged.id, absent, other.id]);
    expect([status, body.added, body.already, body.refused]).toEqual([200, 1, 0, 5]);
    expect(body.items.map((item: any) => [item.caseId, item.result, item.refusal])).toEqual([
      [free.id, 'added', null],
      [taken.id, 'refused', 'part-of-another'],
      [closed.id, 'refused', 'case-closed'],
      [merged.id, 'refused', 'case-merged'],
      [absent, 'refused', 'not-found'],
      [other.id, 'refused', 'nobodys-case'],
    ]);
    expect((await add(major.id, [free.id])).body).toMatchObject({ added: 0, already: 1, refused: 0 });
    expect((await scene.agent.get(path(major.id))).body.children).toBe(1);
    expect((await scene.agent.get(path(free.id))).body.links).toMatchObject([
      { kind: 'part_of', case: { id: major.id } },
    ]);
    expect((await add(free.id, [taken.id])).body.type).toBe('/problems/not-major');
  });

  it('and wait for its promise: when it is kept, all of them go on', async () => {
    const major = await openMajor();
    const promise = await promiseOf(major);
    const children = [await customerCase('Wim'), await customerCase('Wanda')];
    await add(
      major.id,
      children.map(({ id }) => id),
    );
    for (const { id } of children) {
      await scene.agent.put(path(id, '/acknowledgement'), {
        promise: { what: 'You hear from me', dueAt: inSeconds(HOUR) },
      });
      const { body } = await scene.agent.put(path(id, '/waiting'), { on: 'partner', refs: [promise.id] });
      expect(body).toMatchObject({ state: 'waiting', waits: [{ refId: promise.id, partnerId: scene.courier.id }] });
    }
    await answer(scene.dispatcher, promise, 'report', { evidence: [{ kind: 'scan' }] });
    for (const { id } of children)
      await eventually(async () => expect((await scene.agent.get(path(id))).body.state).toBe('in_progress'));
  });

  it('and rest on its promise: when it slips, what each customer was promised is at risk', async () => {
    const major = await openMajor();
    const promise = await promiseOf(major);
    const children = [await customerCase('Rob'), await customerCase('Rosa')];
    const rests = { kind: 'delivery', what: 'It is with you', dueAt: inSeconds(30 * HOUR), restsOn: [promise.id] };
    expect((await scene.agent.post(path(children[0].id, '/commitments'), rests)).body.type).toBe(
      '/problems/rests-on-unknown',
    );
    await add(
      major.id,
      children.map(({ id }) => id),
    );
    const ours = [];
    for (const { id } of children) ours.push(await scene.agent.make(path(id, '/commitments'), rests));
    const later = { window: windowIn(48 * HOUR, 51 * HOUR) };
    const asked = await answer(scene.dispatcher, promise, 'renegotiation', later);
    await answer(scene.agent, asked.body, 'acceptance');
    for (const { id } of ours)
      await eventually(async () =>
        expect((await scene.agent.get(`/api/v1/commitments/${id}`)).body.state).toBe('at_risk'),
      );
  });
});

describe('an update', () => {
  it('is read by each customer in their own case, name, zone and language, and by nobody in another’s', async () => {
    const major = await openMajor();
    const promise = await promiseOf(major);
    const ana = await customerCase('zqAna', { zone: 'Europe/Lisbon', language: 'pt' }, 'zqORDER1');
    const bert = await customerCase('zqBert', { zone: 'Europe/Berlin', language: 'de', email: 'bert@example.test' });
    await add(major.id, [ana.id, bert.id]);
    const text = { body: 'Dear {name}, {order|your parcel} comes {window}.', commitmentId: promise.id };
    const preview = await scene.agent.post(path(major.id, '/update-previews'), text);
    expect([preview.status, preview.body.total, preview.body.incomplete]).toEqual([200, 2, 0]);
    const [forAna, forBert] = [ana, bert].map(({ id }) => preview.body.items.find((item: any) => item.caseId === id));
    expect(forAna.body).toMatch(/^Dear zqAna, zqORDER1 comes .*\(Europe\/Lisbon\)\.$/);
    expect(forBert.body).toMatch(/^Dear zqBert, your parcel comes .*\(Europe\/Berlin\)\.$/);
    expect(await words(ana.id)).not.toContain(forAna.body);

    const update = await scene.agent.make(path(major.id, '/updates'), text);
    expect(update).toMatchObject({ total: 2, by: 'Ada Agent' });
    expect(await finished(major.id, update.id)).toMatchObject({ written: 2, withheld: 0, withheldFrom: [] });
    expect(await words(ana.id)).toEqual(['zqwordszqAna', forAna.body]);
    expect(await words(bert.id)).toEqual(['zqwordszqBert', forBert.body]);
    expect(await words(major.id)).toEqual(['zqinside']);
    await eventually(async () => {
      const mails = (await scene.manager.all('/api/v1/mails', 200)).filter(
        (mail) => mail.toCustomerId === bert.customerId,
      );
      const letters = await Promise.all(mails.map(({ id }) => scene.manager.get(`/api/v1/mails/${id}`)));
      expect(letters.filter(({ body }) => body.letter.text.includes(forBert.body))).toHaveLength(1);
      expect(JSON.stringify(letters)).not.toMatch(/zqAna|zqORDER1|zqinside/);
    });
  });

  it('is read in the language of each customer for whom it was translated', async () => {
    const major = await openMajor();
    const [ana, bert, cleo] = await Promise.all([
      customerCase('Ana', { language: 'pt-BR' }),
      customerCase('Bert', { language: 'de' }),
      customerCase('Cleo', { language: 'fr' }),
    ]);
    await add(major.id, [ana.id, bert.id, cleo.id]);
    const translations = [
      { language: 'de', body: 'Guten Tag {name}' },
      { language: 'pt', body: 'Bom dia {name}' },
    ];
    const text = { body: 'Hello {name}', translations };
    const { body: preview } = await scene.agent.post(path(major.id, '/update-previews'), text);
    expect(preview.languages).toEqual([
      { language: 'de', customers: 1, writtenIn: 'de' },
      { language: 'fr', customers: 1, writtenIn: null },
      { language: 'pt-BR', customers: 1, writtenIn: 'pt' },
    ]);
    const update = await scene.agent.make(path(major.id, '/updates'), text);
    expect((await finished(major.id, update.id)).translations).toEqual(translations);
    const last = async (id: string): Promise<string | undefined> => (await words(id)).at(-1);
    expect([await last(ana.id), await last(bert.id), await last(cleo.id)]).toEqual([
      'Bom dia Ana',
      'Guten Tag Bert',
      'Hello Cleo',
    ]);
    for (const [asked, field] of [
      [{ ...text, translations: [{ language: 'de', body: '{nmae}' }] }, 'translations.0.body'],
      [{ ...text, translations: [...translations, translations[0]] }, 'translations'],
      [{ ...text, translations: [{ language: 'de', body: '{window}' }] }, 'commitmentId'],
    ] as const) {
      const refused = await scene.agent.post(path(major.id, '/updates'), asked);
      expect([refused.status, refused.body.errors[0].field]).toEqual([422, field]);
    }
  });

  it('is refused when somebody would read a hole in it, and nobody is written to', async () => {
    const major = await openMajor();
    const [whole, holed] = [await customerCase('Whole', {}, 'O-1'), await customerCase('Holed')];
    await add(major.id, [whole.id, holed.id]);
    const { status, body } = await scene.agent.post(path(major.id, '/updates'), {
      body: 'Your order {order} is late.',
    });
    expect([status, body.type, body.incomplete, body.first]).toEqual([
      409,
      '/problems/update-incomplete',
      1,
      [{ caseId: holed.id, missing: ['order'] }],
    ]);
    expect((await scene.agent.get(path(major.id, '/updates'))).body.items).toEqual([]);
  });

  it.each([
    ['a variable nobody knows', { body: 'Dear {nmae}' }, 422, '/problems/invalid'],
    ['a time of no promise', { body: 'It comes {window}' }, 422, '/problems/invalid'],
    [
      'a promise of another case',
      { body: 'It comes {window}', commitmentId: 'cmt_01979c2e-0000-7000-8000-00000000dead' },
      422,
      '/problems/invalid',
    ],
    ['nobody to read it', { body: 'Hello' }, 409, '/problems/update-for-nobody'],
  ])('is refused with %s', async (_what, asked, status, type) => {
    const { id } = await openMajor();
    const refused = await scene.agent.post(path(id, '/updates'), asked);
    expect([refused.status, refused.body.type]).toEqual([status, type]);
    expect((await scene.agent.post(path(scene.case.id, '/updates'), { body: 'Hello' })).body.type).toBe(
      '/problems/not-major',
    );
  });

  it('is written although the job that was to do it was lost', async () => {
    const [major, child] = [await openMajor(), await customerCase('Lost')];
    await add(major.id, [child.id]);
    const id = 'upd_01979c2e-0000-7000-8000-00000000f00d';
    await desk.owner.query(
      `insert into case_updates (id, case_id, body, by, at, total) values ($1, $2, 'zqlate', $3, now() - interval '1 minute', 1)`,
      [id, major.id, scene.agent.personId],
    );
    await desk.owner.query('insert into case_update_letters (update_id, case_id, batch) values ($1, $2, 0)', [
      id,
      child.id,
    ]);
    await finished(major.id, id);
    expect(await words(child.id)).toContain('zqlate');
  });
});
