#!/usr/bin/env node
// npm run pictures [-- name ...]: takes the pictures of the README and the docs from the demo, in a desk of its own that is gone afterwards. Needs Chromium.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { at } from './checkout.mjs';
import { PICTURES } from './pictures.list.mjs';
import { freePort } from './ports.mjs';
import { findTools } from './test-tools.mjs';

const wanted = process.argv.slice(2);
const { chromium: executablePath } = findTools(console.error);
if (!executablePath) throw new Error('There is no Chromium here, and without one no pictures.');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-pictures-'));
const port = await freePort();
const url = `http://localhost:${port}`;
const env = { ...process.env, KEPT_DATA: folder, PORT: String(port), KEPT_URL: url, LOG_LEVEL: 'warn' };
const desk = spawn(process.execPath, [at('scripts/start.mjs')], { env, stdio: ['ignore', 'inherit', 'inherit'] });
const gone = new Promise((resolve) => desk.once('exit', resolve));
try {
  await ready();
  const people = demo();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
    await take(browser, people, picture);
  await browser.close();
} finally {
  desk.kill('SIGINT');
  await gone;
  fs.rmSync(folder, { recursive: true, force: true });
}

async function ready() {
  for (let tries = 0; tries < 600; tries++, await sleep(500)) {
    if (desk.exitCode !== null) throw new Error('The desk did not start.');
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error('The desk is not ready after five minutes.');
}

function demo() {
  const { stdout, status } = spawnSync(process.execPath, [at('scripts/kept.mjs'), 'demo', '--json'], {
    ...{ env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  });
  if (status !== 0) throw new Error('There is no demo to take pictures of.');
  return JSON.parse(stdout);
}

async function take(browser, { people, links }, { name, as, path: place, size, look = {}, act }) {
  const [width, height] = size ?? [1440, 900];
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...look,
  });
  const page = await context.newPage();
  if (as === 'partner' || as === 'customer') {
    await page.goto(links.find(({ audience }) => audience === as).url);
  } else {
    const { email, password } = people.find(({ role }) => role === as);
    await page.goto(`${url}/sign-in`);
    await page.fill('[name=email]', email);
    await page.fill('[name=password]', password);
    await Promise.all([page.waitForURL((to) => !to.pathname.startsWith('/sign-in')), page.keyboard.press('Enter')]);
    await page.goto(url + place);
    await page.locator('main h1:visible, main h2:visible').first().waitFor();
  }
  const calm = () => page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  await calm();
  await act?.(page, calm);
  await calm();
  await sleep(500);
  fs.mkdirSync(at('docs/pictures'), { recursive: true });
  await page.screenshot({ path: at(`docs/pictures/${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
  await context.close();
}
