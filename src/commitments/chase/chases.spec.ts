import { answer, askForPickup, inSeconds, sceneOf, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { describeWithRedis } from '../../../test/needs.js';
import { OpenDesk } from '../../../test/open-desk.js';

/** A ladder in seconds instead of hours: half the reply window, two seconds before the due time, at it, and one and two seconds after. */
const SECONDS = 1 / 60;
const QUICK = [
  { rung: 1, anchor: 'proposed', replyShare: 0.5, tells: ['partner'], template: 'reply-wanted' },
  { rung: 2, anchor: 'due', offsetMinutes: -2 * SECONDS, tells: ['partner'], template: 'due-soon' },
  { rung: 3, anchor: 'grace', offsetMinutes: 0, tells: ['partner'], template: 'evidence-wanted' },
  { rung: 4, anchor: 'due', offsetMinutes: 1 * SECONDS, tells: ['partner', 'owner'], template: 'overdue' },
  {
    rung: 5,
    anchor: 'due',
    offsetMinutes: 2 * SECONDS,
    tells: ['partner', 'owner', 'managers'],
    template: 'escalated',
  },
];

const onStore = (name: string, settings: () => Record<string, string>): void =>
  describe(`a chase, with its alarms on ${name}`, () => {
    let desk: OpenDesk;
    let scene: Scene;
    beforeAll(async () => {
      desk = await OpenDesk.open(settings());
      await desk.owner.query(
        `insert into chase_ladders (id, kind, version, rungs) values ('lad_quick', 'pickup', 1, $1)`,
        [JSON.stringify(QUICK)],
      );
      scene = await sceneOf(desk);
    });
    afterAll(() => desk.close());

    const promised = async (seconds: number): Promise<any> => {
      const { commitment } = await askForPickup(scene, 1, seconds);
      await desk.owner.query('update commitments set grace_minutes = 0 where id = $1', [commitment.id]);
      return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
    };
    const steps = async (id: string): Promise<string[]> =>
      (
        await desk.owner.query(
          'select step from chase_steps where commitment_id = $1 order by acted_at, due_at, step',
          [id],
        )
      ).rows.map((row) => row.step);
    const letters = async (id: string): Promise<string[]> =>
      (await desk.owner.query(`select template from mails where data->>'commitmentId' = $1`, [id])).rows
        .map((row) => row.template)
        .sort();

    const toldPartner = async (id: string): Promise<string[]> =>
      (
        await desk.owner.query(`select how from chase_messages where commitment_id = $1 and tier = 'partner'`, [id])
      ).rows.map((row) => row.how);

    it('reminds, notices the breach, asks, and escalates: each step once, none early', async () => {
      const promise = await promised(4);
      await eventually(async () =>
        expect(await steps(promise.id)).toEqual(['rung:2', 'breach', 'rung:3', 'rung:4', 'rung:5']),
      );
      expect((await scene.agent.get(`/api/v1/commitments/${promise.id}`)).body).toMatchObject({
        state: 'broken',
        doneLate: false,
      });
      await eventually(async () => {
        const written = await letters(promise.id);
        expect(written.filter((name) => name.startsWith('staff'))).toEqual([
          'staff.broken',
          'staff.escalated',
          'staff.escalated',
          'staff.overdue',
        ]);
        // Never more than two a day about one promise; what is told late is not told any more.
        const told = await toldPartner(promise.id);
        expect(told).toHaveLength(4);
        expect(told.filter((how) => how === 'mail').length).toBeLessThanOrEqual(2);
        expect(told).toContain('held');
        // And, outside the chase, that the time is agreed.
        expect(written).toHaveLength(4 + told.filter((how) => how === 'mail').length + 1);
      });
      const { rows } = await desk.owner.query('select from chases where commitment_id = $1', [promise.id]);
      expect(rows).toHaveLength(0);
    });

    it('stops when the scan arrives, although its alarms are set', async () => {
      const promise = await promised(3);
      await answer(scene.dispatcher, promise, 'report', { evidence: [{ kind: 'scan' }] });
      await new Promise((resolve) => setTimeout(resolve, 4_500));
      expect((await steps(promise.id)).filter((step) => step !== 'rung:2')).toEqual([]);
      expect((await scene.agent.get(`/api/v1/commitments/${promise.id}`)).body.state).toBe('kept');
    });

    it('lets a request lapse that nobody answers, after a reminder half-way', async () => {
      const { commitment } = await askForPickup(scene, 60, 120, { replyBy: inSeconds(2) });
      await eventually(async () => expect(await steps(commitment.id)).toEqual(['rung:1', 'lapse']));
      expect((await scene.agent.get(`/api/v1/commitments/${commitment.id}`)).body.state).toBe('lapsed');
    });

    it('goes on with the others when one cannot be gone on with', async () => {
      await desk.owner.query(
        `insert into chase_ladders (id, kind, version, rungs) values ('lad_none', 'none', 1, 'null') on conflict do nothing`,
      );
      const [stuck, sound] = [await promised(3), await promised(3)];
      await desk.owner.query(`update commitments set ladder_id = 'lad_none' where id = $1`, [stuck.id]);
      await eventually(async () => expect(await steps(sound.id)).toContain('breach'));
      expect(await steps(stuck.id)).not.toContain('breach');
      await desk.owner.query('update commitments set ladder_id = $2 where id = $1', [stuck.id, 'lad_quick']);
      await eventually(async () => expect(await steps(stuck.id)).toContain('breach'));
    });

    it('takes up at once what was due before an alarm could be set', async () => {
      const promise = await promised(60);
      await desk.owner.query(`update chases set due_at = now() - interval '1 minute' where commitment_id = $1`, [
        promise.id,
      ]);
      await eventually(async () => expect((await steps(promise.id)).length).toBeGreaterThan(0));
    });

    it('takes the case up again when what it waits for is settled', async () => {
      const promise = await promised(2);
      await scene.agent.put(`/api/v1/cases/${scene.case.id}/waiting`, { on: 'partner', refs: [promise.id] });
      await eventually(async () =>
        expect((await scene.agent.get(`/api/v1/cases/${scene.case.id}`)).body.state).toBe('in_progress'),
      );
    });
  });

onStore('PostgreSQL', () => ({}));
describeWithRedis('with Redis', () => onStore('Redis', () => ({ REDIS_URL: process.env['TEST_REDIS_URL']! })));
