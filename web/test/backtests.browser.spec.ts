import type { Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { describeWithChromium } from '../../test/needs.js';
import { LearningDesk } from './learning-desk.js';
import { LIGHTS } from './lights.js';

describeWithChromium('what another rule would have meant, at the desk', () => {
  let desk: LearningDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await LearningDesk.open();
    await desk.muchIsDecided();
    await desk.widerDraft();
    page = await desk.manager.newPage();
  });
  afterAll(() => desk.close());

  const show = (query: string): Promise<void> => desk.web.show(page, `/policies/${desk.policy}?${query}`);
  const row = (where: string, name: RegExp) => page.getByRole('region', { name: where }).getByRole('row', { name });
  const list = (name: string) => page.getByRole('region', { name });

  it('is asked of rows that are being written, which need not be saved, and shows the cases behind each number', async () => {
    await desk.web.show(page, `/policies/${desk.policy}/draft?from=1`);
    await page.getByRole('button', { name: 'What would it have meant?' }).click();
    const meant = page.getByRole('region', { name: 'What it would have meant', exact: true });
    await meant.getByRole('button', { name: 'Backtest' }).click();
    await row('What would change', /^Unchanged 160/).waitFor();
    await row('What would change', /^Newly entitled 0/).waitFor();
    await page.getByRole('button', { name: /^days since delivery, row R2/ }).click();
    const cell = page.getByRole('dialog', { name: 'days since delivery, row R2' });
    await cell.getByLabel('Highest').fill('45');
    await page.keyboard.press('Escape');
    await meant.getByText('The rows have been changed since').waitFor();
    await meant.getByRole('button', { name: 'Backtest' }).click();
    await row('What would change', /^Newly entitled 80 .*would be given by the draft itself/).waitFor();
    await meant.getByText('76 of 80 (95%)').waitFor();
    await meant.getByText('+€98.00').waitFor();
    await meant.getByText('An estimate: what was asked for').waitFor();
    await meant.getByText('People who never asked are not in it').waitFor();
    await row('What would change', /^Newly entitled/)
      .getByRole('button', { name: 'Show them: Newly entitled' })
      .click();
    await list('The cases behind the numbers').getByRole('row').nth(50).waitFor();
    await meant.getByRole('button', { name: 'More', exact: true }).click();
    await list('The cases behind the numbers').getByRole('row').nth(80).waitFor();
    expect(await list('The cases behind the numbers').getByRole('row').count()).toBe(81);
    await meant.getByRole('button', { name: 'Put it away' }).click();
    await page.getByRole('button', { name: 'What would it have meant?' }).waitFor();
  });

  it('says what has to be mended first where the rows cannot be read', async () => {
    await page.getByRole('button', { name: 'Add a condition' }).click();
    await page.getByLabel('And also, row R1').fill('item_value > fridge');
    await page.getByRole('button', { name: 'What would it have meant?' }).click();
    await page.getByText('Mend the faults above first').waitFor();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await page.getByRole('button', { name: 'Backtest' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is asked of a version over some days, kept in the list, and stands under an address of its own', async () => {
    await show('version=2&show=backtests');
    await list('Earlier backtests')
      .getByRole('row', { name: /Rows that are no version.*over all that was decided/ })
      .first()
      .waitFor();
    await page.getByLabel('Decided from').fill('2020-01-01');
    await page.getByLabel('to', { exact: true }).fill('2020-01-31');
    await page.getByRole('button', { name: 'Backtest' }).click();
    await page.getByText(/^Version 2 from Jan 1, 2020 to Jan 31, 2020/).waitFor();
    await row('What would change', /^Unchanged 0/).waitFor();
    await page.getByRole('link', { name: 'All backtests' }).click();
    await page.getByRole('button', { name: 'Backtest' }).click();
    await row('What would change', /^Newly entitled 80/).waitFor();
    await page.reload();
    await row('What would change', /^Newly entitled 80/).waitFor();
    await page.getByRole('link', { name: 'All backtests' }).click();
    await list('Earlier backtests')
      .getByRole('row', { name: /Version 2 over all that was decided Nina Manager 161 80 \(49\.7%\) 0 \(0%\)/ })
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says which facts nobody knew, and whether like cases would be treated alike', async () => {
    await list('Earlier backtests')
      .getByRole('row', { name: /Version 2 over all/ })
      .getByRole('link')
      .click();
    await row('What would change', /^Newly entitled/).waitFor();
    await page.getByText('Would like cases be treated alike?').click();
    await page.getByRole('region', { name: 'Compared by: Channel' }).getByText('Telephone').waitFor();
    await page.getByText('From which answer to which').click();
    await list('From which answer to which').getByText('The policy gives it').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('shows a run over many decisions as it goes, and its result once it is done', async () => {
    const [done] = await desk.decided.sql(`select * from backtests where policy_version = 2 and decided_from is null`);
    await desk.decided.sql(
      `insert into backtests (id, policy_id, policy_version, rows, asked_by, asked_at, decisions)
       select 'bkt_01979c2e-0000-7000-8000-00000000beef', policy_id, 2, rows, asked_by, now(), 7000 from backtests where id = $1`,
      [done.id],
    );
    await page.goto(
      `${desk.web.desk.url}/policies/${desk.policy}?version=2&show=backtests&run=bkt_01979c2e-0000-7000-8000-00000000beef`,
    );
    await page.getByText(/It goes through 7000 decisions, since/).waitFor();
    await desk.decided.sql(
      `update backtests set result = $1, hash = $2, done_at = now() where id = 'bkt_01979c2e-0000-7000-8000-00000000beef'`,
      [JSON.stringify(done.result), done.hash],
    );
    await row('What would change', /^Newly entitled 80/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a draft is tried in the shadow, reports what it would have said since, and ends', async () => {
    await show('version=2&show=shadow');
    await page.getByText('Not tried in the shadow').waitFor();
    await page.getByRole('button', { name: 'Try in the shadow' }).click();
    await page.getByText('Nothing has been decided since').waitFor();
    await page.getByText('Not long enough to publish by: it should be 28 days at least').waitFor();
    await desk.decided.sql(
      `update policy_versions set shadowed_since = now() - interval '30 days' where policy_id = $1 and number = 2`,
      [desk.policy],
    );
    await page.reload();
    await page.getByText('Long enough: at least 28 days.').waitFor();
    await row('What would change', /^Newly entitled 80/).waitFor();
    expect(await page.getByRole('button', { name: /^Show them/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'End the shadow' }).click();
    await page
      .getByText(/^30 days ran from/)
      .or(page.getByText(/ran from .* to/))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Try in the shadow' }).waitFor();
  });

  it('agents read the shadow, and are offered no backtest', async () => {
    const reader = await desk.web.page(`/policies/${desk.policy}?version=2&show=shadow`);
    await reader.getByText('Long enough: at least 28 days.').waitFor();
    expect(await reader.getByRole('radio', { name: 'Backtests' }).count()).toBe(0);
    expect(await reader.getByRole('button', { name: /shadow/ }).count()).toBe(0);
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
      const [run] = await desk.decided.sql(
        `select id from backtests where policy_version = 2 and decided_from is null order by id desc limit 1`,
      );
      const expectWell = async (what: string): Promise<void> => {
        const shots = process.env['KEPT_SHOTS'];
        if (shots) await seen.screenshot({ path: `${shots}/${what}, ${light}.png`, fullPage: true });
        expect([what, await faultsIn(seen)]).toEqual([what, []]);
        expect([what, await seen.evaluate('document.documentElement.scrollWidth')]).toEqual([
          what,
          seen.viewportSize()!.width,
        ]);
      };
      await desk.web.show(seen, `/policies/${desk.policy}?version=2&show=backtests`);
      await seen.locator('main table').first().waitFor();
      await expectWell('backtests');
      await desk.web.show(seen, `/policies/${desk.policy}?version=2&show=backtests&run=${run.id}`);
      await seen.locator('main table button').first().click();
      await seen.locator('[id^=affected-] table').waitFor();
      for (const closed of await seen.locator('main summary').all()) await closed.click();
      await expectWell('a backtest');
      await desk.web.show(seen, `/policies/${desk.policy}?version=2&show=shadow`);
      await seen.locator('main table').first().waitFor();
      await expectWell('the shadow');
      await context.close();
    });
  });
});
