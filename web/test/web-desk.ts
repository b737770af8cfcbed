import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../test/browser.js';
import { askForPickup, sceneOf, type Scene } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { OpenDesk } from '../../test/open-desk.js';

export const PASSWORD = 'a long enough password';

/** A desk with a case in it, and a browser in which an agent has signed in. */
export class WebDesk {
  private constructor(
    readonly desk: OpenDesk,
    readonly scene: Scene,
    readonly browser: Browser,
    private readonly cookie: { name: string; value: string },
  ) {}

  static async open(): Promise<WebDesk> {
    const desk = await OpenDesk.open();
    const scene = await sceneOf(desk);
    await askForPickup(scene, 4 * 3_600, 6 * 3_600);
    const cookie = await signedIn(desk, scene, { role: 'agent', name: 'Erin Agent', email: 'erin@example.test' });
    return new WebDesk(desk, scene, await openBrowser(), cookie);
  }

  async close(): Promise<void> {
    // A browser whose page's clock was set has been seen not to end when it is asked to.
    await Promise.race([this.browser.close(), sleep(10_000)]);
    await this.desk.close();
  }

  /** A browser of its own in which another one of ours has signed in. */
  async contextOf(
    person: { role: 'agent' | 'manager'; name: string; email: string },
    options: BrowserContextOptions = {},
  ): Promise<BrowserContext> {
    return this.withCookie(await signedIn(this.desk, this.scene, person), options);
  }

  /** A browser of its own: nothing in it but the agent's session. */
  context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return this.withCookie(this.cookie, options);
  }

  private async withCookie(
    cookie: { name: string; value: string },
    options: BrowserContextOptions,
  ): Promise<BrowserContext> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    await context.addCookies([{ ...cookie, url: this.desk.url, httpOnly: true, sameSite: 'Lax' }]);
    return context;
  }

  async page(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await this.context(options)).newPage();
    await this.show(page, path);
    return page;
  }

  /** Opens the address and waits until the screen stands. */
  async show(page: Page, path: string): Promise<void> {
    await page.goto(this.desk.url + path.replace(':case', this.scene.case.id));
    await page.locator('main').waitFor();
    await settled(page);
  }
}

/** Nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1:visible, main h2:visible').first().waitFor();
  await eventually(async () => expect(await page.locator('main [role=status]').count()).toBe(0));
}

async function signedIn(
  desk: OpenDesk,
  { manager }: Scene,
  person: { role: 'agent' | 'manager'; name: string; email: string },
): Promise<{ name: string; value: string }> {
  await manager.make('/api/v1/people', { ...person, password: PASSWORD });
  const answer = await fetch(`${desk.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email: person.email, password: PASSWORD }),
  });
  const [name, value] = answer.headers.get('set-cookie')!.split(';')[0]!.split('=') as [string, string];
  return { name, value };
}
