import { answer, askForPickup, inSeconds, openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { EventReader } from '../../../test/event-reader.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { passTime } from '../../../test/pass-time.js';
import { CustomerVoice } from '../../cases/index.js';
import { systemActor, UnitOfWork, type StoredEvent } from '../../platform/index.js';
import { NotificationsListener } from './notifications.listener.js';

const HOUR = 3600;
let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const told = async (who: Caller, query = '?unseen=true'): Promise<any[]> =>
  who.all(`/api/v1/notifications${query}`, 100);
const toldOf = (who: Caller, refId: string): Promise<any> =>
  eventually(async () => {
    const found = (await told(who, '')).find((one) => one.refId === refId);
    expect(found).toBeDefined();
    return found;
  });
const note = (body: string, who = scene.agent): Promise<any> =>
  who.make(`/api/v1/cases/${scene.case.id}/entries`, { audience: 'internal', body });
const write = (who: Caller): Promise<any> => who.make(`/api/v1/cases/${scene.case.id}/entries`, { body: 'A word.' });
/** Nothing that follows from what was done is still on its way. */
const settled = async (): Promise<void> => {
  const last = await note('@Mara Manager: that was all');
  await toldOf(scene.manager, last.id);
};
const choose = (who: Caller, kinds: Record<string, string>, quiet: unknown = null) =>
  who.put('/api/v1/notifications/choices', { kinds, quiet });

describe('somebody of ours is told', () => {
  it('when a partner answers, or writes, in a case of theirs', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    await answer(scene.dispatcher, commitment, 'acceptance');
    const said = await write(scene.dispatcher);
    expect(await toldOf(scene.agent, commitment.id)).toMatchObject({
      ...{ kind: 'partner_answered', by: 'Swift Courier', seenAt: null },
      case: { id: scene.case.id, subject: 'The blender arrived in pieces' },
    });
    expect((await toldOf(scene.agent, said.id)).kind).toBe('partner_answered');
    // Whose case it is not hears nothing.
    expect((await told(scene.manager)).filter(({ kind }) => kind === 'partner_answered')).toEqual([]);
  });

  it('when the customer writes', async () => {
    const customer = { audience: 'customer', role: 'customer', id: 'lnk_x', kind: 'link', channel: 'link' } as const;
    const { entry } = await desk.app
      .get(CustomerVoice)
      .say({ ...customer, caseId: scene.case.id, customerId: scene.customer.id }, 'Any news?');
    expect(await toldOf(scene.agent, entry!.id)).toMatchObject({ kind: 'customer_replied', by: 'Clara Customer' });
  });

  it('when a colleague speaks to them in a note, but not in words to others', async () => {
    const spoken = await note('@Mara Manager what do you think? @Ada Agent');
    expect(await toldOf(scene.manager, spoken.id)).toMatchObject({ kind: 'mention', by: 'Ada Agent' });
    const message = { audience: 'customer', body: '@Mara Manager will help you' };
    const toCustomer = await scene.agent.make(`/api/v1/cases/${scene.case.id}/entries`, message);
    await settled();
    expect((await told(scene.manager, '')).filter(({ refId }) => refId === toCustomer.id)).toEqual([]);
    // Nor of what they said themselves.
    expect((await told(scene.agent, '')).filter(({ refId }) => refId === spoken.id)).toEqual([]);
  });

  it('when a promise of ours is nearly due, and when it is late', async () => {
    const opened = await openCase(scene.agent, scene.customer.id);
    await scene.agent.put(`/api/v1/cases/${opened.id}/owner`, { personId: scene.manager.personId });
    const promise = await scene.manager.make(`/api/v1/cases/${opened.id}/commitments`, {
      ...{ kind: 'refund', what: 'Your money back', dueAt: inSeconds(30 * HOUR) },
    });
    const kinds = async (): Promise<string[]> =>
      (await told(scene.manager)).filter(({ refId }) => refId === promise.id).map(({ kind }) => kind);
    await passTime(desk, promise.id, 10 * 60);
    await eventually(async () => expect(await kinds()).toEqual(['promise_due']));
    await passTime(desk, promise.id, 21 * 60);
    await eventually(async () => expect((await kinds()).toSorted()).toEqual(['promise_due', 'promise_late']));
  });

  it('of an approval that is asked of them by name', async () => {
    const uow = desk.app.get(UnitOfWork);
    const data = { asked: [scene.manager.personId, scene.dispatcher.personId] };
    await uow.run(systemActor('test'), async (work) =>
      work.record({ type: 'approval.asked', caseId: scene.case.id, subjectId: 'apr_1', data }),
    );
    expect((await toldOf(scene.manager, 'apr_1')).kind).toBe('approval');
    const { rows } = await desk.owner.query(`select person_id from notifications where ref_id = 'apr_1'`);
    expect(rows).toEqual([{ person_id: scene.manager.personId }]);
  });

  it('once, however often the event is told', async () => {
    const spoken = await note('@Mara Manager once');
    await toldOf(scene.manager, spoken.id);
    const { rows } = await desk.owner.query<StoredEvent>(
      `select id, at, type, actor_kind as "actorKind", actor_id as "actorId", case_id as "caseId", subject_id as "subjectId", readers, data
       from events where subject_id = $1`,
      [spoken.id],
    );
    await desk.app.get(NotificationsListener).happened(rows[0]!);
    expect((await told(scene.manager, '')).filter(({ refId }) => refId === spoken.id)).toHaveLength(1);
  });

  it('at once, and nobody else is', async () => {
    const follow = (who: Caller) =>
      new EventReader(`${desk.url}/api/v1/live`, { authorization: `Bearer ${who.key}` }).open();
    const readers = await Promise.all([scene.manager, scene.agent, scene.dispatcher].map(follow));
    await settled();
    const heard = ({ seen }: EventReader): unknown[] =>
      seen.filter(({ event }) => event === 'notification').map(({ data }) => data['kind']);
    await eventually(() => expect(heard(readers[0]!)).toContain('mention'));
    // The note itself has reached them by now.
    await eventually(() => expect(readers[1]!.changed).toContain(scene.case.id));
    expect([heard(readers[1]!), heard(readers[2]!)]).toEqual([[], []]);
    readers.forEach((reader) => reader.close());
  });

  it('of nothing, outside our staff', async () => {
    expect((await scene.dispatcher.get('/api/v1/notifications')).status).toBe(403);
  });
});

describe('what was seen', () => {
  it('is no longer new: by name, by case, up to one, or all', async () => {
    const reader = await desk.person({ role: 'agent', name: 'Rea Reader' });
    const notes = [];
    for (const n of [1, 2, 3, 4]) {
      notes.push(await note(`@Rea Reader ${n}`));
      await toldOf(reader, notes.at(-1).id);
    }
    const see = async (asked: unknown): Promise<any> => (await reader.put('/api/v1/notifications/seen', asked)).body;
    const [last, , second] = await told(reader);
    expect((await reader.get('/api/v1/notifications/unseen')).body).toEqual({ count: 4, more: false });
    expect(await see({ ids: [last.id] })).toEqual({ count: 3, more: false });
    expect(await see({ upTo: second.id })).toEqual({ count: 1, more: false });
    expect(await see({ caseId: 'cs_00000000-0000-7000-8000-000000000000' })).toEqual({ count: 1, more: false });
    expect(await see({ caseId: scene.case.id })).toEqual({ count: 0, more: false });
    expect(await see({ all: true })).toEqual({ count: 0, more: false });
    expect((await see({})).type).toBe('/problems/invalid');
    expect((await told(reader, '')).every(({ seenAt }) => seenAt !== null)).toBe(true);
  });

  it('of others stays new', async () => {
    const spoken = await note('@Mara Manager for you alone');
    const { id } = await toldOf(scene.manager, spoken.id);
    await scene.agent.put('/api/v1/notifications/seen', { ids: [id] });
    expect((await told(scene.manager)).map((one) => one.id)).toContain(id);
  });
});

describe('by mail', () => {
  const mails = async (who: Caller): Promise<any[]> =>
    (
      await desk.owner.query(`select id from mails where template = 'staff.notifications' and to_person_id = $1`, [
        who.personId,
      ])
    ).rows;
  const minuteLater = (who: Caller): Promise<unknown> =>
    desk.owner.query(
      `update notifications set mail_due_at = mail_due_at - interval '61 seconds' where person_id = $1`,
      [who.personId],
    );

  it('goes what was not seen within a minute, many in one', async () => {
    const reader = await desk.person({ role: 'agent', name: 'Mia Mail', email: 'mia@example.test' });
    const [seen, one, two] = [await note('@Mia Mail 0'), await note('@Mia Mail 1'), await note('@Mia Mail 2')];
    for (const { id } of [seen, one, two]) await toldOf(reader, id);
    await reader.put('/api/v1/notifications/seen', { ids: [(await toldOf(reader, seen.id)).id] });
    expect(await mails(reader)).toEqual([]);
    await minuteLater(reader);
    const [mail] = await eventually(async () => {
      const found = await mails(reader);
      expect(found).toHaveLength(1);
      return found;
    });
    const { body } = await scene.manager.get(`/api/v1/mails/${mail.id}`);
    expect(body.letter.subject).toBe('2 things wait for you');
    expect(body.letter.text).toContain('Ada Agent speaks to you');
  });

  it('goes nothing to whoever wants none, and nothing that a letter has told already', async () => {
    await choose(scene.agent, { partner_answered: 'mail', customer_replied: 'off' });
    const customer = { audience: 'customer', role: 'customer', id: 'lnk_x', kind: 'link', channel: 'link' } as const;
    const asCustomer = { ...customer, caseId: scene.case.id, customerId: scene.customer.id };
    const { entry } = await desk.app.get(CustomerVoice).say(asCustomer, 'And now?');
    const said = await write(scene.dispatcher);
    await toldOf(scene.agent, said.id);
    expect((await told(scene.agent, '')).filter(({ refId }) => refId === entry!.id)).toEqual([]);
    // The owner's letter about it is on its way by now.
    await eventually(async () => {
      const { rows } = await desk.owner.query(
        `select from mails m join events e on e.id = m.cause_id where e.subject_id = $1 and m.to_person_id = $2`,
        [said.id, scene.agent.personId],
      );
      expect(rows).toHaveLength(1);
    });
    await minuteLater(scene.agent);
    await eventually(async () => {
      const { rows } = await desk.owner.query(
        'select from notifications where person_id = $1 and mail_due_at is not null',
        [scene.agent.personId],
      );
      expect(rows).toHaveLength(0);
    });
    expect(await mails(scene.agent)).toEqual([]);
  });

  it('waits for the end of quiet hours', async () => {
    const reader = await desk.person({ role: 'agent', name: 'Quin Quiet', zone: 'UTC' });
    const minutes = (after: number): string => new Date(Date.now() + after * 60_000).toISOString().slice(11, 16);
    await choose(reader, {}, { from: minutes(-60), until: minutes(180) });
    await toldOf(reader, (await note('@Quin Quiet shh')).id);
    const { rows } = await desk.owner.query('select mail_due_at from notifications where person_id = $1', [
      reader.personId,
    ]);
    const wait = (rows[0].mail_due_at.getTime() - Date.now()) / 60_000;
    expect(wait).toBeGreaterThan(150);
    expect(wait).toBeLessThan(181);
  });
});

describe('choices', () => {
  it('begin as most want them, are one’s own, and are changed as a whole', async () => {
    const person = await desk.person({ role: 'agent', name: 'Cho Chooser' });
    const before = await person.get('/api/v1/notifications/choices');
    expect(before.body).toMatchObject({
      kinds: { customer_replied: 'in_app', mention: 'mail' },
      quiet: null,
      version: 0,
    });
    const night = { from: '22:00', until: '07:00' };
    const after = await choose(person, { mention: 'off' }, night);
    expect(after.body).toMatchObject({ kinds: { mention: 'off', approval: 'mail' }, quiet: night, version: 1 });
    expect((await choose(person, {})).body).toMatchObject({ kinds: { mention: 'mail' }, quiet: null, version: 2 });
    const stale = await person.put(
      '/api/v1/notifications/choices',
      { kinds: {}, quiet: null },
      { 'if-match': after.headers.get('etag')! },
    );
    expect(stale.status).toBe(412);
    expect((await scene.agent.get('/api/v1/notifications/choices')).body.version).not.toBe(2);
  });

  it.each<[string, unknown]>([
    ['an unknown kind', { kinds: { weather: 'mail' }, quiet: null }],
    ['an unknown way', { kinds: { mention: 'pigeon' }, quiet: null }],
    ['half of quiet hours', { kinds: {}, quiet: { from: '22:00' } }],
    ['an hour that is none', { kinds: {}, quiet: { from: '25:00', until: '07:00' } }],
    ['nothing', {}],
  ])('are refused with %s', async (_, asked) =>
    expect((await scene.agent.put('/api/v1/notifications/choices', asked)).status).toBe(422),
  );
});
