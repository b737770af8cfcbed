import type { Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { openCase } from '../../test/case-scene.js';
import { describeWithChromium } from '../../test/needs.js';
import { openFromMenu } from './case-menu.js';
import { LIGHTS } from './lights.js';
import { settled, WebDesk } from './web-desk.js';

describeWithChromium('the dialogs of a case and others', () => {
  let web: WebDesk;
  let ids: Record<'major' | 'merged', string>;
  beforeAll(async () => {
    web = await WebDesk.open();
    const { agent, customer, case: first } = web.scene;
    const [second, third] = [await openCase(agent, customer.id), await openCase(agent, customer.id)];
    await agent.make(`/api/v1/cases/${second.id}/merge`, { into: first.id, reason: 'She wrote twice' });
    await agent.make(`/api/v1/cases/${first.id}/links`, { kind: 'related', to: third.id, note: 'Same lorry' });
    const major = await agent.make('/api/v1/cases', {
      ...{ kind: 'major', subject: 'Blenders in pieces', body: 'A pallet fell', channel: 'desk' },
    });
    await agent.post(`/api/v1/cases/${major.id}/children`, { caseIds: [third.id] });
    ids = { major: major.id, merged: second.id };
  });
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

    /** What axe finds, and whether something runs off the side. */
    const faults = async (): Promise<string[]> => {
      await settled(page);
      const runsOff = (await page.evaluate('document.documentElement.scrollWidth')) !== page.viewportSize()!.width;
      return [...(await faultsIn(page)), ...(runsOff ? ['something runs off the side'] : [])];
    };

    it.each(['merge', 'link', 'part', 'split', 'major'] as const)(
      'of a case, %s: nothing is wrong with it',
      async (what) => {
        await web.show(page, '/cases/:case');
        await openFromMenu(page, what, language);
        await page.getByRole('dialog').getByRole('textbox').first().waitFor();
        if (what === 'merge') {
          await page.getByRole('dialog').getByRole('group').getByRole('button').first().click();
          await page.getByRole('dialog').getByRole('region').waitFor();
        }
        if (what === 'split') {
          await page.getByRole('dialog').getByRole('checkbox').first().check();
          await page.getByRole('dialog').getByRole('region').waitFor();
        }
        expect(await faults()).toEqual([]);
      },
    );

    it.each(['add', 'children', 'update', 'lift'] as const)(
      'of a major case, %s: nothing is wrong with it',
      async (what) => {
        await web.show(page, `/cases/${ids.major}`);
        await openFromMenu(page, what, language);
        const dialog = page.getByRole('dialog');
        if (what === 'children') await dialog.getByRole('link').first().waitFor();
        else await dialog.getByRole('textbox').first().waitFor();
        if (what === 'update') {
          await dialog.getByRole('textbox').first().fill('Dear {name}, it is on its way.');
          await dialog.getByText('Dear Clara Customer, it is on its way.').waitFor();
        }
        expect(await faults()).toEqual([]);
      },
    );

    it('the menu, what belongs to a case, and a merged case: nothing is wrong with them', async () => {
      await web.show(page, '/cases/:case');
      await page.keyboard.press('o');
      await page.getByRole('complementary').getByText('Same lorry').waitFor();
      expect(await faults()).toEqual([]);
      await web.show(page, `/cases/${ids.major}`);
      await page.locator('header button[aria-haspopup=menu]').click();
      await page.getByRole('menu').waitFor();
      expect(await faults()).toEqual([]);
      await web.show(page, `/cases/${ids.merged}`);
      await page.getByRole('note').waitFor();
      expect(await faults()).toEqual([]);
    });
  });
});
