import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { FlexDesk } from './flex-desk.js';
import { PASSWORD } from './web-desk.js';

describeWithChromium('bending rules at the desk', () => {
  let desk: FlexDesk;
  let page: Page;
  beforeAll(async () => (desk = await FlexDesk.open()), 120_000);
  afterAll(() => desk.close());
  afterEach(() => page.context().close());

  const dialog = () => page.getByRole('dialog');

  it('an agent gives what they may with the keyboard alone, and reads what follows', async () => {
    const { id } = await desk.flex.caseOn(43);
    page = await desk.web.page(`/cases/${id}?view=open`);
    await page.getByRole('heading', { name: 'Decisions' }).waitFor();
    await page.keyboard.press('x');
    await dialog().getByText('You may decide this yourself').waitFor();
    await dialog().getByText('up to €40.00').waitFor();
    await dialog().getByText('Generosity available this month').waitFor();
    await page.keyboard.type('15');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await dialog().getByRole('radio', { name: 'Something else', checked: true }).waitFor();
    for (let back = 0; back < 4; back++) await page.keyboard.press('ArrowLeft');
    await dialog().getByRole('radio', { name: 'Loyal customer', checked: true }).waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Granted: Goodwill credit €15.00').waitFor();
    await dialog().getByRole('heading', { name: 'What follows' }).waitFor();
    await page.keyboard.press('Escape');
    const { body } = await desk.flex.agent.get(`/api/v1/cases/${id}/decisions`);
    expect(body.items).toMatchObject([
      { state: 'granted', amount: { amount: 1_500, currency: 'EUR' }, reasonCode: 'loyal_customer' },
    ]);
    await page.getByRole('region', { name: 'Decisions' }).getByText('Goodwill credit €15.00').waitFor();
  });

  it('says while it is typed that somebody else has to agree, and then who was asked', async () => {
    const { id } = await desk.flex.caseOn(43);
    page = await desk.web.page(`/cases/${id}?view=open`);
    await page.getByRole('heading', { name: 'Decisions' }).waitFor();
    await page.keyboard.press('x');
    await dialog().getByLabel('How much, in EUR').fill('60');
    await dialog().getByText('Somebody else has to agree').waitFor();
    await dialog().getByRole('button', { name: 'Ask for approval' }).click();
    await dialog().getByText('Choose one.').waitFor();
    await dialog().getByLabel('Goodwill', { exact: true }).check();
    await dialog().getByRole('button', { name: 'Ask for approval' }).click();
    await dialog().getByText('Approval was asked for').waitFor();
    await dialog()
      .getByText(/Mara Manager.* will answer/)
      .waitFor();
    await dialog().getByRole('link', { name: 'To the approval' }).waitFor();
    const { body } = await desk.flex.agent.get(`/api/v1/cases/${id}/decisions`);
    expect(body.items).toMatchObject([{ state: 'awaiting_approval', reasonCode: 'goodwill' }]);
  });

  it('asks first what nobody knows, keeps the answer with the case, and lets only then decide', async () => {
    const { id } = await desk.flex.caseOn(20);
    page = await desk.web.page(`/cases/${id}?view=open`);
    await page.getByRole('heading', { name: 'Decisions' }).waitFor();
    await page.keyboard.press('x');
    await dialog().getByLabel('Policy').selectOption(desk.flex.returns);
    await dialog().getByText('Something has to be said first').waitFor();
    expect(
      await dialog()
        .getByRole('button', { name: /Ask for approval|Do it now/ })
        .isDisabled(),
    ).toBe(true);
    for (let left = await dialog().getByRole('button', { name: /: no$/ }).count(); left > 0; left--) {
      await dialog().getByRole('button', { name: /: no$/ }).first().click();
      await eventually(async () =>
        expect(await dialog().getByRole('button', { name: /: no$/ }).count()).toBe(left - 1),
      );
    }
    await dialog().getByText('You may decide this yourself').waitFor();
    const { body } = await desk.flex.agent.get(`/api/v1/cases/${id}/facts`);
    expect(body.items.find(({ name }: any) => name === 'opened')).toMatchObject({ value: false, source: 'stated' });
  });

  it('a manager approves by one key and their password, once', async () => {
    page = await desk.managerAt('/approvals');
    const [first, second] = [await desk.asked(), await desk.asked()];
    await page.goto(`${desk.web.desk.url}/approvals/${first.approval.id}`);
    await page.getByRole('heading', { name: 'Goodwill credit: €90.00' }).waitFor();
    await page.getByText('We may say sorry with something').first().waitFor();
    await page.keyboard.press('a');
    await dialog().getByLabel('Your password').fill('not this one');
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('This is not your password.').waitFor();
    expect(await desk.decision(first.id)).toMatchObject({ state: 'awaiting_approval' });
    await dialog().getByLabel('Your password').fill(PASSWORD);
    await page.keyboard.press('Control+Enter');
    await dialog().waitFor({ state: 'detached' });
    expect(await desk.decision(first.id)).toMatchObject({ state: 'granted', authority: 'approval' });
    await page.goto(`${desk.web.desk.url}/approvals/${second.approval.id}`);
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await page.keyboard.press('a');
    await eventually(async () => expect(await desk.decision(second.id)).toMatchObject({ state: 'granted' }));
  });

  it('a manager declines with a reason, and keeps their words when somebody was faster', async () => {
    page = await desk.managerAt('/approvals');
    const { id, approval } = await desk.asked();
    await desk.web.show(page, `/approvals/${approval.id}`);
    await page.getByRole('button', { name: 'Decline' }).waitFor();
    await page.keyboard.press('d');
    await dialog().getByLabel('Why not').fill('We gave them enough.');
    await desk.flex.manager.put(`/api/v1/approvals/${approval.id}/verdict`, { verdict: 'grant' });
    await page.keyboard.press('Control+Enter');
    await dialog().getByLabel('Your password').fill(PASSWORD);
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Mara Manager was faster: granted').waitFor();
    expect(await dialog().getByLabel('Why not').inputValue()).toBe('We gave them enough.');
    expect(await desk.decision(id)).toMatchObject({ state: 'granted' });
  });

  it('a manager asks back, and whoever asked answers from the same screen', async () => {
    page = await desk.managerAt('/approvals?view=open');
    const { approval } = await desk.asked(90_00, 'Needs a word.');
    await page
      .getByRole('link', { name: /Goodwill credit/ })
      .first()
      .waitFor();
    await page.keyboard.press('j');
    await page.waitForURL('**/approvals/apr_*');
    await page.goto(`${desk.web.desk.url}/approvals/${approval.id}`);
    await page.getByRole('button', { name: 'Ask back' }).waitFor();
    await page.keyboard.press('q');
    await dialog().getByRole('textbox').waitFor();
    await page.keyboard.type('How long were they ill?');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nina Manager asks back:').waitFor();
    const { body } = await desk.flex.agent.get(`/api/v1/approvals/${approval.id}`);
    expect(body).toMatchObject({ state: 'questioned', question: { body: 'How long were they ill?' } });
  });

  describe('the ledger', () => {
    beforeAll(async () => {
      for (const amount of [10_00, 15_00, 20_00]) await desk.bent(amount, { reasonCode: 'hardship' });
    });

    it('narrows by its facets, and the address is the filter', async () => {
      page = await desk.managerAt('/exceptions');
      const facets = page.getByRole('complementary', { name: 'Filter' });
      await facets.getByRole('button', { name: /Hardship/ }).click();
      await page.waitForURL('**/exceptions?reason=hardship');
      await page.getByText(/^3 exceptions, €45\.00/).waitFor();
      await eventually(async () => expect(await page.getByRole('row').count()).toBe(4));
      await facets.getByLabel('Value in EUR').selectOption({ index: 2 });
      await page.getByText(/^1 exception, €20\.00/).waitFor();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
        reason: 'hardship',
        min: '2000',
        max: '4999',
      });
      await page.reload();
      await page.getByText(/^1 exception, €20\.00/).waitFor();
    });

    it('is taken along with two clicks, and its manifest says what was taken', async () => {
      page = await desk.managerAt('/exceptions?reason=hardship');
      await page.getByRole('button', { name: 'Export' }).click();
      const [taken] = await Promise.all([
        page.waitForEvent('download'),
        dialog().getByRole('button', { name: 'CSV' }).click(),
      ]);
      const file = await readFile(await taken.path());
      await dialog().getByText('Complete').waitFor();
      await dialog().getByText(createHash('sha256').update(file).digest('hex')).waitFor();
      expect(file.toString().trim().split('\n')).toHaveLength(4);
    });

    it('keeps a view under a name', async () => {
      page = await desk.managerAt('/exceptions?reason=hardship');
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByRole('menuitem', { name: 'Save this view' }).click();
      await dialog().getByLabel('What it is called').fill('Hard times');
      await page.keyboard.press('Control+Enter');
      await dialog().waitFor({ state: 'detached' });
      await page.goto(`${desk.web.desk.url}/exceptions`);
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByRole('menuitemradio', { name: 'Hard times' }).click();
      await page.waitForURL('**/exceptions?reason=hardship');
      expect(new URL(page.url()).search).toBe('?reason=hardship');
    });

    it('shows the evidence of one, whose seal this very browser has verified', async () => {
      page = await desk.managerAt('/exceptions?reason=hardship');
      await page.getByRole('row').nth(1).waitFor();
      await page.keyboard.press('j');
      await page.locator('[data-row]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/exceptions/exc_*');
      await page.getByText('We may say sorry with something').first().waitFor();
      const seal = page.getByRole('region', { name: 'Seal' });
      await seal.getByText('Verified in this browser').first().waitFor();
      await seal
        .getByText(/sealed in checkpoint \d+/)
        .first()
        .waitFor();
      await seal.getByText('The event reads as it was sealed.').first().waitFor();
      expect(await seal.getByText('Does not hold').count()).toBe(0);
    });

    it('is searched for a case by its number and for a person by name', async () => {
      page = await desk.managerAt('/audit');
      const { id } = desk.web.scene.case;
      const { number } = (await desk.flex.manager.get(`/api/v1/cases/${id}`)).body;
      await page.getByLabel('Case number').fill('999999');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByText('There is no case of this number.').waitFor();
      await page.getByLabel('Case number').fill(`#${number}`);
      await page.getByLabel('Who', { exact: true }).selectOption('Ada Agent');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.waitForURL((url) => url.searchParams.get('case') === id && url.searchParams.has('actor'));
      await page.getByText('case.opened').waitFor();
      await eventually(async () => expect(await page.getByLabel('Case number').inputValue()).toBe(`#${number}`));
      expect(await page.getByRole('link', { name: 'To the case' }).count()).toBeGreaterThan(0);
    });

    it('does not call verified what was changed on its way', async () => {
      page = await desk.managerAt('/audit');
      await page.route('**/api/v1/audit/proofs/*', async (route) => {
        const proof = await (await route.fetch()).json();
        const [first, ...rest] = proof.path as string[];
        const other = `${first!.slice(0, -1)}${first!.endsWith('0') ? '1' : '0'}`;
        await route.fulfill({ json: { ...proof, path: [other, ...rest] } });
      });
      await page
        .getByRole('button', { name: /^Prove / })
        .last()
        .click();
      await dialog().getByText('Does not hold').waitFor();
      expect(await dialog().getByText('Verified in this browser').count()).toBe(0);
    });

    it('is drawn from, reviewed by keys, reported, and drawn again the same', async () => {
      page = await desk.managerAt('/exceptions?reason=hardship');
      await page.getByText(/^3 exceptions/).waitFor();
      await page.getByRole('button', { name: 'Draw a sample' }).click();
      await dialog().getByLabel('How many').fill('2');
      await dialog().getByRole('button', { name: 'Draw', exact: true }).click();
      await page.waitForURL('**/exceptions/samples/smp_*');
      await page.getByRole('heading', { name: 'Random: 2 of 3' }).waitFor();
      await page.keyboard.press('j');
      await page.getByText('Item 1', { exact: true }).waitFor();
      await page.keyboard.press('1');
      await page.getByText('Item 2', { exact: true }).waitFor();
      await page.keyboard.press('2');
      await dialog().getByLabel('What was found').fill('Nobody was ill.');
      await page.keyboard.press('Control+Enter');
      await page.getByText('2 of 2 looked at, 1 unsound, 0 unclear').waitFor();
      await page.getByRole('button', { name: 'Draw again' }).click();
      await page.getByText('Drawn again, it came out the same.').waitFor();
      await page.getByLabel('Report', { exact: true }).check();
      await page.getByText('Nobody was ill.').waitFor();
      expect(await page.getByRole('row', { name: /Unsound/ }).innerText()).toMatch(/1 of 2/);
    });
  });

  it('whoever carries a remedy out says so', async () => {
    const { remedyId } = await desk.bent(5_00);
    page = await desk.web.page('/remedies');
    await page.getByRole('button', { name: 'Carried out: Goodwill credit €5.00' }).click();
    await dialog().getByLabel('What they call it there').fill('pay_8127');
    await page.keyboard.press('Control+Enter');
    await dialog().waitFor({ state: 'detached' });
    const { body } = await desk.flex.agent.get(`/api/v1/remedies/${remedyId}`);
    expect(body).toMatchObject({ state: 'executed', executions: [{ reference: 'pay_8127' }] });
  });

  it('agents are not offered what is for managers', async () => {
    page = await desk.web.page('/approvals');
    const places = page.getByRole('navigation', { name: 'Places' });
    await places.getByText('Approvals').waitFor();
    expect(await places.getByText(/Exceptions|Audit log/).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });

  it.each(['/exceptions', '/exceptions/samples', '/audit'])(
    'agents who come to %s by its address are told so',
    async (path) => {
      page = await desk.web.page(path);
      await page.locator('main').getByText('This is for managers').waitFor();
      expect(await page.locator('main').locator('button, [role=alert]').count()).toBe(0);
    },
  );
});
