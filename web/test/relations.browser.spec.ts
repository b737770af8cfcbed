import type { Page } from 'playwright-core';
import { inSeconds, openCase } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { openFromMenu } from './case-menu.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('what a case can become', () => {
  let web: WebDesk;
  let page: Page;
  beforeAll(async () => (web = await WebDesk.open()));
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const fresh = (): Promise<any> => openCase(web.scene.agent, web.scene.customer.id);
  const read = async (id: string): Promise<any> => (await web.scene.agent.get(`/api/v1/cases/${id}`)).body;
  const dialog = () => page.getByRole('dialog');
  const aside = () => page.getByRole('complementary');
  const other = () => aside().getByRole('region', { name: 'Other cases' });

  describe('merged into another', () => {
    it('says before what will happen and who will see what, is led to the other, and taken back with Z', async () => {
      const [from, into] = [web.scene.case as any, await fresh()];
      page = await web.page(`/cases/${from.id}?view=open`);
      await page.getByRole('button', { name: 'More to do with the case' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
      await page.keyboard.type('merge into');
      await page.getByRole('option', { name: /Merge into another case/ }).waitFor();
      await page.keyboard.press('Enter');
      await dialog().getByRole('textbox', { name: 'Into which case' }).fill(String(into.number));
      await dialog()
        .getByRole('button', { name: new RegExp(`#${into.number} `) })
        .waitFor();
      await page.keyboard.press('Enter');
      const preview = dialog().getByRole('region', { name: 'What will happen' });
      await preview.getByText(`whoever opens it is led to #${into.number}`).waitFor();
      await preview
        .getByText(`Swift Courier sees its part in #${from.number}, and nothing of #${into.number}.`)
        .waitFor();
      await preview.getByText('Clara Customer sees what was for them in either').waitFor();
      expect((await read(from.id)).mergedInto).toBeNull();
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(`**/cases/${into.id}*`);
      expect((await read(from.id)).mergedInto).toBe(into.id);
      await other().getByText('Merged into this case').waitFor();
      await other()
        .getByText(/Can be undone until/)
        .waitFor();
      await page.getByText(`#${from.number} is merged into #${into.number}`).waitFor();
      await page.keyboard.press('z');
      await page.waitForURL(`**/cases/${from.id}*`);
      await eventually(async () => expect((await read(from.id)).mergedInto).toBeNull());
    });

    it('a merged case says where it went, leads there, is not written in, and says until when it can be undone', async () => {
      const [from, into] = [await fresh(), await fresh()];
      await web.scene.agent.make(`/api/v1/cases/${from.id}/merge`, { into: into.id, reason: 'She wrote twice' });
      page = await web.page(`/cases/${from.id}`);
      const banner = page.getByRole('note', { name: 'This case lives on in another' });
      await banner.getByText('She wrote twice').waitFor();
      await banner.getByText(/Can be undone until/).waitFor();
      expect(await page.getByRole('textbox', { name: /Message|Note/ }).count()).toBe(0);
      await banner.getByRole('link', { name: new RegExp(`#${into.number}`) }).click();
      await page.waitForURL(`**/cases/${into.id}*`);
      await other()
        .getByRole('button', { name: `Undo the merge: #${from.number}` })
        .click();
      await page.waitForURL(`**/cases/${from.id}*`);
      await eventually(async () => expect((await read(from.id)).merge).toBeNull());
      await page.getByRole('textbox', { name: /Message|Note/ }).waitFor();
    });

    it('offers no way back once seven days are over', async () => {
      const [from, into] = [await fresh(), await fresh()];
      await web.scene.agent.make(`/api/v1/cases/${from.id}/merge`, { into: into.id });
      await web.desk.owner.query(`update case_merges set at = at - interval '8 days' where case_id = $1`, [from.id]);
      page = await web.page(`/cases/${from.id}`);
      await page.getByRole('note', { name: 'This case lives on in another' }).waitFor();
      expect(await page.getByRole('button', { name: 'Undo the merge' }).count()).toBe(0);
    });

    it('offers only cases of the same customer', async () => {
      const { agent } = web.scene;
      const stranger = await agent.make('/api/v1/customers', { name: 'Stella Stranger' });
      const theirs = await openCase(agent, stranger.id);
      const [from, into] = [await fresh(), await fresh()];
      page = await web.page(`/cases/${from.id}`);
      await openFromMenu(page, 'merge');
      await dialog()
        .getByRole('button', { name: new RegExp(`#${into.number} `) })
        .waitFor();
      await dialog().getByRole('textbox').fill(String(theirs.number));
      await dialog().getByText('No case holds these words.').waitFor();
      expect(await dialog().getByRole('group').getByRole('button').count()).toBe(0);
    });
  });

  it('is linked, shows the other on both sides, is unlinked, and linked again with Z', async () => {
    const [from, to] = [await fresh(), await fresh()];
    page = await web.page(`/cases/${from.id}`);
    await openFromMenu(page, 'link');
    await dialog().getByLabel('This case').selectOption('duplicate_of');
    await dialog().getByRole('textbox', { name: 'Which case' }).fill(String(to.number));
    await dialog()
      .getByRole('button', { name: new RegExp(`#${to.number} `) })
      .click();
    await dialog().getByRole('textbox', { name: /Why/ }).fill('Same blender');
    await page.keyboard.press('Control+Enter');
    await other().getByText('Duplicate of').waitFor();
    await other().getByText('Same blender').waitFor();
    await other()
      .getByRole('link', { name: new RegExp(`#${to.number}`) })
      .click();
    await page.waitForURL(`**/cases/${to.id}*`);
    await other().getByText('Its duplicate').waitFor();
    await other()
      .getByRole('button', { name: `Unlink #${from.number}` })
      .click();
    await page.getByText(`No longer linked to #${from.number}`).waitFor();
    expect((await read(from.id)).links).toEqual([]);
    await page.keyboard.press('z');
    await other().getByText('Its duplicate').waitFor();
    expect((await read(from.id)).links).toMatchObject([{ kind: 'duplicate_of', note: 'Same blender' }]);
  });

  it('says in plain words why two are not linked', async () => {
    const [from, to] = [await fresh(), await fresh()];
    await web.scene.agent.make(`/api/v1/cases/${to.id}/links`, { kind: 'follows_up', to: from.id });
    page = await web.page(`/cases/${from.id}`);
    await openFromMenu(page, 'link');
    await dialog().getByLabel('This case').selectOption('follows_up');
    await dialog().getByRole('textbox', { name: 'Which case' }).fill(String(to.number));
    await dialog()
      .getByRole('button', { name: new RegExp(`#${to.number} `) })
      .click();
    await page.keyboard.press('Control+Enter');
    await dialog().getByRole('alert').getByText('The other case leads back to this one already.').waitFor();
    expect((await read(from.id)).links).toMatchObject([{ kind: 'follows_up', direction: 'from' }]);
  });

  it('is split: what was said stands in both, what was promised goes along, and Z takes it back', async () => {
    const { agent } = web.scene;
    const from = await fresh();
    await agent.put(`/api/v1/cases/${from.id}/acknowledgement`, {
      promise: { what: 'We ring you', dueAt: inSeconds(3_600) },
    });
    await agent.make(`/api/v1/cases/${from.id}/entries`, { audience: 'internal', body: 'And a kettle, by the way' });
    page = await web.page(`/cases/${from.id}`);
    await openFromMenu(page, 'split');
    const act = dialog().getByRole('button', { name: /Split it off/ });
    expect(await act.isDisabled()).toBe(true);
    await dialog().getByRole('textbox', { name: 'What the new case is about' }).fill('The kettle');
    await dialog()
      .getByRole('checkbox', { name: /And a kettle/ })
      .check();
    await dialog()
      .getByRole('checkbox', { name: /We ring you/ })
      .check();
    const preview = dialog().getByRole('region', { name: 'What will happen' });
    await preview.getByText('1 promise goes along.').waitFor();
    await preview.getByText('Clara Customer sees the new case with 0 entries in it.').waitFor();
    await act.click();
    await page.getByRole('heading', { name: 'The kettle' }).waitFor();
    const opened = page.url().match(/cs_[0-9a-f-]{36}/)![0];
    expect(opened).not.toBe(from.id);
    await page.getByRole('region', { name: 'Timeline' }).getByText('And a kettle, by the way').waitFor();
    await aside().getByText('We ring you').waitFor();
    await other().getByText('Split off from').waitFor();
    expect((await read(from.id)).commitments).toEqual([]);
    await page.keyboard.press('z');
    await page.waitForURL(`**/cases/${from.id}*`);
    await aside().getByText('We ring you').waitFor();
    expect((await read(opened)).split).toBeNull();
  });
});
