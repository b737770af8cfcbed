import type { Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { describeWithChromium } from '../../test/needs.js';
import { LearningDesk } from './learning-desk.js';
import { LIGHTS } from './lights.js';

describeWithChromium('what decisions teach, at the desk', () => {
  let desk: LearningDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await LearningDesk.open();
    page = await desk.manager.newPage();
  });
  afterAll(() => desk.close());

  const show = (query = ''): Promise<void> => desk.web.show(page, `/exceptions/learning?policy=${desk.policy}${query}`);
  const table = (name: string | RegExp) => page.getByRole('region', { name });
  const row = (where: string | RegExp, name: string | RegExp) => table(where).getByRole('row', { name });

  it('is nothing yet while nothing was decided, and each part says so', async () => {
    await show();
    await page.getByText('Nothing was decided in this time').waitFor();
    for (const [part, words] of [
      ['Groups', 'Nothing to compare yet'],
      ['Spread', 'Not enough yet'],
      ['Unwritten rules', 'No rule is missing'],
      ['Approver pairs', 'No such pair'],
    ] as const) {
      await page.getByRole('radio', { name: part, exact: true }).check();
      await page.getByText(words, { exact: true }).waitFor();
    }
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says how alike like cases were decided, with what is counted, and leads to the exceptions of a row', async () => {
    await desk.muchIsDecided();
    await desk.twoWhoAgree();
    await show();
    await page.getByText('Like cases alike').waitFor();
    await page.getByText(/of the newest \d+ decisions have enough like them/).waitFor();
    await page.getByText(/Each decision is held against the fifteen most like it/).waitFor();
    await row('By what the policy said', /^Whoever serves may give it/).waitFor();
    await row('By the cell that alone stood in the way', /^R2 days since delivery/).waitFor();
    await row('By the row that decided', /^R3/).getByRole('link').click();
    await page.getByRole('heading', { name: 'Exceptions', level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('row')).toContain('R3');
  });

  it('compares groups in the same situation in words, and says of small numbers that they are not enough', async () => {
    await show('&show=groups');
    const phone = row('Compared by: Channel', /^Telephone/);
    await phone.getByText('Differs', { exact: true }).waitFor();
    await phone
      .getByText(/Granted more readily than others in the same situation: the odds are [\d.]+ times/)
      .waitFor();
    await phone.getByText(/[\d.]+ \([\d.]+ to [\d.]+\)/).waitFor();
    await row('Compared by: Channel', /^E-mail/)
      .getByText(/Granted less readily than others/)
      .waitFor();
    await page.getByLabel('Compare by').selectOption('agent');
    const few = row('Compared by: Who decides', /^Ines Inward/);
    await few.getByText('Not enough yet', { exact: true }).waitFor();
    await few.getByText('Each side needs thirty decisions').waitFor();
    expect(new URL(page.url()).searchParams.get('by')).toContain('agent');
  });

  it('draws how those who decide spread, and says the same as a table without ranking anybody', async () => {
    await show('&show=spread');
    await page.getByRole('figure', { name: /^Chart: Spread/ }).waitFor();
    await row('Spread', /^Karl Kind/)
      .getByText('outside the inner lines')
      .or(row('Spread', /^Karl Kind/).getByText('outside both lines'))
      .waitFor();
    await row('Spread', /^Stine Strict/).waitFor();
    await page.getByText(/no fault and no rank/).waitFor();
    expect(await page.locator('.recharts-scatter-symbol').count()).toBeGreaterThan(1);
  });

  it('narrows what it looks at to some days, and keeps that in the address', async () => {
    await show('&show=spread&from=2020-01-01&to=2020-01-31');
    await page.getByText('Not enough yet', { exact: true }).waitFor();
    await page.getByLabel('to', { exact: true }).fill('');
    await page.getByLabel('Decided from').fill('');
    await row('Spread', /^Karl Kind/).waitFor();
    expect(page.url()).not.toContain('2020');
  });

  it('makes a rule nobody wrote into a draft, says what to look at, and lets what was being written be brought back', async () => {
    await show('&show=habits');
    const habit = page.getByRole('listitem').filter({ hasText: 'who missed R2' });
    await habit.getByText(/You said yes to 76 of 8\d who missed R2 by “days since delivery” alone/).waitFor();
    await habit.getByRole('button', { name: 'Make it policy' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make it policy' });
    await dialog.getByText(/Reword R2/).waitFor();
    await dialog.getByRole('button', { name: /^Open the draft/ }).click();
    await page.getByRole('button', { name: 'days since delivery, row R2: ≤ 43 days' }).waitFor();
    expect(await page.getByLabel('What is new in it').inputValue()).toContain('In 180 days 76 of');
    await page.getByLabel('Why there is such a rule').fill('Mine.');
    await show('&show=habits');
    await page.getByRole('button', { name: 'Make it policy' }).first().click();
    await dialog.getByText('What you had been writing of this policy in this browser is put aside.').waitFor();
    await dialog.getByRole('button', { name: /^Open the draft/ }).click();
    await page.getByText('What you had been writing is put aside').waitFor();
    await page.keyboard.press('z');
    await page.waitForFunction(`document.querySelector('textarea')?.value === 'Mine.'`);
  });

  it('lists pairs who approve each other, and leads to what they approved', async () => {
    await show('&show=pairs');
    const pair = row('Approver pairs', /^Ines Inward Otis Outward/);
    await pair.getByText('100% (6 of 6)').waitFor();
    await pair.getByRole('link', { name: 'Their exceptions' }).click();
    await page.getByText(/^6 exceptions/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('stands beside the ledger, whose facets have words, and beside each exception', async () => {
    await desk.web.show(page, '/exceptions');
    await page.getByRole('region', { name: 'Asked by', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Ordered again' }).waitFor();
    await page.getByRole('link', { name: 'What they teach' }).click();
    await page.getByRole('heading', { name: 'What decisions teach' }).waitFor();
    const [exception] = (await desk.decided.manager.get('/api/v1/exceptions')).body.items;
    await desk.web.show(page, `/exceptions/${exception.id}`);
    await page
      .getByRole('region', { name: 'Like cases before it' })
      .getByText(/like cases?, granted in/)
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is not for agents', async () => {
    const reader = await desk.web.page('/exceptions/learning');
    await reader.getByText('This is for managers').waitFor();
    expect(await reader.getByRole('alert').count()).toBe(0);
    await reader.context().close();
  });

  describe.each(Object.entries(LIGHTS))('%s', (light, { options, language }) => {
    it('has nothing wrong with it, and nothing runs off the side', async () => {
      const context = await desk.web.contextOf(
        { role: 'manager', name: 'Mia Viewer', email: `mia.${Object.keys(LIGHTS).indexOf(light)}@example.test` },
        { ...options, bypassCSP: true },
      );
      if (language)
        await context.addInitScript(`localStorage.setItem('kept-preferences', '{"language":"${language}"}')`);
      const seen = await context.newPage();
      for (const part of ['alike', 'groups', 'spread', 'habits', 'pairs']) {
        await desk.web.show(seen, `/exceptions/learning?policy=${desk.policy}&show=${part}`);
        await seen.locator('main table, main [class*=habit]').first().waitFor();
        const shots = process.env['KEPT_SHOTS'];
        if (shots) await seen.screenshot({ path: `${shots}/learning ${part}, ${light}.png`, fullPage: true });
        expect([part, await faultsIn(seen)]).toEqual([part, []]);
        expect([part, await seen.evaluate('document.documentElement.scrollWidth')]).toEqual([
          part,
          seen.viewportSize()!.width,
        ]);
      }
      await seen.goto(`${desk.web.desk.url}/exceptions/learning?policy=${desk.policy}&show=habits`);
      await seen.locator('main li button').first().click();
      await seen.getByRole('dialog').locator('li').first().waitFor();
      expect(await faultsIn(seen)).toEqual([]);
      await context.close();
    });
  });
});
