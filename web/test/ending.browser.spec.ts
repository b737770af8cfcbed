import type { Page } from 'playwright-core';
import { openCase } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('how a case ends at the desk', () => {
  let web: WebDesk;
  let page: Page;
  beforeAll(async () => (web = await WebDesk.open()));
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const at = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;
  const read = async (id: string): Promise<any> => (await web.scene.agent.get(at(id))).body;
  const fresh = (): Promise<any> => openCase(web.scene.agent, web.scene.customer.id);
  /** Acknowledged, and all that was promised is done. */
  const free = async (): Promise<string> => {
    const { id } = await fresh();
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    await web.scene.agent.put(at(id, '/acknowledgement'), { promise: { what: 'You hear from me', dueAt } });
    await web.desk.owner.query(`update commitments set state = 'kept', settled_at = now() where case_id = $1`, [id]);
    return id;
  };
  const proposed = async (): Promise<string> => {
    const id = await free();
    await web.scene.agent.put(at(id, '/resolution'), { summary: 'A new blender is on its way' });
    return id;
  };
  const longClosed = async (): Promise<any> => {
    const opened = await fresh();
    await web.scene.agent.put(at(opened.id, '/closure'), { reason: 'withdrawn' });
    await web.desk.owner.query(`update cases set state_since = now() - interval '31 days' where id = $1`, [opened.id]);
    return opened;
  };
  const dialog = () => page.getByRole('dialog');
  const timeline = () => page.getByRole('region', { name: 'Timeline' });
  const note = () => page.getByRole('note', { name: 'How it ends' });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const inForm = (): Promise<unknown> =>
    eventually(async () => expect(await page.evaluate('document.activeElement.closest("form") !== null')).toBe(true));
  const show = async (id: string): Promise<void> => {
    page = await web.page(`/cases/${id}`);
    await button('More to do with the case').waitFor();
  };
  const choose = async (name: string): Promise<void> => {
    await button('More to do with the case').click();
    await page.getByRole('menuitem', { name }).click();
    await dialog().waitFor();
  };

  it('a solution is proposed, the customer agrees, and it is closed as confirmed on the same visit; Z opens it again', async () => {
    const id = await free();
    await show(id);
    await page.keyboard.press('e');
    await dialog().getByRole('textbox', { name: 'How it was put right' }).fill('A new blender is on its way');
    await page.keyboard.press('Control+Enter');
    await note().getByText('They have not answered yet.').waitFor();
    await note().getByText('A new blender is on its way').waitFor();
    await dialog().waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await dialog().getByRole('radio', { name: 'It is solved', exact: true }).waitFor();
    await inForm();
    await page.keyboard.press('Control+Enter');
    await note().getByText('Put right, as the customer agreed').waitFor();
    expect((await read(id)).state).toBe('resolved');
    expect(await button('Resolve').count()).toBe(0);
    await choose('Close the case');
    await inForm();
    expect(await dialog().getByRole('radio', { name: 'confirmed' }).isChecked()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await note()
      .getByText(/Closed .*: confirmed\./)
      .waitFor();
    await timeline().getByText('closed the case: confirmed').waitFor();
    await page.getByText(/#\d+ is closed/).waitFor();
    await dialog().waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await eventually(async () => expect((await read(id)).state).toBe('in_progress'));
  });

  it('a solution that is none is taken up again, with the words why', async () => {
    const id = await proposed();
    await show(id);
    await page.keyboard.press('e');
    await dialog().getByRole('radio', { name: 'It is not solved' }).check();
    await dialog().getByLabel('What is still missing, if they said').fill('It hums, but nothing turns');
    await page.keyboard.press('Control+Enter');
    await timeline().getByText('It hums, but nothing turns').waitFor();
    await timeline().getByText('A new blender is on its way').waitFor();
    expect((await read(id)).state).toBe('in_progress');
    expect(await note().count()).toBe(0);
  });

  it('the menu says yes and no too, and takes a resolved case up again', async () => {
    const id = await proposed();
    await show(id);
    await choose('The customer agrees: it is solved');
    await dialog().getByRole('button', { name: 'Resolve' }).click();
    await eventually(async () => expect((await read(id)).state).toBe('resolved'));
    await dialog().waitFor({ state: 'detached' });
    await choose('Not solved: take it up again');
    await inForm();
    await page.keyboard.press('Control+Enter');
    await eventually(async () => expect((await read(id)).state).toBe('in_progress'));
  });

  it('what nobody acknowledged is resolved with the customer’s yes alone, and says so', async () => {
    const { id } = await fresh();
    await show(id);
    await page.keyboard.press('e');
    await dialog().getByText('Nobody has acknowledged this case yet.').waitFor();
    await dialog().getByRole('textbox').fill('Told them where the switch is');
    await page.keyboard.press('Control+Enter');
    expect((await read(id)).state).toBe('received');
    // Nothing was sent that would have been refused.
    expect(await dialog().getByRole('alert').count()).toBe(0);
    await dialog().getByLabel('The customer has agreed already').check();
    await page.keyboard.press('Control+Enter');
    await eventually(async () => expect((await read(id)).state).toBe('resolved'));
  });

  it('names the promise that stands against it, leads to it, and forgets the refusal, not the words', async () => {
    const { id } = await fresh();
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    await web.scene.agent.put(at(id, '/acknowledgement'), { promise: { what: 'You hear from me', dueAt } });
    page = await web.page(`/cases/${id}`, { viewport: { width: 900, height: 800 } });
    await button('More to do with the case').waitFor();
    await page.keyboard.press('e');
    await dialog().getByRole('textbox').fill('A new blender is on its way');
    await dialog().getByLabel('The customer has agreed already').check();
    await page.keyboard.press('Control+Enter');
    await dialog().getByRole('alert').getByRole('button', { name: '“You hear from me”' }).click();
    await page.getByRole('complementary').getByText('You hear from me').waitFor();
    await eventually(async () =>
      expect(await page.evaluate('document.activeElement.textContent')).toContain('You hear from me'),
    );
    await dialog().waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    expect(await dialog().getByRole('textbox').inputValue()).toBe('A new blender is on its way');
    expect(await dialog().getByRole('alert').count()).toBe(0);
  });

  it('begins within the form in every dialog that has one', async () => {
    await show(await free());
    await choose('Close the case');
    await inForm();
    expect(await dialog().getByRole('radio').count()).toBe(3);
    await dialog().getByText('“Confirmed” can only be chosen once the case is resolved.').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await choose('Change details');
    await inForm();
  });

  it('closed long ago it is not reopened but followed up, by a case that knows whose and what it is', async () => {
    const old = await longClosed();
    await show(old.id);
    expect(await button('Reopen').count()).toBe(0);
    const strip = page.getByRole('form', { name: 'Writing' }).getByRole('note');
    await strip.getByText('closed more than 30 days ago').waitFor();
    await strip.getByRole('button', { name: 'Open a follow-up' }).click();
    await dialog().getByText('Clara Customer').waitFor();
    expect(await dialog().getByRole('textbox', { name: 'Subject' }).inputValue()).toBe(old.subject);
    await inForm();
    await page.keyboard.type('It broke again');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL((url) => !url.pathname.endsWith(old.id));
    const opened = await read(/cs_[0-9a-f-]+/.exec(page.url())![0]);
    expect([opened.followsUp, opened.customer.id]).toEqual([old.id, web.scene.customer.id]);
  });

  it('closed lately it says so where one writes, and is reopened from there', async () => {
    const { id } = await fresh();
    await web.scene.agent.put(at(id, '/closure'), { reason: 'not_agreed', note: 'The ombudsman' });
    await show(id);
    await timeline().getByText('The ombudsman').waitFor();
    const strip = page.getByRole('form', { name: 'Writing' }).getByRole('note');
    await strip.getByText('stays closed when you write here').waitFor();
    await strip.getByRole('button', { name: 'Reopen' }).click();
    await eventually(async () => expect((await read(id)).state).toBe('in_progress'));
    await strip.waitFor({ state: 'detached' });
  });
});
