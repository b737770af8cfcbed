import type { Page } from 'playwright-core';
import { openCase } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('an agent’s core tasks without a mouse', () => {
  let web: WebDesk;
  let page: Page;
  const counts: Record<string, number> = {};
  let task = '';
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      counts[task] = (counts[task] ?? 0) + 1;
    }
  };
  /** Words are what the task is about: they are not counted. */
  const says = (words: string) => page.keyboard.type(words);
  const field = () => page.getByRole('textbox', { name: /Message|Note/ });
  const hasFocus = (name: RegExp) =>
    eventually(async () =>
      expect(
        await page.getByRole('textbox', { name }).evaluate((one: any) => one === one.ownerDocument.activeElement),
      ).toBe(true),
    );

  beforeAll(async () => {
    web = await WebDesk.open();
    const { agent, manager, customer } = web.scene;
    await openCase(agent, customer.id);
    await openCase(agent, customer.id);
    await manager.make('/api/v1/macros', {
      name: 'Ask for a picture',
      audience: 'customer',
      body: 'Dear {{customer.name}}, please send us a picture.',
      shared: true,
    });
    page = await web.page('/cases?view=open');
  });
  afterAll(async () => {
    process.stdout.write(
      `keys: ${Object.entries(counts)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}\n`,
    );
    await web.close();
  });

  it('the next urgent case: one key', async () => {
    task = 'next urgent case';
    await press('j');
    await page.waitForURL(`**/cases/${web.scene.case.id}*`);
    await page.getByRole('region', { name: 'Timeline' }).getByText('broken glass everywhere').waitFor();
    expect(counts[task]).toBe(1);
  });

  it('a reply with a macro: six keys at most', async () => {
    task = 'reply with macro';
    await press('r', '/');
    await page.getByRole('dialog').getByText('Dear Clara Customer').waitFor();
    await press('Enter');
    await eventually(async () => expect(await field().inputValue()).toContain('Dear Clara Customer'));
    await hasFocus(/Message/);
    await press('Control+Enter');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(counts[task]).toBeLessThanOrEqual(6);
  });

  it('and taken back: one', async () => {
    task = 'undo';
    await press('z');
    await eventually(async () => expect(await field().inputValue()).toContain('Dear Clara Customer'));
    await page.keyboard.press('Escape');
    expect(counts[task]).toBe(1);
  });

  it('a note: two beside its words', async () => {
    task = 'note';
    await press('n');
    await hasFocus(/Note/);
    await says('She is at home after five.');
    await press('Control+Enter');
    await page.getByRole('region', { name: 'Timeline' }).getByText('She is at home after five.').waitFor();
    expect(counts[task]).toBe(2);
  });

  it('a promise: six at most beside the words', async () => {
    task = 'promise';
    await press('p');
    await hasFocus(/What is promised/);
    await says('A call from me');
    await press('Tab', 'Tab');
    await hasFocus(/By when/);
    await says('tomorrow 15:00');
    await page.getByRole('dialog').getByText(/15:00/).first().waitFor();
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('complementary').getByText('A call from me').first().waitFor();
    expect(counts[task]).toBeLessThanOrEqual(6);
  });

  it('a partner brought in: five at most beside the words', async () => {
    task = 'bring in';
    await press('Shift+B');
    await hasFocus(/Partner/);
    await says('swift');
    await press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Another one' }).waitFor();
    await press('Tab', 'Tab');
    await hasFocus(/By when/);
    await says('tomorrow 9-12');
    await page
      .getByRole('dialog')
      .getByText(/9:00.*12:00/)
      .first()
      .waitFor();
    await press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(counts[task]).toBeLessThanOrEqual(5);
  });

  it('a case resolved, and on to the next: four beside the words', async () => {
    await page.keyboard.press('j');
    await eventually(() => expect(page.url()).not.toContain(web.scene.case.id));
    const resolved = /cs_[0-9a-f-]+/.exec(page.url())![0];
    await page.getByRole('region', { name: 'Timeline' }).getByText('broken glass everywhere').waitFor();
    task = 'resolve and next';
    await press('Shift+E');
    await hasFocus(/How it was put right/);
    await says('A new one is on its way.');
    await page.getByRole('checkbox', { name: 'The customer has agreed already' }).waitFor();
    // Nothing was promised to this customer yet: it is solved on the spot, as they have agreed.
    await press('Tab', 'Space', 'Control+Enter');
    await eventually(() => expect(page.url()).not.toContain(resolved));
    const { body } = await web.scene.agent.get(`/api/v1/cases/${resolved}`);
    expect(['resolved', 'resolution_proposed', 'closed']).toContain(body.state);
    expect(counts[task]).toBe(4);
  });
});
