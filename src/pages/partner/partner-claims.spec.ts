import { sceneOf } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { PageVisit, partnerPath, wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';

let story: PartnerStory;
let page: PageVisit;
beforeAll(async () => {
  story = await PartnerStory.open({});
  page = await story.visit((await story.offered()).id);
});
afterAll(() => story.close());

const filed = async (amount = 24_50): Promise<any> => {
  const { agent, courier, case: of } = story.scene;
  const claim = await agent.make(`/api/v1/cases/${of.id}/claims`, {
    ...{ partnerId: courier.id, kind: 'damage', reason: 'Crushed in the van.', amount: { amount, currency: 'EUR' } },
  });
  return (await agent.put(`/api/v1/claims/${claim.id}/filing`, {})).body;
};
const form = async (claim: { id: string }): Promise<Record<string, string>> => {
  const { text } = await page.open();
  const forms = text.match(/<form.*?<\/form>/gs)!.filter((one) => one.includes(`value="${claim.id}"`));
  return Object.fromEntries(
    [...forms[0]!.matchAll(/<input\s+type="hidden"\s+name="(.*?)"\s+value="(.*?)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  );
};
const say = async (claim: { id: string }, typed: Record<string, string>): Promise<{ status: number; text: string }> =>
  page.post({ ...(await form(claim)), ...typed });
const read = async (claim: { id: string }): Promise<any> =>
  (await story.scene.agent.get(`/api/v1/claims/${claim.id}`)).body;

describe('a claim on the partner’s page', () => {
  it.each([
    ['accepted', {}, { state: 'accepted', granted: { amount: 2450, currency: 'EUR' } }],
    ['partly', { sum: '12,5' }, { state: 'partly', granted: { amount: 1250, currency: 'EUR' } }],
    ['rejected', { note: 'It was packed badly.' }, { state: 'rejected', answerNote: 'It was packed badly.' }],
  ])('is %s by the partner itself, and the event says who said so', async (verdict, typed, after) => {
    const claim = await filed();
    expect((await say(claim, { verdict, ...typed })).status).toBe(303);
    expect(await read(claim)).toMatchObject(after);
    const [told] = await story.rows(
      `select actor_kind as kind, actor_id as "actorId", data->>'by' as by from events where subject_id = $1 and type = 'claim.answered'`,
      claim.id,
    );
    expect(told).toEqual({ kind: 'partner', actorId: story.scene.dispatcher.personId, by: 'partner' });
  });

  it('thanks for the answer, shows it, and keeps the promise to answer', async () => {
    const claim = await filed();
    await say(claim, { verdict: 'rejected', note: 'Not ours.' });
    const words = wordsOf((await page.open('?said=claim-answered')).text);
    expect(words).toMatch(/Your answer to our claim is noted.*Damage, €24\.50.*Rejected.*You wrote: Not ours\./);
    expect(
      await story.rows(
        'select state from commitments where id = (select commitment_id from tasks where id = $1)',
        claim.answerTaskId,
      ),
    ).toEqual([{ state: 'withdrawn' }]);
  });

  it('tells the case’s owner by mail that there is an answer', async () => {
    await story.scene.agent.put(`/api/v1/cases/${story.scene.case.id}/owner`, { personId: story.scene.agent.personId });
    const claim = await filed();
    await say(claim, { verdict: 'accepted' });
    await eventually(async () => {
      const mails = await story.rows(`select to_person_id as "to" from mails where template = 'staff.claim-answered'`);
      expect(mails).toContainEqual({ to: story.scene.agent.personId });
    });
  });

  it('wants a sum for a part, less than the whole; what was typed is still there', async () => {
    const claim = await filed();
    for (const [sum, why] of [
      ['', /write the sum you grant/],
      ['24.50', /less than the whole claim/],
      ['900', /less than the whole claim/],
    ] as const) {
      const { status, text } = await say(claim, { verdict: 'partly', sum, note: 'Half is fair.' });
      expect([status, wordsOf(text)]).toEqual([422, expect.stringMatching(why)]);
      expect(text).toContain('>\nHalf is fair.</textarea>');
      expect(text).toMatch(/<option value="partly" selected>/);
    }
    expect((await read(claim)).state).toBe('filed');
  });

  it('is answered once: what is sent again is the same answer, what comes later finds it answered', async () => {
    const claim = await filed();
    const first = await form(claim);
    const answers = await Promise.all([1, 2].map(() => page.post({ ...first, verdict: 'accepted' })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await page.post({ ...first, verdict: 'rejected' })).status).toBeGreaterThanOrEqual(400);
    expect((await read(claim)).state).toBe('accepted');
  });

  it('is nobody else’s to answer, nor before it is filed', async () => {
    const claim = await filed();
    const typed = { ...(await form(claim)), verdict: 'accepted' };
    const other = await sceneOf(story.desk);
    const task = await other.agent.make(`/api/v1/cases/${other.case.id}/tasks`, {
      ...{
        partnerId: other.courier.id,
        kind: 'pickup',
        title: 'Theirs',
        dueAt: new Date(Date.now() + 9e6).toISOString(),
      },
    });
    const theirs = new PageVisit(story.desk, await partnerPath(other, task.id));
    const marks = await theirs.form('message');
    expect((await theirs.post({ ...typed, csrf: marks['csrf']! })).status).toBe(404);
    expect((await other.dispatcher.put(`/api/v1/claims/${claim.id}/answer`, { verdict: 'accepted' })).status).toBe(404);
    const { agent, courier, case: of } = story.scene;
    const unfiled = await agent.make(`/api/v1/cases/${of.id}/claims`, {
      ...{ partnerId: courier.id, kind: 'loss', reason: 'Gone.', amount: { amount: 100, currency: 'EUR' } },
    });
    expect((await page.post({ ...typed, claim: unfiled.id })).status).toBe(404);
    expect([(await read(claim)).state, (await read(unfiled)).state]).toEqual(['filed', 'prepared']);
  });

  it('is known to the partner by its own name for the case, also in the answer to its answer', async () => {
    const claim = await filed();
    const { status, body } = await story.scene.dispatcher.put(`/api/v1/claims/${claim.id}/answer`, {
      verdict: 'accepted',
    });
    expect(status).toBe(200);
    expect(body.caseId).not.toBe(story.scene.case.id);
    expect(Object.keys(body)).not.toContain('filingCommitmentId');
  });
});
