import { CustomerVoice } from '../src/cases/index.js';
import type { Actor } from '../src/platform/index.js';
import { sceneOf, type Scene } from './case-scene.js';
import { eventually } from './eventually.js';
import { OpenDesk } from './open-desk.js';

/** Under load news takes its time. */
/** Cases whose targets follow what happens in them. */
export class TargetStory {
  private constructor(
    readonly desk: OpenDesk,
    readonly scene: Scene,
  ) {}

  static async open(): Promise<TargetStory> {
    const desk = await OpenDesk.open();
    return new TargetStory(desk, await sceneOf(desk));
  }

  close(): Promise<void> {
    return this.desk.close();
  }

  async rows(sql: string, ...values: unknown[]): Promise<any[]> {
    return (await this.desk.owner.query(sql, values)).rows;
  }

  async sheetOf(id: string): Promise<any> {
    return (await this.scene.agent.get(casePath(id))).body;
  }

  async clocksOf(id: string): Promise<any> {
    return (await this.scene.agent.get(casePath(id, '/clocks'))).body;
  }

  /** The targets of a case of one kind, the oldest first. */
  async targetsOf(id: string, target: string): Promise<any[]> {
    return (await this.clocksOf(id)).targets.filter((one: any) => one.target === target);
  }

  async statesOf(id: string, target: string): Promise<string[]> {
    return (await this.targetsOf(id, target)).map(({ state }) => state);
  }

  soonStates(id: string, target: string, states: string[]): Promise<void> {
    return this.soon(async () => {
      const found = await this.statesOf(id, target);
      if (found.join() !== states.join()) throw new Error(`${target}: ${found.join()}, not ${states.join()}`);
    });
  }

  soon(claim: () => Promise<void>): Promise<void> {
    return eventually(claim);
  }

  /** A new case whose targets are there. */
  async fresh(more: Record<string, unknown> = {}): Promise<any> {
    const opened = await this.scene.agent.make('/api/v1/cases', {
      ...{ kind: 'complaint', subject: 'Late', body: 'Where is it?', channel: 'phone' },
      ...{ customerId: this.scene.customer.id, ...more },
    });
    await this.soonStates(opened.id, 'first_reply', ['active']);
    return opened;
  }

  writes(id: string, audience: unknown = 'customer'): Promise<any> {
    return this.scene.agent.make(casePath(id, '/entries'), { audience, body: 'We look into it.' });
  }

  customer(caseId: string): Actor {
    return {
      ...{ audience: 'customer', role: 'customer', id: 'lnk_x', kind: 'link', channel: 'link' },
      ...{ caseId, customerId: this.scene.customer.id },
    };
  }

  customerWrites(id: string): Promise<unknown> {
    return this.desk.app.get(CustomerVoice, { strict: false }).say(this.customer(id), 'And now?');
  }

  /** As if the target had begun so much earlier: its time runs out all the earlier. */
  async begunEarlier(commitmentId: string, ms: number): Promise<void> {
    const by = `$2 * interval '1 millisecond'`;
    await this.rows(
      `with began as (update service_level_targets set started_at = started_at - ${by} where commitment_id = $1),
         terms as (update commitment_terms set at = at - ${by}, due_at = due_at - ${by} where commitment_id = $1),
         step as (update chases s set step = 'breach', due_at = c.due_at - ${by}, fed_at = null
                  from commitments c where c.id = s.commitment_id and c.id = $1)
       update commitments set proposed_at = proposed_at - ${by}, accepted_at = accepted_at - ${by}, due_at = due_at - ${by},
         original_due_at = original_due_at - ${by} where id = $1`,
      ...[commitmentId, ms],
    );
  }
}

export const casePath = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;
