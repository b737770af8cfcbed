import type { Page } from 'playwright-core';

/** From one filter to the next: far enough apart that none of them waits for the one before. */
const PAUSE_MS = 150;

/** Narrows the ledger by one facet after the other, each time from all of it, and reads how long its first row takes to stand there. */
export async function narrowings(page: Page, url: string, samples: number): Promise<number[]> {
  await page.goto(`${url}/exceptions`);
  const rows = page.locator('[role=table] [data-row]');
  await rows.first().waitFor();
  const values = page.locator('aside section button[aria-pressed]:enabled');
  await values.first().waitFor();
  const firsts = await values.count();
  const took: number[] = [];
  for (let n = 0; took.length < samples; n++) {
    // Once each has been asked for, two at once: what was asked before is known here.
    const before = Math.floor(n / firsts);
    if (before > 0) await pressed(page, before - 1);
    const ms = await pressed(page, n % firsts);
    if (ms !== undefined) took.push(ms);
    await page.evaluate(`history.pushState({}, '', '/exceptions'); dispatchEvent(new PopStateEvent('popstate'))`);
    await page.waitForTimeout(PAUSE_MS);
    await rows.first().waitFor();
  }
  return took;
}

/** Presses one of the facets' values; milliseconds until the second frame after the first row of another table stands, none where nothing is left. */
async function pressed(page: Page, at: number): Promise<number | undefined> {
  const value = page.locator('aside section button[aria-pressed]').nth(at);
  if (!(await value.isEnabled())) return undefined;
  await page.evaluate(`window.painted = ${UNTIL_PAINTED}; undefined`);
  await value.click();
  const ms = (await page.evaluate('window.painted')) as number | null;
  await page.waitForTimeout(PAUSE_MS);
  return ms ?? undefined;
}

/** The table that stands now is marked: another one has no mark. */
const UNTIL_PAINTED = `new Promise((resolve, reject) => {
  document.querySelector('[role=table]').dataset.before = '';
  let pressed;
  document.addEventListener('click', (event) => (pressed = event.timeStamp), { once: true, capture: true });
  const end = performance.now() + 5000;
  const look = () => {
    const table = document.querySelector('[role=table]');
    if (pressed !== undefined && table?.querySelector('[data-row]') && table.dataset.before === undefined)
      return requestAnimationFrame(() => resolve(performance.now() - pressed));
    if (performance.now() > end) return reject(new Error('No other row stood within five seconds.'));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;
