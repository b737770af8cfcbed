import { sceneOf, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { customerPath, PageVisit, wordsOf } from '../../../test/page-visit.js';

let desk: OpenDesk;
let scene: Scene;
let page: PageVisit;
beforeAll(async () => (desk = await OpenDesk.open()));
beforeEach(async () => {
  scene = await sceneOf(desk);
  page = new PageVisit(desk, await customerPath(scene));
});
afterAll(() => desk.close());

const at = (rest = ''): string => `/api/v1/cases/${scene.case.id}${rest}`;
const words = async (query?: string): Promise<string> => wordsOf((await page.open(query)).text);
const read = async (): Promise<any> => (await scene.agent.get(at())).body;
const proposed = (): Promise<any> => scene.agent.put(at('/resolution'), { summary: 'A new blender is on its way' });
const settled = (): Promise<unknown> =>
  desk.owner.query(`update commitments set state = 'kept', settled_at = now() where case_id = $1`, [scene.case.id]);
const happened = async (): Promise<any[]> =>
  (await scene.agent.get(at('/timeline?limit=100'))).body.items.map(({ type, by }: any) => `${type} by ${by.kind}`);
const said = async (): Promise<string[]> =>
  (await desk.owner.query('select body from entries where case_id = $1 order by id', [scene.case.id])).rows.map(
    ({ body }) => body,
  );

describe('a solution that we proposed', () => {
  it.each([
    ['en', 'Is it?', 'Yes, this is solved', 'No, it is not'],
    ['de', 'Stimmt das?', 'Ja, das ist gelöst', 'Nein, das ist es nicht'],
    ['pt', 'Está?', 'Sim, está resolvido', 'Não, não está'],
  ])('is asked for with a yes and a no, a tap each (%s)', async (language, asks, yes, no) => {
    await desk.owner.query('update customers set language = $2 where id = $1', [scene.customer.id, language]);
    expect(await words()).not.toContain(yes);
    await proposed();
    const { text } = await page.open();
    expect(wordsOf(text)).toMatch(new RegExp(`${asks.replace('?', '\\?')} A new blender is on its way ${yes} .*${no}`));
    expect(text).not.toMatch(/<details[^>]*>(?:(?!<\/details>).)*value="(un)?solved"/s);
    expect(Buffer.byteLength(text)).toBeLessThan(30_000);
  });

  it('is agreed to with a yes: the case is resolved, by the customer', async () => {
    await settled();
    await proposed();
    expect((await page.answer('solved')).headers.get('location')).toContain('said=agreed');
    const found = await read();
    expect([found.state, found.resolution.agreedAt !== null]).toEqual(['resolved', true]);
    expect(await happened()).toContain('case.resolved by customer');
    expect((await said()).at(-1)).toBe('Yes, this is solved.');
    const shown = await words('?said=agreed');
    expect(shown).toMatch(/We are glad that it is solved.*This is solved, as you told us.*No, it is not/);
    expect(shown).not.toContain('Yes, this is solved What');
  });

  it('is not forgotten to be agreed to while something is promised still, and resolved once that is done', async () => {
    await proposed();
    expect((await page.answer('solved')).status).toBe(303);
    const found = await read();
    expect([found.state, found.resolution.agreedAt !== null]).toEqual(['resolution_proposed', true]);
    await settled();
    const { body } = await scene.agent.put(at('/resolution'), { agreed: true });
    expect([body.state, body.resolution.agreedAt]).toEqual(['resolved', found.resolution.agreedAt]);
  });

  it('is declined with a no: the case is taken up again, it stands on the timeline, and its owner is told', async () => {
    await proposed();
    const { headers } = await page.answer('unsolved', { text: 'It hums, but nothing turns' });
    expect(headers.get('location')).toContain('said=declined');
    expect((await read()).state).toBe('in_progress');
    expect(await happened()).toContain('case.resolution_declined by customer');
    expect((await said()).at(-1)).toBe('No, this is not solved.\n\nIt hums, but nothing turns');
    expect(await words('?said=declined')).toMatch(/We take it up again.*We are on it/);
    await eventually(async () =>
      expect((await scene.agent.get('/api/v1/notifications')).body.items).toContainEqual(
        expect.objectContaining({ kind: 'customer_replied' }),
      ),
    );
  });

  it('is declined without a word too, also after it was agreed to', async () => {
    await settled();
    await proposed();
    await page.answer('solved');
    expect((await page.answer('unsolved')).status).toBe(303);
    expect((await read()).state).toBe('in_progress');
    expect((await said()).at(-1)).toBe('No, this is not solved.');
  });

  it('that was taken back meanwhile is not answered: the words are said', async () => {
    await proposed();
    const [yes, no] = [await page.form('solved'), await page.form('unsolved')];
    await scene.agent.delete(at('/resolution'), { reason: 'She rang' });
    for (const form of [yes, { ...no, text: 'Nothing turns' }]) expect((await page.post(form)).status).toBe(303);
    expect((await read()).state).toBe('in_progress');
    expect((await said()).slice(-2)).toEqual(['Yes, this is solved.', 'No, this is not solved.\n\nNothing turns']);
  });

  it('a yes that comes after the case was closed leaves it closed', async () => {
    await settled();
    await proposed();
    const form = await page.form('solved');
    await scene.agent.put(at('/closure'), { reason: 'withdrawn' });
    expect((await page.post(form)).headers.get('location')).toContain('said=agreed');
    expect((await read()).state).toBe('closed');
  });
});
