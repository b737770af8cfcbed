import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../test/browser.js';
import { describeWithChromium } from '../../test/needs.js';
import { customerPath, partnerPath } from '../../test/page-visit.js';
import { PartnerStory, photo } from '../../test/partner-story.js';

/** How many taps each thing takes, counted from the mail: its link is the first. Nothing has to be typed. */
describeWithChromium('taps on a telephone', () => {
  let story: PartnerStory;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let taps: number;
  beforeAll(async () => {
    [story, browser] = await Promise.all([PartnerStory.open(), openBrowser()]);
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  });
  beforeEach(async () => {
    page = await context.newPage();
    taps = 0;
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    await story.close();
  });

  const openMail = async (path: string): Promise<void> => {
    taps += 1;
    await page.goto(story.desk.url + path);
  };
  const tap = async (button: string): Promise<void> => {
    taps += 1;
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: button, exact: true }).tap()]);
  };
  const mailed = async (task: { id: string }): Promise<void> => openMail(await partnerPath(story.scene, task.id));

  it('a partner accepts with two', async () => {
    const task = await story.offered();
    await mailed(task);
    await tap('Accept');
    expect([taps, await story.stateOf(task.commitment.id)]).toEqual([2, 'active']);
  });

  it('reports done with two', async () => {
    const task = await story.agreed();
    await mailed(task);
    await tap('Done');
    expect([taps, await story.stateOf(task.commitment.id)]).toEqual([2, 'reported']);
  });

  it('reports done with a photo with four: the field, the shutter, the button', async () => {
    const task = await story.agreed({ proof: 'required' });
    await mailed(task);
    const camera = page.getByLabel('Photo (needed)');
    expect(await camera.getAttribute('capture')).toBe('environment');
    taps += 1;
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), camera.tap()]);
    taps += 1;
    const buffer = Buffer.from(await photo().arrayBuffer());
    await chooser.setFiles({ name: 'door.png', mimeType: 'image/png', buffer });
    await tap('Done');
    expect([taps, await story.stateOf(task.commitment.id)]).toEqual([4, 'kept']);
  });

  it('undoes it with one more', async () => {
    const task = await story.agreed();
    await mailed(task);
    await tap('Done');
    await tap('Undo');
    expect([taps, await story.stateOf(task.commitment.id)]).toEqual([3, 'active']);
  });

  it('a customer sees what was promised with one, and changes the language with one more', async () => {
    await openMail(await customerPath(story.scene));
    expect([taps, await page.getByRole('heading', { name: 'You hear from me' }).count()]).toEqual([1, 1]);
    await tap('Deutsch');
    expect([taps, await page.locator('html').getAttribute('lang')]).toEqual([2, 'de']);
  });
});
