import type { Page } from 'playwright-core';
import { openCase } from '../../test/case-scene.js';
import { faultsIn } from '../../test/browser.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('an agent’s day', () => {
  let web: WebDesk;
  let page: Page;
  let cases: { id: string; number: number }[];
  beforeAll(async () => {
    web = await WebDesk.open();
    const { agent, manager, customer } = web.scene;
    cases = [
      await openCase(agent, customer.id),
      await openCase(agent, customer.id),
      await openCase(agent, customer.id),
    ];
    await manager.make('/api/v1/macros', {
      name: 'Ask for a picture',
      audience: 'customer',
      body: 'Dear {{customer.name}}, please send us a picture.',
      shared: true,
    });
    await manager.make('/api/v1/macros', {
      name: 'Take and answer',
      audience: 'customer',
      body: 'We are on it.',
      actions: { own: true },
      shared: true,
    });
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const open = async (path: string) => (page = await web.page(path, { bypassCSP: true }));
  const field = () => page.getByRole('textbox', { name: /Message|Note/ });
  const ownerOf = async (id: string) => (await web.scene.agent.get(`/api/v1/cases/${id}`)).body.owner?.name;

  it('opens a case by hand, for somebody we know and for somebody new', async () => {
    await open('/cases?view=open');
    const dialog = page.getByRole('dialog', { name: 'New case' });
    await page.keyboard.press('c');
    await dialog.getByRole('textbox', { name: 'Customer' }).fill('clar');
    await dialog.getByRole('button', { name: /^Clara Customer/ }).waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.getByText('Clara Customer').waitFor();
    await dialog.getByRole('textbox', { name: 'Subject' }).fill('The lid does not close');
    await dialog.getByRole('textbox', { name: 'What they said' }).fill('It springs open.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'The lid does not close' }).waitFor();
    const known = (await web.scene.agent.get(`/api/v1/cases/${new URL(page.url()).pathname.split('/').at(-1)}`)).body;
    expect(known).toMatchObject({ customer: { id: web.scene.customer.id }, channel: 'phone' });

    await page.getByRole('button', { name: 'New case' }).click();
    await dialog.getByRole('textbox', { name: 'Customer' }).fill('Zeno Newcomer');
    await dialog.getByRole('textbox', { name: 'E-mail' }).fill('zeno@example.test');
    await dialog.getByText('Telephone, address, language').click();
    expect(await faultsIn(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Telephone' }).fill('+49 341 123456');
    await dialog.getByRole('combobox', { name: 'Language they read' }).selectOption('de');
    await dialog.getByRole('combobox', { name: 'Time zone' }).fill('Europe/Berlin');
    await dialog.getByRole('textbox', { name: 'Subject' }).fill('Is it dishwasher safe?');
    await dialog.getByRole('textbox', { name: 'What they said' }).fill('The jug, I mean.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Is it dishwasher safe?' }).waitFor();
    const { body: found } = await web.scene.agent.get('/api/v1/customers?q=Zeno');
    expect(found.items).toMatchObject([
      { name: 'Zeno Newcomer', email: 'zeno@example.test', phone: '+49 341 123456', address: null },
    ]);
    expect(found.items).toMatchObject([{ language: 'de', zone: 'Europe/Berlin' }]);
  });

  it('warns that a partner would go without an address, and puts it right at the customer', async () => {
    const { id } = await web.scene.agent.make('/api/v1/customers', { name: 'Ottilie Unreached', phone: '+49 341 1' });
    await open(`/cases/${(await openCase(web.scene.agent, id)).id}`);
    await page.getByRole('button', { name: 'Bring in a partner' }).click();
    const bringIn = page.getByRole('dialog', { name: 'Bring in a partner' });
    await bringIn.getByText('We do not know this yet: Address.').waitFor();
    await page.keyboard.press('Escape');
    await bringIn.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Change customer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change customer' });
    await dialog.getByRole('textbox', { name: 'Street' }).fill('Karl-Heine-Straße 1');
    expect(await faultsIn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Change details' }).click();
    await dialog.getByRole('textbox', { name: 'Postcode' }).and(page.locator('[aria-invalid=true]')).waitFor();
    await dialog.getByRole('textbox', { name: 'Postcode' }).fill('04229');
    await dialog.getByRole('textbox', { name: 'Place' }).fill('Leipzig');
    await dialog.getByRole('textbox', { name: 'Country' }).fill('de');
    await dialog.getByRole('button', { name: 'Change details' }).click();
    await page.getByText('Karl-Heine-Straße 1, 04229 Leipzig, DE').waitFor();
    const { body } = await web.scene.agent.get(`/api/v1/customers/${id}`);
    expect(body).toMatchObject({ name: 'Ottilie Unreached', email: null, phone: '+49 341 1', zone: 'UTC' });
  });

  it('has beside a case what else there was with its customer, and what they said of us', async () => {
    const { customer, agent } = web.scene;
    await web.desk.owner.query(
      `insert into feedback (id, customer_id, source, score, title, body, answered_at)
       values ('fbk_01a20675-ec2e-725a-8494-1557fc936d67', $1, 'pulse', 2, null, 'Nobody called.', now())`,
      [customer.id],
    );
    await open(`/cases/${cases[0]!.id}`);
    const card = page.getByRole('region', { name: 'Otherwise with us' });
    await card.getByText('Nobody called.').waitFor();
    await card.getByText('2 of 5').waitFor();
    expect(await card.getByText(`#${cases[0]!.number} `).count()).toBe(0);
    await card.getByRole('link', { name: new RegExp(`^#${cases[1]!.number} `) }).click();
    await page.waitForURL(`**/cases/${cases[1]!.id}*`);
    const nobody = await openCase(agent, (await agent.make('/api/v1/customers', { name: 'First Timer' })).id);
    await web.show(page, `/cases/${nobody.id}`);
    await page.getByText('First Timer').first().waitFor();
    expect(await card.count()).toBe(0);
  });

  it('answers with a macro in a few keys, having read what it comes to', async () => {
    await open(`/cases/${cases[0]!.id}`);
    await page.keyboard.press('r');
    await page.keyboard.press('/');
    const picker = page.getByRole('dialog', { name: 'Use a macro' });
    await picker.getByRole('combobox').waitFor();
    await page.keyboard.type('pic');
    await picker.getByText('Dear Clara Customer, please send us a picture.').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await field().inputValue()).toBe('Dear Clara Customer, please send us a picture.'),
    );
    await eventually(async () =>
      expect(await field().evaluate((one) => one === (one as any).ownerDocument.activeElement)).toBe(true),
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('On its way to the customer').waitFor();
  });

  it('says what a macro does beside, and does it with the words', async () => {
    await open(`/cases/${cases[1]!.id}`);
    await page.keyboard.press('m');
    const picker = page.getByRole('dialog', { name: 'Use a macro' });
    await picker.getByRole('combobox').waitFor();
    await page.keyboard.type('take');
    await picker.getByText('The case is given to').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Take and answer, when it is sent').waitFor();
    await page.keyboard.press('Control+Enter');
    await eventually(async () => expect(await ownerOf(cases[1]!.id)).toBe('Erin Agent'));
  });

  it('changes several cases at once, having seen what would become of each, and takes it back', async () => {
    await open('/cases?view=open');
    const boxes = page.getByRole('checkbox', { name: /^Choose #/ });
    await page.keyboard.press('j');
    await page.waitForURL('**/cases/cs_*');
    await page.getByRole('region', { name: 'Timeline' }).getByText('broken glass everywhere').waitFor();
    await page.keyboard.press('s');
    await page.getByText('1 case chosen').waitFor();
    await page.keyboard.press('Shift+J');
    await page.getByText('2 cases chosen').waitFor();
    expect(await boxes.count()).toBeGreaterThan(2);
    await page.getByRole('toolbar', { name: 'Several cases' }).getByRole('button', { name: 'Severity …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Severity …' });
    await dialog.getByLabel('How grave they are').selectOption('high');
    await dialog.getByText('2 changed, 0 as they were, 0 refused').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Change 2 cases' }).click();
    const isHigh = async () =>
      (await web.scene.agent.get('/api/v1/cases?limit=50')).body.items.filter((one: any) => one.severity === 'high');
    await eventually(async () => expect(await isHigh()).toHaveLength(2));
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 cases are as they were before.').waitFor();
    expect(await isHigh()).toHaveLength(0);
  });

  it('puts a case off in words, finds it again, and has it back', async () => {
    await open(`/cases/${cases[2]!.id}?view=open`);
    const row = page.getByRole('list', { name: 'Cases' }).getByText(`#${cases[2]!.number}`);
    await row.waitFor();
    await page.keyboard.press('h');
    await page.getByRole('dialog', { name: 'Put off until …' }).waitFor();
    await page.keyboard.type('tomorrow 9');
    await page.getByText(/^Until .*9:00|^Until .*09:00/).waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await row.count()).toBe(0));
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: /^Put off/ })
      .click();
    await row.waitFor();
    await row.click();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('have it back');
    await page.getByRole('option', { name: /Have it back now/ }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await row.count()).toBe(0));
  });

  it('shows a case in the list again as it was when the service refuses to put it off', async () => {
    await open(`/cases/${cases[0]!.id}?view=open`);
    const row = page.getByRole('list', { name: 'Cases' }).getByText(`#${cases[0]!.number}`);
    await row.waitFor();
    await page.route('**/snooze', (route) =>
      route.fulfill({ status: 409, contentType: 'application/problem+json', body: '{"type":"/problems/case-closed"}' }),
    );
    await page.keyboard.press('h');
    await page.getByRole('dialog').getByRole('button', { name: 'In 3 hours' }).click();
    await page.getByText('The case is closed').waitFor();
    await eventually(async () => expect(await row.count()).toBe(1));
  });

  it('tells what concerns one as it happens, and notes what was seen', async () => {
    await open('/cases?view=open');
    await web.scene.agent.make(`/api/v1/cases/${cases[0]!.id}/entries`, {
      audience: 'internal',
      body: '@Erin Agent, look at this',
    });
    const bell = page.getByRole('button', { name: /News.*1 not seen/ });
    await bell.waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    const line = page.getByRole('link', { name: /Ada Agent spoke to you/ });
    await line.waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await line.click();
    await page.waitForURL(`**/cases/${cases[0]!.id}*`);
    await eventually(async () => expect(await bell.count()).toBe(0));
  });

  it('marks a case as unread with a key, and as read again with another', async () => {
    await open(`/cases/${cases[0]!.id}?view=open`);
    await eventually(async () => {
      const { rows } = await web.desk.owner.query('select last_seen from case_reads where case_id = $1', [
        cases[0]!.id,
      ]);
      expect(rows).toHaveLength(1);
    });
    await page.keyboard.press('u');
    await page.getByText('Marked as unread').waitFor();
    const row = page.getByRole('link', { name: new RegExp(`1 new.*#${cases[0]!.number} `) });
    await eventually(async () => expect(await row.count()).toBe(1));
    await page.keyboard.press('z');
    await eventually(async () => expect(await row.count()).toBe(0));
  });

  it('keeps a list as a view, and finds people and cases by a few letters', async () => {
    await open('/cases?q=blender');
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await page.getByRole('textbox', { name: 'What it is called' }).fill('All the blenders');
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'All the blenders' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('clara');
    await page
      .getByRole('option', { name: /Clara Customer/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('blender');
    await page
      .getByRole('option', { name: new RegExp(`#${cases[1]!.number} `) })
      .first()
      .click();
    await page.waitForURL(`**/cases/${cases[1]!.id}*`);
  });

  it('leads from a partner’s name to what it promised', async () => {
    await open('/cases?view=open');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('swift');
    await page
      .getByRole('option', { name: /Swift Courier/ })
      .first()
      .click();
    await page.waitForURL(`**/promises?party=${web.scene.courier.id}`);
    await page.getByRole('region', { name: 'Swift Courier' }).waitFor();
    expect(await page.getByRole('region', { name: 'We', exact: true }).count()).toBe(0);
  });

  it('likes the desk the same way in every browser, with keys of one’s own', async () => {
    await open('/cases?view=open');
    await page.keyboard.press('j');
    await page.waitForURL('**/cases/cs_*');
    await page.getByRole('button', { name: 'Account of Erin Agent' }).click();
    await page.getByRole('menuitem', { name: 'My settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await page.getByLabel('Take back what you send for').selectOption('20');
    await page.getByRole('button', { name: /^Next case: j/ }).click();
    await page.keyboard.press('w');
    await page.getByRole('button', { name: /^Next case: w/ }).waitFor();
    const kept = async () =>
      (await web.desk.owner.query('select document from preferences')).rows.map(({ document }) => document)[0];
    await eventually(async () =>
      expect(await kept()).toMatchObject({ theme: 'dark', undoSeconds: 20, keys: { 'cases.next': 'w' } }),
    );
    await page.context().close();
    await open('/cases?view=open');
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    await page.keyboard.press('j');
    expect(page.url()).toMatch(/view=open$/);
    await page.keyboard.press('w');
    await page.waitForURL('**/cases/cs_*');
  });
});
