import type { Page } from 'playwright-core';
import { eventually } from '../../test/eventually.js';
import { faultsIn } from '../../test/browser.js';
import { openCase } from '../../test/case-scene.js';
import { describeWithChromium } from '../../test/needs.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('two of us in one case', () => {
  let web: WebDesk;
  let erin: Page;
  let dana: Page;
  let id: string;
  beforeAll(async () => {
    web = await WebDesk.open();
    erin = await (await web.context({ bypassCSP: true })).newPage();
    dana = await (
      await web.contextOf({ role: 'agent', name: 'Dana Agent', email: 'dana@example.test' }, { bypassCSP: true })
    ).newPage();
  });
  afterAll(() => web.close());
  beforeEach(async () => {
    id = (await openCase(web.scene.agent, web.scene.customer.id)).id;
    await Promise.all([erin, dana].map((page) => web.show(page, `/cases/${id}?view=open`)));
  });

  const field = (page: Page) => page.getByRole('textbox', { name: /Message|Note/ });
  const entries = async (): Promise<any[]> =>
    (await web.scene.agent.all(`/api/v1/cases/${id}/timeline`, 100)).flatMap(({ entry }) => entry ?? []);

  it('see each other, and who of them writes to whom, in the case and in the list', async () => {
    const here = erin.getByRole('group', { name: 'Also here' });
    await here.getByText('Dana Agent is looking at it').waitFor();
    await dana.keyboard.press('r');
    await dana.keyboard.type('I ring her.');
    await here.locator('[aria-live]').getByText('Dana Agent is writing to the customer').waitFor();
    await erin.getByText('Dana Agent is drafting to the customer').waitFor();
    await erin.getByRole('list', { name: 'Cases' }).getByTitle('Dana Agent is writing to the customer').waitFor();
    expect(await faultsIn(erin)).toEqual([]);
    await dana.keyboard.press('Control+a');
    await dana.keyboard.press('Delete');
    await dana.keyboard.press('Escape');
    await eventually(async () => expect(await erin.getByText('is drafting').count()).toBe(0));
    await dana.goto(`${web.desk.url}/promises`);
    await eventually(async () => expect(await here.getByTitle(/Dana/).count()).toBe(0));
  });

  it('do not send past each other: who is second sees the first, and loses nothing', async () => {
    await erin.keyboard.press('r');
    await erin.keyboard.type('We collect it on Monday.');
    await dana.keyboard.press('r');
    await dana.keyboard.type('We collect it on Tuesday.');
    await dana.keyboard.press('Control+Enter');
    await dana.getByText('On its way to the customer').waitFor();
    await erin.getByText('Dana Agent is sending to the customer').waitFor();
    await erin.keyboard.press('Control+Enter');
    const strip = erin.getByRole('alert', { name: '1 new since you began' });
    await strip.getByText('We collect it on Tuesday.').waitFor();
    expect(await field(erin).inputValue()).toBe('We collect it on Monday.');
    expect(await faultsIn(erin)).toEqual([]);
    await strip.getByRole('button', { name: 'Keep editing' }).click();
    await erin.keyboard.type(' Or later.');
    await erin.keyboard.press('Control+Enter');
    await erin.getByText('On its way to the customer').waitFor();
    await eventually(async () => {
      expect((await entries()).slice(1).map(({ body }) => body)).toEqual([
        'We collect it on Tuesday.',
        'We collect it on Monday. Or later.',
      ]);
    });
    await dana.getByRole('region', { name: 'Timeline' }).getByText('Or later.').waitFor();
  });

  it('take back what they sent with one key, and have their words again', async () => {
    await erin.keyboard.press('r');
    await erin.keyboard.type('Too early');
    await erin.keyboard.press('Control+Enter');
    await erin.getByText('On its way to the customer').waitFor();
    expect(await field(erin).inputValue()).toBe('');
    await erin.keyboard.press('z');
    await eventually(async () => expect(await field(erin).inputValue()).toBe('Too early'));
    await erin.getByText('Taken back: it is a draft again').waitFor();
    await eventually(async () => expect(await erin.getByText('On its way').count()).toBe(0));
    expect((await entries()).map(({ body }) => body)).not.toContain('Too early');
  });

  it('find their words again in another browser, and after the tab was killed', async () => {
    await erin.keyboard.press('n');
    await erin.keyboard.type('Half a sentence');
    await eventually(async () => {
      const drafts = await web.desk.owner.query(`select body from entry_drafts where case_id = $1`, [id]);
      expect(drafts.rows).toEqual([{ body: 'Half a sentence' }]);
    });
    const second = await (await web.context()).newPage();
    await web.show(second, `/cases/${id}`);
    await second.keyboard.press('n');
    await eventually(async () => expect(await field(second).inputValue()).toBe('Half a sentence'));
    await second.context().close();
    // The line is gone, and then the tab: what was typed last stands in the browser alone.
    await erin.route('**/drafts/**', (route) => route.abort());
    await erin.keyboard.type(', and more');
    const context = erin.context();
    await erin.close({ runBeforeUnload: false });
    erin = await context.newPage();
    await web.show(erin, `/cases/${id}?view=open`);
    await erin.keyboard.press('n');
    await eventually(async () => expect(await field(erin).inputValue()).toBe('Half a sentence, and more'));
  });

  it('go on without a gap after the service was away, with what they had typed', async () => {
    await erin.keyboard.press('n');
    await erin.keyboard.type('While it is away');
    await web.desk.restart();
    await web.scene.agent.make(`/api/v1/cases/${id}/entries`, { audience: 'internal', body: 'Written in the gap' });
    await erin.getByRole('region', { name: 'Timeline' }).getByText('Written in the gap').waitFor();
    expect(await field(erin).inputValue()).toBe('While it is away');
    await eventually(async () => {
      const drafts = await web.desk.owner.query(`select body from entry_drafts where case_id = $1`, [id]);
      expect(drafts.rows).toEqual([{ body: 'While it is away' }]);
    });
  });

  it('keep what they type without a connection, and send it once there is one', async () => {
    await erin.context().setOffline(true);
    await erin.getByText('No connection').waitFor();
    await erin.keyboard.press('n');
    await erin.keyboard.type('From the tunnel');
    await erin.keyboard.press('Control+Enter');
    await erin.getByRole('alert').getByText('The desk cannot be reached.').waitFor();
    expect(await field(erin).inputValue()).toBe('From the tunnel');
    await erin.context().setOffline(false);
    await field(erin).focus();
    await erin.keyboard.press('Control+Enter');
    await eventually(async () => expect((await entries()).at(-1).body).toBe('From the tunnel'));
  });
});
