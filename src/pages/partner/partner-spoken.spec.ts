import { answer } from '../../../test/case-scene.js';
import { wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open()));
afterAll(() => story.close());

const said = async (): Promise<any> => {
  const task = await story.offered();
  const { body } = await answer(story.scene.agent, task.commitment, 'acceptance', { speaker: 'Ms Brandt' });
  return { ...task, commitment: body };
};
const after = async (page: any, headers: Headers): Promise<string> =>
  wordsOf((await page.open(new URL(headers.get('location')!, story.desk.url).search)).text);

describe('the page of a promise that was only spoken', () => {
  it('says who said so and that nobody confirmed it, and takes the confirmation with one tap', async () => {
    const { id, commitment } = await said();
    const page = await story.visit(id);
    expect(wordsOf((await page.open()).text)).toMatch(
      /Agreed by word of mouth, not confirmed yet.*Said Ms Brandt told us so, .* Nobody confirmed it here yet\..*Yes, that is right/,
    );
    const { status, headers } = await page.answer('confirm');
    expect(status).toBe(303);
    const words = await after(page, headers);
    expect(words).toMatch(/Confirmed\. Collect a blender, /);
    expect(words).not.toContain('not confirmed yet');
    const [kept] = await story.rows(
      'select verdict, by, channel from commitment_confirmations where commitment_id = $1',
      commitment.id,
    );
    expect(kept).toEqual({ verdict: 'confirmed', by: story.scene.dispatcher.personId, channel: 'link' });
  });

  it('takes a no, and then asks for an answer as if nothing had been said', async () => {
    const { id, commitment } = await said();
    const page = await story.visit(id);
    const { headers } = await page.answer('deny', { note: 'She is on holiday' });
    expect(await after(page, headers)).toMatch(/Nothing is agreed: .* is what we ask for\..*Accept/);
    expect(await story.stateOf(commitment.id)).toBe('countered');
    const [kept] = await story.rows(
      'select verdict, note from commitment_confirmations where commitment_id = $1',
      commitment.id,
    );
    expect(kept).toEqual({ verdict: 'denied', note: 'She is on holiday' });
  });

  it('no longer offers a no after a day, and refuses one that was on its way with its words kept', async () => {
    const { id, commitment } = await said();
    const page = await story.visit(id);
    const form = await page.form('deny');
    await story.rows(`update commitments set spoken_at = now() - interval '25 hours' where id = $1`, commitment.id);
    expect((await page.open()).text).not.toContain('We did not agree to this');
    const { status, text } = await page.post({ ...form, note: 'She is on holiday' });
    expect([status, wordsOf(text)]).toEqual([409, expect.stringContaining('It is too late to say here')]);
    expect(text).toContain('She is on holiday');
    expect((await page.answer('confirm')).status).toBe(303);
  });
});

describe('a problem', () => {
  it('that may make a promise late stands beside the promise, until all is well again', async () => {
    const { id, commitment } = await story.agreed();
    const page = await story.visit(id);
    await page.answer('problem', { text: 'The van is broken', risk: 'yes' });
    const [risk] = await story.rows(
      `select c.state, w.note, w.party from commitments c join risk_words w on w.commitment_id = c.id where c.id = $1`,
      commitment.id,
    );
    expect(risk).toEqual({ state: 'at_risk', note: 'The van is broken', party: 'partner' });
    expect(await story.entries()).toContain('Problem with “Collect a blender”:\n\nThe van is broken');
    expect(wordsOf((await page.open()).text)).toContain('You told us that this may not work out in time.');
    const { headers } = await page.answer('all-well');
    const words = await after(page, headers);
    expect(words).toContain('Good. The desk knows that all is well.');
    expect(words).not.toContain('You told us that this may not');
    expect(await story.stateOf(commitment.id)).toBe('active');
  });

  it('that makes nothing late is only told', async () => {
    const { id, commitment } = await story.agreed();
    const page = await story.visit(id);
    await page.answer('problem', { text: 'The bell is broken' });
    expect(await story.stateOf(commitment.id)).toBe('active');
  });

  it('of a request is told too, and puts nothing at risk', async () => {
    const page = await story.visit((await story.offered()).id);
    expect((await page.open()).text).not.toContain('It may be late');
    expect((await page.answer('problem', { text: 'Which door?' })).status).toBe(303);
  });
});

describe('what was found not done', () => {
  it('is promised again on the page, for another time', async () => {
    const { id, commitment } = await story.agreed();
    await answer(story.scene.dispatcher, commitment, 'report');
    await answer(story.scene.agent, commitment, 'assessment', { kept: false });
    const page = await story.visit(id);
    expect(wordsOf((await page.open()).text)).toMatch(/we heard otherwise.*Do it after all/);
    const { status, headers } = await page.answer('new-time', { day: '2031-05-05', from: '10:00', to: '11:00' });
    expect(status).toBe(303);
    expect(await after(page, headers)).toMatch(/Thank you\. Collect a blender, Mon.* 5 May 2031, 10:00–11:00\./);
    expect(await story.stateOf(commitment.id)).toBe('active');
  });
});

describe('a promise on a condition', () => {
  it('says that it hangs on something else, and not on what', async () => {
    const first = await story.agreed({ title: 'Secret first thing' });
    const { id, commitment } = await story.offered({ condition: { kept: first.commitment.id } });
    const page = await story.visit(id);
    const { headers } = await page.answer('accept');
    expect(await story.stateOf(commitment.id)).toBe('accepted');
    expect(await after(page, headers)).toMatch(
      /Accepted\. .*Agreed, and waiting for something else.*It counts only when something else is done first/,
    );
  });
});
