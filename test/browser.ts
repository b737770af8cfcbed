import { setTimeout as sleep } from 'node:timers/promises';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from './needs.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser; the caller closes it. Its pages wait a minute for what they look for; a machine under load is no failure. */
export async function openBrowser(...more: string[]): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: chromiumPath!, headless: true, args: [...FLAGS, ...more] });
  browser.on('context', (context) => context.setDefaultTimeout(60_000));
  endsForCertain(browser, await processOf(browser));
  return browser;
}

/** A browser whose page's clock was set has been seen not to end when it is asked to. */
function endsForCertain(browser: Browser, pid: number): void {
  const close = browser.close.bind(browser);
  browser.close = async () => {
    const ended = await Promise.race([close().then(() => true), sleep(5_000, false)]);
    if (!ended) process.kill(pid, 'SIGKILL');
  };
}

async function processOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find(({ type }) => type === 'browser')!.id;
}

/**
 * What axe finds wrong with the page as it stands: its violations, and text in the colour of its ground, which it files under what it
 * is not sure of. The page's context must bypass CSP.
 */
export async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations', 'incomplete'] }),
  );
  const hidden = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio'))
      .map(({ html }) => `${id} (equal ratio): ${html}`),
  );
  return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)), ...hidden];
}
