import { answer, askForPickup, inSeconds, openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { TimelineQueries } from '../index.js';

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
/** Acknowledged, and the first promise kept, so that nothing stands open. */
const free = async (): Promise<any> => {
  const found = await acknowledged();
  await answer(scene.agent, found.commitments[0], 'report');
  await answer(scene.agent, found.commitments[0], 'assessment', { kept: true, observer: 'customer' });
  return (await scene.agent.get(path(found.id))).body;
};

describe('acknowledging', () => {
  it('names an owner and promises when the customer hears from us', async () => {
    const found = await acknowledged();
    expect([found.state, found.owner.name, found.commitments[0].what]).toEqual([
      'acknowledged',
      'Ada Agent',
      'You hear from me',
    ]);
    expect(found.nextDueAt).toBe(found.commitments[0].dueAt);
  });
  it('is refused without a promise', async () => {
    const { status, body } = await scene.agent.put(path((await fresh()).id, '/acknowledgement'), {});
    expect([status, body.type]).toEqual([409, '/problems/nothing-promised']);
  });
  it('is refused with somebody who is not of our staff', async () => {
    const opened = await fresh();
    const { status } = await scene.agent.put(path(opened.id, '/acknowledgement'), {
      ownerId: scene.dispatcher.personId,
      promise: { what: 'You hear from me', dueAt: inSeconds(HOUR) },
    });
    expect(status).toBe(422);
    expect((await scene.agent.get(path(opened.id))).body).toMatchObject({ state: 'received', commitments: [] });
  });
});

describe('waiting', () => {
  it('for a partner is refused while no partner owes anything, and leaves the state alone', async () => {
    const found = await acknowledged();
    const { status, body } = await scene.agent.put(path(found.id, '/waiting'), { on: 'partner' });
    expect([status, body.type]).toEqual([422, '/problems/waiting-for-nothing']);
    expect((await scene.agent.get(path(found.id))).body.state).toBe('acknowledged');
  });
  it('for an approval needs one that is open', async () => {
    const found = await acknowledged();
    expect((await scene.agent.put(path(found.id, '/waiting'), { on: 'approval' })).status).toBe(422);
  });
  it('for the customer needs a question, and ends with their answer', async () => {
    const found = await acknowledged();
    expect((await scene.agent.put(path(found.id, '/waiting'), { on: 'customer' })).status).toBe(422);
    const question = await scene.agent.make(path(found.id, '/entries'), {
      audience: 'customer',
      body: 'Which colour was it?',
    });
    const waiting = await scene.agent.put(path(found.id, '/waiting'), { on: 'customer', refs: [question.id] });
    expect(waiting.body).toMatchObject({ state: 'waiting', waits: [{ on: 'customer', refId: question.id }] });
  });
  it('for the customer is for what they were asked last, unless another question is named', async () => {
    const found = await acknowledged();
    const ask = (body: string): Promise<any> =>
      scene.agent.make(path(found.id, '/entries'), { audience: 'customer', body });
    await ask('Which colour was it?');
    const last = await ask('And when did it arrive?');
    const { body } = await scene.agent.put(path(found.id, '/waiting'), { on: 'customer' });
    expect(body.waits.map(({ refId }: any) => refId)).toEqual([last.id]);
  });
  it('can be ended by hand', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    await scene.agent.put(path(scene.case.id, '/waiting'), { on: 'partner', refs: [commitment.id] });
    expect((await scene.agent.delete(path(scene.case.id, '/waiting'))).body.state).toBe('in_progress');
  });
});

describe('resolving and closing', () => {
  it('is refused while the customer is still owed something', async () => {
    const found = await acknowledged();
    const { status, body } = await scene.agent.put(path(found.id, '/resolution'), { summary: 'Done', agreed: true });
    expect([status, body.type, body.open]).toEqual([409, '/problems/promises-still-open', [found.commitments[0].id]]);
  });
  it('is proposed, agreed, and closed as confirmed', async () => {
    const found = await free();
    expect((await scene.agent.put(path(found.id, '/resolution'), { summary: 'A new blender' })).body.state).toBe(
      'resolution_proposed',
    );
    expect((await scene.agent.put(path(found.id, '/closure'), { reason: 'confirmed' })).body.type).toBe(
      '/problems/not-resolved',
    );
    expect(
      (await scene.agent.put(path(found.id, '/resolution'), { summary: 'A new blender', agreed: true })).body.state,
    ).toBe('resolved');
    expect((await scene.agent.put(path(found.id, '/closure'), { reason: 'confirmed' })).body).toMatchObject({
      state: 'closed',
      closedReason: 'confirmed',
    });
  });
  it('takes the case up again when the customer declines', async () => {
    const found = await free();
    await scene.agent.put(path(found.id, '/resolution'), { summary: 'A new blender' });
    const declined = await scene.agent.delete(path(found.id, '/resolution'), { reason: 'I want my money back' });
    expect(declined.body).toMatchObject({ state: 'in_progress' });
    expect(declined.body.resolution.declinedAt).not.toBeNull();
  });
  it('is agreed to as it was proposed, without saying it again', async () => {
    const found = await free();
    expect((await scene.agent.put(path(found.id, '/resolution'), { agreed: true })).body.errors[0].field).toBe(
      'summary',
    );
    await scene.agent.put(path(found.id, '/resolution'), { summary: 'A new blender' });
    const { body } = await scene.agent.put(path(found.id, '/resolution'), { agreed: true });
    expect(body).toMatchObject({ state: 'resolved', resolution: { summary: 'A new blender' } });
    expect(Date.parse(body.resolution.agreedAt)).toBeGreaterThan(Date.parse(body.resolution.proposedAt));
  });
  it('tells our staff, and nobody else, in which words each of it was said', async () => {
    const found = await free();
    await scene.agent.put(path(found.id, '/resolution'), { summary: 'A new blender' });
    await scene.agent.delete(path(found.id, '/resolution'), { reason: 'I want my money back' });
    await scene.agent.put(path(found.id, '/resolution'), { summary: 'Your money back', agreed: true });
    await scene.agent.put(path(found.id, '/closure'), { reason: 'not_agreed', note: 'The ombudsman' });
    await scene.agent.delete(path(found.id, '/closure'), { reason: 'It broke again' });
    const { body } = await scene.agent.get(path(found.id, '/timeline?limit=100'));
    expect(body.items.filter(({ words }: any) => words).map(({ type, words }: any) => [type, words])).toEqual([
      ['case.resolution_proposed', 'A new blender'],
      ['case.resolution_declined', 'I want my money back'],
      ['case.resolved', 'Your money back'],
      ['case.closed', 'The ombudsman'],
      ['case.reopened', 'It broke again'],
    ]);
    const customer = { id: 'lnk_x', kind: 'link', channel: 'link', audience: 'customer', role: 'customer' } as const;
    const theirs = await desk.app
      .get(TimelineQueries)
      .timeline({ ...customer, caseId: found.id, customerId: scene.customer.id }, found.id, {
        order: 'asc',
        limit: 100,
      });
    expect(theirs.items.length).toBeGreaterThan(3);
    expect(theirs.items.filter((item) => 'words' in item)).toEqual([]);
  });
  it('solves on the spot in one step, and says every stage', async () => {
    const opened = await fresh();
    const solved = await scene.agent.put(path(opened.id, '/resolution'), {
      summary: 'Told them where the switch is',
      agreed: true,
    });
    expect(solved.body).toMatchObject({ state: 'resolved', owner: { name: 'Ada Agent' } });
    const { body } = await scene.agent.get(path(opened.id, '/timeline'));
    expect(body.items.map((item: any) => item.type)).toEqual([
      'case.opened',
      'entry.written',
      'case.owned',
      'case.acknowledged',
      'case.started',
      'case.resolved',
    ]);
  });
  it('is not closed while a partner still owes something', async () => {
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    const { status, body } = await scene.agent.put(path(scene.case.id, '/closure'), { reason: 'withdrawn' });
    expect([status, body.open]).toEqual([409, expect.arrayContaining([commitment.id])]);
  });
  it('closes by itself after five silent days', async () => {
    const found = await free();
    await scene.agent.put(path(found.id, '/resolution'), { summary: 'A new blender', agreed: true });
    await desk.owner.query(`update cases set state_since = now() - interval '5 days' where id = $1`, [found.id]);
    const { ClosuresService } = await import('./closures.service.js');
    await desk.app.get(ClosuresService, { strict: false }).closeSilent();
    expect((await scene.agent.get(path(found.id))).body).toMatchObject({ state: 'closed', closedReason: 'lapsed' });
  });
});

describe('reopening', () => {
  const closed = async (daysAgo: number): Promise<any> => {
    const opened = await fresh();
    await scene.agent.put(path(opened.id, '/closure'), { reason: 'withdrawn' });
    await desk.owner.query(`update cases set state_since = now() - make_interval(days => $2) where id = $1`, [
      opened.id,
      daysAgo,
    ]);
    return opened;
  };
  it('brings the same case back within thirty days, and counts it', async () => {
    const found = await closed(29);
    expect((await scene.agent.get(path(found.id))).body.allowed).toEqual(['reopen']);
    const back = await scene.agent.delete(path(found.id, '/closure'), { reason: 'It broke again' });
    expect(back.body).toMatchObject({ id: found.id, state: 'in_progress', reopenCount: 1, closedReason: null });
  });
  it('comes too late after thirty days', async () =>
    expect((await scene.agent.delete(path((await closed(31)).id, '/closure'), {})).body.type).toBe(
      '/problems/too-late-to-reopen',
    ));
  it('is not offered then; a case that follows it up is, for the same customer alone', async () => {
    const old = await closed(31);
    expect((await scene.agent.get(path(old.id))).body.allowed).toEqual([]);
    const asked = {
      kind: 'complaint',
      subject: 'Broken again',
      body: 'It is back',
      channel: 'phone',
      followsUp: old.id,
    };
    const opened = await scene.agent.make('/api/v1/cases', { ...asked, customerId: scene.customer.id });
    expect((await scene.agent.get(path(opened.id))).body.followsUp).toBe(old.id);
    const stranger = await scene.agent.make('/api/v1/customers', { name: 'Stella Stranger' });
    const { status, body } = await scene.agent.post('/api/v1/cases', { ...asked, customerId: stranger.id });
    expect([status, body.errors[0].field]).toEqual([422, 'followsUp']);
  });
});
