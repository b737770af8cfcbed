import type { BrowserContextOptions, Page } from 'playwright-core';
import { EUR, flexSceneOf, type FlexScene } from '../../test/flex-scene.js';
import { unique } from '../../test/case-scene.js';
import { WebDesk } from './web-desk.js';

interface Decided {
  id: string;
  caseId: string;
  remedyId: string;
  approval: { id: string };
}

/** A desk with two policies in force, an agent who may give forty at once, and a manager at a browser. */
export class FlexDesk {
  private constructor(
    readonly web: WebDesk,
    readonly flex: FlexScene,
  ) {}

  static async open(): Promise<FlexDesk> {
    const web = await WebDesk.open();
    const flex = await flexSceneOf(web.desk);
    await flex.limit();
    return new FlexDesk(web, flex);
  }

  close = (): Promise<void> => this.web.close();

  /** A manager's browser at this address. */
  async managerAt(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const person = { role: 'manager' as const, name: 'Nina Manager', email: unique('nina') };
    const page = await (await this.web.contextOf(person, options)).newPage();
    await this.web.show(page, path);
    return page;
  }

  /** A case and what was granted in it on own discretion: one exception. */
  async bent(amount = 24_50, more: Record<string, unknown> = {}): Promise<Decided> {
    const { id } = await this.flex.caseOn(43);
    return this.flex.decided(id, { ...this.credit(amount), ...more });
  }

  /** More than anybody may give alone: somebody is asked. */
  async asked(amount = 90_00, why = 'They were ill.'): Promise<Decided> {
    const { id } = await this.flex.caseOn(43);
    return this.flex.decided(id, { ...this.credit(amount), why });
  }

  private credit(amount: number) {
    return { policyId: this.flex.goodwill, remedy: 'goodwill_credit', amount: EUR(amount), facts: {} };
  }

  decision = async (id: string): Promise<Record<string, unknown>> =>
    (await this.flex.manager.get(`/api/v1/decisions/${id}`)).body;
}
