import type { BrowserContext, Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { describeWithChromium } from '../../test/needs.js';
import { LIGHTS } from './lights.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('policies at the desk', () => {
  let web: WebDesk;
  let author: BrowserContext;
  let colleague: BrowserContext;
  let page: Page;
  let policy: string;
  beforeAll(async () => {
    web = await WebDesk.open();
    const options = { bypassCSP: true };
    author = await web.contextOf({ role: 'manager', name: 'Anna Author', email: 'anna@example.test' }, options);
    colleague = await web.contextOf({ role: 'manager', name: 'Paul Publisher', email: 'paul@example.test' }, options);
    page = await author.newPage();
  });
  afterAll(() => web.close());

  const cell = (name: RegExp) => page.getByRole('button', { name });

  it('begin with a starter, which its author cannot put in force', async () => {
    await web.show(page, '/policies');
    await page.getByText('Until there is a policy').waitFor();
    const starter = page.getByRole('listitem').filter({ hasText: 'Late return' });
    await starter.getByRole('button', { name: 'Begin with it' }).click();
    await page.getByText('somebody else publishes it').waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    await page.getByText('Nothing stops it from being published.').waitFor();
    policy = new URL(page.url()).pathname;
  });

  it('wait with every other manager, one of whom puts it in force', async () => {
    const other = await colleague.newPage();
    await web.show(other, '/policies');
    await other.getByRole('heading', { name: 'Waiting for a second pair of eyes' }).waitFor();
    await other.getByText('written by Anna Author').waitFor();
    await other.getByRole('link', { name: /Late return, Version 1/ }).click();
    await other.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = other.getByRole('dialog', { name: 'Publish version 1' });
    await dialog.getByRole('button', { name: /^Publish/ }).click();
    await other.getByRole('heading', { name: /Version 1.*In force/ }).waitFor();
    await web.show(other, '/policies');
    await other.getByText('Version 1 since').waitFor();
    expect(await other.getByText('Waiting for a second pair of eyes').count()).toBe(0);
    await other.close();
  });

  it('say of any facts what follows, what is missing and what was narrowly missed', async () => {
    await web.show(page, `${policy}?show=try`);
    const form = page.getByRole('form', { name: 'Try it' });
    await form.getByLabel('days since delivery').fill('43');
    await form.getByLabel('opened').selectOption('no');
    await form.getByRole('button', { name: 'Try' }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText(/ask first for .*value of the item/).waitFor();
    await form.getByLabel('value of the item').fill('24.5');
    await form.getByLabel('confirmed fraud').selectOption('no');
    await form.getByRole('button', { name: 'Try' }).click();
    await answer.getByText('by L3').first().waitFor();
    await answer.getByText(/Nearly L2 .*would be 15–30 days, here it is 43 days/).waitFor();
    expect(await answer.getByRole('row').count()).toBeGreaterThan(6);
  });

  it('are written as a table that says at once where rows contradict each other and what is left out', async () => {
    await web.show(page, policy);
    await page.getByRole('link', { name: 'Write a new version' }).click();
    await page.getByText('Nothing stops it from being published.').waitFor();
    await cell(/^days since delivery, row L3: 31–60 days/).click();
    const popover = page.getByRole('dialog', { name: 'days since delivery, row L3' });
    await popover.getByLabel('Lowest').fill('70');
    await popover.getByLabel('Highest').fill('');
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('days since delivery, row L3: ≥ 70 days');
    await page.getByText(/situations? nothing is said about/).waitFor();
    await page.getByText(/tests? do(es)? not hold/).waitFor();
    await cell(/^days since delivery, row L3/).click();
    await popover.getByLabel('Lowest').fill('31');
    await popover.getByLabel('Highest').fill('60');
    await popover.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Nothing stops it from being published.').waitFor();
    await page.getByLabel('Then, row L4').selectOption('flexible');
    await cell(/^value of the item, row L4/).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ask nothing' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('L3, L4 are equally strong and do not say the same').waitFor();
    await page.getByText('The red rows contradict each other').waitFor();
  });

  it('keep what was being written when the tab goes, and let it be begun anew', async () => {
    await page.reload();
    await page.getByText('This is what you had written in this browser').waitFor();
    await page.getByText('L3, L4 are equally strong').waitFor();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await page.getByText('Nothing stops it from being published.').waitFor();
    await page.keyboard.press('z');
    await page.getByText('L3, L4 are equally strong').waitFor();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await page.getByText('Nothing stops it from being published.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('begin with the version in force where the address names none', async () => {
    await web.show(page, `${policy}/draft`);
    await cell(/^days since delivery, row L3/).waitFor();
    expect(await cell(/^days since delivery, row L3/).getAttribute('aria-label')).toMatch(/: 31–60 days$/);
  });

  it('show a fault at its field while it is typed', async () => {
    await page.getByRole('button', { name: 'Add a condition' }).click();
    const condition = page.getByLabel('And also, row L6');
    await condition.fill('item_value > fridge');
    await page.getByText('fault keeps the table from being read').waitFor();
    expect(await condition.getAttribute('aria-invalid')).toBe('true');
    await condition.fill('');
    await page.getByText('Nothing stops it from being published.').waitFor();
  });

  it('run their tests while they are written, and are saved as a version that says what is new', async () => {
    await page.getByRole('button', { name: 'Add a test' }).click();
    const test = page
      .getByRole('group')
      .filter({ has: page.locator('legend') })
      .last();
    await test.getByLabel('What it is about').fill('A custom made thing after a week');
    await test.getByLabel('Add a fact').selectOption('days_since_delivery');
    await test.getByLabel('days since delivery').fill('7');
    await test.getByText('Fails').waitFor();
    await test.getByLabel('Expected').selectOption('statutory');
    await test.getByText('Holds').waitFor();
    await page
      .getByLabel('As customers may hear it, row L6')
      .fill('After more than 60 days a colleague looks at it with us.');
    await page.getByLabel('What is new in it').fill('A kinder sentence.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /Version 2.*Draft/ }).waitFor();
    await page.getByText('New in it: A kinder sentence.').waitFor();
    await page.getByRole('radio', { name: 'What is new' }).click({ force: true });
    await page.getByText('Row L6').waitFor();
    await page.getByText('Test A custom made thing after a week').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('are refused with the words at the field, and nothing that was written is lost', async () => {
    await web.show(page, '/policies');
    await page.getByRole('button', { name: 'New policy' }).click();
    const dialog = page.getByRole('dialog', { name: 'New policy' });
    await dialog.getByLabel('Name').fill('Fees');
    await dialog.getByLabel('Currency').fill('EUX');
    await dialog.getByRole('button', { name: /^Create/ }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('Currency').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('Fee waiver').check();
    await dialog.getByLabel('Currency').fill('EUR');
    await dialog.getByRole('button', { name: /^Create/ }).click();
    await page.getByRole('heading', { name: 'Fees: the next version' }).waitFor();
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Why there is such a rule').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('As customers may hear it, row R1').getAttribute('aria-invalid')).toBe('true');
  });

  it('are read by agents, who are offered nothing they may not do', async () => {
    const reader = await web.page(policy);
    await reader.getByRole('region', { name: 'Table' }).waitFor();
    expect(await reader.getByRole('link', { name: 'Write a new version' }).count()).toBe(0);
    expect(await reader.getByRole('button', { name: 'More' }).count()).toBe(0);
    await reader.context().close();
  });

  describe.each(Object.entries(LIGHTS))('%s', (name, { options, language }) => {
    it('have nothing wrong with them', async () => {
      const context = await web.contextOf(
        { role: 'manager', name: 'Mia Viewer', email: `viewer.${Object.keys(LIGHTS).indexOf(name)}@example.test` },
        { ...options, bypassCSP: true },
      );
      if (language)
        await context.addInitScript(`localStorage.setItem('kept-preferences', '{"language":"${language}"}')`);
      const seen = await context.newPage();
      const parts = ['', '?show=tests', '?show=try', '?show=changes', '?show=versions'].map((part) => policy + part);
      for (const path of ['/policies', '/policies/facts', ...parts, `${policy}?version=2`, `${policy}/draft?from=1`]) {
        await web.show(seen, path);
        expect([path, await faultsIn(seen)]).toEqual([path, []]);
        expect([path, await seen.evaluate('document.documentElement.scrollWidth')]).toEqual([
          path,
          seen.viewportSize()!.width,
        ]);
      }
      await seen.locator('td button[aria-haspopup=dialog]').first().click();
      await seen.getByRole('dialog').waitFor();
      expect(await faultsIn(seen)).toEqual([]);
      await context.close();
    });
  });
});
