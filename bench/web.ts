import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { startDesk } from './contestants.js';
import { seedExceptions } from './exceptions-seed.js';
import type { Facts } from './operations.js';
import type { Place } from './place.js';
import { outputOf } from './processes.js';
import { coldStarts } from './web-cold.js';
import { narrowings } from './web-ledger.js';

/** What the desk in a browser takes, in milliseconds. */
export interface WebFigures {
  readonly what: string;
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly aim: string;
  readonly met: boolean;
}

const PASSWORD = 'a long enough password';
/** One caller may keep so many streams open; a few are left for the browsers. */
const STREAMS_EACH = 25;
const STEPS = 20;
const EXCEPTIONS = 100_000;

/** Measures the desk as it was built, in a real browser, with so many other clients that follow the news. */
export async function webFigures(
  place: Place,
  { clients, samples, program }: { clients: number; samples: number; program: string },
  note: (text: string) => void,
): Promise<WebFigures[]> {
  const facts = await place.facts();
  const desk = await startDesk(place);
  const url = `http://localhost:${desk.port}`;
  const browser = await chromium.launch({
    executablePath: program,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const end = new AbortController();
  try {
    note(`${clients} clients that follow the news …`);
    await followNews(place, url, clients, end.signal);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await signIn(place, url, context, 'agent');
    note('A desk that nothing is kept of …');
    const cookies = await context.cookies();
    const starting = await coldStarts(
      async () => {
        const fresh = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        await fresh.addCookies(cookies);
        return fresh;
      },
      url,
      samples,
    );
    note('From case to case …');
    const stepping = await steps(await context.newPage(), url, samples);
    note('From commit to another browser …');
    const telling = await told(await context.newPage(), url, facts, samples);
    note(`${EXCEPTIONS} exceptions in the ledger …`);
    await seedExceptions((sql, values) => place.rows(sql, values), 0, EXCEPTIONS);
    const manager = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await signIn(place, url, manager, 'manager');
    const narrowing = await narrowings(await manager.newPage(), url, samples);
    return [
      figures('largest paint of a cold desk, 10 Mbit/s', starting, 'p95 ≤ 1200', ({ p95 }) => p95 <= 1_200),
      figures('J/K to painted case, warm', stepping, 'p95 ≤ 100', ({ p95 }) => p95 <= 100),
      figures(
        `commit to visible in another browser, ${clients} clients`,
        telling,
        'p95 ≤ 300, p99 ≤ 1000',
        ({ p95, p99 }) => p95 <= 300 && p99 <= 1_000,
      ),
      figures(
        `a filter of ${EXCEPTIONS} exceptions to its first row painted`,
        narrowing,
        'p95 ≤ 500',
        ({ p95 }) => p95 <= 500,
      ),
    ];
  } finally {
    end.abort();
    await browser.close();
    await desk.stop();
  }
}

async function keyOf(place: Place, role: string, name: string): Promise<string> {
  const words = ['key', 'create', '--role', role, '--name', name, '--json'];
  return (JSON.parse(await outputOf('run/cli.js', words, { DATABASE_URL: place.url })) as { key: string }).key;
}

async function followNews(place: Place, url: string, clients: number, signal: AbortSignal): Promise<void> {
  for (let begun = 0; begun < clients;) {
    const key = await keyOf(place, 'agent', `follower ${begun}`);
    for (let n = 0; n < STREAMS_EACH && begun < clients; n++, begun++) {
      const headers = { authorization: `Bearer ${key}`, accept: 'text/event-stream' };
      const { body, status } = await fetch(`${url}/api/v1/live`, { headers, signal });
      if (status !== 200) throw new Error(`A stream was answered ${status}.`);
      void drain(body!);
    }
  }
}

async function drain(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  try {
    while (!(await reader.read()).done);
  } catch {
    // The bench is over.
  }
}

async function signIn(place: Place, url: string, context: BrowserContext, role: 'agent' | 'manager'): Promise<void> {
  const email = `${role}@example.test`;
  const headers = {
    authorization: `Bearer ${await keyOf(place, 'manager', 'bench')}`,
    'content-type': 'application/json',
  };
  const person = JSON.stringify({ role, name: `Bench ${role}`, email, password: PASSWORD });
  await fetch(`${url}/api/v1/people`, { method: 'POST', headers, body: person });
  const form = new URLSearchParams({ email, password: PASSWORD });
  const answer = await fetch(`${url}/sign-in`, { method: 'POST', redirect: 'manual', body: form });
  const [name, value] = answer.headers.get('set-cookie')!.split(';')[0]!.split('=') as [string, string];
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
}

/** Steps through the same cases forth and back; the first way forth is not counted: a warm desk has read them. */
async function steps(page: Page, url: string, samples: number): Promise<number[]> {
  await page.goto(`${url}/cases?view=open`);
  await page.locator('main ul li').first().waitFor();
  await page.keyboard.press('j');
  await page.locator('main [role=region] ol > li').first().waitFor();
  const took: number[] = [];
  for (let way = 0; took.length < samples; way++)
    for (let n = 0; n < STEPS; n++) {
      // The page listens before the key is pressed: a key may overtake what was asked before it.
      await page.evaluate(`window.painted = ${UNTIL_PAINTED}; undefined`);
      await page.keyboard.press(way % 2 === 0 ? 'j' : 'k');
      const ms = (await page.evaluate('window.painted')) as number;
      await page.waitForTimeout(250);
      if (way > 0) took.push(ms);
    }
  return took;
}

/** From the key to the second frame after header and timeline of another case stand. */
const UNTIL_PAINTED = `new Promise((resolve, reject) => {
  const before = document.title;
  let pressed;
  document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true });
  const end = performance.now() + 5000;
  const look = () => {
    const stands = pressed !== undefined && document.title !== before && document.title.startsWith('#') && document.querySelector('main [role=region] ol > li');
    if (stands) return requestAnimationFrame(() => resolve(performance.now() - pressed));
    // At the end of the list there is no next one.
    if (performance.now() > end) return reject(new Error('No other case stood within five seconds.'));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

async function told(page: Page, url: string, { key, openCases }: Facts, samples: number): Promise<number[]> {
  const id = openCases[0]!;
  await page.goto(`${url}/cases/${id}`);
  await page.locator('main [role=region] ol > li').first().waitFor();
  await page.waitForTimeout(2_000);
  const took: number[] = [];
  for (let n = 0; n < samples; n++) {
    const words = `Told ${n} of ${samples}.`;
    await page.evaluate(`window.seen = ${untilVisible(words)}; undefined`);
    const answer = await fetch(`${url}/api/v1/cases/${id}/entries`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': `told-${n}-${Date.now()}`,
      },
      body: JSON.stringify({ audience: 'internal', body: words }),
    });
    if (answer.status !== 201) throw new Error(`An entry was answered ${answer.status}.`);
    const { at } = (await answer.json()) as { at: string };
    // By the time its transaction began: what it took to commit counts too.
    took.push(((await page.evaluate('window.seen')) as number) - Date.parse(at));
    await page.waitForTimeout(300);
  }
  return took;
}

const untilVisible = (words: string): string => `new Promise((resolve) => {
  const look = () =>
    document.querySelector('main [role=region]').textContent.includes(${JSON.stringify(words)}) ? resolve(Date.now()) : requestAnimationFrame(look);
  look();
})`;

function figures(
  what: string,
  took: readonly number[],
  aim: string,
  met: (figures: { p95: number; p99: number }) => boolean,
): WebFigures {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (part: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!);
  const found = { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
  return { what, samples: sorted.length, ...found, aim, met: met(found) };
}

export const webText = (all: readonly WebFigures[]): string =>
  [
    '| ms | samples | p50 | p95 | p99 | aim | met |',
    '|---|---|---|---|---|---|---|',
    ...all.map(
      (one) => `| ${[one.what, one.samples, one.p50, one.p95, one.p99, one.aim, one.met ? 'yes' : 'no'].join(' | ')} |`,
    ),
  ].join('\n');
