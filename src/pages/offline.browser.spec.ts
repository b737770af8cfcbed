import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../test/browser.js';
import { answer } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { partnerPath } from '../../test/page-visit.js';
import { PartnerStory, photo } from '../../test/partner-story.js';

describeWithChromium('a form sent without a network', () => {
  let story: PartnerStory;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => ([story, browser] = await Promise.all([PartnerStory.open(), openBrowser()])));
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    page = await context.newPage();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await story.close();
  });

  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const note = (): Promise<string> => page.locator('#offline').innerText();
  const open = async (id: string): Promise<void> => {
    await page.goto(story.desk.url + (await partnerPath(story.scene, id)));
  };
  const times = async (commitment: string, type: string): Promise<number> =>
    (await story.rows('select from events where subject_id = $1 and type = $2', commitment, type)).length;

  it('waits and says so, is sent once there is one, once, and the page shows what became of it', async () => {
    const { id, commitment } = await story.offered();
    await open(id);
    await context.setOffline(true);
    await press('Accept');
    await eventually(async () => expect(await note()).toContain('This will be sent when you are back'));
    expect(await story.stateOf(commitment.id)).toBe('proposed');
    await context.setOffline(false);
    await page.waitForURL(/said=accepted/);
    expect(await page.getByRole('status').first().innerText()).toMatch(/^Accepted\./);
    await page.reload();
    expect(await times(commitment.id, 'commitment.accepted')).toBe(1);
  });

  it('keeps its photo, also when the page was closed meanwhile', async () => {
    const { id, commitment } = await story.agreed({ proof: 'required' });
    await open(id);
    const buffer = Buffer.from(await photo().arrayBuffer());
    await page.getByLabel('Photo (needed)').setInputFiles({ name: 'door.png', mimeType: 'image/png', buffer });
    await context.setOffline(true);
    await press('Done');
    await eventually(async () => expect(await note()).toContain('You are offline.'));
    await page.close();
    await context.setOffline(false);
    page = await context.newPage();
    await open(id);
    await page.waitForURL(/said=done/);
    expect(await story.stateOf(commitment.id)).toBe('kept');
  });

  it('that is refused then comes back with the reason and with what was typed', async () => {
    const { id, commitment } = await story.offered();
    await open(id);
    await page.locator('summary', { hasText: /^We cannot do this$/ }).click();
    await page.getByLabel('Why? (if you like)').fill('The van is broken');
    await context.setOffline(true);
    await press('Decline this task');
    await eventually(async () => expect(await note()).toContain('You are offline.'));
    await answer(story.scene.agent, commitment, 'withdrawal', { note: 'Not needed' });
    await context.setOffline(false);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').first().innerText()).toContain(
      'your answer was not taken. The desk withdrew it',
    );
    expect(await page.getByLabel('Your message').inputValue()).toBe('The van is broken');
    await page.reload();
    expect(await times(commitment.id, 'commitment.declined')).toBe(0);
  });

  it('is not sent from another page than its own', async () => {
    const [mine, other] = [await story.offered(), await story.offered()];
    await open(mine.id);
    await context.setOffline(true);
    await press('Accept');
    await eventually(async () => expect(await note()).toContain('You are offline.'));
    await context.setOffline(false);
    await page.waitForURL(/said=accepted/);
    await open(other.id);
    expect([await story.stateOf(mine.commitment.id), await story.stateOf(other.commitment.id)]).toEqual([
      'active',
      'proposed',
    ]);
  });
});
