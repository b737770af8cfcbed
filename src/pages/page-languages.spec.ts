import { setTimeout as sleep } from 'node:timers/promises';
import { inSeconds } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { customerPath, PageVisit, rowCounts, wordsOf } from '../../test/page-visit.js';
import { PartnerStory } from '../../test/partner-story.js';
import { PAGE_WORDS } from './words/page-words.js';

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open({})));
afterAll(() => story.close());

const speak = async (tag: string): Promise<void> => {
  await story.rows('update people set language = $2 where id = $1', story.scene.dispatcher.personId, tag);
  await story.rows('update customers set language = $2 where id = $1', story.scene.customer.id, tag);
};
const toCustomer = async (): Promise<PageVisit> => new PageVisit(story.desk, await customerPath(story.scene));

/** What is said in English alone, whole or up to its first gap: none of it may stand on a page in another language. */
const englishOf = (words: object): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : englishOf(value as object)));
const ENGLISH = englishOf([PAGE_WORDS.en.partner, PAGE_WORDS.en.customer, PAGE_WORDS.en.common])
  .flatMap((sentence) => sentence.split(/\{\w+\}/))
  .map((words) => words.trim())
  .filter((words) => words.length > 7 && / /.test(words));

describe.each([
  ['de', 'Annehmen', 'Das haben wir', 'Schreiben Sie uns'],
  ['pt', 'Aceitar', 'Prometemos isto', 'Escreva-nos'],
])('for readers of %s', (tag, accept, promised, write) => {
  beforeAll(() => speak(tag));

  it('a partner’s page says everything in their language', async () => {
    const { id } = await story.offered({ title: 'X', instructions: 'Y' });
    const { text } = await (await story.visit(id)).open();
    expect(text).toContain(`<html lang="${tag}" dir="ltr">`);
    expect(wordsOf(text)).toContain(accept);
    expect(ENGLISH.filter((words) => wordsOf(text).includes(words))).toEqual([]);
  });

  it('so do its scorecard, its job sheet and what its forms answer', async () => {
    const { id } = await story.agreed({ title: 'X' });
    const page = await story.visit(id);
    const said = new URL((await page.answer('done')).headers.get('location')!, story.desk.url).search;
    const refused = await page.post({ ...(await page.form('message')), text: ' ' });
    const texts = [await page.open(said), refused];
    for (const below of ['/scorecard', `/sheet/${id}`])
      texts.push(await new PageVisit(story.desk, page.path + below).open());
    for (const { text } of texts) {
      expect(text).toContain(`<html lang="${tag}"`);
      expect(ENGLISH.filter((words) => wordsOf(text).includes(words))).toEqual([]);
    }
    expect(wordsOf(refused.text)).toContain(PAGE_WORDS[tag as 'de'].refusals['words-missing']);
  });

  it('a customer’s page does too', async () => {
    await story.scene.agent.make(`/api/v1/cases/${story.scene.case.id}/commitments`, {
      ...{ kind: 'refund', what: 'X', promisee: 'customer', dueAt: inSeconds(9_000) },
    });
    const { text } = await (await toCustomer()).open();
    expect(text).toContain(`<html lang="${tag}" dir="ltr">`);
    expect(wordsOf(text)).toContain(promised);
    expect(wordsOf(text)).toContain(write);
    expect(ENGLISH.filter((words) => wordsOf(text).includes(words))).toEqual([]);
  });

  it('their letters are written in it, dates too', async () => {
    const { id } = await story.offered({ title: 'Kiste' });
    await eventually(async () => {
      const letters = await lettersOf();
      const offered = letters.find((one) => one.template === 'partner.task-offered' && one.subject.includes('Kiste'));
      const own = letters.find((one) => one.template === 'customer.promise' && one.language === tag);
      expect(offered?.html).toContain(`<html lang="${tag}" dir="ltr">`);
      expect(offered?.subject).toMatch(tag === 'de' ? /^Können Sie das übernehmen\?/ : /^Pode fazer isto\?/);
      expect(own?.text).toMatch(tag === 'de' ? /Wir versprechen Ihnen: X, bis / : /Prometemos-lhe: X, até /);
    });
    expect(id).toBeDefined();
  });
});

async function lettersOf(): Promise<
  { template: string; language: string; subject: string; text: string; html: string }[]
> {
  const { body } = await story.scene.manager.get(`/api/v1/mails?caseId=${story.scene.case.id}&limit=200`);
  return Promise.all(
    body.items.map(async ({ id, template }: { id: string; template: string }) => {
      const { letter } = (await story.scene.manager.get(`/api/v1/mails/${id}`)).body;
      return { template, ...letter, language: /<html lang="(\w+)"/.exec(letter.html)?.[1] };
    }),
  );
}

describe('the language of a page', () => {
  beforeAll(() => speak('fr'));

  it('is English where we do not speak the reader’s, dates included', async () => {
    const { text } = await (await toCustomer()).open();
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).not.toMatch(/<time[^>]* lang="fr"/);
  });

  it('is what they choose with one tap, kept in a cookie of their browser and nowhere else', async () => {
    const page = await toCustomer();
    const form = await page.form('language');
    const before = await quietCounts();
    const { status, headers } = await page.post({ ...form, language: 'pt' });
    const cookie = headers.getSetCookie()[0]!;
    expect([status, headers.get('location'), cookie]).toEqual([
      303,
      page.path,
      expect.stringMatching(/^kept_language=pt; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(await rowCounts(story.desk)).toEqual(before);
    const kept = { headers: { cookie: 'kept_language=pt' } };
    expect((await page.open('', kept)).text).toContain('<html lang="pt"');
    expect((await (await story.visit((await story.offered()).id)).open('', kept)).text).toContain('<html lang="pt"');
    expect((await page.open()).text).toContain('<html lang="en"');
  });

  it('is changed by no address and no foreign form, and to none that we do not speak', async () => {
    const page = await toCustomer();
    expect((await page.open('?language=de')).text).toContain('<html lang="en"');
    expect((await page.post({ answer: 'language', language: 'de' })).status).toBe(403);
    expect((await page.post({ ...(await page.form('language')), language: 'xx' })).status).toBe(404);
    expect((await page.open('', { headers: { cookie: 'kept_language=xx' } })).text).toContain('<html lang="en"');
  });

  it('is the browser’s on a page that knows nobody', async () => {
    const dead = new PageVisit(story.desk, `/s/${'A'.repeat(64)}`);
    const { text } = await dead.open('', { headers: { 'accept-language': 'de-DE,de;q=0.9' } });
    expect(wordsOf(text)).toMatch(/Dieser Link ist abgelaufen.*Neuen Link senden/);
    expect((await dead.answer('language', { language: 'pt' })).headers.getSetCookie()[0]).toMatch(/^kept_language=pt;/);
  });
});

/** What is in the tables once nothing follows any more from what was done before. */
async function quietCounts(): Promise<Record<string, number>> {
  let before = await rowCounts(story.desk);
  return eventually(async () => {
    await sleep(500);
    const now = await rowCounts(story.desk);
    const isQuiet = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    expect(isQuiet).toBe(true);
    return now;
  });
}
