import { UnitOfWork, type Actor } from '../src/platform/index.js';
import { inSeconds, openCase } from './case-scene.js';
import { casePath, TargetStory } from './target-story.js';

const HOUR = 3_600_000;
let story: TargetStory;
beforeAll(async () => {
  story = await TargetStory.open();
});
afterAll(() => story.close());

describe('a case that comes in', () => {
  it('has its targets by the default service level, apart from what anybody promised', async () => {
    const opened = await story.fresh();
    const sheet = await story.sheetOf(opened.id);
    expect(sheet.commitments).toEqual([]);
    expect(sheet.targets.map((one: any) => [one.kind, one.promiser, one.promisee, one.source])).toEqual([
      ['first_reply', 'us', 'us', 'target'],
      ['resolution', 'us', 'us', 'target'],
    ]);
    const [reply] = sheet.targets;
    expect(Date.parse(reply.dueAt) - Date.parse(opened.receivedAt)).toBe(8 * HOUR);
    expect(sheet.nextDueAt).toBe(reply.dueAt);
    expect((await story.clocksOf(opened.id)).serviceLevel).toMatchObject({ name: 'Default', version: 1 });
  });

  it('stands on the list of what is due, and can be left out of it', async () => {
    const opened = await story.fresh();
    const list = async (query: string): Promise<string[]> =>
      (await story.scene.agent.get(`/api/v1/commitments?caseId=${opened.id}${query}`)).body.items.map(
        (one: any) => one.kind,
      );
    expect(await list('')).toEqual(['first_reply', 'resolution']);
    expect(await list('&source=target')).toEqual(['first_reply', 'resolution']);
    expect(await list('&source=given')).toEqual([]);
  });

  it('shows the customer and partners nothing of it, and its timeline no noise', async () => {
    const opened = await story.fresh();
    await story.scene.agent.make(casePath(opened.id, '/participants'), {
      ...{ partnerId: story.scene.courier.id, role: 'courier', purpose: 'Look' },
    });
    const read = (actor: Actor): Promise<unknown[]> =>
      story.desk.app
        .get(UnitOfWork)
        .read(actor, (work) => work.query('select id from commitments where case_id = $1', [opened.id]));
    expect(await read(story.customer(opened.id))).toEqual([]);
    const { body } = await story.scene.dispatcher.get('/api/v1/commitments?limit=200');
    expect(body.items.filter((one: any) => one.kind === 'first_reply')).toEqual([]);
    const timeline = await story.scene.agent.all(casePath(opened.id, '/timeline'), 100);
    expect(timeline.map(({ type }) => type)).toEqual(['case.opened', 'entry.written', 'participation.started']);
  });

  it('is answered by nobody’s word: nothing about a target can be reported, moved or withdrawn', async () => {
    const [reply] = (await (async () => story.sheetOf((await story.fresh()).id))()).targets;
    expect(reply.allowed).toEqual([]);
    for (const [how, body] of [
      ['report', {}],
      ['withdrawal', { note: 'Never mind' }],
      ['renegotiation', { dueAt: inSeconds(99_999) }],
      ['assessment', { kept: true }],
    ] as const) {
      const answer = await story.scene.manager.post(`/api/v1/commitments/${reply.id}/${how}`, {
        termsVersion: 1,
        ...body,
      });
      expect([how, answer.status, answer.body.type]).toEqual([how, 409, '/problems/kept-by-what-happens']);
    }
  });
});

describe('replies', () => {
  it('are kept by what is written to the customer, not by what is written among us', async () => {
    const { id } = await story.fresh();
    await story.writes(id, 'internal');
    const entry = await story.writes(id);
    await story.soonStates(id, 'first_reply', ['kept']);
    const [reply] = await story.targetsOf(id, 'first_reply');
    expect(reply.completedAt).toBe(entry.at);
  });

  it('are not given by the desk itself', async () => {
    const { id } = await story.fresh();
    await story.rows(
      `insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
       values ('ent_auto', $1, 'message', 'system', 'auto', '{customer}', 'We got it.', 'system', now())`,
      id,
    );
    await story.customerWrites(id);
    await story.writes(id, 'internal');
    expect(await story.statesOf(id, 'first_reply')).toEqual(['active']);
  });

  it('are one for several messages, due from the earliest, and end with our answer', async () => {
    const { id } = await story.fresh();
    await story.writes(id);
    await story.soonStates(id, 'first_reply', ['kept']);
    await story.customerWrites(id);
    await story.soonStates(id, 'next_reply', ['active']);
    const [wanted] = await story.targetsOf(id, 'next_reply');
    await story.customerWrites(id);
    await story.writes(id);
    await story.soonStates(id, 'next_reply', ['kept']);
    const [kept] = await story.targetsOf(id, 'next_reply');
    expect([kept.commitmentId, kept.dueAt]).toEqual([wanted.commitmentId, wanted.dueAt]);
    await story.customerWrites(id);
    await story.soonStates(id, 'next_reply', ['kept', 'active']);
  });

  it('that come too late are broken, then done late, and stay so', async () => {
    const { id } = await story.fresh();
    const [reply] = await story.targetsOf(id, 'first_reply');
    await story.begunEarlier(reply.commitmentId, 9 * HOUR);
    await story.soonStates(id, 'first_reply', ['broken']);
    await story.writes(id);
    await story.soon(async () =>
      expect((await story.scene.agent.get(`/api/v1/commitments/${reply.commitmentId}`)).body).toMatchObject({
        state: 'broken',
        doneLate: true,
      }),
    );
    expect((await story.sheetOf(id)).targets.map((one: any) => one.kind)).toEqual(['resolution']);
  });

  it('given in time are not found broken because the news of them is late', async () => {
    const { id } = await story.fresh();
    const [reply] = await story.targetsOf(id, 'first_reply');
    // Written, and nobody was told of it.
    await story.rows(
      `insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
       values ('ent_quiet', $1, 'message', 'staff', $2, '{customer}', 'Here it is.', 'portal', now())`,
      id,
      story.scene.agent.personId,
    );
    await story.begunEarlier(reply.commitmentId, 8 * HOUR - 1_500);
    await story.soonStates(id, 'first_reply', ['kept']);
    const steps = await story.rows('select step from chase_steps where commitment_id = $1', reply.commitmentId);
    expect(steps).toEqual([]);
  });
});

describe('the solution', () => {
  it('lies with the customer once proposed, is kept when they agree, and is in nobody’s way', async () => {
    const { id } = await story.fresh();
    await story.scene.agent.put(casePath(id, '/acknowledgement'), {
      promise: { what: 'You hear from me', dueAt: inSeconds(HOUR) },
    });
    const [{ id: owed, termsVersion }] = (await story.sheetOf(id)).commitments;
    await story.scene.agent.post(`/api/v1/commitments/${owed}/report`, { termsVersion });
    await story.scene.agent.post(`/api/v1/commitments/${owed}/assessment`, { termsVersion, kept: true });
    await story.scene.agent.put(casePath(id, '/resolution'), { summary: 'A new one' });
    await story.soon(async () => expect((await story.targetsOf(id, 'resolution'))[0].heldSince).not.toBeNull());
    expect(
      await story.rows('select from chases s join commitments c on c.id = s.commitment_id where c.case_id = $1', id),
    ).toEqual([]);
    const agreed = await story.scene.agent.put(casePath(id, '/resolution'), { summary: 'A new one', agreed: true });
    expect(agreed.body.state).toBe('resolved');
    await story.soonStates(id, 'resolution', ['kept']);
    const [{ proposed_at: proposedAt }] = await story.rows(
      'select proposed_at from resolutions where case_id = $1 order by proposed_at limit 1',
      id,
    );
    expect(Date.parse((await story.targetsOf(id, 'resolution'))[0].completedAt)).toBe(proposedAt.getTime());
    const closed = await story.scene.agent.put(casePath(id, '/closure'), { reason: 'confirmed' });
    expect(closed.body).toMatchObject({ state: 'closed', nextDueAt: null, targets: [] });
  });

  it('is let go with the case, and wanted anew when it comes back', async () => {
    const { id } = await story.fresh();
    const closed = await story.scene.agent.put(casePath(id, '/closure'), { reason: 'withdrawn' });
    expect([closed.status, closed.body.nextDueAt, closed.body.targets]).toEqual([200, null, []]);
    expect(await story.statesOf(id, 'resolution')).toEqual(['withdrawn']);
    await story.scene.agent.delete(casePath(id, '/closure'), { reason: 'It broke again' });
    await story.soonStates(id, 'resolution', ['withdrawn', 'active']);
  });
});

describe('a case that was there before', () => {
  it('is promised nothing by itself, whatever happens in it', async () => {
    const { id } = await openCase(story.scene.agent, story.scene.customer.id);
    await story.soonStates(id, 'first_reply', ['active']);
    await story.rows('delete from case_service_levels where case_id = $1', id);
    await story.writes(id);
    await story.customerWrites(id);
    const other = await story.fresh();
    await story.writes(other.id);
    await story.soonStates(other.id, 'first_reply', ['kept']);
    expect(await story.targetsOf(id, 'next_reply')).toEqual([]);
    await story.rows(`insert into case_service_levels (case_id, since) values ($1, now())`, id);
  });
});
