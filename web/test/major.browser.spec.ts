import type { Page } from 'playwright-core';
import { openCase } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { describeWithChromium } from '../../test/needs.js';
import { openFromMenu } from './case-menu.js';
import { WebDesk } from './web-desk.js';

describeWithChromium('a major case at the desk', () => {
  let web: WebDesk;
  let page: Page;
  beforeAll(async () => (web = await WebDesk.open()));
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const agent = () => web.scene.agent;
  const read = async (id: string): Promise<any> => (await agent().get(`/api/v1/cases/${id}`)).body;
  const dialog = () => page.getByRole('dialog');
  const aside = () => page.getByRole('complementary');
  const openMajor = (subject: string): Promise<any> =>
    agent().make('/api/v1/cases', { kind: 'major', subject, body: 'A pallet fell', channel: 'desk' });
  const caseOf = async (name: string, language: string, subject: string): Promise<any> => {
    const customer = await agent().make('/api/v1/customers', { name, language });
    return agent().make('/api/v1/cases', {
      ...{ kind: 'complaint', subject, body: `It is broken, says ${name}`, channel: 'phone', customerId: customer.id },
    });
  };

  it('is opened from the list, for all cases that are chosen there', async () => {
    const cases = [
      await caseOf('Ana Reis', 'pt', 'A wet parcel'),
      await caseOf('Bert Hof', 'de', 'A wet box'),
      await caseOf('Cleo Marsh', 'en', 'All is wet'),
    ];
    page = await web.page('/cases?view=open');
    for (const { number } of cases.slice(0, 2))
      await page.getByRole('checkbox', { name: `Choose #${number}` }).check({ force: true });
    await page.getByRole('button', { name: 'Major case …' }).click();
    await dialog().getByText('2 cases are part of it from the beginning').waitFor();
    await dialog().getByRole('textbox', { name: 'The cause, in a few words' }).fill('Rain in the depot');
    await dialog().getByRole('textbox', { name: 'What we know so far' }).fill('The roof leaks');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Rain in the depot' }).waitFor();
    await aside().getByRole('region', { name: '2 cases are part of it' }).waitFor();
    const links = await Promise.all(cases.map(async ({ id }) => (await read(id)).links.length));
    expect(links).toEqual([1, 1, 0]);
  });

  it('is opened for a case that becomes its first, and is taken out and back in', async () => {
    const first = await openCase(agent(), web.scene.customer.id);
    page = await web.page(`/cases/${first.id}`);
    await openFromMenu(page, 'major');
    await dialog().getByRole('textbox', { name: 'The cause, in a few words' }).fill('A pallet fell off a lorry');
    await dialog().getByRole('textbox', { name: 'What we know so far' }).fill('Lorry 7, on Monday');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'A pallet fell off a lorry' }).waitFor();
    await aside().getByRole('region', { name: '1 case is part of it' }).waitFor();
    const { links } = await read(first.id);
    expect(links).toMatchObject([{ kind: 'part_of', case: { subject: 'A pallet fell off a lorry' } }]);
    await openFromMenu(page, 'children');
    await dialog()
      .getByRole('button', { name: `Take #${first.number} out` })
      .click();
    await dialog().getByText('No case is part of it yet').waitFor();
    await page.getByText(`No longer linked to #${first.number}`).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await aside()
      .getByRole('link', { name: new RegExp(`#${first.number}`) })
      .click();
    await page.waitForURL(`**/cases/${first.id}*`);
    await aside().getByText('Part of the major case').waitFor();
  });

  it('suggests cases with what speaks for each, and says of each why it could not be added', async () => {
    const [major, elsewhere] = [await openMajor('Saucepans without lids'), await openMajor('Another cause')];
    const [likely, taken] = [
      await caseOf('Lara Likely', 'en', 'Saucepan without its lid'),
      await caseOf('Tom Taken', 'en', 'Quite another matter'),
    ];
    page = await web.page(`/cases/${major.id}`);
    await openFromMenu(page, 'add');
    const suggested = dialog().getByRole('list', { name: 'May be of the same cause' });
    await suggested.getByText('alike in words').waitFor();
    await suggested.getByRole('checkbox', { name: /Saucepan without its lid/ }).check();
    await dialog().getByRole('textbox', { name: 'Which case' }).fill(String(taken.number));
    await dialog()
      .getByRole('button', { name: new RegExp(`#${taken.number} `) })
      .click();
    await agent().make(`/api/v1/cases/${taken.id}/links`, { kind: 'part_of', to: elsewhere.id });
    await dialog()
      .getByRole('button', { name: /Add 2 cases/ })
      .click();
    await dialog()
      .getByRole('alert')
      .getByText(`#${taken.number}: It is part of another major case already.`)
      .waitFor();
    expect((await read(likely.id)).links).toMatchObject([{ kind: 'part_of', case: { id: major.id } }]);
    expect((await read(major.id)).children).toBe(1);
  });

  it('writes one update to all, each in their language, after it was read word for word', async () => {
    const major = await openMajor('The lorry is late');
    const [ana, bert] = [
      await caseOf('Ana Alves', 'pt', 'Where is it?'),
      await caseOf('Bert Becker', 'de', 'Wo ist es?'),
    ];
    await agent().post(`/api/v1/cases/${major.id}/children`, { caseIds: [ana.id, bert.id] });
    page = await web.page(`/cases/${major.id}`);
    await openFromMenu(page, 'update');
    const send = dialog().getByRole('button', { name: /^Write to/ });
    expect(await send.isDisabled()).toBe(true);
    const text = dialog().getByRole('textbox', { name: 'What they are to know' });
    await text.fill('Dear {name}, your order {order} is late.');
    await dialog().getByText('2 customers read it. For 2 something is missing.').waitFor();
    expect(await send.isDisabled()).toBe(true);
    await text.fill('Dear {name}, {order|your parcel} is late.');
    const letters = dialog().getByRole('list', { name: 'What each of them will read' });
    await letters.getByText('Dear Ana Alves, your parcel is late.').waitFor();
    await dialog().getByRole('button', { name: 'Write it for German' }).click();
    await dialog()
      .getByRole('textbox', { name: 'The same in: German' })
      .fill('Guten Tag {name}, {order|Ihr Paket} kommt später.');
    await letters.getByText('Guten Tag Bert Becker, Ihr Paket kommt später.').waitFor();
    await dialog().getByText('German: 1, in their language').waitFor();
    await eventually(async () => expect(await send.isEnabled()).toBe(true));
    await send.click();
    const updates = aside().getByRole('region', { name: 'Updates' });
    await updates.getByText('written to 2 of 2').waitFor();
    const { items } = (await agent().get(`/api/v1/cases/${bert.id}/timeline`)).body;
    expect(items.flatMap(({ entry }: any) => entry?.body ?? [])).toContain(
      'Guten Tag Bert Becker, Ihr Paket kommt später.',
    );
  });

  it('is lifted with E once nothing is promised in it any more, and opened again with Z', async () => {
    const major = await openMajor('A flood in the cellar');
    const child = await caseOf('Clea Child', 'en', 'Wet');
    await agent().post(`/api/v1/cases/${major.id}/children`, { caseIds: [child.id] });
    page = await web.page(`/cases/${major.id}`);
    await page.getByRole('button', { name: 'More to do with the case' }).waitFor();
    await page.keyboard.press('e');
    await dialog().getByText('1 case that is part of it goes on by itself.').waitFor();
    await dialog().getByRole('textbox', { name: 'What the cause was, and what ended it' }).fill('It was pumped out');
    await page.keyboard.press('Control+Enter');
    await page.getByText(`Major case #${major.number} is lifted`).waitFor();
    expect((await read(major.id)).state).toBe('closed');
    expect((await read(child.id)).state).toBe('received');
    await page.keyboard.press('z');
    await eventually(async () => expect((await read(major.id)).state).toBe('in_progress'));
  });
});
