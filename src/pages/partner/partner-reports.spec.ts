import { type PageVisit, wordsOf } from '../../../test/page-visit.js';
import { PartnerStory, photo } from '../../../test/partner-story.js';

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open()));
afterAll(() => story.close());

describe('"done"', () => {
  const report = async (page: PageVisit, files: Record<string, File>, typed: Record<string, string> = {}) =>
    page.postFiles({ ...(await page.form('done')), ...typed }, files);

  it('keeps the promise when a photo proves it, once', async () => {
    const { id, commitment } = await story.agreed({ proof: 'required' });
    const page = await story.visit(id);
    const form = { ...(await page.form('done')), note: 'At the door' };
    const answers = await Promise.all([
      page.postFiles(form, { photo: photo() }),
      page.postFiles(form, { photo: photo() }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await story.stateOf(commitment.id)).toBe('kept');
    const evidence = await story.rows(
      'select kind from commitment_evidence where commitment_id = $1 order by kind',
      commitment.id,
    );
    expect(evidence.map(({ kind }) => kind)).toEqual(['note', 'photo']);
    expect(await story.rows(`select from files where name = 'proof.png'`)).toHaveLength(1);
  });

  it('without a photo is refused where one is needed, and keeps the note', async () => {
    const page = await story.visit((await story.agreed({ proof: 'required' })).id);
    const { status, text } = await report(page, {}, { note: 'Behind the shed' });
    expect([status, wordsOf(text)]).toEqual([409, expect.stringContaining('This task asks for a photo.')]);
    expect(text).toContain('>\nBehind the shed</textarea>');
  });

  it('without a photo that is asked for and not insisted on asks once, and then is taken and marked', async () => {
    const { id, commitment } = await story.agreed({ proof: 'warn' });
    const page = await story.visit(id);
    expect(wordsOf((await page.open()).text)).toContain('Please add a photo when it is done');
    const first = await report(page, {}, { note: 'Behind the shed' });
    expect([first.status, wordsOf(first.text)]).toEqual([409, expect.stringContaining('There is no photo yet')]);
    expect(first.text).toContain('>\nBehind the shed</textarea>');
    expect(first.text).toMatch(/name="without"\s+value="yes"/);
    expect((await report(page, {}, { note: 'Behind the shed', without: 'yes' })).status).toBe(303);
    expect(await story.rows('select state, without_proof from commitments where id = $1', commitment.id)).toEqual([
      { state: 'reported', without_proof: true },
    ]);
    const sheet = (await story.scene.agent.get(`/api/v1/commitments/${commitment.id}`)).body;
    expect([sheet.evidence, sheet.withoutProof]).toEqual(['warn', true]);
  });

  it('with the photo that was asked for is asked nothing, and is not marked', async () => {
    const { id, commitment } = await story.agreed({ proof: 'warn' });
    expect((await report(await story.visit(id), { photo: photo() })).status).toBe(303);
    expect(await story.rows('select state, without_proof from commitments where id = $1', commitment.id)).toEqual([
      { state: 'kept', without_proof: false },
    ]);
  });

  it('has no place for a photo where none is wanted, and keeps none that is sent all the same', async () => {
    const { id, commitment } = await story.agreed({ proof: 'off' });
    const page = await story.visit(id);
    expect((await page.open()).text).not.toMatch(/type="file"|Photo/);
    const files = await story.rows('select id from files');
    const { status, text } = await report(page, { photo: photo() });
    expect([status, wordsOf(text)]).toEqual([409, expect.stringContaining('This task takes no photos.')]);
    expect(await story.rows('select id from files')).toEqual(files);
    expect((await report(page, {})).status).toBe(303);
    expect(await story.stateOf(commitment.id)).toBe('reported');
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['a text', Buffer.from('This is no photo')],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0])],
  ])('refuses %s that is called a photo, and keeps the note', async (_what, bytes) => {
    const { id, commitment } = await story.agreed({ proof: 'required' });
    const { status, text } = await report(await story.visit(id), { photo: photo(bytes) }, { note: 'Behind the shed' });
    expect([status, wordsOf(text)]).toEqual([422, expect.stringContaining('not a photo that can be read')]);
    expect(text).toContain('>\nBehind the shed</textarea>');
    expect(await story.stateOf(commitment.id)).toBe('active');
  });

  it('refuses a photo that is too large in plain words, and keeps the note', async () => {
    const page = await story.visit((await story.agreed()).id);
    const { status, text } = await report(page, { photo: photo(undefined, 24_000_000) }, { note: 'Behind the shed' });
    expect([status, wordsOf(text)]).toEqual([413, expect.stringContaining('This photo is too large: 10 MB at most.')]);
    expect(text).toContain('>\nBehind the shed</textarea>');
  });

  it('keeps a photo that arrived when the report itself is refused, so that it need not travel again', async () => {
    const { id, commitment } = await story.agreed({ proof: 'required' });
    const page = await story.visit(id);
    const form = await page.form('done');
    const { status, text } = await page.postFiles({ ...form, version: '7' }, { photo: photo() });
    expect([status, wordsOf(text)]).toEqual([409, expect.stringContaining('Your photo is here already')]);
    const kept = /name="photos"\s+value="(fil_.*?)"/.exec(text)![1]!;
    expect((await report(page, {}, { photos: kept })).status).toBe(303);
    expect(await story.stateOf(commitment.id)).toBe('kept');
  });
});
