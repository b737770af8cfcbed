import type { Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { describeWithChromium } from '../../test/needs.js';
import { FlexDesk } from './flex-desk.js';
import { LIGHTS } from './lights.js';
import { settled } from './web-desk.js';

describeWithChromium('every screen about bent rules', () => {
  let desk: FlexDesk;
  const paths: Record<string, string> = {};
  beforeAll(async () => {
    desk = await FlexDesk.open();
    const { caseId } = await desk.bent(24_50);
    await desk.bent(12_00, { reasonCode: 'hardship', why: 'مرض شديد' });
    const [exception] = (await desk.flex.manager.get('/api/v1/exceptions')).body.items;
    const sample = await desk.flex.manager.make('/api/v1/exceptions/samples', {
      method: 'random',
      size: 2,
      filter: {},
      seed: 'spring',
    });
    Object.assign(paths, {
      'the ledger': '/exceptions',
      'the evidence of an exception': `/exceptions/${exception.id}`,
      'the samples': '/exceptions/samples',
      'a sample': `/exceptions/samples/${sample.id}`,
      'the remedies': '/remedies',
      'the audit log': '/audit?type=decision.*',
      'the checkpoints': '/audit?shows=checkpoints',
      'a case with decisions': `/cases/${caseId}?view=open`,
    });
  });
  afterAll(() => desk.close());

  describe.each(Object.entries(LIGHTS))('%s', (light, { options, language }) => {
    let page: Page;
    beforeAll(async () => {
      page = await desk.managerAt('/approvals', { ...options, bypassCSP: true });
      // Only whoever is there already is asked.
      paths['an approval'] = `/approvals/${(await desk.asked()).approval.id}`;
      if (language)
        await page.context().addInitScript(`localStorage.setItem('kept-preferences', '{"language":"${language}"}')`);
    });
    afterAll(() => page.context().close());

    const show = async (name: string): Promise<void> => {
      await page.goto(desk.web.desk.url + paths[name]!);
      await settled(page);
    };
    const expectWell = async (name: string): Promise<void> => {
      const shots = process.env['KEPT_SHOTS'];
      if (shots) await page.screenshot({ path: `${shots}/${name}, ${light}.png` });
      expect(await faultsIn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(page.viewportSize()!.width);
    };

    it.each([
      'an approval',
      'the ledger',
      'the evidence of an exception',
      'the samples',
      'a sample',
      'the remedies',
      'the audit log',
      'the checkpoints',
      'a case with decisions',
    ])('%s: nothing is wrong with it, and nothing runs off the side', async (name) => {
      await show(name);
      if (name.includes('evidence')) await page.waitForTimeout(1_500);
      await expectWell(name);
    });

    it.each([
      ['the card of a rule', 'a case with decisions', 'x'],
      ['the decline of an approval', 'an approval', 'd'],
      ['the question to who asked', 'an approval', 'q'],
      ['the export', 'the ledger', 'Control+e'],
    ])('%s: nothing is wrong with it', async (name, on, key) => {
      await show(on);
      await page.locator('main button:visible').first().waitFor();
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.waitForFunction(
        `document.querySelector('[role=dialog] form, [role=dialog] button[data-autofocus]') !== null`,
      );
      await page.waitForTimeout(300);
      await expectWell(name);
    });

    it.each([
      ['drawing a sample', 'the ledger', 'main header button:has(.tabler-icon-test-pipe)'],
      ['the columns', 'the ledger', 'main header button:has(.tabler-icon-columns-3)'],
      ['carrying a remedy out', 'the remedies', 'main li button'],
    ])('%s: nothing is wrong with it', async (name, on, button) => {
      await show(on);
      await page.locator(button).first().click();
      await page.getByRole('dialog').locator('input, textarea').first().waitFor();
      await expectWell(name);
    });

    it('keeping a view: nothing is wrong with it', async () => {
      await show('the ledger');
      await page.locator('main header button:has(.tabler-icon-bookmark)').click();
      await page.getByRole('menu').getByRole('menuitem').first().click();
      await page.getByRole('dialog').locator('form').waitFor();
      await expectWell('keeping a view');
    });

    it('the proof of an event: nothing is wrong with it', async () => {
      await show('the audit log');
      await page.locator('main table td button, main li button').first().click();
      await page.getByRole('dialog').locator('[class*=chip]').first().waitFor();
      await expectWell('the proof of an event');
    });

    it('an item of a sample, beside its worklist: nothing is wrong with it', async () => {
      await show('a sample');
      await page.keyboard.press('j');
      await page.locator('article h1').waitFor();
      await settled(page);
      await expectWell('an item of a sample');
    });
  });
});
