import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { faultsIn, openBrowser } from '../../test/browser.js';
import { describeWithChromium } from '../../test/needs.js';
import { mirrored } from '../../test/mirrored-words.js';
import { customerPath, partnerPath } from '../../test/page-visit.js';
import { PartnerStory } from '../../test/partner-story.js';
import { LinkService } from '../access/index.js';
import { html, htmlPage, type Actor } from '../platform/index.js';
import { customerBody } from './customer/customer.page.js';
import { CustomerPageQueries } from './customer/customer-page.queries.js';
import { partnerBody } from './partner/partner.page.js';
import { PartnerPageQueries } from './partner/partner-page.queries.js';
import { PAGE_WORDS } from './words/page-words.js';

/** In `ar-XB`, the pseudo-locale of right-to-left writing: our own words, written as Arabic letters are. */
const MIRRORED = { lang: 'ar-XB', language: 'ar', words: mirrored(PAGE_WORDS.en) };
const marks = () => html`<input type="hidden" name="key" value="1">`;

describeWithChromium('the pages in a language that is written from right to left', () => {
  let story: PartnerStory;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [story, browser] = await Promise.all([PartnerStory.open(), openBrowser()]);
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await story.close();
  });

  const actorOf = async (path: string, audience: 'partner' | 'customer'): Promise<Actor> =>
    (await story.desk.app.get(LinkService).resolve(path.slice('/p/'.length), audience))!;

  /** Shows the page as the service would, had it these words. */
  const show = async (path: string, body: ReturnType<typeof html>): Promise<void> => {
    const text = htmlPage({ title: 'Mirrored', lang: MIRRORED.lang, body });
    await page.route(story.desk.url + path, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }),
    );
    await page.goto(story.desk.url + path);
  };

  const bodies: [name: string, () => Promise<[path: string, body: ReturnType<typeof html>]>][] = [
    [
      'a partner’s',
      async () => {
        const { id } = await story.offered({ proof: 'required', instructions: 'Bring a box.' });
        const path = await partnerPath(story.scene, id);
        const asked = { mailedTaskId: id, all: false };
        const shown = await story.desk.app.get(PartnerPageQueries).page(await actorOf(path, 'partner'), asked);
        return [path, partnerBody({ page: { ...shown, ...MIRRORED }, marks, absent: false })];
      },
    ],
    [
      'a customer’s',
      async () => {
        const path = await customerPath(story.scene);
        const shown = await story.desk.app.get(CustomerPageQueries).page(await actorOf(path, 'customer'), undefined);
        return [path, customerBody({ page: { ...shown, ...MIRRORED }, marks })];
      },
    ],
  ];

  it.each(bodies)(
    '%s page runs from the right, says nothing in other words, and holds what people wrote as they wrote it',
    async (_whose, made) => {
      await show(...(await made()));
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await faultsIn(page)).toEqual([]);
      // What is neither ours in mirrored letters, nor somebody's own (`dir="auto"`), nor a time or a number, slipped through.
      const slipped = await page.evaluate(`[...document.querySelectorAll('main *')]
      .filter((el) => !el.closest('[dir=auto], [dir=ltr], [lang]:not(html), time'))
      .flatMap((el) => [...el.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent.trim()))
      .map((text) => text.replace(/\\u202e[^\\u202c]*\\u202c|Europe\\/Berlin|Berlin|Lisbon|[A-Z]+-\\d+/g, ''))
      .filter((text) => /[A-Za-z]{2}/.test(text))`);
      expect(slipped).toEqual([]);
      // A box's heavy edge stands where its lines begin.
      const edges = await page.evaluate(
        `[...document.querySelectorAll('.box, .notice')].map((el) => getComputedStyle(el).borderLeftWidth)`,
      );
      expect((edges as string[]).filter((width) => Number.parseFloat(width) > 1)).toEqual([]);
    },
  );

  it('the style sheet names no left and no right', () => {
    const css = readFileSync('src/platform/http/stylesheet.ts', 'utf8');
    expect(css.match(/(margin|padding|border|text-align)[^;]*\b(left|right)\b[^;]*;/g) ?? []).toEqual([]);
  });
});
