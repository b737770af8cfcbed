import { customerLink, page, partnerLink, projections, type Audiences } from '../../../test/case-projections.js';
import { answer, inSeconds, openCase, sceneOf, unique, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { CustomerVoice } from '../index.js';

const HOUR = 3600;
const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

let desk: OpenDesk;
let scene: Scene;
let mender: { id: string; caller: Caller };
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
  const { id } = await scene.manager.make('/api/v1/partners', { name: 'Mend', kind: 'repairer' });
  mender = { id, caller: await desk.person({ role: 'partner', partnerId: id, name: 'Rita', email: unique('rita') }) };
});
afterAll(() => desk.close());

const merge = (from: string, into: string): Promise<any> => scene.agent.post(path(from, '/merge'), { into });
const undo = (id: string): Promise<any> => scene.agent.delete(path(id, '/merge'));
const timeline = async (who: Caller, id: string): Promise<any[]> => who.all(path(id, '/timeline'), 200);
const said = (items: any[]): string[] => items.flatMap((item) => (item.entry ? [item.entry.body] : []));
const aliasOf = async (id: string, partnerId: string): Promise<string> =>
  (
    await desk.owner.query('select case_alias from participations where case_id = $1 and partner_id = $2', [
      id,
      partnerId,
    ])
  ).rows[0].case_alias;

/** Quiet: nothing that follows from what was done before is still to come. */
const settled = (): Promise<void> =>
  eventually(async () => {
    const { rows } = await desk.owner.query(
      `select (select count(*) from outbox) + (select count(*) from mails where state = 'queued') as waiting`,
    );
    expect(Number(rows[0].waiting)).toBe(0);
  }, 20_000);

/** B, with the courier in it: a note, words to and from the courier, a pickup it promised and is waited for. */
async function caseWithCourier(customerId = scene.customer.id): Promise<any> {
  const { agent, dispatcher, courier } = scene;
  const opened = await openCase(agent, customerId);
  await agent.put(path(opened.id, '/acknowledgement'), {
    promise: { what: 'You hear from me', dueAt: inSeconds(HOUR) },
  });
  await agent.make(path(opened.id, '/participants'), { partnerId: courier.id, role: 'courier', purpose: 'Collect it' });
  await agent.make(path(opened.id, '/entries'), { audience: 'internal', body: 'n1 zqsounddesperate' });
  const task = await agent.make(path(opened.id, '/tasks'), {
    ...{
      partnerId: courier.id,
      kind: 'pickup',
      title: 'Collect a zqblender',
      requestedWindow: windowIn(2 * HOUR, 3 * HOUR),
    },
  });
  await answer(dispatcher, task.commitment, 'acceptance');
  await dispatcher.make(path(await aliasOf(opened.id, courier.id), '/entries'), { body: 'l1 zqringtwice' });
  await agent.put(path(opened.id, '/waiting'), { on: 'partner', refs: [task.commitment.id] });
  return { ...opened, task };
}

/** A, with the mender in it. */
async function caseWithMender(customerId = scene.customer.id): Promise<any> {
  const { agent } = scene;
  const opened = await openCase(agent, customerId);
  await agent.put(path(opened.id, '/acknowledgement'), { promise: { what: 'I find out', dueAt: inSeconds(5 * HOUR) } });
  await agent.make(path(opened.id, '/participants'), { partnerId: mender.id, role: 'repairer', purpose: 'Look at it' });
  await agent.make(path(opened.id, '/entries'), { audience: 'internal', body: 'a1 zqgrumbles' });
  await mender.caller.make(path(await aliasOf(opened.id, mender.id), '/entries'), { body: 'r1 zqboardcracked' });
  return opened;
}

async function audiencesOf(a: any, b: any): Promise<Audiences> {
  const { agent, dispatcher, courier, customer } = scene;
  return {
    staff: agent,
    partners: { courier: dispatcher, mender: mender.caller },
    customers: { a: await customerLink(desk, customer.id, a.id), b: await customerLink(desk, customer.id, b.id) },
    tasks: {
      courier: await partnerLink(desk, courier.id, dispatcher.personId, b.id),
      mender: await partnerLink(desk, mender.id, mender.caller.personId, a.id),
    },
  };
}
const WORDS = ['zqsounddesperate', 'zqringtwice', 'zqgrumbles', 'zqboardcracked', 'zqblender', 'blender'];

describe('merging B into A', () => {
  let a: any;
  let b: any;
  let audiences: Audiences;
  let before: Record<string, string>;
  beforeAll(async () => {
    b = await caseWithCourier();
    a = await caseWithMender();
    audiences = await audiencesOf(a, b);
    await settled();
    before = await projections(desk, audiences, [a.id, b.id], WORDS);
    const { status, body } = await merge(b.id, a.id);
    expect([status, body.id]).toEqual([201, a.id]);
  });

  it('makes B a tombstone that leads to A', async () => {
    const { status, body } = await scene.agent.get(path(b.id));
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'closed', closedReason: 'merged', mergedInto: a.id, allowed: [] });
    expect(body.merge).toMatchObject({ by: 'Ada Agent', case: { id: a.id } });
  });

  it('shows what B holds in A: by reference, with its own ids, due times and readers', async () => {
    const { body } = await scene.agent.get(path(a.id));
    expect(body).toMatchObject({ mergedInto: null, merged: [{ case: { id: b.id } }], taskIds: [b.task.id] });
    expect(body.receivedAt).toBe(b.receivedAt);
    expect(body.commitments.map((c: any) => c.id)).toContain(b.task.commitment.id);
    expect(body.participants.map((p: any) => p.partnerId).sort()).toEqual([mender.id, scene.courier.id].sort());
    expect(body.waits).toMatchObject([{ on: 'partner', refId: b.task.commitment.id }]);
    const items = await timeline(scene.agent, a.id);
    expect(said(items)).toEqual(expect.arrayContaining(['n1 zqsounddesperate', 'l1 zqringtwice', 'a1 zqgrumbles']));
    expect(items.map(({ id }) => id)).toEqual(items.map(({ id }) => id).sort());
    const l1 = items.find((item) => item.entry?.body === 'l1 zqringtwice');
    expect(l1.entry.audience).toEqual({ partners: [scene.courier.id] });
    const { rows } = await desk.owner.query('select count(*)::int as n from entries where case_id = any($1)', [
      [a.id, b.id],
    ]);
    expect(items.filter((item) => item.entry)).toHaveLength(rows[0].n);
  });

  it('pages through both in one order, without gap or repetition', async () => {
    const whole = await timeline(scene.agent, a.id);
    for (const limit of [1, 3]) expect(await scene.agent.all(path(a.id, '/timeline'), limit)).toEqual(whole);
    const backwards = await scene.agent.all(path(a.id, '/timeline?order=desc'), 3);
    expect(backwards).toEqual(whole.toReversed());
  });

  it('counts B’s open promises in what falls due next in A', async () => {
    const [{ next_due_at: next }] = (await desk.owner.query('select next_due_at from cases where id = $1', [a.id]))
      .rows;
    const { body } = await scene.agent.get(path(a.id));
    const due = body.commitments.filter((c: any) => c.state === 'active').map((c: any) => Date.parse(c.dueAt));
    expect(next.getTime()).toBe(Math.min(...due));
    expect((await scene.agent.get(path(b.id))).body.nextDueAt).toBeNull();
  });

  it('is found once by a search, and B is in no list of open cases', async () => {
    for (const word of ['zqsounddesperate', 'zqringtwice', 'zqgrumbles'])
      expect((await scene.agent.all(`/api/v1/cases?q=${word}`, 50)).map(({ id }) => id)).toEqual([a.id]);
    const number = (await scene.agent.get(path(b.id))).body.number;
    expect((await scene.agent.all(`/api/v1/cases?q=%23${number}`, 50)).map(({ id }) => id)).toEqual([a.id]);
    expect((await scene.agent.all('/api/v1/cases', 50)).map(({ id }) => id)).not.toContain(b.id);
    const ofCourier = await scene.agent.all(`/api/v1/cases?partner=${scene.courier.id}`, 50);
    expect(ofCourier.map(({ id }) => id)).toContain(a.id);
  });

  it('shows the mender neither n1 nor l1, the courier l1 alone, the customer neither', async () => {
    const after = await projections(desk, audiences, [a.id, b.id], WORDS);
    const seenBy = (who: RegExp): string =>
      Object.entries(after)
        .filter(([where]) => who.test(where))
        .map(([, text]) => text)
        .join();
    const words = ['zqsounddesperate', 'zqringtwice', 'zqgrumbles', 'zqboardcracked'];
    const heard = (who: RegExp): string[] =>
      words.filter((word) => seenBy(who).replaceAll(`q=${word}`, '').includes(word));
    expect(heard(/^mender|^page mender/)).toEqual(['zqboardcracked']);
    expect(heard(/^courier|^page courier/)).toEqual(['zqringtwice']);
    expect(heard(/^customer/)).toEqual([]);
    expect(heard(/^staff/)).toEqual(words);
  });

  it('changes nothing at all for partners: they are not told that there is another case', async () => {
    const after = await projections(desk, audiences, [a.id, b.id], WORDS);
    for (const [where, text] of Object.entries(before).filter(([name]) => /^(courier|mender|page)/.test(name)))
      expect([where, after[where]]).toEqual([where, text]);
  });

  it('opens A and B together to the customer, by the link of either', async () => {
    const [byA, byB] = [
      await page(desk, `/s/${audiences.customers['a']}`),
      await page(desk, `/s/${audiences.customers['b']}`),
    ];
    for (const shown of [byA, byB]) {
      expect(shown).toMatch(/^200/);
      for (const words of ['You hear from me', 'I find out']) expect(shown).toContain(words);
      expect(shown.match(/broken glass everywhere/g)).toHaveLength(2);
    }
    expect(byB).toBe(byA);
  });

  it.each([
    ['PATCH', '', { subject: 'Other' }],
    ['PUT', '/owner', { personId: 'per_01979c2e-0000-7000-8000-00000000dead' }],
    ['PUT', '/acknowledgement', {}],
    ['PUT', '/waiting', { on: 'partner' }],
    ['PUT', '/resolution', { summary: 'Done' }],
    ['PUT', '/closure', { reason: 'spam' }],
    ['DELETE', '/closure', undefined],
    ['POST', '/entries', { audience: 'internal', body: 'No' }],
    ['POST', '/commitments', { kind: 'call_back', what: 'Call', dueAt: inSeconds(HOUR) }],
    ['POST', '/participants', { partnerId: 'ptn_01979c2e-0000-7000-8000-00000000dead', role: 'other', purpose: 'No' }],
    ['POST', '/merge', { into: 'cs_01979c2e-0000-7000-8000-00000000dead' }],
  ])('refuses %s %s on B by name and says where it lives', async (method, rest, body) => {
    const asked = rest === '/merge' ? { into: scene.case.id } : body;
    const send = { PATCH: 'patch', PUT: 'put', POST: 'post', DELETE: 'delete' }[method] as 'put';
    const { status, body: problem } = await scene.agent[send](path(b.id, rest), asked);
    expect([status, problem.type, problem.mergedInto]).toEqual([409, '/problems/case-merged', a.id]);
  });

  it('is undone without a trace: to everybody both cases are what they were, to the last byte', async () => {
    const { status, body } = await undo(b.id);
    expect([status, body.id, body.state, body.mergedInto]).toEqual([200, b.id, 'waiting', null]);
    await settled();
    const after = await projections(desk, audiences, [a.id, b.id], WORDS);
    for (const [where, text] of Object.entries(before)) expect([where, after[where]]).toEqual([where, text]);
  });

  it('leaves both in the ledger all the same', async () => {
    const { rows } = await desk.owner.query(
      `select type, case_id from events where type in ('case.merged', 'case.unmerged') and case_id = any($1) order by id`,
      [[a.id, b.id]],
    );
    expect(rows.map(({ type, case_id }) => [type, case_id])).toEqual([
      ['case.merged', b.id],
      ['case.merged', a.id],
      ['case.unmerged', b.id],
      ['case.unmerged', a.id],
    ]);
  });
});

describe('what happens after a merge', () => {
  let a: any;
  let b: any;
  beforeEach(async () => {
    b = await caseWithCourier();
    a = await caseWithMender();
    expect((await merge(b.id, a.id)).status).toBe(201);
  });

  const customerOf = async (caseId: string): Promise<any> => {
    const id = { id: 'lnk_x', kind: 'link', channel: 'link' } as const;
    return { ...id, audience: 'customer', role: 'customer', caseId, customerId: scene.customer.id };
  };

  it('to a promise of B lands in A, and ends A’s wait for it', async () => {
    await scene.agent.put(path(a.id, '/waiting'), { on: 'partner' });
    await answer(scene.dispatcher, b.task.commitment, 'report', { evidence: [{ kind: 'scan' }] });
    await eventually(async () => {
      const { body } = await scene.agent.get(path(a.id));
      expect([body.state, body.waits]).toEqual(['in_progress', []]);
    });
    const items = await timeline(scene.agent, a.id);
    expect(items.map(({ type }) => type)).toContain('commitment.kept');
  });

  it('by the customer through B’s link lands in A, and brings A back when it was closed', async () => {
    for (const promise of (await scene.agent.get(path(a.id))).body.commitments)
      await answer(scene.agent, promise, 'withdrawal');
    expect((await scene.agent.put(path(a.id, '/closure'), { reason: 'withdrawn' })).body.state).toBe('closed');
    const { caseId, entry } = await desk.app.get(CustomerVoice).say(await customerOf(b.id), 'It is back zqback');
    expect(caseId).toBe(a.id);
    const { body } = await scene.agent.get(path(a.id));
    expect([body.state, body.reopenCount]).toEqual(['in_progress', 1]);
    await undo(b.id);
    expect(said(await timeline(scene.agent, a.id))).toContain('It is back zqback');
    expect(said(await timeline(scene.agent, b.id))).not.toContain('It is back zqback');
    expect(entry).toMatchObject({ author: 'customer' });
  });

  it('by a partner of B stays where it knows it, and stands in A while they are one', async () => {
    const alias = await aliasOf(b.id, scene.courier.id);
    await scene.dispatcher.make(path(alias, '/entries'), { body: 'zqlater' });
    expect(said(await timeline(scene.agent, a.id))).toContain('zqlater');
    await undo(b.id);
    expect(said(await timeline(scene.agent, a.id))).not.toContain('zqlater');
    expect(said(await timeline(scene.agent, b.id))).toContain('zqlater');
  });

  it('is written in A for a partner of B, who reads it where it takes part, and nothing else of A', async () => {
    await scene.agent.make(path(a.id, '/entries'), { audience: { partners: [scene.courier.id] }, body: 'zqtocourier' });
    const alias = await aliasOf(b.id, scene.courier.id);
    expect(said(await timeline(scene.dispatcher, alias))).toEqual(['l1 zqringtwice', 'zqtocourier']);
    expect(said(await timeline(scene.agent, a.id))).toContain('zqtocourier');
  });

  it('to partners of both is kept once and read by each in its own case', async () => {
    const both = { partners: [scene.courier.id, mender.id] };
    await scene.agent.make(path(a.id, '/entries'), { audience: both, body: 'zqtoboth' });
    const [courier, rita] = [await aliasOf(b.id, scene.courier.id), await aliasOf(a.id, mender.id)];
    expect(said(await timeline(scene.dispatcher, courier))).toContain('zqtoboth');
    expect(said(await timeline(mender.caller, rita))).toContain('zqtoboth');
    expect(said(await timeline(scene.agent, a.id)).filter((body) => body === 'zqtoboth')).toHaveLength(1);
    const told = JSON.stringify(await timeline(scene.dispatcher, courier));
    expect(told).not.toContain(mender.id);
    await undo(b.id);
    expect(said(await timeline(scene.dispatcher, courier))).toContain('zqtoboth');
  });

  it('gives a partner of B another task from A, and lets it go from there', async () => {
    const task = await scene.agent.make(path(a.id, '/tasks'), {
      ...{
        partnerId: scene.courier.id,
        kind: 'delivery',
        title: 'Bring it back',
        requestedWindow: windowIn(9000, 12_000),
      },
    });
    const alias = await aliasOf(b.id, scene.courier.id);
    expect((await scene.dispatcher.get(`/api/v1/tasks/${task.id}`)).body.caseId).toBe(alias);
    expect((await scene.agent.get(path(a.id))).body.taskIds).toEqual([b.task.id, task.id]);
    for (const { commitment } of [task, b.task])
      await scene.agent.post(`/api/v1/commitments/${commitment.id}/withdrawal`, {
        termsVersion: commitment.termsVersion,
      });
    const { body } = await scene.agent.get(path(a.id, '/participants'));
    const part = body.items.find((one: any) => one.partnerId === scene.courier.id);
    expect((await scene.agent.delete(path(a.id, `/participants/${part.id}`))).status).toBe(204);
    expect((await scene.dispatcher.get(path(alias))).status).toBe(404);
  });

  it('keeps A open while a partner of B still owes something', async () => {
    const { status, body } = await scene.agent.put(path(a.id, '/closure'), { reason: 'withdrawn' });
    expect([status, body.type]).toEqual([409, '/problems/promises-still-open']);
  });

  it('takes B up where it waited for what is settled by the time the merge is undone', async () => {
    await answer(scene.dispatcher, b.task.commitment, 'report', { evidence: [{ kind: 'scan' }] });
    await eventually(async () =>
      expect(
        (await desk.owner.query('select settled_at from waits where case_id = $1', [b.id])).rows[0].settled_at,
      ).not.toBeNull(),
    );
    expect((await undo(b.id)).body.state).toBe('in_progress');
  });

  it('leaves the clocks of both adding up to the whole', async () => {
    for (const id of [a.id, b.id]) {
      const { us, partners, approval, customer, total } = (await scene.agent.get(path(id))).body.clocks;
      const parts = Object.values<number>(partners).reduce((sum, ms) => sum + ms, 0);
      expect(us + parts + approval + customer).toBe(total);
      expect(partners[scene.courier.id]).toBeGreaterThan(0);
    }
  });

  it('is told by mail to A’s owner, under A’s name', async () => {
    const other = await desk.person({ role: 'agent', name: 'Otto', email: unique('otto') });
    await scene.agent.put(path(a.id, '/owner'), { personId: other.personId });
    await scene.dispatcher.make(path(await aliasOf(b.id, scene.courier.id), '/entries'), { body: 'zqmail' });
    await eventually(async () => {
      const mails = await scene.manager.all('/api/v1/mails', 200);
      const toOtto = mails.filter((mail) => mail.toPersonId === other.personId);
      const letters = await Promise.all(toOtto.map(({ id }) => scene.manager.get(`/api/v1/mails/${id}`)));
      const texts = letters.map(({ body }) => body.letter.text).filter((text) => text.includes('zqmail'));
      expect(texts).toEqual([expect.stringContaining(`/cases/${a.id}`)]);
    });
  });
});

describe('a chain of merges', () => {
  it('lives in its last case, is undone from there backwards, and comes out as it was', async () => {
    const [a, b, c] = [await caseWithMender(), await caseWithCourier(), await openCase(scene.agent, scene.customer.id)];
    const audiences = await audiencesOf(a, b);
    await settled();
    const before = await projections(desk, audiences, [a.id, b.id, c.id], WORDS);
    await merge(c.id, b.id);
    await settled();
    const between = await projections(desk, audiences, [a.id, b.id, c.id], WORDS);
    await merge(b.id, a.id);
    for (const id of [b.id, c.id]) expect((await scene.agent.get(path(id))).body.mergedInto).toBe(a.id);
    expect((await scene.agent.get(path(a.id))).body.merged.map((one: any) => one.case.id).sort()).toEqual(
      [b.id, c.id].sort(),
    );
    const tooSoon = await undo(c.id);
    expect([tooSoon.status, tooSoon.body.type, tooSoon.body.first]).toEqual([409, '/problems/merged-on-since', b.id]);
    await undo(b.id);
    await settled();
    expect(await projections(desk, audiences, [a.id, b.id, c.id], WORDS)).toEqual(between);
    await undo(c.id);
    await settled();
    expect(await projections(desk, audiences, [a.id, b.id, c.id], WORDS)).toEqual(before);
  });

  it('never goes in a circle', async () => {
    const [a, b] = [await openCase(scene.agent, scene.customer.id), await openCase(scene.agent, scene.customer.id)];
    await merge(b.id, a.id);
    for (const [from, into] of [
      [a.id, b.id],
      [a.id, a.id],
    ] as const) {
      const { status, body } = await merge(from, into);
      expect([status, body.type]).toEqual([422, '/problems/merge-into-itself']);
    }
  });
});

describe('a merge is refused', () => {
  const refusal = async (from: string, into: string): Promise<unknown[]> => {
    const { status, body } = await merge(from, into);
    return [status, body.type];
  };

  it('between cases of two customers', async () => {
    const other = await scene.agent.make('/api/v1/customers', { name: 'Otto Other' });
    const theirs = await openCase(scene.agent, other.id);
    const ours = await openCase(scene.agent, scene.customer.id);
    expect(await refusal(theirs.id, ours.id)).toEqual([409, '/problems/merge-of-another-customer']);
  });

  it('into a case that is closed, merged itself or not there', async () => {
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => openCase(scene.agent, scene.customer.id)));
    await scene.agent.put(path(a.id, '/closure'), { reason: 'spam' });
    expect(await refusal(b.id, a.id)).toEqual([409, '/problems/case-closed']);
    await merge(b.id, c.id);
    expect(await refusal(scene.case.id, b.id)).toEqual([409, '/problems/case-merged']);
    expect(await refusal(c.id, 'cs_01979c2e-0000-7000-8000-00000000dead')).toEqual([422, '/problems/invalid']);
  });

  it('when the case was changed since it was read', async () => {
    const [a, b] = [await openCase(scene.agent, scene.customer.id), await openCase(scene.agent, scene.customer.id)];
    const { status } = await scene.agent.post(path(b.id, '/merge'), { into: a.id }, { 'if-match': '"7"' });
    expect(status).toBe(412);
  });

  it('for a partner, before it is looked at', async () =>
    expect((await scene.dispatcher.post(path(scene.case.id, '/merge'), { into: scene.case.id })).status).toBe(403));
});

describe('undoing a merge is refused', () => {
  it('when there is none', async () => {
    const opened = await openCase(scene.agent, scene.customer.id);
    const { status, body } = await undo(opened.id);
    expect([status, body.type]).toEqual([409, '/problems/not-merged']);
  });

  it('after seven days', async () => {
    const [a, b] = [await openCase(scene.agent, scene.customer.id), await openCase(scene.agent, scene.customer.id)];
    await merge(b.id, a.id);
    await desk.owner.query(`update case_merges set at = at - interval '7 days' where case_id = $1`, [b.id]);
    const { status, body } = await undo(b.id);
    expect([status, body.type]).toEqual([409, '/problems/too-late-to-undo']);
    expect((await scene.agent.get(path(b.id))).body.mergedInto).toBe(a.id);
  });
});

it('of two merges that cross at once, one is carried out', async () => {
  const [a, b] = [await openCase(scene.agent, scene.customer.id), await openCase(scene.agent, scene.customer.id)];
  const answers = await Promise.all([merge(a.id, b.id), merge(b.id, a.id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.any(Number)]);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
});
