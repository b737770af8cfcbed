import { answer, askForPickup, sceneOf, unique, windowIn } from '../../../test/case-scene.js';
import { wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';

const HOUR = 3_600;

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open()));
afterAll(() => story.close());

describe('an answer', () => {
  it('accepts, and the page says so', async () => {
    const { id, commitment } = await story.offered();
    const page = await story.visit(id);
    const { status, headers } = await page.answer('accept');
    expect(status).toBe(303);
    expect(await story.stateOf(commitment.id)).toBe('active');
    const words = wordsOf((await page.open(new URL(headers.get('location')!, story.desk.url).search)).text);
    expect(words).toMatch(/Accepted\. Collect a blender, \w+ \d+ \w+, \d\d:\d\d ?–/);
  });

  it('does not say that anything was done only because its address says so', async () => {
    const { id } = await story.offered();
    expect((await (await story.visit(id)).open('?said=accepted')).text).not.toContain('Accepted');
  });

  it('is taken once, however often its form is sent', async () => {
    const { id } = await story.agreed();
    const page = await story.visit(id);
    const form = { ...(await page.form('message')), text: 'On our way' };
    const answers = await Promise.all([page.post(form), page.post(form), page.post(form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await page.post(form)).status).toBe(303);
    expect((await story.entries()).filter((body) => body === 'On our way')).toHaveLength(1);
    await page.post({ ...form, text: 'Five minutes more' });
    expect(await story.entries()).toContain('Five minutes more');
  });

  it('accepts once when the button is tapped twice', async () => {
    const { id, commitment } = await story.offered();
    const page = await story.visit(id);
    const form = await page.form('accept');
    const answers = await Promise.all([page.post(form), page.post(form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const accepted = await story.rows(
      `select from events where subject_id = $1 and type = 'commitment.accepted'`,
      commitment.id,
    );
    expect(accepted).toHaveLength(1);
  });

  it('counts only with the proof that we wrote the form for this link', async () => {
    const { id, commitment } = await story.offered();
    const [page, other] = [await story.visit(id), await story.visit((await story.offered()).id)];
    const { csrf, ...form } = await page.form('accept');
    expect((await page.post(form)).status).toBe(403);
    expect((await page.post({ ...form, csrf: (await other.form('accept'))['csrf']! })).status).toBe(403);
    expect((await page.post({ ...form, csrf: csrf! }, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await story.stateOf(commitment.id)).toBe('proposed');
  });

  it('about somebody else’s task is not there', async () => {
    const rival = await sceneOf(story.desk);
    const theirs = await askForPickup(rival, 4 * HOUR, 6 * HOUR, { title: 'Their secret task' });
    const page = await story.visit((await story.offered()).id);
    for (const kind of ['message', 'accept']) {
      const { status, text } = await page.post({
        ...(await page.form(kind)),
        task: theirs.id,
        commitment: theirs.commitment.id,
        text: 'Hello',
      });
      expect(status).toBe(404);
      expect(text).not.toContain('Their secret task');
    }
    expect((await page.open(`?task=${theirs.id}`)).status).toBe(404);
    expect(await story.stateOf(theirs.commitment.id)).toBe('proposed');
  });

  it('to terms that changed meanwhile is not taken: the page shows both, and asks again', async () => {
    const { id, commitment } = await story.offered();
    const page = await story.visit(id);
    const stale = {
      ...(await page.form('new-time')),
      day: '2031-05-05',
      from: '10:00',
      to: '11:00',
      note: 'Van broke down',
    };
    await answer(story.scene.dispatcher, commitment, 'counter', { window: windowIn(50 * HOUR, 51 * HOUR) });
    await answer(story.scene.agent, { ...commitment, termsVersion: 2 }, 'counter', {
      window: windowIn(60 * HOUR, 61 * HOUR),
    });
    const { status, text } = await page.post(stale);
    expect(status).toBe(409);
    expect(wordsOf(text)).toMatch(/Something changed while this page was open.*Your page said: \w+/);
    expect(text).toContain('Van broke down');
    expect(text).toContain('value="2031-05-05"');
    const again = /<form.*?<\/form>/gs;
    expect(text.match(again)!.some((form) => form.includes('name="version" value="3"'))).toBe(true);
  });

  it('to a task that was withdrawn meanwhile keeps its words, to be sent as a message', async () => {
    const { id, commitment } = await story.agreed();
    const page = await story.visit(id);
    const form = await page.form('problem');
    await answer(story.scene.agent, commitment, 'withdrawal', { note: 'Not needed' });
    const done = await page.answer('message', { text: 'Why?' });
    expect(done.status).toBe(303);
    const { status, text } = await page.post({
      ...form,
      answer: 'done',
      commitment: commitment.id,
      version: '1',
      note: 'It stood there',
    });
    expect(status).toBe(409);
    expect(wordsOf(text)).toContain('No longer needed');
    expect(text).toContain('\nIt stood there</textarea>');
  });

  it('declines, with a reason', async () => {
    const { id, commitment } = await story.offered();
    const page = await story.visit(id);
    const { headers } = await page.answer('decline', { note: 'Too heavy' });
    const [settled] = await story.rows(
      'select state, settled_reason as why from commitments where id = $1',
      commitment.id,
    );
    expect(settled).toEqual({ state: 'declined', why: 'Too heavy' });
    const words = wordsOf((await page.open(new URL(headers.get('location')!, story.desk.url).search)).text);
    expect(words).toMatch(/Declined\. Thank you for telling us\..*Why Too heavy/);
  });

  it('keeps the agreed time when it declines a new one', async () => {
    const { id, commitment } = await story.agreed();
    const proposal = { window: windowIn(50 * HOUR, 51 * HOUR) };
    await answer(story.scene.agent, commitment, 'renegotiation', proposal);
    const page = await story.visit(id);
    expect(wordsOf((await page.open()).text)).toMatch(
      /We propose a new time.*Agreed .*We propose .*No, keep the old time/,
    );
    await page.answer('decline');
    expect(await story.stateOf(commitment.id)).toBe('active');
  });

  it('tells the desk of a problem, and that a task is not theirs, by the task’s name', async () => {
    const { id } = await story.offered({ title: 'Mend the tap' });
    const page = await story.visit(id);
    await page.answer('problem', { text: 'Nobody opens' });
    await page.answer('not-ours');
    expect(await story.entries()).toEqual(
      expect.arrayContaining(['Problem with “Mend the tap”:\n\nNobody opens', '“Mend the tap” is not ours.']),
    );
  });

  it('without words is refused where it needs some, and asked again', async () => {
    const page = await story.visit((await story.offered()).id);
    const { status, text } = await page.answer('problem', { text: '   ' });
    expect([status, wordsOf(text)]).toEqual([422, expect.stringContaining('Please write a few words.')]);
  });

  it('gives the task to a colleague, and to nobody of another house', async () => {
    const zoe = await story.scene.manager.make(`/api/v1/partners/${story.scene.courier.id}/people`, {
      name: 'Zoe Driver',
      email: unique('zoe'),
    });
    const { id } = await story.offered();
    const page = await story.visit(id);
    const { headers } = await page.answer('hand-over', { colleague: zoe.id });
    expect(wordsOf((await page.open(new URL(headers.get('location')!, story.desk.url).search)).text)).toContain(
      'Given to Zoe Driver.',
    );
    expect((await story.rows('select assignee_id from tasks where id = $1', id))[0].assignee_id).toBe(zoe.id);
    expect((await page.answer('hand-over', { colleague: story.scene.agent.personId })).status).toBe(422);
  });
});
