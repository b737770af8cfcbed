import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../../test/browser.js';
import { answer, unique, windowIn } from '../../../test/case-scene.js';
import { describeWithChromium } from '../../../test/needs.js';
import { partnerPath } from '../../../test/page-visit.js';
import { PartnerStory, photo } from '../../../test/partner-story.js';

const HOUR = 3_600;

describeWithChromium('a partner’s page in a browser without script', () => {
  let story: PartnerStory;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    [story, browser] = await Promise.all([PartnerStory.open(), openBrowser()]);
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await story.close();
  });

  const open = async (taskId: string): Promise<void> => {
    await page.goto(story.desk.url + (await partnerPath(story.scene, taskId)));
  };
  const unfold = (label: string): Promise<void> =>
    page.locator('summary', { hasText: new RegExp(`^${label}$`) }).click();
  const press = (label: string): Promise<void> => page.getByRole('button', { name: label, exact: true }).click();
  const status = (): Promise<string> => page.getByRole('status').innerText();

  it('accepts with one tap', async () => {
    const { id, commitment } = await story.offered();
    await open(id);
    await press('Accept');
    expect(await status()).toMatch(/^Accepted\. Collect a blender, /);
    expect(await story.stateOf(commitment.id)).toBe('active');
  });

  it('accepts a new time beside the promise that stands', async () => {
    const { id, commitment } = await story.agreed();
    await answer(story.scene.agent, commitment, 'renegotiation', { window: windowIn(50 * HOUR, 51 * HOUR) });
    await open(id);
    await press('Accept');
    expect(await story.stateOf(commitment.id)).toBe('renegotiated');
  });

  it('proposes another time', async () => {
    const { id, commitment } = await story.offered();
    await open(id);
    await unfold('Another time');
    await page.getByLabel('Day').fill('2031-05-05');
    await page.getByLabel('From').fill('09:00');
    await page.getByLabel('To', { exact: true }).fill('12:00');
    await press('Propose this time');
    expect(await status()).toContain('We have your new time: Mon, 5 May 2031, 09:00–12:00');
    expect(await story.stateOf(commitment.id)).toBe('countered');
  });

  it('chooses between two times that a clock shows twice', async () => {
    const { id, commitment } = await story.offered();
    await open(id);
    await unfold('Another time');
    await page.getByLabel('Day').fill('2031-10-26');
    await page.getByLabel('From').fill('02:30');
    await page.getByLabel('To', { exact: true }).fill('05:00');
    await press('Propose this time');
    expect(await page.getByRole('alert').innerText()).toContain('show 02:30 twice');
    await page.getByLabel('Which of the two?').selectOption({ index: 1 });
    await press('Propose this time');
    expect(await story.stateOf(commitment.id)).toBe('countered');
  });

  it('declines', async () => {
    const { id, commitment } = await story.offered();
    await open(id);
    await unfold('We cannot do this');
    await press('Decline this task');
    expect(await status()).toContain('Declined.');
    expect(await story.stateOf(commitment.id)).toBe('declined');
  });

  it('reports done with one tap, and with a photo and a note', async () => {
    const [plain, proven] = [await story.agreed(), await story.agreed({ proof: 'required' })];
    await open(plain.id);
    await press('Done');
    expect(await status()).toContain('It is reported as done');
    await open(proven.id);
    await unfold('Add a note');
    await page.getByLabel('Note').first().fill('At the back door');
    const file = Buffer.from(await photo().arrayBuffer());
    await page.getByLabel('Photo (needed)').setInputFiles({ name: 'door.png', mimeType: 'image/png', buffer: file });
    await press('Done');
    expect(await status()).toContain('It is noted as done.');
    expect(await Promise.all([plain, proven].map(({ commitment }) => story.stateOf(commitment.id)))).toEqual([
      'reported',
      'kept',
    ]);
  });

  it('shows a file that is no photo as refused, with the note still there', async () => {
    await open((await story.agreed()).id);
    await unfold('Add a note');
    await page.getByLabel('Note').first().fill('\nAt the back door');
    const file = { name: 'door.png', mimeType: 'image/png', buffer: Buffer.from('no photo at all') };
    await page.getByLabel('Photo (if you like)').setInputFiles(file);
    await press('Done');
    expect(await page.getByRole('alert').innerText()).toContain('not a photo that can be read');
    expect(await page.getByLabel('Note').first().inputValue()).toBe('\nAt the back door');
  });

  it('says that a photo is too large, when all of it has been sent', async () => {
    await open((await story.agreed()).id);
    const buffer = Buffer.concat([Buffer.from(await photo().arrayBuffer()), Buffer.alloc(24_000_000)]);
    await page.getByLabel('Photo (if you like)').setInputFiles({ name: 'door.png', mimeType: 'image/png', buffer });
    await press('Done');
    expect(await page.getByRole('alert').innerText()).toContain('This photo is too large: 10 MB at most.');
  });

  it('tells of a problem, that it is not theirs, and anything else', async () => {
    const { id } = await story.agreed({ title: 'Mend the tap' });
    await open(id);
    for (const [form, label, words, button] of [
      ['Problem', 'What is wrong?', 'Nobody opens', 'Tell the desk'],
      ['This is not ours', 'Whose is it, do you know?', 'The plumber’s', 'Tell the desk'],
      ['Write to the desk', 'Your message', 'Please call us', 'Send'],
    ] as const) {
      await unfold(form);
      await page.getByLabel(label).fill(words);
      const details = page.locator('details', { has: page.locator('summary', { hasText: form }) });
      await details.getByRole('button', { name: button }).click();
      expect(await status()).toContain('Sent.');
    }
    expect((await story.entries()).slice(-3)).toEqual([
      'Problem with “Mend the tap”:\n\nNobody opens',
      '“Mend the tap” is not ours.\n\nThe plumber’s',
      'Please call us',
    ]);
  });

  it('gives a task to a colleague', async () => {
    await story.scene.manager.make(`/api/v1/partners/${story.scene.courier.id}/people`, {
      name: 'Zoe Driver',
      email: unique('zoe'),
    });
    await open((await story.offered()).id);
    await unfold('Give it to a colleague');
    await page.getByLabel('Who does it?').selectOption('Zoe Driver');
    await press('Give it over');
    expect(await status()).toBe('Given to Zoe Driver.');
  });

  it('repeats nothing when the page is loaded anew', async () => {
    await open((await story.agreed()).id);
    await unfold('Write to the desk');
    await page.getByLabel('Your message').fill('Only once');
    await press('Send');
    await page.reload();
    expect((await story.entries()).filter((words) => words === 'Only once')).toHaveLength(1);
  });

  it('opens another task from the list', async () => {
    await story.offered({ title: 'Bring the crate' });
    await open((await story.agreed()).id);
    await page.getByRole('link', { name: 'Bring the crate' }).click();
    expect(await page.locator('#task').innerText()).toBe('Bring the crate');
  });
});
