import type { Page } from 'playwright-core';
import { inSeconds, openCase } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('what is done to a case', () => {
  let web: WebDesk;
  let page: Page;
  let id: string;
  let number: number;
  beforeAll(async () => (web = await WebDesk.open()));
  afterAll(() => web.close());
  afterEach(() => page.context().close());
  beforeEach(async () => {
    const { agent, customer } = web.scene;
    ({ id, number } = await openCase(agent, customer.id));
    await agent.put(`/api/v1/cases/${id}/acknowledgement`, {
      promise: { what: 'We ring you', dueAt: inSeconds(3_600) },
    });
    await agent.make(`/api/v1/cases/${id}/entries`, { audience: 'customer', body: 'Which colour was it?' });
    page = await (await web.context()).newPage();
    await page.route('**/api/v1/live', (route) => route.abort());
    await web.show(page, `/cases/${id}?view=open`);
  });

  /** Holds the call back until it is let go, then answers it so. */
  async function held(path: string, refusal?: string): Promise<{ letGo: () => void }> {
    let letGo = (): void => {};
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(path, async (route) => {
      if (route.request().method() === 'GET') return route.continue();
      await gone;
      return refusal
        ? route.fulfill({
            status: 409,
            contentType: 'application/problem+json',
            body: JSON.stringify({ type: `/problems/${refusal}` }),
          })
        : route.continue();
    });
    return { letGo };
  }
  const header = () => page.locator('section > header').filter({ has: page.getByRole('heading', { level: 1 }) });
  const row = () =>
    page
      .getByRole('list', { name: 'Cases' })
      .getByRole('listitem')
      .filter({ hasText: `#${number}` });
  const owner = async (): Promise<string> => (await web.scene.agent.get(`/api/v1/cases/${id}`)).body.owner?.name;

  it('shows at once, before the service has answered: whose it is', async () => {
    const { letGo } = await held('**/owner');
    await page.keyboard.press('i');
    await header().getByRole('button', { name: 'with Erin Agent' }).waitFor();
    expect(await owner()).toBe('Ada Agent');
    expect(await page.getByText('Now with Erin Agent').count()).toBe(0);
    letGo();
    await page.getByText('Now with Erin Agent').waitFor();
    expect(await owner()).toBe('Erin Agent');
  });

  it('is taken back in words where the service refuses: whose it is', async () => {
    const { letGo } = await held('**/owner', 'case-closed');
    await page.keyboard.press('i');
    await header().getByRole('button', { name: 'with Erin Agent' }).waitFor();
    letGo();
    await page.getByText('The case is closed: reopen it first.').waitFor();
    await header().getByRole('button', { name: 'with Ada Agent' }).waitFor();
    expect(await page.getByText('Now with Erin Agent').count()).toBe(0);
  });

  it('is taken back in words where the service refuses: how it stands, on its page and in the list', async () => {
    const { letGo } = await held('**/waiting', 'case-not-allowed-now');
    await row().getByText('acknowledged').or(row().getByText('in progress')).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('wait for the customer');
    await page.getByRole('option', { name: /Wait for the customer/ }).waitFor();
    await page.keyboard.press('Enter');
    await row().getByText('waiting', { exact: true }).waitFor();
    await header().getByText('waiting', { exact: true }).waitFor();
    letGo();
    await page.getByText('The case is in a state that does not allow this now.').waitFor();
    await eventually(async () => expect(await header().getByText('waiting', { exact: true }).count()).toBe(0));
    expect(await row().getByText('waiting', { exact: true }).count()).toBe(0);
  });

  it('goes out one after the other, and the second has read what became of the first', async () => {
    const { letGo } = await held('**/owner');
    await page.keyboard.press('i');
    await header().getByRole('button', { name: 'with Erin Agent' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('wait for the customer');
    await page.getByRole('option', { name: /Wait for the customer/ }).waitFor();
    await page.keyboard.press('Enter');
    await header().getByText('waiting', { exact: true }).waitFor();
    letGo();
    await eventually(async () => {
      const { body } = await web.scene.agent.get(`/api/v1/cases/${id}`);
      expect([body.owner.name, body.state]).toEqual(['Erin Agent', 'waiting']);
    });
    expect(await page.getByText('Somebody changed this while you looked at it.').count()).toBe(0);
  });
});
