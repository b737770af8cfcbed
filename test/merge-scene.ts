import { customerLink, partnerLink, type Audiences } from './case-projections.js';
import { answer, inSeconds, openCase, sceneOf, unique, windowIn, type Scene } from './case-scene.js';
import { eventually } from './eventually.js';
import type { Answer, Caller, OpenDesk } from './open-desk.js';

const HOUR = 3600;
export const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

/** Words in the two cases; none is like a name. */
export const WORDS = ['zqsounddesperate', 'zqringtwice', 'zqgrumbles', 'zqboardcracked', 'zqblender', 'blender'];

export const timeline = (who: Caller, id: string): Promise<any[]> => who.all(path(id, '/timeline'), 200);
export const said = (items: any[]): string[] => items.flatMap((item) => (item.entry ? [item.entry.body] : []));

/** A customer with two cases: in one the courier takes part, in the other the mender. */
export class MergeScene {
  private constructor(
    readonly scene: Scene,
    readonly mender: { id: string; caller: Caller },
  ) {}

  static async of(desk: OpenDesk): Promise<MergeScene> {
    const scene = await sceneOf(desk);
    const { id } = await scene.manager.make('/api/v1/partners', { name: 'Mend', kind: 'repairer' });
    const caller = await desk.person({ role: 'partner', partnerId: id, name: 'Rita', email: unique('rita') });
    return new MergeScene(scene, { id, caller });
  }

  fresh = (): Promise<any> => openCase(this.scene.agent, this.scene.customer.id);
  merge = (from: string, into: string): Promise<Answer> => this.scene.agent.post(path(from, '/merge'), { into });
  undo = (id: string): Promise<Answer> => this.scene.agent.delete(path(id, '/merge'));

  async aliasOf(id: string, partnerId: string): Promise<string> {
    const { rows } = await this.scene.desk.owner.query(
      'select case_alias from participations where case_id = $1 and partner_id = $2',
      [id, partnerId],
    );
    return rows[0].case_alias;
  }

  /** Until nothing that follows from what was done is still to come. */
  settled(): Promise<void> {
    return eventually(async () => {
      const { rows } = await this.scene.desk.owner.query(
        `select (select count(*) from outbox) + (select count(*) from mails where state = 'queued') +
           (select count(*) from bullmq.job where state in ('waiting', 'active')) as waiting`,
      );
      if (Number(rows[0].waiting) > 0) throw new Error(`${rows[0].waiting} are on their way`);
    });
  }

  /** B, with the courier in it: a note, words to and from the courier, a pickup it promised and is waited for. */
  async withCourier(): Promise<any> {
    const { agent, dispatcher, courier } = this.scene;
    const opened = await this.fresh();
    const at = path(opened.id);
    await agent.put(`${at}/acknowledgement`, { promise: { what: 'You hear from me', dueAt: inSeconds(HOUR) } });
    await agent.make(`${at}/participants`, { partnerId: courier.id, role: 'courier', purpose: 'Collect it' });
    await agent.make(`${at}/entries`, { audience: 'internal', body: 'n1 zqsounddesperate' });
    const task = await agent.make(`${at}/tasks`, {
      ...{ partnerId: courier.id, kind: 'pickup', title: 'Collect a zqblender' },
      requestedWindow: windowIn(2 * HOUR, 3 * HOUR),
    });
    await answer(dispatcher, task.commitment, 'acceptance');
    await dispatcher.make(path(await this.aliasOf(opened.id, courier.id), '/entries'), { body: 'l1 zqringtwice' });
    await agent.put(`${at}/waiting`, { on: 'partner', refs: [task.commitment.id] });
    return { ...opened, task };
  }

  /** A, with the mender in it. */
  async withMender(): Promise<any> {
    const { agent } = this.scene;
    const opened = await this.fresh();
    const at = path(opened.id);
    await agent.put(`${at}/acknowledgement`, { promise: { what: 'I find out', dueAt: inSeconds(5 * HOUR) } });
    await agent.make(`${at}/participants`, { partnerId: this.mender.id, role: 'repairer', purpose: 'Look at it' });
    await agent.make(`${at}/entries`, { audience: 'internal', body: 'a1 zqgrumbles' });
    const alias = await this.aliasOf(opened.id, this.mender.id);
    await this.mender.caller.make(path(alias, '/entries'), { body: 'r1 zqboardcracked' });
    return opened;
  }

  /** B in A, from here on. */
  async merged(): Promise<{ a: any; b: any }> {
    const [b, a] = [await this.withCourier(), await this.withMender()];
    const { status, body } = await this.merge(b.id, a.id);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { a, b };
  }

  async audiences(a: any, b: any): Promise<Audiences> {
    const { desk, agent, dispatcher, courier, customer } = this.scene;
    const { id, caller } = this.mender;
    return {
      staff: agent,
      partners: { courier: dispatcher, mender: caller },
      customers: { a: await customerLink(desk, customer.id, a.id), b: await customerLink(desk, customer.id, b.id) },
      tasks: {
        courier: await partnerLink(desk, courier.id, dispatcher.personId, b.id),
        mender: await partnerLink(desk, id, caller.personId, a.id),
      },
    };
  }
}
