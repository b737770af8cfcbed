import { answer, askForPickup, inSeconds, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { customerPath, PageVisit, rowCounts, wordsOf } from '../../../test/page-visit.js';
import { photo } from '../../../test/partner-story.js';
import { CompletionsService } from '../../commitments/index.js';
import { systemActor } from '../../platform/index.js';

const HOUR = 3_600;

let desk: OpenDesk;
let scene: Scene;
let page: PageVisit;
beforeAll(async () => (desk = await OpenDesk.open({ KEPT_ROLE: 'http' })));
beforeEach(async () => {
  scene = await sceneOf(desk);
  page = new PageVisit(desk, await customerPath(scene));
});
afterAll(() => desk.close());

const words = async (query?: string): Promise<string> => wordsOf((await page.open(query)).text);
const promised = (what: string, more: Record<string, unknown> = {}): Promise<any> =>
  scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
    kind: 'refund',
    what,
    promisee: 'customer',
    dueAt: inSeconds(30 * HOUR),
    ...more,
  });
const change = (id: string, columns: string): Promise<unknown> =>
  desk.owner.query(`update commitments set ${columns} where id = $1`, [id]);
const rows = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;
const said = (caseId = scene.case.id): Promise<any[]> =>
  rows(
    'select body, author_kind as author, readers, cardinality(file_ids) as files from entries where case_id = $1',
    caseId,
  );

describe('a customer’s page', () => {
  it('names who looks after the case, where it stands and what was promised, in the customer’s own time', async () => {
    await promised('Your money back', { dueAt: '2031-05-12T14:00:00Z' });
    const text = await words();
    expect(text).toMatch(/The blender arrived in pieces.*We are on it\. Ada looks after this for you\./);
    expect(text).toMatch(/Your money back We promised this by Mon, 12 May 2031, 15:00 \./);
    expect(text).toContain('All times are Lisbon time.');
    expect(text).not.toContain('Ada Agent');
  });

  it('writes times as the customer’s language does', async () => {
    await desk.owner.query(`update customers set language = 'pt' where id = $1`, [scene.customer.id]);
    await promised('Your money back', { dueAt: '2031-05-12T14:00:00Z' });
    expect((await page.open()).text).toMatch(/<time datetime="2031-05-12T14:00:00Z">seg/);
  });

  it('tells nothing of who helps us, nor what we say among ourselves', async () => {
    const { commitment } = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    await answer(scene.dispatcher, commitment, 'acceptance');
    const say = (audience: unknown, body: string): Promise<unknown> =>
      scene.agent.make(`/api/v1/cases/${scene.case.id}/entries`, { audience, body });
    await say('internal', 'She sounded desperate');
    await say({ partners: [scene.courier.id] }, 'Ring twice');
    await say('customer', 'We collect it on Saturday');
    const { text } = await page.open();
    expect(wordsOf(text)).toMatch(/You · .*broken glass everywhere\. .*We · .*We collect it on Saturday/);
    expect(text).not.toMatch(/Swift Courier|Dirk|desperate|Ring twice|Collect a blender|ptn_/);
  });

  it('apologises for what is late, with the new time or the word that it will come', async () => {
    const late = await promised('Your money back');
    await change(late.id, `state = 'broken', due_at = now() - interval '2 hours', settled_at = now()`);
    expect(await words()).toMatch(
      /We are sorry: we are late\. We had promised this by .* You hear from us with a new time by \w+ \d+ \w+, \d\d:\d\d/,
    );
    await desk.owner.query(`update commitments set state = 'withdrawn', settled_at = now() where kind = 'call_back'`);
    expect(await words()).toMatch(/We had promised this by .* We tell you the new time here/);
    await promised('Your money back after all', { dueAt: '2031-05-12T14:00:00Z' });
    const { text } = await page.open();
    expect(wordsOf(text)).toContain('The new time: by Mon, 12 May 2031, 15:00 .');
    expect(text).not.toMatch(/class="[^"]*late/);
  });

  it('says what was kept, what was kept late, and what moved', async () => {
    const [kept, tardy, moved] = [await promised('A'), await promised('B'), await promised('C')];
    await change(kept.id, `state = 'kept', completed_at = now(), settled_at = now()`);
    await change(tardy.id, `state = 'broken', done_late = true, completed_at = now(), settled_at = now()`);
    await change(moved.id, `original_due_at = due_at - interval '1 day'`);
    const text = await words();
    expect(text).toMatch(/A Kept\. Done /);
    expect(text).toMatch(/B Done .*, later than we promised .*We are sorry for the wait/);
    expect(text).toMatch(/C We promise this now by .* At first we said .*We are sorry for the change/);
  });

  it('changes nothing when it is only looked at', async () => {
    const before = await rowCounts(desk);
    for (const query of ['', '?said=written', '?before='])
      for (const method of ['GET', 'HEAD']) expect((await page.open(query, { method })).status).toBe(200);
    expect(await rowCounts(desk)).toEqual(before);
  });

  it('is nobody’s to keep, to find or to be referred from, and does not hold its own token', async () => {
    const { headers, text } = await page.open();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(text).not.toContain(page.path.slice('/s/'.length));
  });

  it('opens no partner’s page, nor a partner’s link this one', async () => {
    const token = page.path.slice('/s/'.length);
    expect((await new PageVisit(desk, `/p/${token}`).open()).status).toBe(404);
  });
});

describe('a message from a customer', () => {
  const write = async (text: string, file?: File): Promise<number> =>
    (await page.postFiles({ ...(await page.form('message')), text }, file ? { photo: file } : {})).status;

  it('reaches the desk, with its photo', async () => {
    expect(await write('It is the red one', photo())).toBe(303);
    expect(await said()).toContainEqual({
      body: 'It is the red one',
      author: 'customer',
      readers: ['customer'],
      files: 1,
    });
    expect(await words('?said=written')).toMatch(/Thank you\. We have your message.*With 1 file/);
  });

  it('is taken once, however often it is sent', async () => {
    const form = { ...(await page.form('message')), text: 'Hello?' };
    const answers = await Promise.all([
      page.postFiles(form, { photo: photo() }),
      page.postFiles(form, { photo: photo() }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await said()).filter(({ body }) => body === 'Hello?')).toHaveLength(1);
  });

  it('with a file that is no photo is refused, and nothing typed is lost', async () => {
    const form = { ...(await page.form('message')), text: 'See the photo' };
    const { status, text } = await page.postFiles(form, { photo: photo(Buffer.from('%PDF-1.7 no photo')) });
    expect([status, wordsOf(text)]).toEqual([422, expect.stringContaining('not a photo that can be read')]);
    expect(text).toContain('>\nSee the photo</textarea>');
  });

  it('takes a case up again that was closed lately', async () => {
    await close('10 days');
    expect(await words()).toContain('This is closed.');
    expect(await write('It broke again')).toBe(303);
    expect(await rows('select state, reopen_count from cases where id = $1', scene.case.id)).toEqual([
      { state: 'in_progress', reopen_count: 1 },
    ]);
  });

  it('opens one new case where the old one was closed long ago, also when it is sent twice', async () => {
    await close('40 days');
    const form = { ...(await page.form('message')), text: 'It broke again' };
    const answers = await Promise.all([page.post(form), page.post(form)]);
    for (const { headers } of answers) expect(headers.get('location')).toContain('said=followed-up');
    const followed = await rows(
      `select case_id as id from case_links where kind = 'follows_up' and to_id = $1`,
      scene.case.id,
    );
    expect(followed).toHaveLength(1);
    expect((await said(followed[0].id)).map(({ body }) => body)).toEqual(['It broke again']);
  });

  it('counts only with the proof that we wrote its form', async () => {
    const { csrf: _csrf, ...form } = await page.form('message');
    expect((await page.post({ ...form, text: 'Forged' })).status).toBe(403);
    expect((await said()).map(({ body }) => body)).not.toContain('Forged');
  });

  async function close(ago: string): Promise<void> {
    await desk.owner.query(`update commitments set state = 'kept', settled_at = now() where case_id = $1`, [
      scene.case.id,
    ]);
    await scene.agent.put(`/api/v1/cases/${scene.case.id}/closure`, { reason: 'not_agreed' });
    await desk.owner.query(`update cases set state_since = now() - interval '${ago}' where id = $1`, [scene.case.id]);
  }
});

describe('"this did not happen"', () => {
  const doubt = async (promise: string, text = ''): Promise<number> => {
    const form = await page.form('doubt');
    return (await page.post({ ...form, promise, text })).status;
  };

  it('disputes a promise that was reported done, and says so to the desk by name', async () => {
    const { id } = await promised('We call you');
    await change(id, `state = 'reported', completed_at = now() - interval '1 hour'`);
    expect(await words()).toMatch(/We call you As far as we know this is done .* Is it\? This did not happen/);
    expect(await doubt(id, 'The telephone was silent')).toBe(303);
    expect(await rows('select state from commitments where id = $1', id)).toEqual([{ state: 'disputed' }]);
    const bodies = (await said()).map(({ body }) => body);
    expect(bodies).toContain('This did not happen: “We call you”\n\nThe telephone was silent');
    expect(await words('?said=doubted')).toMatch(/Thank you for telling us.*You told us that this did not happen/);
  });

  it('is said to the desk of a promise that was kept, which stays kept and reads as doubted until the case is put right again', async () => {
    const { id } = await promised('We call you');
    await change(id, `state = 'kept', completed_at = now(), settled_at = now()`);
    expect(await doubt(id)).toBe(303);
    expect((await said()).map(({ body }) => body)).toContain('This did not happen: “We call you”');
    expect(await rows('select state from commitments where id = $1', id)).toEqual([{ state: 'kept' }]);
    expect(await words()).toMatch(/We call you You told us that this did not happen\. We look into it/);
    expect(await words()).not.toMatch(/Is it\? This did not happen/);
    const happened = await scene.agent.all(`/api/v1/cases/${scene.case.id}/timeline`, 100);
    expect(happened.map(({ type }) => type)).toContain('commitment.doubted');
    await desk.owner.query(`update cases set state = 'resolved', state_since = now() where id = $1`, [scene.case.id]);
    expect(await words()).toMatch(/We call you Kept/);
  });

  it('cannot be said of what stands open, of somebody else’s promise, or of one that is not ours to the customer', async () => {
    const open = await promised('Your money back');
    const { commitment } = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    const mine = page;
    const form = await doubtForm();
    scene = await sceneOf(desk);
    const theirs = await promised('Theirs');
    await change(theirs.id, `state = 'reported'`);
    for (const promise of [theirs.id, commitment.id, open.id]) {
      const { status } = await mine.post({ ...form, promise });
      expect([promise, status]).toEqual([promise, promise === open.id ? 409 : 404]);
    }
    expect(await rows('select state from commitments where id = $1', theirs.id)).toEqual([{ state: 'reported' }]);
    await expect(desk.app.get(CompletionsService).doubt(systemActor('test'), open.id)).rejects.toMatchObject({
      slug: 'not-allowed-now',
    });
  });

  async function doubtForm(): Promise<Record<string, string>> {
    const { id } = await promised('We call you');
    await change(id, `state = 'reported'`);
    return page.form('doubt');
  }
});
