import { askForPickup } from '../../../test/case-scene.js';
import { eventIn } from '../../../test/ics-reader.js';
import { BERLIN, photograph } from '../../../test/pictures.js';
import { PageVisit, rowCounts, wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';

const HOUR = 3_600;

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open()));
afterAll(() => story.close());

/** Where the link that asks for this leads. */
const followed = async (page: PageVisit, query: string): Promise<PageVisit> => {
  const { status, headers } = await page.open(query);
  expect([query, status]).toEqual([query, 303]);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  return new PageVisit(story.desk, headers.get('location')!);
};
const linkIn = (text: string, kind: string): string | undefined =>
  new RegExp(`href="(\\?${kind}=[^"]+)"`).exec(text)?.[1];

describe('"add to calendar"', () => {
  it('stands with an agreed task, and gives its time under one name', async () => {
    const { id, commitment } = await story.agreed();
    const page = await story.visit(id);
    const link = linkIn((await page.open()).text, 'calendar');
    expect(link).toBe(`?calendar=${id}`);
    const file = await followed(page, link!);
    expect(file.path).toBe(`${page.path}/calendar/${id}.ics`);
    const { status, headers, text } = await file.open();
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8; method=PUBLISH']);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(eventIn(text)).toMatchObject({ SUMMARY: 'Collect a blender', STATUS: 'CONFIRMED' });
    expect(eventIn(text)['UID']).toContain(commitment.id);
  });

  it('is not offered for a task that waits for an answer', async () => {
    const page = await story.visit((await story.offered()).id);
    expect(linkIn((await page.open()).text, 'calendar')).toBeUndefined();
  });
});

describe('a job sheet', () => {
  it('is one sheet of paper with what the page shows, and a code that leads back to it', async () => {
    const { id } = await story.agreed({ instructions: 'Ring twice', proof: 'required' });
    const page = await story.visit(id);
    const sheet = await followed(page, linkIn((await page.open()).text, 'sheet')!);
    const { status, headers, text } = await sheet.open();
    expect([status, text.match(/<article class="sheet">/g)]).toEqual([200, ['<article class="sheet">']]);
    const words = wordsOf(text);
    for (const said of [
      'Collect a blender',
      'Ring twice',
      'Clara Customer',
      '+351 210 000 000',
      'Rua do Sol 1',
      'Berlin time',
    ])
      expect(words).toContain(said);
    expect(words).toContain('A photo is needed when it is done');
    expect(text).toMatch(/<svg class="qr"[^>]*role="img" aria-label="Opens this task/);
    expect(text).not.toMatch(/ style="|<style|<script>|onclick/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-robots-tag')).toContain('noindex');
    // The secret address is in the code alone.
    expect(text).not.toContain(page.path.slice('/p/'.length));
  });

  it('shows no more of the customer than the task shares', async () => {
    const { id } = await story.agreed({ shares: ['name'] });
    const text = (await new PageVisit(story.desk, `${(await story.visit(id)).path}/sheet/${id}`).open()).text;
    expect(wordsOf(text)).toContain('Clara Customer');
    expect(text).not.toMatch(/Rua do Sol|351 210|example\.test/);
  });

  it('of a day is one for each open task that falls on it, as the partner’s clocks count days', async () => {
    const own = await PartnerStory.open();
    try {
      const today = await askForPickup(own.scene, 60, 120, { title: 'Today’s crate' });
      const later = await askForPickup(own.scene, 72 * HOUR, 73 * HOUR, { title: 'A later crate' });
      const page = new PageVisit(own.desk, `${(await own.visit(today.id)).path}/sheet`);
      const day = later.commitment.window.localStart.slice(0, 10);
      const [ofDay, ofToday] = [
        await new PageVisit(own.desk, `${page.path}/${day}`).open(),
        await new PageVisit(own.desk, `${page.path}/${today.commitment.window.localStart.slice(0, 10)}`).open(),
      ];
      expect(wordsOf(ofDay.text)).toContain('A later crate');
      expect(wordsOf(ofDay.text)).not.toContain('Today’s crate');
      expect(wordsOf(ofToday.text)).toContain('Today’s crate');
      expect(wordsOf((await new PageVisit(own.desk, `${page.path}/2031-01-01`).open()).text)).toContain(
        'Nothing to do on 2031-01-01',
      );
      for (const wrong of ['2026-02-30', '2026-13-01', 'yesterday', 'tsk_x', later.commitment.id])
        expect([wrong, (await new PageVisit(own.desk, `${page.path}/${wrong}`).open()).status]).toEqual([wrong, 404]);
    } finally {
      await own.close();
    }
  });

  it('is offered for today from the page', async () => {
    const page = await story.visit((await story.agreed()).id);
    const { path } = await followed(page, '?sheet=today');
    expect((await new PageVisit(story.desk, path).open()).status).toBe(200);
  });
});

describe('files in messages', () => {
  it('are opened from the page, clean, by whom they are for', async () => {
    const { id } = await story.agreed();
    const { agent, case: opened, courier } = story.scene;
    const upload = async (audience: unknown, name: string): Promise<string> => {
      const form = new FormData();
      form.append('audience', JSON.stringify(audience));
      form.append('file', new Blob([photograph({ ...BERLIN, camera: 'zqcamera' })]), name);
      return (await agent.make(`/api/v1/cases/${opened.id}/files`, form)).ids[0];
    };
    const forThem = await upload({ partners: [courier.id] }, 'label.jpg');
    const ours = await upload('internal', 'secret.jpg');
    await agent.make(`/api/v1/cases/${opened.id}/entries`, {
      audience: { partners: [courier.id] },
      body: 'See the label',
      fileIds: [forThem, ours],
    });
    const page = await story.visit(id);
    const { text } = await page.open();
    expect(wordsOf(text)).toContain('With 2 files: label.jpg');
    expect(text).not.toContain('secret.jpg');
    const file = await followed(page, `?file=${forThem}`);
    const { status, headers, text: bytes } = await file.open();
    expect([status, headers.get('content-type'), headers.get('content-security-policy')]).toEqual([
      200,
      'image/jpeg',
      "sandbox; default-src 'none'",
    ]);
    expect(headers.get('content-disposition')).toContain('attachment; filename="label.jpg"');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(bytes).not.toContain('zqcamera');
    expect((await new PageVisit(story.desk, `${page.path}/files/${ours}`).open()).status).toBe(404);
  });
});

it('a job sheet is noted, as the page is, for what it tells of the customer', async () => {
  const { id } = await story.agreed();
  const told = (): Promise<any[]> => story.rows('select fields, times from disclosures where task_id = $1', id);
  const page = await story.visit(id);
  const before = (await told()).find(({ fields }) => fields.length > 1)?.times ?? 0;
  await new PageVisit(story.desk, `${page.path}/sheet/${id}`).open();
  expect((await told()).find(({ fields }) => fields.length > 1)).toMatchObject({ times: before + 1 });
});

it('whatever is taken along changes nothing, and opens with no dead link', async () => {
  const { id } = await story.agreed();
  const page = await story.visit(id);
  const before = await rowCounts(story.desk);
  for (const below of [`calendar/${id}.ics`, `sheet/${id}`, 'sheet/today', 'files/fil_x', 'calendar/x', 'sheet/x'])
    await new PageVisit(story.desk, `${page.path}/${below}`).open();
  expect(await rowCounts(story.desk)).toEqual(before);
  for (const below of [`calendar/${id}.ics`, `sheet/${id}`]) {
    const dead = await new PageVisit(story.desk, `/p/${'A'.repeat(64)}/${below}`).open();
    expect([below, dead.status, dead.text.includes('Collect a blender')]).toEqual([below, 404, false]);
  }
});
