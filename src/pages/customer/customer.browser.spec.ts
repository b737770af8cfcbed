import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../test/browser.js';
import { inSeconds, sceneOf, type Scene } from '../../../test/case-scene.js';
import { describeWithChromium } from '../../../test/needs.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { customerPath } from '../../../test/page-visit.js';
import { photo } from '../../../test/partner-story.js';

describeWithChromium('a customer’s page in a browser without script', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([OpenDesk.open({ KEPT_ROLE: 'http' }), openBrowser()]);
    page = await (
      await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    ).newPage();
  });
  beforeEach(async () => {
    scene = await sceneOf(desk);
    await page.goto(desk.url + (await customerPath(scene)));
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  const press = (label: string): Promise<void> => page.getByRole('button', { name: label, exact: true }).click();
  const status = (): Promise<string> => page.getByRole('status').innerText();
  const said = async (): Promise<string[]> => {
    const { rows } = await desk.owner.query('select body from entries where case_id = $1 order by id', [scene.case.id]);
    return rows.map(({ body }) => body);
  };

  it('sends a message, and one with a photo', async () => {
    await page.getByLabel('Write to us').fill('It is the red one');
    await press('Send');
    expect(await status()).toContain('We have your message');
    await page.getByLabel('Write to us').fill('Like this');
    const buffer = Buffer.from(await photo().arrayBuffer());
    await page.getByLabel('Photo (if you like)').setInputFiles({ name: 'red.png', mimeType: 'image/png', buffer });
    await press('Send');
    expect(await status()).toContain('We have your message');
    expect((await said()).slice(-2)).toEqual(['It is the red one', 'Like this']);
  });

  it('says that a promise was not kept', async () => {
    const promise = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'call_back',
      what: 'We call you',
      promisee: 'customer',
      dueAt: inSeconds(3_600),
    });
    await desk.owner.query(`update commitments set state = 'reported', completed_at = now() where id = $1`, [
      promise.id,
    ]);
    await page.reload();
    await page.locator('summary', { hasText: 'This did not happen' }).click();
    await page.getByLabel('What happened instead?').fill('Silence');
    await press('Tell us');
    expect(await status()).toContain('Thank you for telling us.');
    expect((await said()).at(-1)).toBe('This did not happen: “We call you”\n\nSilence');
  });

  it('says that a solution is none, and that another is one', async () => {
    await desk.owner.query(`update commitments set state = 'kept', settled_at = now()`);
    const propose = (summary: string) => scene.agent.put(`/api/v1/cases/${scene.case.id}/resolution`, { summary });
    await propose('A new blender');
    await page.reload();
    await press('No, it is not');
    expect(await status()).toContain('We take it up again');
    await propose('Your money back');
    await page.reload();
    await press('Yes, this is solved');
    expect(await status()).toContain('We are glad');
    expect((await said()).slice(-2)).toEqual(['No, this is not solved.', 'Yes, this is solved.']);
  });

  it('asks for a new link when its own has expired', async () => {
    await desk.owner.query(`update links set expires_at = now() where case_id = $1`, [scene.case.id]);
    await page.reload();
    await press('Send me a new link');
    expect(await status()).toContain('a new one is on its way');
  });
});
