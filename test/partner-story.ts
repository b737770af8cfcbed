import { answer, askForPickup, onOneDay, sceneOf, type Scene } from './case-scene.js';
import { OpenDesk } from './open-desk.js';
import { PageVisit, partnerPath } from './page-visit.js';

const HOUR = 3_600;

/** A courier who opens the links we mail, and what comes of it. */
export class PartnerStory {
  private constructor(
    readonly desk: OpenDesk,
    readonly scene: Scene,
  ) {}

  /** Without a worker, unless said: nothing changes but by what is asked for. */
  static async open(env: Record<string, string> = { KEPT_ROLE: 'http' }): Promise<PartnerStory> {
    const desk = await OpenDesk.open(env);
    return new PartnerStory(desk, await sceneOf(desk));
  }

  close(): Promise<void> {
    return this.desk.close();
  }

  /** The courier's page, by the link mailed about this task. */
  async visit(taskId: string): Promise<PageVisit> {
    return new PageVisit(this.desk, await partnerPath(this.scene, taskId));
  }

  /** A pickup in four to six hours, or tomorrow, that waits for the courier's answer. */
  offered(more: Record<string, unknown> = {}): Promise<any> {
    return askForPickup(this.scene, ...onOneDay(4 * HOUR, 2 * HOUR), more);
  }

  /** The same, accepted. */
  async agreed(more: Record<string, unknown> = {}): Promise<any> {
    const task = await this.offered(more);
    await answer(this.scene.dispatcher, task.commitment, 'acceptance');
    return task;
  }

  async rows(sql: string, ...values: unknown[]): Promise<any[]> {
    return (await this.desk.owner.query(sql, values)).rows;
  }

  async stateOf(commitmentId: string): Promise<string> {
    return (await this.rows('select state from commitments where id = $1', commitmentId))[0].state;
  }

  /** What was said in the case. */
  async entries(): Promise<string[]> {
    const rows = await this.rows('select body from entries where case_id = $1 order by id', this.scene.case.id);
    return rows.map(({ body }) => body);
  }
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** A small photo, or what is called one; `padding` bytes longer. */
export const photo = (bytes: Buffer = PNG, padding = 0): File =>
  new File([Buffer.concat([bytes, Buffer.alloc(padding)])], 'proof.png', { type: 'image/png' });
