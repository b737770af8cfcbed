import type { Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { FlexDesk } from './flex-desk.js';
import { LIGHTS } from './lights.js';

const PARTS = ['promises', 'late', 'told', 'partners', 'held', 'generosity'] as const;

describeWithChromium('trends and scorecards at the desk', () => {
  let desk: FlexDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await FlexDesk.open();
    page = await desk.managerAt('/reports');
  });
  afterAll(() => desk.close());

  const show = (query: string): Promise<void> => desk.web.show(page, `/reports?${query}`);
  const row = (where: string | RegExp, name: RegExp) =>
    page.getByRole('region', { name: where }).getByRole('row', { name });

  it('say plainly that there is nothing, and what to do about it', async () => {
    await show('from=2020-01-01&to=2020-01-31');
    await page.getByText('Nothing was promised in this time').waitFor();
    await page.getByRole('radio', { name: 'Told before asked' }).check();
    await page.getByText('No promise slipped').waitFor();
    await page.getByRole('radio', { name: 'Time held' }).check();
    await page.getByText('No case came in this time').waitFor();
    await page.getByRole('radio', { name: 'Generosity' }).check();
    await page.getByText('No exception was made in this time').waitFor();
    expect(new URL(page.url()).searchParams.get('show')).toContain('generosity');
  });

  it('count kept promises by kind, strictly and as agreed, with the definition and a chart that has its table', async () => {
    await many();
    await show('show=promises');
    await row('Promises kept', /^Pickups 40 75% .* of 40/).waitFor();
    await page.getByText('Kept strictly: done by the first due time').waitFor();
    await page.getByRole('figure', { name: /^Chart: Late, month by month/ }).waitFor();
    await page.getByText('The same as a table').click();
    await row('Late, month by month', /Pickups 40 25%/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('name who came late and rank partners by what they keep at the least, each with the way to their scorecard', async () => {
    await show('show=late');
    await row('Pickups', /^Swift Courier 40 25% \(10\)/).waitFor();
    await page.getByRole('radio', { name: 'Partners ranked' }).check();
    await row('Partners ranked', /^1 Swift Courier/)
      .getByRole('link')
      .click();
    await page.getByRole('heading', { name: 'Swift Courier', level: 1 }).waitFor();
    await row('Pickups', /^Kept strictly 75%/)
      .getByText(/by the time first agreed/i)
      .waitFor();
    await row('All promises', /^Reliability/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('keep the days one looks at in the address, from the trends to the scorecard', async () => {
    await show('show=partners');
    await page.getByLabel('Made from').fill('2020-01-01');
    await row('Partners ranked', /Swift Courier/)
      .getByRole('link')
      .click();
    await page.getByRole('heading', { name: 'Swift Courier', level: 1 }).waitFor();
    expect(page.url()).toContain('2020-01-01');
    await page.getByLabel('Made from').fill('');
    expect(page.url()).not.toContain('2020-01-01');
  });

  it('charge the time of cases to exactly one party each, drawn, as a table, and by partner', async () => {
    const { case: waiting, courier } = desk.web.scene;
    await sql(`update cases set received_at = now() - interval '10 hours' where id = $1`, waiting.id);
    await sql(
      `insert into waits (id, case_id, party, partner_id, ref_id, started_at, settled_at)
       values ('wt_held', $1, 'partner', $2, 'x', now() - interval '8 hours', now() - interval '2 hours')`,
      ...[waiting.id, courier.id],
    );
    await show('show=held');
    await page.getByText(/case.*hours in all/).waitFor();
    await page.getByRole('img', { name: /^Chart: Time held/ }).waitFor();
    await row('Time held', /^Partners 6 \d\d(\.\d)?% 1 6 h/).waitFor();
    await page.getByText('every hour from receipt until closing').waitFor();
    await row('The partners’ part', /^Swift Courier/)
      .getByRole('link')
      .click();
    await page.getByRole('heading', { name: 'Swift Courier', level: 1 }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('show what may still be given, what was given for which reasons, and what became of it', async () => {
    const { caseId } = await desk.bent(24_50);
    // They say so and order again before the next of them, whose order has what became of the first looked up.
    await sql(
      `insert into feedback (id, customer_id, case_id, source, score, answered_at) values ('fbk_5', $1, $2, 'review', 5, now())`,
      ...[desk.flex.customer.id, caseId],
    );
    await sql(
      `insert into orders (id, customer_id, number, status, placed_at) values ('ord_again', $1, 'N 2', 'shipped', now())`,
      desk.flex.customer.id,
    );
    await desk.bent(12_00, { reasonCode: 'hardship' });
    await eventually(async () =>
      expect((await desk.flex.manager.get('/api/v1/exceptions/facets?pulse=5')).body.count).toBe(1),
    );
    await show('show=generosity');
    await row('Generosity available', /^Every agent .*€563\.50 .*€36\.50 set aside/).waitFor();
    await page.getByText('generosity that can still be given, not a saving').waitFor();
    await row('By what was given', /^Goodwill credit 2 100% €36\.50/).waitFor();
    await row('By reason', /^Hardship 1 50% €12\.00/).waitFor();
    await row('What became of them', /^Said 5 of 5 1 50%/).waitFor();
    await row('What became of them', /^Stayed: ordered again 1 50%/).waitFor();
    await page.getByText('Mean 5 of 5, from 1 answer to 2 exceptions.').waitFor();
    await row('Decided without asking', /1 other person/).waitFor();
    await row('By reason', /^Hardship/)
      .getByRole('link')
      .click();
    await page.getByText(/^1 exception/).waitFor();
  });

  it('are for managers: agents find no way there, and nothing if they go', async () => {
    const reader = await desk.web.page('/reports');
    expect(await reader.getByRole('link', { name: 'Trends' }).count()).toBe(0);
    expect(await reader.locator('main table').count()).toBe(0);
    await reader.context().close();
  });

  describe.each(Object.entries(LIGHTS))('%s', (light, { options, language }) => {
    it('have nothing wrong with them, and nothing runs off the side', async () => {
      const seen = await desk.managerAt('/reports', { ...options, bypassCSP: true });
      const context = seen.context();
      if (language)
        await context.addInitScript(`localStorage.setItem('kept-preferences', '{"language":"${language}"}')`);
      for (const path of [
        ...PARTS.map((part) => `/reports?show=${part}`),
        `/partners/${desk.web.scene.courier.id}/scorecard`,
      ]) {
        await desk.web.show(seen, path);
        const shots = process.env['KEPT_SHOTS'];
        if (shots)
          await seen.screenshot({ path: `${shots}/${path.replaceAll(/\W+/g, ' ')}, ${light}.png`, fullPage: true });
        expect([path, await faultsIn(seen)]).toEqual([path, []]);
        expect([path, await seen.evaluate('document.documentElement.scrollWidth')]).toEqual([
          path,
          seen.viewportSize()!.width,
        ]);
      }
      await context.close();
    });
  });

  const sql = async (text: string, ...values: unknown[]): Promise<any[]> =>
    (await desk.web.desk.owner.query(text, values)).rows;

  /** Forty pickups of the courier's, thirty of them in time. */
  async function many(): Promise<void> {
    const { courier } = desk.web.scene;
    await sql(
      `insert into commitments (id, case_id, kind, what, promiser, partner_id, promisee, state, due_at, original_due_at, proposed_by, proposed_at,
         accepted_at, completed_at, settled_at, done_late)
       select 'cmt_many' || n, $1, 'pickup', 'Collect it', 'partner', $2, 'us', 'kept', at, at, 'us', at - interval '2 days', at - interval '2 days',
         done, done, n <= 10
       from (select n, now() - interval '10 days' as at,
         now() - interval '10 days' + case when n <= 10 then interval '5 hours' else interval '-1 hour' end as done
         from generate_series(1, 40) n) many`,
      desk.web.scene.case.id,
      courier.id,
    );
  }
});
