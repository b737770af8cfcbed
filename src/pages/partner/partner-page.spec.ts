import { answer, askForPickup, sceneOf } from '../../../test/case-scene.js';
import { PageVisit, partnerPath, rowCounts, wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';

const HOUR = 3_600;

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open()));
afterAll(() => story.close());

describe('a partner’s page', () => {
  it('shows the task it was mailed about on top, with contact and window, then the others by due time', async () => {
    const later = await askForPickup(story.scene, 30 * HOUR, 31 * HOUR, { title: 'Bring the crate' });
    await askForPickup(story.scene, 20 * HOUR, 21 * HOUR, { title: 'Bring the box' });
    const words = wordsOf((await (await story.visit(later.id)).open()).text);
    expect(words).toMatch(/We wrote to you about this task.* Bring the crate .*Other tasks .*Bring the box/);
    expect(words).toMatch(/Clara Customer.*\+351 210 000 000.*Rua do Sol 1.*Show on the map/);
    expect(words).toContain('Berlin time');
  });

  it('is nobody’s to keep, to find or to be referred from, and does not hold its own token', async () => {
    const page = await story.visit((await story.offered()).id);
    const { headers, text } = await page.open();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(text).not.toContain(page.path.slice('/p/'.length));
    expect(text).toContain('<html lang="en" dir="ltr">');
  });

  it('shows what people wrote as text, whatever they wrote', async () => {
    const { id } = await story.offered({
      title: '<script>alert(1)</script>',
      instructions: '"><img src=x onerror=alert(1)>',
    });
    const { text } = await (await story.visit(id)).open();
    expect(text).not.toMatch(/<script>alert|<img/);
    expect(wordsOf(text)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('shows what the desk wrote to this partner, and nothing that it wrote to others', async () => {
    const { id } = await story.offered();
    const say = (audience: unknown, body: string): Promise<unknown> =>
      story.scene.agent.make(`/api/v1/cases/${story.scene.case.id}/entries`, { audience, body });
    await say({ partners: [story.scene.courier.id] }, 'Ring twice');
    await say('internal', 'She sounded desperate');
    await say('customer', 'We are sorry');
    const words = wordsOf((await (await story.visit(id)).open()).text);
    expect(words).toContain('Ring twice');
    expect(words).not.toMatch(/desperate|We are sorry|clara\.|broken glass/);
  });

  it('changes nothing when it is only looked at, however often', async () => {
    const { id } = await story.offered();
    const page = await story.visit(id);
    const before = await rowCounts(story.desk);
    for (const query of ['', `?task=${id}`, '?all=yes', `?task=${id}&said=accepted`]) {
      expect((await page.open(query)).status).toBe(200);
      expect((await page.open(query, { method: 'HEAD' })).status).toBe(200);
    }
    expect(await rowCounts(story.desk)).toEqual(before);
  });

  it('stays under 30 KB on the wire, with thirty tasks, ten past ones and twenty messages', async () => {
    const busy = await sceneOf(story.desk);
    for (let i = 0; i < 40; i++) {
      const task = await askForPickup(busy, 4 * HOUR, 6 * HOUR, {
        title: `Collect parcel number ${i} at the back door`,
      });
      if (i >= 30) await answer(busy.dispatcher, task.commitment, 'decline');
    }
    for (let i = 0; i < 20; i++)
      await busy.agent.make(`/api/v1/cases/${busy.case.id}/entries`, {
        audience: { partners: [busy.courier.id] },
        body: 'Ring twice. '.repeat(15),
      });
    const { id } = await askForPickup(busy, 4 * HOUR, 6 * HOUR, { instructions: 'Please be careful. '.repeat(40) });
    const page = await new PageVisit(story.desk, await partnerPath(busy, id)).open();
    const loaded = [page];
    for (const address of [/href="(\/style\/.*?)"/, /src="(\/script\/.*?)"/])
      loaded.push(await new PageVisit(story.desk, address.exec(page.text)![1]!).open());
    const onTheWire = loaded.map(({ headers, text }) => Buffer.byteLength([...headers].join('\r\n') + text));
    expect(wordsOf(page.text)).toContain('20 more');
    expect(onTheWire.reduce((sum, bytes) => sum + bytes)).toBeLessThan(30_000);
  });
});
