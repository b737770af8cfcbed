import { openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { EventReader } from '../../../test/event-reader.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';

const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

describe('what follows from a send', () => {
  let desk: OpenDesk;
  let scene: Scene;
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await sceneOf(desk);
  });
  afterAll(() => desk.close());

  it('follows when it goes, by itself and by the database’s clock: the letter, the first reply, news for who looks', async () => {
    const { id } = await openCase(scene.agent, scene.customer.id);
    const firstReply = async (): Promise<string | undefined> =>
      (
        await desk.owner.query(
          `select m.state from commitments m join service_level_targets t on t.commitment_id = m.id where t.case_id = $1 and t.target = 'first_reply'`,
          [id],
        )
      ).rows[0]?.state;
    const letters = async (): Promise<number> =>
      (await desk.owner.query(`select from mails where case_id = $1 and template = 'customer.message'`, [id]))
        .rowCount!;
    await eventually(async () => expect(await firstReply()).toBe('active'));
    const reader = new EventReader(`${desk.url}/api/v1/live`, { authorization: `Bearer ${scene.manager.key}` });
    try {
      await reader.open();
      await eventually(() => expect(reader.lastEventId).toBeDefined());
      const told = (): unknown[] =>
        reader.seen.filter(({ data }) => data['changed'] === id).flatMap(({ data }) => data['what']);
      const send = await scene.agent.make(path(id, '/entries'), {
        ...{ audience: 'customer', body: 'It comes tomorrow.', holdSeconds: 30 },
      });
      await eventually(() => expect(told()).toContain('sends'));
      expect([await firstReply(), await letters()]).toEqual(['active', 0]);
      await desk.owner.query(
        `update held_sends set held_at = held_at - interval '30 seconds', goes_at = goes_at - interval '30 seconds' where id = $1`,
        [send.id],
      );
      await eventually(() => expect(told()).toContain('timeline'));
      await eventually(async () => expect([await firstReply(), await letters()]).toEqual(['kept', 1]));
      const [{ late }] = (
        await desk.owner.query(
          'select e.at >= s.goes_at as late from held_sends s join entries e on e.id = s.entry_id where s.id = $1',
          [send.id],
        )
      ).rows;
      expect(late).toBe(true);
    } finally {
      reader.close();
    }
  });
});
