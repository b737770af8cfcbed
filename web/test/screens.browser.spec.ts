import type { Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { LIGHTS } from './lights.js';
import { SCREENS } from './screens.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('every screen of the desk', () => {
  let web: WebDesk;
  beforeAll(async () => (web = await WebDesk.open()));
  afterAll(() => web.close());

  describe.each(Object.entries(LIGHTS))('%s', (_, { options, language }) => {
    let page: Page;
    beforeAll(async () => {
      const context = await web.context({ ...options, bypassCSP: true });
      if (language)
        await context.addInitScript(`localStorage.setItem('kept-preferences', '{"language":"${language}"}')`);
      page = await context.newPage();
    });
    afterAll(() => page.context().close());

    it.each(Object.keys(SCREENS))('%s: nothing is wrong with it, and nothing runs off the side', async (name) => {
      await web.show(page, SCREENS[name]!);
      expect(await faultsIn(page)).toEqual([]);
      const { width } = page.viewportSize()!;
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate('document.documentElement.dir')).toBe(language ? 'rtl' : 'ltr');
    });

    it.each([
      ['the palette', 'Control+k'],
      ['the sheet of keys', '?'],
      ['resolving', 'e'],
      ['giving to somebody', 'a'],
      ['keeping a promise', 'd'],
    ])('%s, opened over a case by %s: nothing is wrong with it', async (_name, keys) => {
      await web.show(page, SCREENS['a case']!);
      await page.keyboard.press(keys);
      await page.getByRole('dialog').waitFor();
      await eventually(
        async () =>
          expect(await page.getByRole('dialog').getByRole('status').allInnerTexts()).not.toContain(
            'Loading our people',
          ),
        20_000,
      );
      expect(await faultsIn(page)).toEqual([]);
    });

    it('the account menu and what belongs to a case: nothing is wrong with them', async () => {
      await web.show(page, SCREENS['a case']!);
      await page.locator('nav button[aria-haspopup=menu]').last().click();
      await page.getByRole('menu').waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('o');
      expect(await faultsIn(page)).toEqual([]);
    });
  });

  it('keeps to the policy of the page and complains of nothing', async () => {
    const page = await (await web.context()).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() !== 'debug' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of Object.values(SCREENS)) await web.show(page, path);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('nav button[aria-haspopup=menu]').last().click();
    await page.getByRole('menu').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
