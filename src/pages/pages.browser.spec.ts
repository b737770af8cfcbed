import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { faultsIn, openBrowser } from '../../test/browser.js';
import { inSeconds, windowIn } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { customerPath, partnerPath, rowCounts } from '../../test/page-visit.js';
import { signedIn } from '../../test/signed-in.js';
import { PartnerStory } from '../../test/partner-story.js';

const HOUR = 3_600;

describeWithChromium('the pages in a browser', () => {
  let story: PartnerStory;
  let browser: Browser;
  let paths: Record<string, string>;
  let cookie: { name: string; value: string };
  beforeAll(async () => {
    story = await PartnerStory.open();
    browser = await openBrowser('--host-resolver-rules=MAP desk.example 127.0.0.1');
    paths = await everyPage(story);
    cookie = (await signedIn(story, 'Lena Lead', 'lead')).cookie;
  });
  afterAll(async () => {
    await browser.close();
    await story.close();
  });

  describe.each(['light', 'dark'] as const)('in %s, at 320 pixels', (colorScheme) => {
    let page: Page;
    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme, bypassCSP: true });
      await context.addCookies([{ ...cookie, url: story.desk.url }]);
      page = await context.newPage();
    });
    afterAll(() => page.context().close());

    it.each([
      'offered',
      'agreed',
      'late',
      'asked',
      'done',
      'scorecard',
      'refused',
      'sheet',
      'customer',
      'dead',
      'home',
      'team',
      'team-scorecard',
    ])('%s: nothing is wrong with it, folded and unfolded, and nothing runs off the side', async (name) => {
      await page.goto(story.desk.url + paths[name]);
      if (name === 'refused') {
        await page.locator('summary', { hasText: /^Another time$/ }).click();
        await page.getByLabel('Day').fill('2020-01-01');
        // Late in the day the window suggested would run past midnight, and is not suggested.
        await page.getByLabel('From').fill('09:00');
        await page.getByLabel('To', { exact: true }).fill('11:00');
        await page.getByRole('button', { name: 'Propose this time' }).click();
        await page.getByRole('alert').waitFor();
      }
      expect(await faultsIn(page)).toEqual([]);
      await unfoldAll(page);
      expect(await faultsIn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });

    it('whatever is tapped is large enough for a thumb', async () => {
      for (const name of ['offered', 'agreed', 'scorecard', 'customer', 'dead', 'team']) {
        await page.goto(story.desk.url + paths[name]);
        await unfoldAll(page);
        for (const target of await page
          .locator('a, button, summary, select, input:not([type=hidden], [type=checkbox]), textarea, label.tick')
          .all()) {
          const { height } = (await target.boundingBox())!;
          expect([await target.evaluate((element) => element.outerHTML), height >= 44]).toEqual([
            expect.anything(),
            true,
          ]);
        }
      }
    });
  });

  it('change nothing when a scanner opens them and runs their script', async () => {
    const before = await rowCounts(story.desk);
    const context = await browser.newContext();
    await context.addCookies([{ ...cookie, url: story.desk.url }]);
    const page = await context.newPage();
    for (const path of Object.values(paths)) {
      await fetch(story.desk.url + path, { method: 'HEAD' });
      await page.goto(story.desk.url + path, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 5_000);
      await page.goto('about:blank');
      await fetch(story.desk.url + path, { headers: { 'sec-purpose': 'prefetch' } });
    }
    expect(await rowCounts(story.desk)).toEqual(before);
    await context.close();
  });

  it('run no script but their own, and complain of nothing', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const [name, path] of Object.entries(paths)) if (name !== 'dead') await page.goto(story.desk.url + path);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('count down by the server’s clock, also where the telephone’s is wrong', async () => {
    const context = await browser.newContext();
    await context.clock.install({ time: new Date(Date.now() + 600_000) });
    const page = await context.newPage();
    await page.goto(story.desk.url + paths['agreed']);
    const left = page.locator('.current .left').first();
    const before = await left.innerText();
    expect(before).toMatch(/^starts in 3 h 5\d min$/);
    await context.clock.runFor(7_200_000);
    await eventually(async () => expect(await left.innerText()).toMatch(/^starts in 1 h 5\d min$/));
    await context.close();
  });

  it('send a form once, however fast it is tapped', async () => {
    const page = await browser.newPage();
    await page.goto(story.desk.url + paths['customer']);
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    await page.getByLabel('Write to us').fill('Twice?');
    // The first is still under way when the second tap comes.
    await page.route('**/s/*', (route) => sleep(500).then(() => route.continue()));
    const tap = 'document.querySelector("form:has(#message) button").click()';
    await page.evaluate(`${tap}; setTimeout(() => ${tap}, 100)`);
    await page.getByRole('status').waitFor();
    expect(posts).toHaveLength(1);
    await page.close();
  });

  it('say that a photo is too large before it travels', async () => {
    const page = await browser.newPage();
    await page.goto(story.desk.url + paths['customer']);
    const photo = page.getByLabel('Photo (if you like)');
    await photo.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(10_000_001) });
    expect(await photo.evaluate((input: unknown) => (input as { validationMessage: string }).validationMessage)).toBe(
      'This photo is larger than 10 MB.',
    );
    await page.close();
  });

  it('name their origin when they post, over plain http under any name, and tell other sites nothing', async () => {
    const page = await browser.newPage();
    const url = new URL(story.desk.url);
    url.hostname = 'desk.example';
    await page.goto(url.origin + paths['customer']);
    const posted = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByLabel('Write to us').fill('From the depot');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await (await posted).headerValue('origin')).toBe(url.origin);
    expect(await page.getByRole('status').innerText()).toContain('We have your message');
    await page.goto(url.origin + paths['agreed']);
    const map = page.waitForEvent('request', (request) => request.url().includes('openstreetmap'));
    await page.route('**/*openstreetmap*/**', (route) => route.fulfill({ body: 'A map' }));
    await page.getByRole('link', { name: 'Show on the map' }).click();
    expect(await (await map).headerValue('referer')).toBeNull();
    await page.close();
  });
});

const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');

/** A page in every state, by name. */
async function everyPage(story: PartnerStory): Promise<Record<string, string>> {
  const { agent, case: of } = story.scene;
  const say = (audience: unknown): Promise<unknown> =>
    agent.make(`/api/v1/cases/${of.id}/entries`, { audience, body: 'Ring twice' });
  await say({ partners: [story.scene.courier.id] });
  await say('customer');
  const tasks = {
    offered: await story.offered({ proof: 'required', instructions: 'Bring a box.' }),
    // By the clock of the wall, whatever day it falls on: its page counts down to it.
    agreed: await story.agreed({ requestedWindow: windowIn(4 * HOUR, 6 * HOUR) }),
    late: await story.agreed(),
    asked: await story.agreed(),
    done: await story.agreed(),
    refused: await story.offered(),
  };
  const change = (columns: string, id: string): Promise<unknown> =>
    story.desk.owner.query(`update commitments set ${columns} where id = $1`, [id]);
  await change(
    `state = 'broken', starts_at = now() - interval '5 hours', due_at = now() - interval '3 hours', settled_at = now()`,
    tasks.late.commitment.id,
  );
  await change(`state = 'kept', completed_at = now(), settled_at = now()`, tasks.done.commitment.id);
  await (await story.visit(tasks.asked.id)).answer('new-time', { day: '2031-05-05', from: '09:00', to: '12:00' });
  for (const [what, columns] of [
    ['Your money back', `state = 'active'`],
    ['A new blender', `state = 'broken', due_at = now() - interval '3 hours', settled_at = now()`],
    ['We call you', `state = 'reported', completed_at = now()`],
    ['We collect it', `state = 'kept', completed_at = now(), settled_at = now()`],
  ] as const) {
    const promise = { kind: 'refund', what, promisee: 'customer', dueAt: inSeconds(9_000) };
    await change(columns, (await agent.make(`/api/v1/cases/${of.id}/commitments`, promise)).id);
  }
  const claim = { partnerId: story.scene.courier.id, kind: 'damage', reason: 'Crushed in the van.' };
  const { id } = await agent.make(`/api/v1/cases/${of.id}/claims`, {
    ...claim,
    amount: { amount: 24_50, currency: 'EUR' },
  });
  await agent.put(`/api/v1/claims/${id}/filing`, {});
  const hours = [{ language: 'en', words: 'Monday to Friday, 9 to 17' }];
  await story.scene.manager.put('/api/v1/settings/helpline', { phone: '+49 30 1234567', hours });
  const byTask = Object.entries(tasks).map(
    async ([name, { id }]) => [name, await partnerPath(story.scene, id)] as const,
  );
  return {
    ...Object.fromEntries(await Promise.all(byTask)),
    scorecard: `${await partnerPath(story.scene, tasks.done.id)}/scorecard`,
    sheet: `${await partnerPath(story.scene, tasks.agreed.id)}/sheet/${tasks.agreed.id}`,
    customer: await customerPath(story.scene),
    dead: `/p/${'A'.repeat(64)}`,
    home: '/',
    team: '/team',
    'team-scorecard': '/team/scorecard',
  };
}
