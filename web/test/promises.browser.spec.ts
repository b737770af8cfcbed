import type { BrowserContextOptions, Page } from 'playwright-core';
import { faultsIn } from '../../test/browser.js';
import { answer, askForPickup, inSeconds } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { WebDesk } from './web-desk.js';

const HOUR = 3_600;
describeWithChromium('promises at the desk', () => {
  let web: WebDesk;
  let page: Page;
  let pickup: any;
  beforeAll(async () => {
    web = await WebDesk.open();
    ({ commitment: pickup } = await askForPickup(web.scene, HOUR, 2 * HOUR));
    await answer(web.scene.dispatcher, pickup, 'acceptance');
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const dialog = (name?: string) => page.getByRole('dialog', name ? { name } : {});
  const shown = async (): Promise<any> => (await web.scene.agent.get(`/api/v1/cases/${web.scene.case.id}`)).body;
  const promised = async (what: string): Promise<any> =>
    (await shown()).commitments.find((one: any) => one.what === what);
  const shot = (name: string) =>
    process.env['KEPT_SHOTS'] && page.screenshot({ path: `${process.env['KEPT_SHOTS']}/${name}.png` });

  it('are made in three fields, by keys alone, and in words for the time', async () => {
    page = await web.page('/cases/:case');
    await page.keyboard.press('p');
    await dialog('Make a promise')
      .getByRole('textbox', { name: /What is promised/ })
      .waitFor();
    await page.keyboard.type('A call from me');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('tomorrow 15:00');
    await dialog().getByText(/15:00/).first().waitFor();
    await shot('make-promise');
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await eventually(async () =>
      expect(await promised('A call from me')).toMatchObject({
        promiser: 'us',
        promisee: 'customer',
        state: 'active',
      }),
    );
    await page.getByRole('complementary').getByText('A call from me').first().waitFor();
  });

  it('that come too early are not made without a reason, and the desk names the time that holds', async () => {
    page = await web.page('/cases/:case');
    await page.keyboard.press('p');
    await dialog()
      .getByRole('textbox', { name: /What is promised/ })
      .fill('The money is back');
    await dialog()
      .getByRole('textbox', { name: /By when/ })
      .fill('in 30 min');
    await dialog()
      .getByRole('checkbox', { name: /Collect a blender/ })
      .last()
      .check();
    await dialog()
      .getByText(/too early: what it rests on/)
      .waitFor();
    await shot('over-promised');
    await dialog().getByRole('button', { name: 'Promise it' }).click();
    expect(await promised('The money is back')).toBeUndefined();
    await dialog()
      .getByRole('button', { name: /^Take / })
      .click();
    await dialog()
      .getByText(/to spare/)
      .waitFor();
    await dialog()
      .getByRole('textbox', { name: /By when/ })
      .fill('in 30 min');
    await dialog()
      .getByRole('textbox', { name: /Why it is promised all the same/ })
      .fill('They come first thing.');
    await dialog().getByRole('button', { name: 'Promise it' }).click();
    await dialog().waitFor({ state: 'detached' });
    const { id } = await promised('The money is back');
    const { body } = await web.scene.agent.get(`/api/v1/commitments/${id}`);
    expect([body.footing.footing, body.terms[0].note]).toEqual(['over', 'They come first thing.']);
  });

  it('ask which hour is meant where clocks show it twice', async () => {
    page = await web.page('/cases/:case', { timezoneId: 'Europe/Berlin' });
    await page.keyboard.press('p');
    await dialog()
      .getByRole('textbox', { name: /By when/ })
      .fill('2027-10-31 2:30');
    await dialog().getByText('The clocks show 02:30 twice that night.').waitFor();
    await dialog()
      .getByRole('radio', { name: /^The second/ })
      .click();
    await dialog()
      .getByText(/GMT\+1|CET/)
      .first()
      .waitFor();
    await dialog()
      .getByRole('textbox', { name: /By when/ })
      .fill('2027-03-28 2:30');
    await dialog().getByRole('button', { name: '03:30' }).click();
    expect(
      await dialog()
        .getByRole('textbox', { name: /By when/ })
        .inputValue(),
    ).toBe('2027-03-28 03:30');
  });

  it('of a partner begin with bringing it in: what it will read is shown word for word, then sent', async () => {
    const shop = await web.scene.manager.make('/api/v1/partners', {
      name: 'Fix Shop',
      kind: 'repairer',
      zone: 'Europe/Berlin',
    });
    page = await web.page('/cases/:case');
    await page.keyboard.press('Shift+B');
    await dialog('Bring in a partner')
      .getByRole('textbox', { name: /Partner/ })
      .waitFor();
    await dialog()
      .getByRole('button', { name: /Fix Shop/ })
      .waitFor();
    await page.keyboard.type('fix');
    await page.keyboard.press('Enter');
    await dialog().getByText('not enough known yet').waitFor();
    await dialog().getByRole('combobox', { name: 'What they are to do' }).selectOption('repair');
    await dialog()
      .getByRole('textbox', { name: /By when/ })
      .fill('tomorrow 9-12');
    const preview = dialog().getByRole('region', { name: 'They will read exactly this' });
    await preview.getByText('Repair it').first().waitFor();
    expect(await preview.innerText()).not.toContain('Clara');
    await dialog().getByRole('checkbox', { name: 'Name' }).check();
    await preview.getByText('Clara Customer').waitFor();
    expect(await preview.innerText()).not.toContain('+351');
    await shot('bring-in');
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.keyboard.press('Control+Enter');
    await dialog().waitFor({ state: 'detached' });
    const card = page.getByRole('region', { name: 'Given to partners' });
    await card.getByText('Repair it').waitFor();
    expect((await shown()).participants.some(({ partnerId }: any) => partnerId === shop.id)).toBe(true);
    await eventually(async () => expect(await card.innerText()).toContain('waits for their answer'));
    expect(complaints).toEqual([]);
  });

  it('are answered on the terms one has read: others that come meanwhile are shown first', async () => {
    const { commitment } = await askForPickup(web.scene, 5 * HOUR, 6 * HOUR, { title: 'Collect the box' });
    page = await web.page('/cases/:case');
    await page.getByRole('button', { name: 'They said yes: Collect the box' }).click();
    await dialog()
      .getByRole('textbox', { name: /Who at the partner/ })
      .fill('Dirk');
    await answer(web.scene.dispatcher, commitment, 'counter', { dueAt: inSeconds(9 * HOUR) });
    await dialog()
      .getByText(/The terms changed while you looked/)
      .waitFor();
    await dialog().getByRole('button', { name: 'They said yes' }).click();
    await dialog()
      .getByText(/terms changed meanwhile/)
      .waitFor();
    await dialog().getByRole('button', { name: 'Go on with these' }).click();
    await dialog().getByRole('button', { name: 'Accept' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await promised('Collect the box')).toMatchObject({ state: 'active', window: null });
  });

  it('tell their whole story: what they stand on, what was agreed, what the desk will do, and a pause', async () => {
    const { body: fresh } = await web.scene.agent.post(`/api/v1/cases/${web.scene.case.id}/commitments`, {
      ...{ kind: 'refund', what: 'Your money by Friday', dueAt: inSeconds(48 * HOUR), restsOn: [pickup.id] },
    });
    page = await web.page('/cases/:case');
    await page.getByRole('button', { name: 'Story: Your money by Friday' }).click();
    const story = dialog('Your money by Friday');
    await story.getByText('What it stands on').waitFor();
    await story
      .getByText(/to spare/)
      .first()
      .waitFor();
    await story.getByText('on the table now').waitFor();
    await story.getByText('What will happen if nobody does anything').waitFor();
    await shot('story');
    await story.getByRole('button', { name: 'Pause the reminders' }).click();
    await story.getByRole('textbox', { name: /Until when/ }).fill('in 3 h');
    await story.getByRole('textbox', { name: /^Why/ }).fill('They are moving house.');
    await story.getByRole('button', { name: 'Pause the reminders' }).click();
    await story.getByText('They are moving house.').waitFor();
    expect((await web.scene.agent.get(`/api/v1/commitments/${fresh.id}/chase`)).body.pause).toMatchObject({
      why: 'They are moving house.',
    });
    await story.getByRole('button', { name: 'End the pause' }).click();
    await story.getByRole('button', { name: 'Pause the reminders' }).waitFor();
  });

  it('that slip are told of before anybody asks: listed, counted in the rail, and sent with another time in one go', async () => {
    const { commitment } = await askForPickup(web.scene, HOUR, 2 * HOUR, { title: 'Collect the kettle' });
    const { body: agreed } = await answer(web.scene.dispatcher, commitment, 'acceptance');
    const { body: refund } = await web.scene.agent.post(`/api/v1/cases/${web.scene.case.id}/commitments`, {
      ...{ kind: 'refund', what: 'The kettle is paid back', dueAt: inSeconds(6 * HOUR), restsOn: [agreed.id] },
    });
    await answer(web.scene.dispatcher, agreed, 'renegotiation', { dueAt: inSeconds(9 * HOUR) });
    page = await web.page('/promises/to-tell');
    const form = page.getByRole('form', { name: 'Tell the customer: The kettle is paid back' });
    await form.waitFor();
    await page.getByRole('link', { name: /^To tell\s*\d/ }).waitFor();
    await shot('to-tell');
    await form.getByRole('button', { name: 'Another time' }).click();
    await form.getByRole('textbox', { name: /The new time/ }).fill('in 2 days');
    await form
      .getByRole('textbox', { name: /These words go out/ })
      .fill('It comes on the day after tomorrow. We are sorry.');
    await form.getByRole('button', { name: 'Tell the customer' }).click();
    await form.waitFor({ state: 'detached' });
    expect((await web.scene.agent.get(`/api/v1/commitments/${refund.id}`)).body.state).toBe('renegotiated');
    const told = (await web.scene.agent.all(`/api/v1/cases/${web.scene.case.id}/timeline`, 100)).flatMap(
      ({ entry }: any) => entry ?? [],
    );
    expect(told.at(-1)).toMatchObject({
      audience: 'customer',
      body: 'It comes on the day after tomorrow. We are sorry.',
    });
  });

  it('hang on a board that is gone through by keys, filtered in its address, and opened cell by cell', async () => {
    page = await web.page('/promises');
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement.matches("a[data-promise]")')).toBe(true);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('refund');
    await page.waitForURL('**/promises?kind=refund');
    await eventually(async () => expect(await page.locator('main').innerText()).not.toContain('Collect a blender'));
    await page.getByRole('link', { name: /^We: / }).first().click();
    await page.waitForURL('**/promises/us/*?kind=refund');
    await page.getByRole('heading', { name: /^We · / }).waitFor();
    await page.locator('main').getByText(/money/).first().waitFor();
  });

  it('that a partner broke are claimed back: prepared, filed, answered and paid, each as the claim allows', async () => {
    page = await web.page('/cases/:case');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('claim money');
    await page.keyboard.press('Enter');
    await dialog('Prepare a claim').getByRole('textbox', { name: /Sum/ }).fill('24,50');
    await dialog()
      .getByRole('textbox', { name: /What happened/ })
      .fill('It came in pieces.');
    await dialog().getByRole('button', { name: 'Prepare a claim' }).click();
    const card = page.getByRole('region', { name: 'Claims' });
    for (const act of ['File it', 'Record their answer', 'Record a payment']) {
      await card.getByRole('button', { name: act }).click();
      await dialog(act).getByRole('button', { name: act }).click();
      await dialog().waitFor({ state: 'detached' });
    }
    await card.getByText('came in: €24.50').waitFor();
    const [claim] = (await web.scene.agent.get(`/api/v1/claims?caseId=${web.scene.case.id}`)).body.items;
    expect(claim).toMatchObject({ state: 'paid', recovered: { amount: 2450, currency: 'EUR' } });
  });

  describe.each<[string, BrowserContextOptions, string?]>([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['from right to left', { colorScheme: 'light' }, 'ar-XB'],
    ['at 320 pixels', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ])('%s', (light, options, language) => {
    it.each([
      ['making a promise', 'p'],
      ['bringing in a partner', 'Shift+B'],
      ['giving a new time', 'Shift+D'],
      ['a story', 'story'],
    ])('%s: nothing is wrong with it', async (name, keys) => {
      const context = await web.context({ ...options, bypassCSP: true });
      if (language)
        await context.addInitScript(`localStorage.setItem('kept-preferences', '{"language":"${language}"}')`);
      page = await context.newPage();
      await web.show(page, '/cases/:case');
      if (keys === 'story') {
        if (options.viewport) await page.keyboard.press('o');
        await page.locator('aside > section li > div > button:last-of-type').first().click();
      } else await page.keyboard.press(keys);
      await page.locator('[role=dialog] :is(form, h3)').first().waitFor();
      if (keys === 'p') await page.locator('[role=dialog] input[autocomplete=off]').first().fill('tomorrow 9-12');
      await new Promise((resolve) => setTimeout(resolve, 400));
      await shot(`${name} ${light}`.replaceAll(' ', '-'));
      expect(await faultsIn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(page.viewportSize()!.width);
    });
  });
});
