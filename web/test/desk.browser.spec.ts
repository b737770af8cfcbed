import type { Page } from 'playwright-core';
import { inSeconds, openCase } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('the agent’s desk', () => {
  let web: WebDesk;
  let page: Page;
  beforeAll(async () => (web = await WebDesk.open()));
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const field = () => page.getByRole('textbox', { name: /Message|Note/ });
  const timeline = () => page.getByRole('region', { name: 'Timeline' });
  const entries = async (): Promise<any[]> =>
    (await web.scene.agent.all(`/api/v1/cases/${web.scene.case.id}/timeline`, 100)).flatMap(({ entry }) => entry ?? []);
  const says = (audience: unknown, body: string) =>
    web.scene.agent.make(`/api/v1/cases/${web.scene.case.id}/entries`, { audience, body });

  it('is worked from case to case, and written at, without a mouse', async () => {
    const other = await openCase(web.scene.agent, web.scene.customer.id);
    page = await web.page('/cases?view=open');
    await page.keyboard.press('j');
    await page.waitForURL(`**/cases/${web.scene.case.id}*`);
    await page.getByRole('heading', { name: 'The blender arrived in pieces' }).waitFor();
    await page.keyboard.press('j');
    await page.waitForURL(`**/cases/${other.id}*`);
    await page.keyboard.press('k');
    await page.waitForURL(`**/cases/${web.scene.case.id}*`);
    await timeline().getByText('broken glass everywhere').waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('We collect it tomorrow. j k e are letters here.');
    expect(page.url()).toContain(web.scene.case.id);
    await page.keyboard.press('Control+Enter');
    await timeline().getByText('We collect it tomorrow.').waitFor();
    expect(await field().inputValue()).toBe('');
    expect((await entries()).at(-1)).toMatchObject({
      audience: 'customer',
      body: 'We collect it tomorrow. j k e are letters here.',
    });
    await page.keyboard.press('Escape');
    await page.waitForURL('**/cases?view=open');
  });

  it('says who will read it, and keeps what was not sent when the page is closed', async () => {
    page = await web.page('/cases/:case');
    await page.keyboard.press('b');
    await page.getByText('1 person at Swift Courier reads this, not the customer.').waitFor();
    await page.keyboard.type('Half a sentence');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.getByText('Only our own people read this.').waitFor();
    expect(await field().inputValue()).toBe('');
    await page.reload();
    await page.getByRole('heading', { name: 'The blender arrived in pieces' }).waitFor();
    await page.keyboard.press('b');
    await eventually(async () => expect(await field().inputValue()).toBe('Half a sentence'));
  });

  it('shows what somebody else wrote meanwhile before one’s own words go out', async () => {
    page = await (await web.context()).newPage();
    await page.route('**/api/v1/live', (route) => route.abort());
    await web.show(page, '/cases/:case');
    await timeline().getByText('broken glass everywhere').waitFor();
    await says('internal', 'I have just rung her.');
    await page.keyboard.press('r');
    await page.keyboard.type('I will ring you.');
    await page.keyboard.press('Control+Enter');
    const strip = page.getByRole('alert', { name: '1 new since you began' });
    await strip.getByText('I have just rung her.').waitFor();
    expect(await field().inputValue()).toBe('I will ring you.');
    expect((await entries()).at(-1).body).toBe('I have just rung her.');
    await strip.getByRole('button', { name: 'Send anyway' }).click();
    await eventually(async () => expect((await entries()).at(-1).body).toBe('I will ring you.'));
  });

  it('shows what happens elsewhere as it happens, and tells who reads further up', async () => {
    for (let number = 0; number < 25; number++) await says('internal', `Line ${number}\n\n\nand more`);
    page = await web.page('/cases/:case');
    await timeline().getByText('Line 24').waitFor();
    await says('internal', 'While you look');
    await timeline().getByText('While you look').waitFor();
    await timeline().evaluate((frame: any) => frame.scrollTo({ top: 0 }));
    await says('internal', 'While you read further up');
    const pill = page.getByRole('button', { name: '1 new' });
    await pill.waitFor();
    await pill.click();
    await eventually(async () => expect(await pill.count()).toBe(0));
  });

  it('has one line of live news for all tabs, and the next tab takes it over', async () => {
    page = await web.page('/cases?view=open');
    const second = await page.context().newPage();
    const asked: Page[] = [];
    page.context().on('request', (request) => {
      if (request.url().endsWith('/api/v1/live')) asked.push(request.frame().page());
    });
    await web.show(second, '/cases/:case');
    await says('internal', 'Heard in the second tab');
    await second.getByRole('region', { name: 'Timeline' }).getByText('Heard in the second tab').waitFor();
    expect(asked).toEqual([]);
    await page.close();
    await eventually(() => expect(asked).toEqual([second]));
    await says('internal', 'Heard after the first was closed');
    await second.getByText('Heard after the first was closed').waitFor();
    page = second;
  });

  it('sends the same words once, though the answer was lost and they were sent again', async () => {
    page = await web.page('/cases/:case');
    let lost = 0;
    await page.route('**/entries', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.press('n');
    await page.keyboard.type('Said once');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('The desk cannot be reached.').waitFor();
    expect(await field().inputValue()).toBe('Said once');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Noted').waitFor();
    expect((await entries()).filter(({ body }) => body === 'Said once')).toHaveLength(1);
  });

  it('is made one’s own with a key, and given back with another', async () => {
    page = await web.page('/cases/:case');
    await page.keyboard.press('i');
    await page.getByRole('button', { name: 'with Erin Agent' }).waitFor();
    await page.getByText('Now with Erin Agent').waitFor();
    await page.keyboard.press('z');
    await page.getByRole('button', { name: 'with Ada Agent' }).waitFor();
    // Shown at once; the service knows it a moment later.
    await eventually(async () => {
      const { body } = await web.scene.agent.get(`/api/v1/cases/${web.scene.case.id}`);
      expect(body.owner.name).toBe('Ada Agent');
    });
  });

  it('does not take a case that somebody else took meanwhile, and shows whose it is', async () => {
    const { agent, manager, customer } = web.scene;
    const { id } = await openCase(agent, customer.id);
    page = await (await web.context()).newPage();
    await page.route('**/api/v1/live', (route) => route.abort());
    await web.show(page, `/cases/${id}`);
    await manager.put(`/api/v1/cases/${id}/owner`, { personId: manager.personId });
    await page.keyboard.press('i');
    await page.getByText('Somebody changed this while you looked at it.').waitFor();
    await page.getByRole('button', { name: 'with Mara Manager' }).waitFor();
    expect((await agent.get(`/api/v1/cases/${id}`)).body.owner.name).toBe('Mara Manager');
  });

  it('says when there is a newer desk than the one that is open', async () => {
    const context = await web.context();
    page = await context.newPage();
    await page.route('**/cases', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script src="/desk-assets/newer.js">' }),
    );
    await web.show(page, '/cases?view=open');
    await page.getByText('There is a newer version of the desk.').waitFor();
    expect(await page.getByRole('button', { name: 'Reload' }).count()).toBe(1);
  });

  it('says in plain words why something is refused, and loses nothing of what was typed', async () => {
    page = await web.page('/cases/:case');
    await page.keyboard.press('e');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('A new blender is on its way.');
    await page.getByLabel('The customer has agreed already').check();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('A promise in this case is still open.').waitFor();
    expect(await page.getByRole('textbox', { name: 'How it was put right' }).inputValue()).toBe(
      'A new blender is on its way.',
    );
  });

  it('keeps a promise with a few keys', async () => {
    const { customer, agent } = web.scene;
    const { id } = await openCase(agent, customer.id);
    await agent.put(`/api/v1/cases/${id}/acknowledgement`, {
      promise: { what: 'We ring you', dueAt: inSeconds(3_600) },
    });
    page = await web.page(`/cases/${id}`);
    await page.getByRole('complementary').getByText('We ring you').waitFor();
    await page.keyboard.press('d');
    await page.getByRole('dialog', { name: 'Report done' }).locator('form').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('complementary').getByText('said to be done').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('d');
    await page.getByRole('dialog', { name: 'Kept or not?' }).locator('form').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 settled').waitFor();
    const { body } = await agent.get(`/api/v1/cases/${id}`);
    expect(body.commitments[0].state).toBe('kept');
  });

  it('counts by the server’s clock, and says aloud that a promise is late', async () => {
    const { customer, agent } = web.scene;
    const { id } = await openCase(agent, customer.id);
    await agent.put(`/api/v1/cases/${id}/acknowledgement`, { promise: { what: 'We ring you', dueAt: inSeconds(12) } });
    const context = await web.context();
    // Ten minutes fast: by this clock the promise is long late.
    await context.clock.install({ time: new Date(Date.now() + 600_000) });
    page = await context.newPage();
    await web.show(page, `/cases/${id}`);
    const due = page.getByRole('complementary').getByRole('timer').first();
    expect(await due.locator('time').innerText()).toMatch(/^in 0:\d\d$/);
    expect(await due.getAttribute('title')).toMatch(/^due .*20\d\d/);
    await eventually(async () => {
      await page.clock.runFor(1_000);
      expect(await page.locator('[data-voice]').innerText()).toBe('We ring you: late now');
    });
    expect(await due.locator('time').innerText()).toBe('late now');
  });

  it('has whoever is no longer signed in sign in again, and come back', async () => {
    page = await web.page('/cases?view=waiting');
    await page.context().clearCookies();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('blender');
    await page.waitForURL('**/sign-in?next=**', { waitUntil: 'commit' });
    expect(new URL(page.url()).searchParams.get('next')).toBe('/cases?view=waiting');
  });

  it('says that there is no connection, and that it is back', async () => {
    page = await web.page('/cases?view=open');
    await page.context().setOffline(true);
    const banner = page.getByText('No connection: you see what was here last.');
    await banner.waitFor();
    await page.context().setOffline(false);
    await eventually(async () => expect(await banner.count()).toBe(0));
  });

  it('leaves single keys alone where somebody switched them off', async () => {
    const context = await web.context();
    await context.addInitScript(`localStorage.setItem('kept-preferences', '{"singleKeys":false}')`);
    page = await context.newPage();
    await web.show(page, '/cases?view=open');
    await page.keyboard.press('j');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    expect(page.url()).toMatch(/\/cases\?view=open$/);
  });
});
