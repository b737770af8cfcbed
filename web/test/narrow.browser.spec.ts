import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '../../test/needs.js';
import { FlexDesk } from './flex-desk.js';

const GERMAN = `localStorage.setItem('kept-preferences', '{"language":"de"}')`;
const PHONE = { width: 320, height: 640 };

/** German words are the longest the desk has: what has room for them has room for all. */
describeWithChromium('the desk where there is little room, in German', () => {
  let desk: FlexDesk;
  beforeAll(async () => (desk = await FlexDesk.open()));
  afterAll(() => desk.close());

  const page = async (path: string, viewport = PHONE): Promise<Page> => {
    const context = await desk.web.context({ viewport, locale: 'de-DE' });
    await context.addInitScript(GERMAN);
    const shown = await context.newPage();
    await desk.web.show(shown, path);
    return shown;
  };
  const box = async (what: Locator) => (await what.boundingBox())!;

  it('says who will read what one writes to a partner in a line of its own', async () => {
    const phone = await page('/cases/:case');
    await phone.keyboard.press('b');
    await phone.keyboard.type('Hallo');
    const line = await box(phone.locator('form p[aria-live]'));
    const send = await box(phone.getByRole('button', { name: 'Senden' }));
    expect(line.width).toBeGreaterThan(250);
    expect(line.y + line.height).toBeLessThanOrEqual(send.y);
    await phone.context().close();
  });

  it.each([PHONE, { width: 1024, height: 700 }, { width: 1440, height: 900 }])(
    'tells what was done beside where one writes, at %j',
    async (viewport) => {
      const shown = await page('/cases/:case', viewport);
      await shown.keyboard.press('n');
      await shown.keyboard.type('Eine Notiz');
      await shown.keyboard.press('Escape');
      await shown.keyboard.press('u');
      const toast = await box(shown.getByText('Als ungelesen markiert'));
      const composer = await box(shown.locator('form:has(textarea)'));
      const isBeside = toast.x + toast.width <= composer.x;
      expect(isBeside || toast.y + toast.height <= composer.y).toBe(true);
      await shown.context().close();
    },
  );

  it('shows all of what can be done with an approval', async () => {
    const manager = await desk.managerAt('/approvals', { viewport: PHONE, locale: 'de-DE' });
    await manager.context().addInitScript(GERMAN);
    const { approval } = await desk.asked();
    await desk.web.show(manager, `/approvals/${approval.id}`);
    const buttons = await manager.locator('main button:has(kbd), main button:text("zustimmen")').all();
    expect(buttons.length).toBeGreaterThan(2);
    for (const button of buttons) expect(await right(button)).toBeLessThanOrEqual(PHONE.width);
    await manager.context().close();
  });

  it('shows all of the dialog that puts a case off', async () => {
    const phone = await page('/cases/:case');
    await phone.keyboard.press('h');
    const cancel = phone.getByRole('dialog').getByRole('button', { name: 'Abbrechen' });
    await cancel.waitFor();
    expect((await box(cancel)).x).toBeGreaterThanOrEqual((await box(phone.getByRole('dialog'))).x);
    await phone.context().close();
  });

  it.each([PHONE, { width: 1440, height: 900 }])(
    'shows the state of each case in the list, at %j',
    async (viewport) => {
      const shown = await page('/cases?view=open', viewport);
      const cut = await shown
        .getByRole('list', { name: 'Fälle' })
        .locator('a')
        .evaluateAll((rows) =>
          rows
            .filter((row) => {
              const about = row.children[1]!;
              const state = about.lastElementChild!;
              return (
                state.scrollWidth > state.clientWidth + 1 ||
                state.getBoundingClientRect().right > about.getBoundingClientRect().right + 1
              );
            })
            .map((row) => row.textContent),
        );
      expect(cut).toEqual([]);
      await shown.context().close();
    },
  );

  it.each([
    [1024, 1],
    [1440, 0],
  ])(
    'offers to show what belongs to a case where it does not stand there anyway, at %i pixels',
    async (width, times) => {
      const shown = await page('/cases/:case', { width, height: 800 });
      await shown.keyboard.press('?');
      const sheet = shown.getByRole('dialog', { name: 'Tastenkürzel' });
      await sheet.getByText('Übernehmen').waitFor();
      expect(await sheet.getByText('Versprechen und Beteiligte').count()).toBe(times);
      await shown.context().close();
    },
  );

  const right = async (what: Locator): Promise<number> => {
    const { x, width } = await box(what);
    return x + width;
  };
});
