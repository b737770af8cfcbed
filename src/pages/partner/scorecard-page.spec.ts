import { unique } from '../../../test/case-scene.js';
import { PageVisit, partnerPath, wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';
import { PromiseHistory } from '../../../test/promise-history.js';

let story: PartnerStory;
let past: PromiseHistory;
let path: string;
beforeAll(async () => {
  story = await PartnerStory.open();
  past = await PromiseHistory.on(story.desk, story.scene.customer.id);
  path = await partnerPath(story.scene, (await story.offered()).id);
});
afterAll(() => story.close());

const page = (below = ''): PageVisit => new PageVisit(story.desk, `${path}${below}`);

describe('a partner’s own scorecard', () => {
  it('says that there is not enough yet, before there is', async () => {
    const { status, text } = await page('/scorecard').open();
    expect(status).toBe(200);
    expect(wordsOf(text)).toMatch(/Reliability not enough yet .* nothing to count yet/);
  });

  it('tells in plain words how its promises went, and names no other partner', async () => {
    const rival = await story.scene.manager.make('/api/v1/partners', { name: unique('Rival'), kind: 'courier' });
    await past.times(30, rival.id, { state: 'broken' });
    await past.times(8, story.scene.courier.id, { state: 'kept', due: 1, done: 2, made: 30 });
    await past.times(2, story.scene.courier.id, { state: 'broken', due: 4, done: 1, doneLate: true, made: 30 });
    const words = wordsOf((await page('/scorecard').open()).text);
    expect(words).toContain('Swift Courier');
    expect(words).toMatch(/Reliability about 8 in 10 \(81 %; at least 63 %\)/);
    expect(words).toContain('Kept by the time first agreed 8 of 10 (80 %; taking chance into account, 49 % to 94 %)');
    expect(words).toContain('How late, when late half within 3 h, nine in ten within 3 h (2 times)');
    expect(words).not.toMatch(/Rival|rank|best|worst/i);
  });

  it('is led to from the tasks and back, without its address standing in the page', async () => {
    expect((await page().open()).text).toContain('href="?scorecard=yes"');
    const there = await page().open('?scorecard=yes');
    expect([there.status, there.headers.get('location')]).toEqual([303, `${path}/scorecard`]);
    const card = await page('/scorecard').open();
    expect(card.text).toContain('href="?tasks=yes"');
    expect(card.text).not.toContain(path.slice('/p/'.length));
    expect(card.headers.get('referrer-policy')).toBe('no-referrer');
    const back = await page('/scorecard').open('?tasks=yes');
    expect([back.status, back.headers.get('location')]).toEqual([303, path]);
  });

  it('is closed to a link that does not hold, and offers a new one', async () => {
    const dead = new PageVisit(story.desk, `/p/${'A'.repeat(64)}/scorecard`);
    const { status, text } = await dead.open();
    expect([status, wordsOf(text)]).toEqual([404, expect.stringContaining('expired')]);
    expect((await dead.answer('new-link')).status).toBe(303);
    expect((await page('/scorecard').post({})).status).toBe(303);
  });
});
