import type { Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { describeWithChromium } from '../../test/needs.js';
import { WebDesk } from './web-desk.js';

const RIGHT_TO_LEFT = `localStorage.setItem('kept-preferences', '{"language":"ar-XB"}')`;

describeWithChromium('the desk', () => {
  let web: WebDesk;
  let page: Page;
  beforeAll(async () => (web = await WebDesk.open()));
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const opened = async (path: string, viewport: { width: number; height: number }, language = true): Promise<void> => {
    const context = await web.context({ viewport, bypassCSP: true });
    if (language) await context.addInitScript(RIGHT_TO_LEFT);
    page = await context.newPage();
    await web.show(page, path);
  };
  const styleOf = (selector: string, property: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate(
        (one: any, name) => one.ownerDocument.defaultView.getComputedStyle(one).getPropertyValue(name),
        property,
      );
  /** Where the text itself stands: at which side of its box. */
  const sideOf = (selector: string): Promise<'left' | 'right'> =>
    page
      .locator(selector)
      .first()
      .evaluate((one: any) => {
        const range = one.ownerDocument.createRange();
        range.selectNodeContents(one);
        const [text, box] = [range.getClientRects()[0], one.getBoundingClientRect()];
        return text.left - box.left < box.right - text.right ? 'left' : 'right';
      }) as Promise<'left' | 'right'>;

  describe('from right to left', () => {
    it('has titles in another direction on the page’s side, and lets what people wrote begin at its own', async () => {
      await opened('/cases/:case?view=open', { width: 1440, height: 900 });
      const title = 'header h1[dir=auto]';
      expect([await styleOf(title, 'direction'), await sideOf(title)]).toEqual(['ltr', 'right']);
      const row = 'ul a [dir=auto]';
      expect([await styleOf(row, 'direction'), await sideOf(row)]).toEqual(['ltr', 'right']);
      const entry = 'article p[dir=auto]';
      expect([await styleOf(entry, 'direction'), await sideOf(entry)]).toEqual(['ltr', 'left']);
    });

    it('turns signs that point somewhere around, and no others', async () => {
      await opened('/cases/:case', { width: 320, height: 640 });
      expect(await styleOf('.tabler-icon-arrow-left', 'transform')).toBe('matrix(-1, 0, 0, 1, 0, 0)');
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(await styleOf('.tabler-icon-send', 'transform')).toBe('matrix(-1, 0, 0, 1, 0, 0)');
      expect(await styleOf('.tabler-icon-bell', 'transform')).toBe('none');
    });
  });

  it.each([true, false])(
    'offers nobody’s language to whoever has chosen it, and to nobody else: %j',
    async (isChosen) => {
      await opened('/cases?view=open', { width: 1440, height: 900 }, isChosen);
      await page.locator('nav button[aria-haspopup=menu]').last().click();
      await page.getByRole('menuitemradio', { name: 'Deutsch' }).waitFor();
      expect(await page.getByRole('menuitemradio', { name: 'Pseudo, right to left' }).count()).toBe(isChosen ? 1 : 0);
    },
  );

  it('leaves signs as they are from left to right', async () => {
    await opened('/cases/:case', { width: 320, height: 640 }, false);
    expect(await styleOf('.tabler-icon-arrow-left', 'transform')).toBe('none');
  });

  describe('at 320 pixels', () => {
    const places = () => page.getByRole('navigation', { name: 'Places' });

    it('leads to every place it has no room for, by thumb and by keys', async () => {
      await opened('/cases?view=open', { width: 320, height: 640 }, false);
      const more = places().getByRole('button', { name: 'More' });
      await more.click();
      await page.getByRole('menuitem', { name: 'Policies' }).waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await page.getByRole('menuitem', { name: 'Policies' }).click();
      await page.waitForURL('**/policies');
      expect(await more.getAttribute('aria-current')).toBe('page');
      await more.focus();
      await page.keyboard.press('Enter');
      await page.locator('[role=menuitem]:focus').waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'Find a case or say what to do' }).waitFor();
    });

    it('has each place on its row or behind it, none twice, and nothing runs off', async () => {
      await opened('/cases?view=open', { width: 320, height: 640 }, false);
      const row = await places().getByRole('link').allInnerTexts();
      await places().getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Policies' }).waitFor();
      const behind = await page.getByRole('menuitem').allInnerTexts();
      const context = await web.context();
      const wide = await context.newPage();
      await web.show(wide, '/cases?view=open');
      const all = await wide.getByRole('navigation', { name: 'Places' }).getByRole('link').allInnerTexts();
      await context.close();
      expect(row.length).toBeGreaterThan(1);
      expect([...row, ...behind.filter((name) => name !== 'Find')]).toEqual(all);
      for (const link of await places().getByRole('link').all()) {
        const box = (await link.boundingBox())!;
        expect([box.x >= 0, box.x + box.width <= 320, box.width >= 44, box.height >= 44]).toEqual(Array(4).fill(true));
      }
    });
  });
});
