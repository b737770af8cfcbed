import { openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { UpdateLetters } from './update-letters.js';

const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

/** A desk whose queues nobody works on: what its jobs do is done here, when it is due. */
let desk: OpenDesk;
let scene: Scene;
let letters: UpdateLetters;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
  letters = desk.app.get(UpdateLetters);
});
afterAll(() => desk.close());

const openMajor = (): Promise<any> =>
  scene.agent.make('/api/v1/cases', { kind: 'major', subject: 'A lost pallet', body: 'Between us', channel: 'desk' });
const fresh = (): Promise<any> => openCase(scene.agent, scene.customer.id);
const add = (majorId: string, ...children: { id: string }[]): Promise<any> =>
  scene.agent.post(path(majorId, '/children'), { caseIds: children.map(({ id }) => id) });
const announce = (majorId: string): Promise<any> => scene.agent.make(path(majorId, '/updates'), { body: 'Hello.' });
const progress = async (majorId: string, id: string): Promise<any> =>
  (await scene.agent.get(path(majorId, `/updates/${id}`))).body;
const heard = async (caseId: string): Promise<number> =>
  (await scene.agent.all(path(caseId, '/timeline'), 200)).filter((item) => item.entry?.body === 'Hello.').length;

describe('the letters of an update', () => {
  it('wait until they are written, and say how many do', async () => {
    const [major, child] = [await openMajor(), await fresh()];
    await add(major.id, child);
    const update = await announce(major.id);
    expect(update).toMatchObject({ total: 1, written: 0, waiting: 1, withheld: 0 });
    await letters.write({ updateId: update.id, batch: 0 });
    expect(await progress(major.id, update.id)).toMatchObject({ written: 1, waiting: 0 });
    expect((await scene.agent.get(path(major.id, '/updates'))).body.items.map(({ id }: any) => id)).toEqual([
      update.id,
    ]);
  });

  it('reach no case that was closed or taken out since, and say so', async () => {
    const [major, closed, out, stays] = [await openMajor(), await fresh(), await fresh(), await fresh()];
    await add(major.id, closed, out, stays);
    const update = await announce(major.id);
    await scene.agent.put(path(closed.id, '/closure'), { reason: 'spam' });
    const { body } = await scene.agent.get(path(out.id));
    await scene.agent.delete(path(out.id, `/links/${body.links[0].id}`));
    await letters.write({ updateId: update.id, batch: 0 });
    const withheldFrom = [
      { caseId: closed.id, number: closed.number, subject: closed.subject, why: 'closed' },
      { caseId: out.id, number: out.number, subject: out.subject, why: 'unlinked' },
    ];
    expect(await progress(major.id, update.id)).toMatchObject({ written: 1, withheld: 2, waiting: 0, withheldFrom });
    expect([await heard(closed.id), await heard(out.id), await heard(stays.id)]).toEqual([0, 0, 1]);
  });

  it('go where a case lives that was merged since, and once', async () => {
    const [major, a, b, c, d] = [await openMajor(), await fresh(), await fresh(), await fresh(), await fresh()];
    await add(major.id, a, b, c);
    const update = await announce(major.id);
    await scene.agent.make(path(b.id, '/merge'), { into: a.id });
    await scene.agent.make(path(c.id, '/merge'), { into: d.id });
    await letters.write({ updateId: update.id, batch: 0 });
    expect(await progress(major.id, update.id)).toMatchObject({
      written: 2,
      withheldFrom: [{ caseId: b.id, number: b.number, subject: b.subject, why: 'merged' }],
    });
    expect([await heard(a.id), await heard(d.id)]).toEqual([1, 1]);
  });

  it('are written once to each of a thousand, though jobs run twice at once and some die half-way', async () => {
    const major = await openMajor();
    await desk.owner.query(
      `with made as (
         insert into cases (id, kind, subject, channel, customer_id, received_at, state_since, created_by)
         select 'cs_' || gen_random_uuid(), 'complaint', 'Where is it', 'phone', $1, now(), now(), 'test' from generate_series(1, 1000) returning id)
       insert into case_links (id, case_id, kind, to_id, by, at) select 'clk_' || gen_random_uuid(), id, 'part_of', $2, 'test', now() from made`,
      [scene.customer.id, major.id],
    );
    const update = await announce(major.id);
    const batches = Array.from({ length: 10 }, (_, batch) => ({ updateId: update.id, batch }));
    await desk.owner.query(
      `alter table entries add constraint dies check (body <> 'Hello.' or right(case_id, 1) <> 'f') not valid`,
    );
    const outcomes = await Promise.allSettled(batches.map((batch) => letters.write(batch)));
    await desk.owner.query('alter table entries drop constraint dies');
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    await Promise.all([...batches, ...batches].map((batch) => letters.write(batch)));
    expect(await progress(major.id, update.id)).toMatchObject({ total: 1000, written: 1000, waiting: 0, withheld: 0 });
    const { rows } = await desk.owner.query(
      `select count(*)::int as entries, count(distinct e.case_id)::int as cases,
         (select count(*)::int from events v where v.type = 'entry.written' and v.subject_id = any(array_agg(e.id))) as events
       from entries e join case_links l on l.case_id = e.case_id where l.to_id = $1 and e.body = 'Hello.'`,
      [major.id],
    );
    expect(rows[0]).toEqual({ entries: 1000, cases: 1000, events: 1000 });
  });
});
