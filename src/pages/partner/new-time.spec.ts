import { wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open()));
afterAll(() => story.close());

describe('another time', () => {
  const time = { day: '2031-05-05', from: '09:00', to: '12:00' };

  it('is put on the table while we negotiate', async () => {
    const { id, commitment } = await story.offered();
    const page = await story.visit(id);
    const { headers } = await page.answer('new-time', { ...time, note: 'Not before' });
    expect(await story.stateOf(commitment.id)).toBe('countered');
    const words = wordsOf((await page.open(new URL(headers.get('location')!, story.desk.url).search)).text);
    expect(words).toContain('We have your new time: Mon, 5 May 2031, 09:00–12:00');
    expect(words).toContain('You proposed');
  });

  it('is asked for beside the promise that stands', async () => {
    const { id, commitment } = await story.agreed();
    const page = await story.visit(id);
    await page.answer('new-time', time);
    expect(await story.stateOf(commitment.id)).toBe('active');
    const words = wordsOf((await page.open('?said=asked')).text);
    expect(words).toMatch(/Until we agree, .* stands.*You asked for a new time/);
    expect(await story.rows('select state from commitments where supersedes = $1', commitment.id)).toEqual([
      { state: 'proposed' },
    ]);
  });

  it('is told to the desk when it is too late to change the promise', async () => {
    const { id, commitment } = await story.agreed({ title: 'Fetch the sofa' });
    await story.desk.owner.query(
      `update commitments set state = 'broken', starts_at = now() - interval '4 hours', due_at = now() - interval '2 hours', settled_at = now() where id = $1`,
      [commitment.id],
    );
    const page = await story.visit(id);
    const shown = await page.open();
    expect(shown.text).toMatch(/class="state late">\s*Late/);
    expect(wordsOf(shown.text)).toContain('2 h late');
    await page.answer('new-time', time);
    expect(await story.entries()).toContain(
      'New time for “Fetch the sofa”: Mon, 5 May 2031, 09:00–12:00 (Europe/Berlin)',
    );
  });

  it('that the clocks skip is refused with the next best, and stays filled in', async () => {
    const page = await story.visit((await story.offered()).id);
    const { status, text } = await page.answer('new-time', {
      day: '2031-03-30',
      from: '02:30',
      to: '05:00',
      note: 'Early',
    });
    expect(status).toBe(422);
    expect(wordsOf(text)).toContain('the clocks go forward (Berlin time) and skip 02:30. Did you mean 03:30?');
    expect(text).toMatch(/<details open/);
    for (const kept of ['value="2031-03-30"', 'value="02:30"', 'value="05:00"', 'Early']) expect(text).toContain(kept);
  });

  it('that the clocks show twice asks which of the two', async () => {
    const { id, commitment } = await story.offered();
    const page = await story.visit(id);
    const twice = { day: '2031-10-26', from: '02:30', to: '05:00' };
    const { status, text } = await page.answer('new-time', twice);
    expect(status).toBe(422);
    expect(wordsOf(text)).toMatch(/show 02:30 twice.*Which of the two\?.*The first 02:30/);
    const [, second] = [...text.matchAll(/<option value="(02:30 .*?)"/g)].map(([, value]) => value!);
    await page.answer('new-time', { ...twice, fromWhich: second! });
    const [terms] = await story.rows('select starts_at from commitments where id = $1', commitment.id);
    expect(terms.starts_at.toISOString()).toBe('2031-10-26T01:30:00.000Z');
  });

  it.each([
    [{ day: '', from: '09:00', to: '10:00' }, 'Please give the day'],
    [{ day: '2031-05-05', from: '12:00', to: '10:00' }, 'This ends before it begins'],
    [{ day: '2020-05-05', from: '09:00', to: '10:00' }, 'This time is over already'],
  ])('%j is refused in plain words', async (window, words) => {
    const { status, text } = await (await story.visit((await story.offered()).id)).answer('new-time', window);
    expect([status, wordsOf(text)]).toEqual([422, expect.stringContaining(words)]);
  });
});
