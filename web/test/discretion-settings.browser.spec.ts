import type { Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { FlexDesk } from './flex-desk.js';
import { LIGHTS } from './lights.js';

describeWithChromium('what may be given, and who is asked, in the settings', () => {
  let desk: FlexDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await FlexDesk.open();
    await desk.bent(24_50);
    page = await desk.managerAt('/settings');
  });
  afterAll(() => desk.close());

  const dialog = (name: string) => page.getByRole('dialog', { name });
  const row = (where: string, name: RegExp) => page.getByRole('region', { name: where }).getByRole('row', { name });
  const limits = async (): Promise<any[]> => (await desk.flex.manager.get('/api/v1/discretion/limits')).body.items;

  it('show of each limit what is given, set aside and left until its period is over', async () => {
    await desk.web.show(page, '/settings/discretion');
    const agents = row('Discretion', /^Every agent/);
    await agents.getByText('€40.00', { exact: true }).waitFor();
    await agents.getByText(/€200\.00 a month each · 3 people/).waitFor();
    await agents.getByText('€575.50 of €600.00 available').waitFor();
    await agents.getByText(/€0\.00 given, €24\.50 set aside; anew on/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('say whom a change hits, what they may give now and would, before anything is set', async () => {
    await page.getByRole('button', { name: 'Change: Every agent' }).click();
    const asked = dialog('Change the limit');
    await asked.getByText('Nothing changes for anybody. For 3 it stays as it is.').waitFor();
    await asked.getByLabel('At most at once').fill('30');
    await asked.getByLabel('Budget of each').fill('100,50');
    const hit = asked.getByRole('listitem').filter({ hasText: '€175.50' });
    await hit.getByText('now: up to €40.00 at once, €175.50 available').waitFor();
    await hit.getByText('then: up to €30.00 at once, €76.00 available').waitFor();
    expect(await limits()).toMatchObject([{ cap: 40_00, budget: 200_00 }]);
    await asked.getByRole('button', { name: /^Set it/ }).click();
    await row('Discretion', /^Every agent.*€100\.50 a month each/).waitFor();
    expect(await limits()).toMatchObject([{ cap: 30_00, budget: 100_50 }]);
  });

  it('set a limit for one person, who is then out of their role’s, and end it again', async () => {
    await page.keyboard.press('n');
    const asked = dialog('Set a limit');
    await asked.getByRole('radio', { name: 'A person' }).check();
    await asked.getByLabel('A person').last().selectOption(desk.flex.agent.personId);
    await asked.getByLabel('At most at once').fill('80');
    await asked.getByLabel('Budget of each').fill('500');
    await asked.getByText('Something changes for 1 person.').waitFor();
    await asked.getByRole('button', { name: /^Set it/ }).click();
    await row('Discretion', /^Ada Agent/)
      .getByText('€475.50 of €500.00 available')
      .waitFor();
    await row('Discretion', /^Every agent.*2 people/).waitFor();
    await page.getByRole('button', { name: 'End: Ada Agent' }).click();
    const end = dialog('End: Ada Agent?');
    await end.getByText('then: up to €30.00 at once, €76.00 available').waitFor();
    await end.getByRole('button', { name: /^End/ }).click();
    await row('Discretion', /^Every agent.*3 people/).waitFor();
    await page.getByRole('radio', { name: 'All there were' }).check();
    await row('All there were', /^Ada Agent €80\.00/).waitFor();
    expect(await page.getByRole('region', { name: 'All there were' }).getByRole('row').count()).toBe(4);
  });

  it('show what the API refuses where it was typed, and lose nothing', async () => {
    await page.getByRole('radio', { name: 'In force' }).check();
    await page.getByRole('button', { name: 'Change: Every agent' }).click();
    const asked = dialog('Change the limit');
    await asked.getByLabel('Time zone').fill('Mars/Base');
    await asked.getByRole('button', { name: /^Set it/ }).click();
    await asked
      .getByRole('alert')
      .or(asked.getByText(/time zone/i).last())
      .first()
      .waitFor();
    expect(await asked.getByLabel('Time zone').inputValue()).toBe('Mars/Base');
    await page.keyboard.press('Escape');
  });

  it('make a route, and say who would be asked for so much by whom, who not, and who next', async () => {
    await desk.web.show(page, '/settings/approval-routes');
    await page.getByText('No route: any manager is asked').waitFor();
    const trial = page.getByRole('region', { name: 'Who would be asked?' });
    await trial.getByLabel('Policy').selectOption({ label: 'Goodwill' });
    await trial.getByLabel('How much, in EUR').fill('80');
    await trial.getByLabel('Asked by').selectOption(desk.flex.manager.personId);
    await trial.getByText(/One of these \d would have to agree/).waitFor();
    await trial.getByText('Mara Manager: asks for it').waitFor();
    await trial.getByText('no route: any manager').waitFor();
    await page.getByRole('button', { name: 'Add a route' }).click();
    const asked = dialog('Add a route');
    await asked.getByLabel('For what').selectOption({ label: 'Goodwill' });
    await asked.getByLabel('Currency').fill('eur');
    await asked.getByLabel('From the sum on').fill('50');
    const whoIsAsked = asked.getByRole('group', { name: 'Who is asked' });
    await whoIsAsked.getByLabel('Nina Manager').check();
    await whoIsAsked.getByLabel('Otto Author').check();
    await asked.getByRole('radio', { name: 'All of them' }).check();
    await asked.getByRole('group', { name: 'When time is over' }).getByLabel('Mara Manager').last().check();
    await asked.getByRole('button', { name: /^Save/ }).click();
    await row('Approval routes', /^Goodwill €50\.00 .*All of them Mara Manager/).waitFor();
    await trial.getByLabel('Asked by').selectOption(desk.flex.agent.personId);
    await trial.getByText('All 2 would have to agree:').waitFor();
    await trial.getByText('a route of yours').waitFor();
    await trial.getByLabel('How much, in EUR').fill('49.99');
    await trial.getByText(/One of these \d would have to agree/).waitFor();
    expect((await desk.flex.manager.get('/api/v1/approvals')).body.items).toEqual([]);
  });

  it('name who is away and who stands in, in the trial', async () => {
    const nina = (await desk.flex.manager.get('/api/v1/people?role=manager&limit=100')).body.items.find(
      ({ name }: any) => name === 'Nina Manager',
    );
    await desk.flex.manager.put(`/api/v1/people/${nina.id}/absence`, {
      until: new Date(Date.now() + 86_400_000).toISOString(),
      substituteId: desk.flex.manager.personId,
    });
    await page.reload();
    const trial = page.getByRole('region', { name: 'Who would be asked?' });
    await trial.getByLabel('Policy').selectOption({ label: 'Goodwill' });
    await trial.getByText('Nina Manager (away, Mara Manager stands in)').waitFor();
    await desk.flex.manager.delete(`/api/v1/people/${nina.id}/absence`);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('change who is asked on a route, the time there is to answer, and retire the route', async () => {
    await page.reload();
    await row('Approval routes', /^Goodwill/)
      .getByRole('button', { name: 'Change' })
      .click();
    const asked = dialog('Change who is asked');
    await asked.getByRole('radio', { name: 'One of them' }).check();
    await asked.getByRole('button', { name: /^Save/ }).click();
    await row('Approval routes', /^Goodwill .*One of them/).waitFor();
    const terms = page.getByRole('region', { name: 'Time to answer' });
    await terms
      .getByLabel('Hours', { exact: true })
      .or(terms.getByRole('spinbutton', { name: 'Hours' }))
      .first()
      .fill('4');
    await terms.getByRole('button', { name: 'Save the time' }).click();
    await eventually(async () =>
      expect((await desk.flex.manager.get('/api/v1/settings/approvals')).body.answerWithinMinutes).toBe(240),
    );
    await row('Approval routes', /^Goodwill/)
      .getByRole('button', { name: 'Retire' })
      .click();
    await dialog('Retire this route?')
      .getByRole('button', { name: /^Retire/ })
      .click();
    await page.getByText('No route: any manager is asked').waitFor();
  });

  describe.each(Object.entries(LIGHTS))('%s', (light, { options, language }) => {
    it('have nothing wrong with them, nor their dialogs', async () => {
      const seen = await desk.managerAt('/settings', { ...options, bypassCSP: true });
      const context = seen.context();
      if (language)
        await context.addInitScript(`localStorage.setItem('kept-preferences', '{"language":"${language}"}')`);
      const expectWell = async (what: string): Promise<void> => {
        const shots = process.env['KEPT_SHOTS'];
        if (shots) await seen.screenshot({ path: `${shots}/${what}, ${light}.png` });
        expect([what, await faultsIn(seen)]).toEqual([what, []]);
        expect([what, await seen.evaluate('document.documentElement.scrollWidth')]).toEqual([
          what,
          seen.viewportSize()!.width,
        ]);
      };
      await desk.web.show(seen, '/settings/discretion');
      await seen.locator('main table').first().waitFor();
      await expectWell('discretion');
      await seen.locator('main table button').first().click();
      await seen.getByRole('dialog').locator('section[aria-busy=false]').waitFor();
      await seen.getByRole('dialog').getByRole('textbox').nth(1).fill('41');
      await seen.getByRole('dialog').locator('li').first().waitFor();
      await expectWell('a limit');
      await desk.web.show(seen, '/settings/approval-routes');
      await seen.locator('main dl dd').first().waitFor();
      await expectWell('approval routes');
      await seen.locator('main header button').first().click();
      await seen.getByRole('dialog').locator('form').waitFor();
      await expectWell('a route');
      await context.close();
    });
  });
});
