import { sceneOf, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { eventIn, instantOf } from '../../../test/ics-reader.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { customerPath, PageVisit, wordsOf } from '../../../test/page-visit.js';

/** The year of the next 12 May that is still to come. */
const year = new Date(Date.now() + 7 * 86_400_000).getUTCFullYear() + 1;

describe('a window in Berlin, for a customer in Lisbon', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let promise: any;
  let page: PageVisit;
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await sceneOf(desk);
    promise = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'delivery',
      what: 'A new blender',
      window: { localStart: `${year}-05-12T13:00`, localEnd: `${year}-05-12T16:00`, zone: 'Europe/Berlin' },
    });
    page = new PageVisit(desk, await customerPath(scene));
  });
  afterAll(() => desk.close());

  it('ends at 15:00 on their page', async () => {
    const words = wordsOf((await page.open()).text);
    expect(words).toMatch(/12 May(?: \d{4})?, 12:00–15:00/);
    expect(words).toContain('All times are Lisbon time.');
    expect(words).not.toContain('16:00');
  });

  it('ends at 15:00 in their mail', async () => {
    await eventually(async () => {
      const { body } = await scene.manager.get(`/api/v1/mails?caseId=${scene.case.id}`);
      const letters = await Promise.all(
        body.items.map(async ({ id }: { id: string }) => (await scene.manager.get(`/api/v1/mails/${id}`)).body.letter),
      );
      const told = letters.find(({ subject }) => subject === 'Our promise: A new blender');
      expect(told?.text).toMatch(/12 May \d{4}, 12:00 – 15:00 \(Europe\/Lisbon\)/);
    });
  });

  it('ends in their diary at the very instant, which is 15:00 there', async () => {
    const { text } = await page.open();
    expect(text).toContain(`href="?calendar=${promise.id}"`);
    const { status, headers } = await page.open(`?calendar=${promise.id}`);
    expect([status, headers.get('location')]).toEqual([303, `${page.path}/calendar/${promise.id}.ics`]);
    const file = await new PageVisit(desk, headers.get('location')!).open();
    expect(file.headers.get('content-type')).toContain('text/calendar');
    const event = eventIn(file.text);
    expect([instantOf(event['DTSTART']!), instantOf(event['DTEND']!)]).toEqual([
      `${year}-05-12T11:00:00Z`,
      `${year}-05-12T14:00:00Z`,
    ]);
    expect(new Date(instantOf(event['DTEND']!)).toLocaleTimeString('en-GB', { timeZone: 'Europe/Lisbon' })).toBe(
      '15:00:00',
    );
    expect(file.text).not.toMatch(/Swift|ptn_/);
  });

  it('is the only thing of its kind behind their link: no partner’s time, and nobody else’s promise', async () => {
    const task = await scene.agent.make(`/api/v1/cases/${scene.case.id}/tasks`, {
      partnerId: scene.courier.id,
      kind: 'pickup',
      title: 'Collect',
      dueAt: `${year}-05-11T10:00:00Z`,
    });
    const other = await sceneOf(desk);
    const theirs = await other.agent.make(`/api/v1/cases/${other.case.id}/commitments`, {
      kind: 'delivery',
      what: 'Theirs',
      window: { localStart: `${year}-05-12T13:00`, localEnd: `${year}-05-12T16:00`, zone: 'Europe/Berlin' },
    });
    for (const id of [task.id, task.commitment.id, theirs.id, 'x']) {
      const { status } = await new PageVisit(desk, `${page.path}/calendar/${id}.ics`).open();
      expect([id, status]).toEqual([id, 404]);
    }
  });
});
