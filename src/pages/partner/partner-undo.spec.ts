import { answer } from '../../../test/case-scene.js';
import { wordsOf, type PageVisit } from '../../../test/page-visit.js';
import { PartnerStory, photo } from '../../../test/partner-story.js';

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open()));
afterAll(() => story.close());

/** As if it had been reported so long ago. */
const reportedAgo = (id: string, ago: string): Promise<unknown> =>
  story.rows(
    `update events set at = now() - $2::interval where subject_id = $1 and type = 'commitment.reported'`,
    id,
    ago,
  );
const reported = async (): Promise<{ id: string; commitment: any; page: PageVisit }> => {
  const { id, commitment } = await story.agreed();
  const page = await story.visit(id);
  await page.answer('done');
  return { id, commitment, page };
};
const chased = (id: string): Promise<any[]> =>
  story.rows('select terms_version as version, due_at as at from chases where commitment_id = $1', id);

describe('"done" by mistake', () => {
  it('is undone with one tap for two minutes: the promise runs on, chased as before, and the ledger says so', async () => {
    const { commitment, page } = await reported();
    expect(await chased(commitment.id)).toEqual([]);
    expect(wordsOf((await page.open('?said=done')).text)).toMatch(
      /Pressed by mistake\? You can undo it until \d\d:\d\d/,
    );
    const { headers } = await page.answer('undo');
    expect(headers.get('location')).toContain('said=undone');
    expect(wordsOf((await page.open(new URL(headers.get('location')!, story.desk.url).search)).text)).toContain(
      'Undone. The task is open again.',
    );
    const [row] = await story.rows(
      'select state, completed_at as "completedAt", terms_version as version, due_at as "dueAt" from commitments where id = $1',
      commitment.id,
    );
    expect(row).toMatchObject({ state: 'active', completedAt: null, version: commitment.termsVersion + 1 });
    expect(row.dueAt.toISOString()).toBe(new Date(commitment.dueAt).toISOString());
    expect(await chased(commitment.id)).toEqual([{ version: row.version, at: expect.any(Date) }]);
    const told = await story.rows(
      `select type from events where subject_id = $1 order by id desc limit 2`,
      commitment.id,
    );
    expect(told.map(({ type }) => type)).toEqual(['commitment.report_taken_back', 'commitment.reported']);
    expect((await page.answer('done')).status).toBe(303);
    expect(await story.stateOf(commitment.id)).toBe('reported');
  });

  it('is undone once, however often it is tapped', async () => {
    const { commitment, page } = await reported();
    const form = await page.form('undo');
    const answers = await Promise.all([page.post(form), page.post(form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(
      await story.rows(
        `select from events where subject_id = $1 and type = 'commitment.report_taken_back'`,
        commitment.id,
      ),
    ).toHaveLength(1);
  });

  it('is not undone after two minutes, and the page says why', async () => {
    const { commitment, page } = await reported();
    const form = await page.form('undo');
    await reportedAgo(commitment.id, '125 seconds');
    expect((await page.open()).text).not.toContain('value="undo"');
    const { status, text } = await page.post(form);
    expect([status, wordsOf(text)]).toEqual([409, expect.stringContaining('The two minutes to undo this are over.')]);
    expect(await story.stateOf(commitment.id)).toBe('reported');
  });

  it('is not undone where a photo proved it: the page says that it is settled', async () => {
    const { id, commitment } = await story.agreed({ proof: 'required' });
    const page = await story.visit(id);
    await page.postFiles(await page.form('done'), { photo: photo() });
    expect(await story.stateOf(commitment.id)).toBe('kept');
    const { text } = await page.open(`?task=${id}&said=done`);
    expect(wordsOf(text)).toContain('It is settled already and cannot be undone here');
    expect(text).not.toContain('value="undo"');
    const { status, body } = await story.scene.dispatcher.delete(`/api/v1/commitments/${commitment.id}/report`, {
      termsVersion: commitment.termsVersion,
    });
    expect([status, body.type]).toEqual([409, '/problems/report-settled']);
  });

  it('is not undone once somebody has said that it is not so', async () => {
    const { commitment, page } = await reported();
    const form = await page.form('undo');
    await answer(story.scene.agent, commitment, 'assessment', { kept: false });
    expect((await page.post(form)).status).toBe(409);
    expect(await story.stateOf(commitment.id)).toBe('disputed');
  });
});
