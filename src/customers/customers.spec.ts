import { OpenDesk, type Caller } from '../../test/open-desk.js';

const PRAGUE = { street: 'Dlouhá 1', postcode: '110 00', city: 'Praha', country: 'CZ' };

describe('customers', () => {
  let desk: OpenDesk;
  let agent: Caller;

  beforeAll(async () => {
    desk = await OpenDesk.open();
    agent = await desk.person({ role: 'agent' });
  });
  afterAll(() => desk.close());

  const make = (customer: object): Promise<any> => agent.make('/api/v1/customers', customer);
  const found = async (q: string): Promise<string[]> =>
    (await agent.all(`/api/v1/customers?q=${encodeURIComponent(q)}`, 2)).map(({ name }) => name);

  it('are added and read with all that is known of them', async () => {
    const given = {
      name: 'Anna Šmidtová',
      email: 'anna@example.org',
      phone: '+420 123 456',
      address: PRAGUE,
      zone: 'Europe/Prague',
      language: 'cs',
      externalRef: 'shop-1',
    };
    const made = await make(given);
    expect(made).toMatchObject({ ...given, version: 1 });
    const read = await agent.get(`/api/v1/customers/${made.id}`);
    expect(read.body).toEqual(made);
    expect(read.headers.get('etag')).toMatch(/^"1-/);
  });

  it('may be known by name only', async () => {
    expect(await make({ name: 'Unknown caller' })).toMatchObject({
      email: null,
      phone: null,
      address: null,
      zone: 'UTC',
      language: 'en',
      externalRef: null,
    });
  });

  it.each([
    ['a name', { name: '  ' }, 'name'],
    ['an e-mail address', { email: 'anna at example.org' }, 'email'],
    ['a telephone number', { phone: 'call me' }, 'phone'],
    ['a time zone', { zone: 'Europe/Atlantis' }, 'zone'],
    ['a time zone of its own', { zone: null }, 'zone'],
    ['a country', { address: { ...PRAGUE, country: 'Czechia' } }, 'address.country'],
    ['a language', { language: 'english' }, 'language'],
    ['a known field', { vip: true }, 'vip'],
  ])('must have %s', async (_what, wrong, field) => {
    const answer = await agent.post('/api/v1/customers', { name: 'B', ...wrong });
    expect([answer.status, answer.body.errors.map((error: { field: string }) => error.field)]).toEqual([422, [field]]);
  });

  it('have a reference of the shop to themselves', async () => {
    await make({ name: 'First', externalRef: 'shop-7' });
    const second = await make({ name: 'Second' });
    const [again, changed] = [
      await agent.post('/api/v1/customers', { name: 'Third', externalRef: 'shop-7' }),
      await agent.patch(`/api/v1/customers/${second.id}`, { externalRef: 'shop-7' }),
    ];
    for (const { status, body } of [again, changed])
      expect([status, body.type, body.externalRef]).toEqual([409, '/problems/customer-already-known', 'shop-7']);
  });

  it('are changed in what is named, and null takes away', async () => {
    const made = await make({ name: 'Bela', email: 'bela@example.org', phone: '12345', address: PRAGUE });
    const answer = await agent.patch(`/api/v1/customers/${made.id}`, { phone: null, language: 'hu' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ ...made, phone: null, language: 'hu', version: 2 });
    expect((await agent.get(`/api/v1/customers/${made.id}`)).body).toEqual(answer.body);
  });

  it('are not changed by who read an older version', async () => {
    const made = await make({ name: 'Cyril' });
    const etag = (await agent.get(`/api/v1/customers/${made.id}`)).headers.get('etag')!;
    expect((await agent.patch(`/api/v1/customers/${made.id}`, { phone: '11111' }, { 'if-match': etag })).status).toBe(
      200,
    );
    const late = await agent.patch(`/api/v1/customers/${made.id}`, { phone: '22222' }, { 'if-match': etag });
    expect([late.status, late.body.current]).toEqual([412, 2]);
    expect((await agent.get(`/api/v1/customers/${made.id}`)).body.phone).toBe('11111');
  });

  it('that are not there cannot be changed', async () => {
    expect(
      (await agent.patch('/api/v1/customers/cus_01a20675-ec2e-725a-8494-1557fc936d67', { name: 'X' })).status,
    ).toBe(404);
  });

  it('are announced by id, never by what they told us', async () => {
    const made = await make({ name: 'Dana Secretova', email: 'dana@secret.example' });
    await agent.patch(`/api/v1/customers/${made.id}`, { email: 'new@secret.example', name: 'Dana Secretova-Nova' });
    const { rows } = await desk.owner.query(
      'select type, data, to_jsonb(e)::text as all from events e where subject_id = $1 order by id',
      [made.id],
    );
    expect(rows.map(({ type, data }) => ({ type, data }))).toEqual([
      { type: 'customer.added', data: {} },
      { type: 'customer.changed', data: { fields: ['email', 'name'], version: 2 } },
    ]);
    expect(rows.filter((row) => /secret/i.test(row.all))).toEqual([]);
  });

  it('are no business of partners', async () => {
    const manager = await desk.person({ role: 'manager' });
    const { id } = await manager.make('/api/v1/partners', { name: 'Swift', kind: 'courier' });
    const partner = await desk.person({ role: 'partner', partnerId: id });
    expect((await partner.get('/api/v1/customers')).status).toBe(403);
    expect((await partner.get('/api/v1/orders')).status).toBe(403);
  });

  it('are listed the newest first, each once over all pages', async () => {
    await make({ name: 'Eva' });
    await make({ name: 'Filip' });
    const names = (await agent.all('/api/v1/customers', 2)).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Filip', 'Eva']);
    expect(names).toHaveLength(Number((await desk.owner.query('select count(*) from customers')).rows[0].count));
  });

  describe('are found', () => {
    beforeAll(async () => {
      for (const name of ['Žofie Zelenková', 'Zofia Zielińska', 'Sophie Green', 'Zdeněk 100%']) await make({ name });
      await make({ name: 'Somebody', email: 'office@zelenka.example' });
    });

    it.each([
      ['accents and capitals aside', 'zofie zelenkova', 'Žofie Zelenková'],
      ['with a slip of the finger', 'zelankova', 'Žofie Zelenková'],
      ['by part of the name', 'green', 'Sophie Green'],
      ['by part of the e-mail address', 'office@zel', 'Somebody'],
    ])('%s, the best match first', async (_how, q, best) => {
      expect((await found(q))[0]).toBe(best);
    });

    it('by signs that mean something to a pattern, taken literally', async () => {
      expect(await found('100%')).toEqual(['Zdeněk 100%']);
      expect(await found('_o_ie')).toEqual([]);
    });

    it('each once, however small the page', async () => {
      const all = await found('zofi');
      expect(new Set(all).size).toBe(all.length);
      expect(all).toEqual(expect.arrayContaining(['Žofie Zelenková', 'Zofia Zielińska']));
    });
  });

  it('do not take a cursor of another order for one of theirs', async () => {
    const { body } = await agent.get('/api/v1/customers?limit=1');
    expect((await agent.get(`/api/v1/customers?q=an&cursor=${body.next}`)).status).toBe(400);
  });
});
