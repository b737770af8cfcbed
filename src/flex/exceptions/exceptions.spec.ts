import { bend, policyIn, type Bent } from '../../../test/exception-builder.js';
import { sceneOf, unique, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';

const LIST = '/api/v1/exceptions';
const day = (n: number): Date => new Date(Date.UTC(2026, 2, n, 10));

describe('the ledger of exceptions', () => {
  let scene: Scene;
  let policyId: string;
  let second: Caller;
  /** The newest last. */
  const ids: string[] = [];
  const bent = async (more: Partial<Bent> = {}): Promise<string> => {
    const { desk, customer, agent } = scene;
    const who = { customerId: customer.id, caseId: scene.case.id, requestedBy: agent.personId, policyId };
    return bend(desk.owner, { ...who, ...more });
  };
  beforeAll(async () => {
    scene = await sceneOf(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    const { desk, agent, manager, courier } = scene;
    second = await desk.person({ role: 'agent', name: 'Bo', email: unique('bo') });
    policyId = await policyIn(desk.owner, 'Returns', agent.personId, manager.personId);
    ids.push(
      await bent({ grantedAt: day(1), amount: 1_000, team: 'north', why: 'The parcel came late' }),
      await bent({ grantedAt: day(2), amount: 9_000, team: 'north', approvedBy: [manager.personId], row: null }),
      await bent({
        grantedAt: day(3),
        amount: 500,
        partnerId: courier.id,
        partyAtFault: 'partner',
        reason: 'partner_fault',
      }),
      await bent({
        grantedAt: day(4),
        amount: 700,
        currency: 'GBP',
        requestedBy: second.personId,
        remedy: 'fee_waiver',
      }),
      await bent({
        grantedAt: day(5),
        amount: null,
        team: 'south',
        remedy: 'late_return',
        flexed: 'day 61 in place of 60',
      }),
    );
    await desk.owner.query(
      `insert into exception_outcomes (exception_id, pulse, repeat_complaint_id, ordered_again_at, looked_at)
       values ($1, 5, null, now(), now()), ($2, 1, $3, null, now())`,
      [ids[0], ids[1], scene.case.id],
    );
  });
  afterAll(() => scene.desk.close());

  const list = async (query = ''): Promise<any[]> => {
    const { status, body } = await scene.manager.get(`${LIST}?${query}`);
    expect([query, status, body.detail]).toEqual([query, 200, undefined]);
    return body.items;
  };
  const found = async (query: string): Promise<number[]> =>
    (await list(query)).map(({ id }) => ids.indexOf(id) + 1).sort();

  it('shows for each what the rule said then, what was bent, by whom, by what right, why, and what became of it', async () => {
    const [row] = (await list()).filter(({ id }) => id === ids[1]);
    expect(row).toMatchObject({
      policy: { id: policyId, name: 'Returns', version: 1 },
      ruleSays: 'Up to 60 days we can make an exception for small things.',
      flexed: 'day 43 in place of 30',
      value: { amount: 9_000, currency: 'EUR' },
      authority: 'approval',
      requester: { id: scene.agent.personId, name: 'Ada Agent' },
      approvers: [{ id: scene.manager.personId, name: 'Mara Manager' }],
      customer: { id: scene.customer.id, name: 'Clara Customer' },
      case: { id: scene.case.id, number: expect.any(Number) },
      team: 'north',
      row: null,
      grantedAt: '2026-03-02T10:00:00Z',
      outcome: { pulse: 1, repeatComplaintId: scene.case.id, orderedAgainAt: null },
    });
    expect((await list()).find(({ id }) => id === ids[4])).toMatchObject({ value: null, outcome: null, approvers: [] });
  });

  it.each([
    ['', [1, 2, 3, 4, 5]],
    ['row=R3', [1, 3, 4, 5]],
    ['row=none', [2]],
    ['remedy=late_return', [5]],
    ['authority=approval', [2]],
    ['team=north', [1, 2]],
    ['team=none', [3, 4]],
    ['partner=none', [1, 2, 4, 5]],
    ['partyAtFault=partner', [3]],
    ['partyAtFault=none', [1, 2, 4, 5]],
    ['reason=partner_fault', [3]],
    ['from=2026-03-02T10:00:00Z&to=2026-03-04T10:00:00Z', [2, 3]],
    ['min=700', [1, 2, 4]],
    ['max=700', [3, 4]],
    ['min=600&max=1000&currency=EUR', [1]],
    ['currency=GBP', [4]],
    ['pulse=5', [1]],
    ['pulse=none', [3, 4, 5]],
    ['repeated=true', [2]],
    ['repeated=false', [1, 3, 4, 5]],
    ['orderedAgain=true', [1]],
    ['orderedAgain=false', [2, 3, 4, 5]],
    ['q=parcel', [1]],
    ['q=PARC%20late', [1]],
    ['q=nothing-like-it', []],
    ['team=north&authority=discretion&min=1', [1]],
  ])('finds by %s', async (query, expected) => expect(await found(query)).toEqual(expected));

  it('finds by who asked, who agreed, the policy, the partner, the customer, the case and its number', async () => {
    const [{ case: about }] = (await list()) as [any];
    for (const [query, expected] of [
      [`requester=${second.personId}`, [4]],
      [`approver=${scene.manager.personId}`, [2]],
      [`policy=${policyId}`, [1, 2, 3, 4, 5]],
      ['policy=pol_01979c2e-0000-7000-8000-00000000dead', []],
      [`partner=${scene.courier.id}`, [3]],
      [`customer=${scene.customer.id}`, [1, 2, 3, 4, 5]],
      [`case=${scene.case.id}`, [1, 2, 3, 4, 5]],
      [`q=%23${about.number}`, [1, 2, 3, 4, 5]],
    ] as [string, number[]][])
      expect([query, await found(query)]).toEqual([query, expected]);
  });

  it.each(['granted', 'amount'])(
    'goes on page by page, sorted by %s, without leaving out or repeating one',
    async (sort) => {
      const whole = (await list(`sort=${sort}`)).map(({ id }) => id);
      const paged = (await scene.manager.all(`${LIST}?sort=${sort}`, 2)).map(({ id }) => id);
      expect(paged).toEqual(whole);
      expect(whole.map((id) => ids.indexOf(id) + 1)).toEqual(sort === 'granted' ? [5, 4, 3, 2, 1] : [2, 1, 4, 3, 5]);
    },
  );

  it.each([
    ['remedy=hug', 'remedy'],
    ['from=yesterday', 'from'],
    ['min=-1', 'min'],
    ['min=10&max=9', 'max'],
    ['from=2026-03-02T10:00:00Z&to=2026-03-02T10:00:00Z', 'to'],
    ['pulse=6', 'pulse'],
    ['repeated=perhaps', 'repeated'],
    ['orderedAgain=perhaps', 'orderedAgain'],
    ['agent=me', 'agent'],
  ])('refuses %s by name', async (query, field) => {
    for (const path of [LIST, `${LIST}/facets`, `${LIST}.csv`]) {
      const { status, body } = await scene.manager.get(`${path}?${query}`);
      expect([path, status, body.errors?.[0]?.field]).toEqual([path, 422, field]);
    }
  });

  it('refuses a cursor of another order', async () => {
    const { body } = await scene.manager.get(`${LIST}?limit=1`);
    expect((await scene.manager.get(`${LIST}?sort=amount&cursor=${body.next}`)).status).toBe(400);
  });

  it('is for managers', async () => {
    for (const path of [LIST, `${LIST}/facets`, `${LIST}/${ids[0]}`, `${LIST}.csv`, `${LIST}/samples`]) {
      expect([path, (await scene.agent.get(path)).status]).toEqual([path, 403]);
      expect([path, (await scene.dispatcher.get(path)).status]).toEqual([path, 403]);
    }
  });

  describe('in facets', () => {
    const facets = async (query = ''): Promise<any> => (await scene.manager.get(`${LIST}/facets?${query}`)).body;
    const facet = (body: any, name: string): any => body.facets.find(({ facet: one }: any) => one === name);

    it('counts exactly, and adds up each currency by itself', async () => {
      const body = await facets();
      expect([body.count, body.sums]).toEqual([
        5,
        [
          { amount: 10_500, currency: 'EUR' },
          { amount: 700, currency: 'GBP' },
        ],
      ]);
      expect(facet(body, 'team')).toEqual({
        facet: 'team',
        distinct: 3,
        values: [
          {
            value: 'none',
            name: null,
            policyId: null,
            count: 2,
            sums: [
              { amount: 500, currency: 'EUR' },
              { amount: 700, currency: 'GBP' },
            ],
          },
          { value: 'north', name: null, policyId: null, count: 2, sums: [{ amount: 10_000, currency: 'EUR' }] },
          { value: 'south', name: null, policyId: null, count: 1, sums: [] },
        ],
      });
      expect(facet(body, 'requester').values.map(({ name, count }: any) => [name, count])).toEqual([
        ['Ada Agent', 4],
        ['Bo', 1],
      ]);
      expect(facet(body, 'approver').values).toMatchObject([
        { value: scene.manager.personId, name: 'Mara Manager', count: 1 },
      ]);
      expect(facet(body, 'row').values).toMatchObject([
        { value: 'R3', name: 'Returns', policyId, count: 4 },
        { value: 'none', name: 'Returns', policyId, count: 1 },
      ]);
      expect(facet(body, 'pulse').values.map(({ value, count }: any) => [value, count])).toEqual([
        ['none', 3],
        ['1', 1],
        ['5', 1],
      ]);
      expect(facet(body, 'repeated').values.map(({ value, count }: any) => [value, count])).toEqual([
        ['false', 4],
        ['true', 1],
      ]);
    });

    it('counts of each value what the list shows for it', async () => {
      const body = await facets('to=2026-03-05T00:00:00Z');
      for (const { facet: name, values } of body.facets)
        for (const { value, count } of values) {
          if (name === 'currency' && value === 'none') continue;
          const shown = await list(`to=2026-03-05T00:00:00Z&${name}=${value}`);
          expect([name, value, shown.length]).toEqual([name, value, count]);
        }
    });

    it('says that there is nothing where nothing is', async () => {
      const body = await facets('team=west');
      expect([body.count, body.sums, facet(body, 'team')]).toEqual([0, [], { facet: 'team', distinct: 0, values: [] }]);
    });
  });
});
