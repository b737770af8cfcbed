import type { BrowserContext, Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { describeWithChromium } from '../../test/needs.js';
import { LIGHTS } from './lights.js';
import { WebDesk } from './web-desk.js';

const SECTIONS = [
  ...[
    'people',
    'partners',
    'calendars',
    'calendars/new',
    'ladders',
    'ladders/new',
    'service-levels',
    'service-levels/new',
  ],
  ...['underpinning', 'keys', 'webhooks', 'links', 'mails', 'privacy', 'witnesses', 'helpline'],
];

describeWithChromium('the settings of the desk', () => {
  let web: WebDesk;
  let manager: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    web = await WebDesk.open();
    manager = await web.contextOf({ role: 'manager', name: 'Anna Manager', email: 'anna@example.test' });
    page = await manager.newPage();
  });
  afterAll(() => web.close());

  const dialog = (name: string) => page.getByRole('dialog', { name });

  it('teach what is still to be done, and tick it by themselves', async () => {
    await web.show(page, '/settings');
    const steps = page.getByRole('region', { name: /First steps/ });
    await steps.getByText('3 of 5 done').waitFor();
    await steps.getByRole('link', { name: 'Write them down' }).click();
    await page.getByLabel('Name').fill('Office');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Office', level: 1 }).waitFor();
    await web.show(page, '/settings');
    await steps.getByText('4 of 5 done').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('take over a country’s holidays only after somebody looked through them', async () => {
    await web.show(page, '/settings/calendars');
    await page.getByRole('link', { name: 'Office' }).click();
    await page.getByRole('button', { name: 'Public holidays' }).click();
    const asked = dialog('Public holidays …');
    await asked.getByLabel('Country', { exact: true }).fill('DE');
    await asked.getByLabel('Year').fill('2027');
    await asked.getByRole('button', { name: 'Look up' }).click();
    await asked.getByText('Holidays differ between the states').waitFor();
    await asked.getByLabel('State or region').selectOption('BE');
    await asked.getByLabel(/Mar 8, 2027|8 Mar 2027/).uncheck();
    await asked.getByRole('button', { name: /^Take over/ }).click();
    await page.getByText('Sat 1 May 2027').or(page.getByText('Sat, May 1, 2027')).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Version 2, since').waitFor();
    const { items } = (await web.scene.manager.get('/api/v1/calendars')).body;
    expect(items[0].holidays).toContain('2027-05-01');
    expect(items[0].holidays).not.toContain('2027-03-08');
  });

  it('show a refusal at its field, and lose nothing of what was typed', async () => {
    await web.show(page, '/settings/people');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const asked = dialog('Add a person');
    await asked.getByLabel('Name').fill('Noor Neu');
    await asked.getByLabel('E-mail').fill('noor@example.test');
    await asked.getByLabel('Password').fill('short');
    await asked.getByRole('button', { name: /^Add/ }).click();
    await asked.getByRole('alert').waitFor();
    expect(await asked.getByLabel('Password').getAttribute('aria-invalid')).toBe('true');
    expect(await asked.getByLabel('Name').inputValue()).toBe('Noor Neu');
    await asked.getByLabel('Password').fill('a long enough password');
    await asked.getByRole('button', { name: /^Add/ }).click();
    await page.getByRole('row', { name: /Noor Neu/ }).waitFor();
  });

  it('say who is away and who stands in, and shut people out only when asked twice', async () => {
    await page.getByRole('button', { name: 'What to do with Noor Neu' }).click();
    await page.getByRole('menuitem', { name: 'Is away' }).click();
    await dialog('Noor Neu is away').getByLabel('Who is told in their place').selectOption({ label: 'Erin Agent' });
    await dialog('Noor Neu is away').getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('row', { name: /Noor Neu.*away until.*Erin Agent instead/ }).waitFor();
    await page.getByRole('button', { name: 'What to do with Noor Neu' }).click();
    await page.getByRole('menuitem', { name: 'Shut out' }).click();
    await dialog('Shut Noor Neu out?')
      .getByRole('button', { name: /^Shut out/ })
      .click();
    await page.getByRole('row', { name: /Noor Neu/ }).waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('make a partner and its people', async () => {
    await web.show(page, '/settings/partners');
    await page.getByRole('button', { name: 'Add a partner' }).click();
    const asked = dialog('Add a partner');
    await asked.getByRole('textbox', { name: 'Name', exact: true }).fill('Rapid Repair');
    await asked.getByLabel('Kind').selectOption('repairer');
    await asked.getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('heading', { name: 'Rapid Repair', level: 1 }).waitFor();
    await page.getByText('Nobody there is known').waitFor();
    await page.getByRole('button', { name: 'Add a person' }).click();
    await dialog('Add a person').getByLabel('Name').fill('Rita Repair');
    await dialog('Add a person').getByRole('button', { name: /^Add/ }).click();
    await page.getByRole('row', { name: /Rita Repair.*does the work/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('show a key once, and end it', async () => {
    await web.show(page, '/settings/keys');
    await page.getByRole('button', { name: 'New key' }).click();
    const asked = dialog('New key');
    await asked.getByLabel('What it is for').fill('Shop');
    await asked.getByLabel('In whose name').selectOption({ label: 'Erin Agent' });
    await asked.getByRole('button', { name: /^Create/ }).click();
    const shown = dialog('The key “Shop”');
    const key = await shown.locator('code').innerText();
    const asErin = () => fetch(`${web.desk.url}/api/v1/session`, { headers: { authorization: `Bearer ${key}` } });
    expect((await asErin()).status).toBe(200);
    await shown.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByText(key).count()).toBe(0);
    await page
      .getByRole('row', { name: /Shop.*Erin Agent/ })
      .getByRole('button', { name: 'Revoke' })
      .click();
    await dialog('Revoke “Shop”?')
      .getByRole('button', { name: /^Revoke/ })
      .click();
    await page.getByRole('row', { name: /Shop/ }).waitFor({ state: 'detached' });
    expect((await asErin()).status).toBe(401);
  });

  it('write a ladder’s next version, and say what it would do about a promise', async () => {
    await web.show(page, '/settings/ladders');
    await page.getByRole('link', { name: 'all of partners' }).click();
    await page.getByLabel('Promise', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByRole('region', { name: 'What it would do' }).getByRole('row').nth(1).waitFor();
    await page
      .getByRole('button', { name: /^Remove step/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Version 2. Saved').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('make a service level, and show what does not hold at its field', async () => {
    await web.show(page, '/settings/service-levels/new');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Everybody');
    await page
      .getByRole('textbox', { name: 'First reply' })
      .or(page.getByRole('spinbutton', { name: 'First reply' }))
      .fill('120');
    await page.getByLabel('Channels').fill('Phone!');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Channels').fill('phone');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Everybody', level: 1 }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('name the line on which customers reach a person, with its hours in each language', async () => {
    await web.show(page, '/settings/helpline');
    const save = page.getByRole('button', { name: 'Save' });
    await page.getByLabel('Telephone').fill('call us');
    await page.getByLabel('When somebody answers, in German').fill('Montag bis Freitag, 9 bis 17 Uhr');
    await save.click();
    await page.getByLabel('Telephone').and(page.locator('[aria-invalid=true]')).waitFor();
    await page.getByLabel('Telephone').fill('+49 341 123456');
    await save.click();
    await page.getByText('Saved').waitFor();
    const { body } = await web.scene.manager.get('/api/v1/settings/helpline');
    expect(body).toMatchObject({
      phone: '+49 341 123456',
      hours: [{ language: 'de', words: 'Montag bis Freitag, 9 bis 17 Uhr' }],
    });
  });

  it('forget a customer only when their name is typed', async () => {
    await web.show(page, `/settings/privacy/${web.scene.customer.id}`);
    await page.getByRole('button', { name: 'Forget' }).click();
    const asked = dialog('Forget Clara Customer?');
    await asked.getByLabel('Reason').fill('By letter.');
    await asked.getByLabel(/^Type the name/).fill('Clara');
    await asked.getByRole('button', { name: /^Forget/ }).click();
    await asked.getByText('This is not the name.').waitFor();
    expect((await web.scene.manager.get(`/api/v1/customers/${web.scene.customer.id}/erasure`)).status).toBe(404);
    await asked.getByLabel(/^Type the name/).fill('Clara Customer');
    await page.keyboard.press('Escape');
  });

  it('are not offered to agents', async () => {
    const reader = await web.page('/settings/people');
    await reader.getByText('Managers set the desk up').waitFor();
    expect(await reader.getByRole('link', { name: 'Settings' }).count()).toBe(0);
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
      for (const path of ['/settings', ...SECTIONS.map((section) => `/settings/${section}`)]) {
        await web.show(seen, path);
        expect([path, await faultsIn(seen)]).toEqual([path, []]);
        expect([path, await seen.evaluate('document.documentElement.scrollWidth')]).toEqual([
          path,
          seen.viewportSize()!.width,
        ]);
      }
      await web.show(seen, '/settings/people');
      await seen.getByRole('heading', { level: 1 }).waitFor();
      await seen.locator('main header button').first().click();
      await seen.getByRole('dialog').waitFor();
      expect(await faultsIn(seen)).toEqual([]);
      await context.close();
    });
  });
});
