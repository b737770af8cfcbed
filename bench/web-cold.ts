import type { BrowserContext } from 'playwright-core';

/** A line of ten megabits a second, and its way there and back. */
const LINE = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
/** What is painted largest may still change a little after the first row stands. */
const SETTLED_MS = 500;

/** Opens the desk so often with nothing kept of it; milliseconds until the largest thing on it is painted. */
export async function coldStarts(
  fresh: () => Promise<BrowserContext>,
  url: string,
  samples: number,
): Promise<number[]> {
  const took: number[] = [];
  while (took.length < samples) {
    const context = await fresh();
    const page = await context.newPage();
    const browser = await context.newCDPSession(page);
    await browser.send('Network.enable');
    await browser.send('Network.emulateNetworkConditions', LINE);
    await page.addInitScript(REMEMBER_LARGEST);
    await page.goto(`${url}/cases?view=open`);
    await page.locator('main ul li').first().waitFor();
    await page.waitForTimeout(SETTLED_MS);
    const ms = (await page.evaluate('window.largest')) as number | undefined;
    if (ms === undefined) throw new Error('The browser did not say when the largest thing was painted.');
    took.push(ms);
    await context.close();
  }
  return took;
}

const REMEMBER_LARGEST = `new PerformanceObserver((list) => (window.largest = list.getEntries().at(-1).startTime))
  .observe({ type: 'largest-contentful-paint', buffered: true })`;
