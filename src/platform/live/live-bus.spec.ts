import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../../test/eventually.js';
import { agent, customer, LiveDesk, partner } from '../../../test/live-desk.js';
import { redisUrl } from '../../../test/needs.js';
import { systemActor } from '../database/actor.js';
import { PassingNews } from './passing-news.js';

describe.each(redisUrl ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const))(
  'live news through %s',
  (store) => {
    let desk: LiveDesk;
    beforeEach(async () => (desk = await LiveDesk.open(store)));
    afterEach(() => desk.close());

    it('tells what changed in a case to whoever looks, in every process', async () => {
      const writing = await desk.start({ role: 'worker' });
      const showing = await desk.start({ role: 'http' });
      const reader = await showing.reader(agent).open();
      const id = await writing.record({ type: 'commitment.broken', caseId: 'cs_1' });
      await eventually(() => expect(reader.seen).toHaveLength(1));
      expect(reader.seen[0]).toEqual({
        id,
        event: 'changed',
        data: {
          changed: 'cs_1',
          what: ['commitments', 'timeline'],
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
        },
      });
      expect(reader.retry).toBeGreaterThanOrEqual(1_000);
      await writing.record({ type: 'partner.renamed', subjectId: 'ptn_1' });
      await writing.record({ type: 'entry.written', caseId: 'cs_2' });
      await eventually(() => expect(reader.changed).toEqual(['cs_1', 'cs_2']));
    });

    it('passes on to our staff, in every process, what stands in no ledger, and moves nobody’s place by it', async () => {
      await desk.openCaseWithTwoPartners();
      const telling = await desk.start({ role: 'http' });
      const showing = await desk.start({ role: 'http' });
      const readers = await Promise.all(
        [agent, partner('ptn_1'), customer('cs_1')].map((actor) => showing.reader(actor).open()),
      );
      await eventually(() => expect(readers.map(({ lastEventId }) => lastEventId)).not.toContain(undefined));
      const place = readers[0]!.lastEventId;
      await telling.app.get(PassingNews).tell('presence.changed', ['cs_1', 'cs_1', 'cs_2']);
      await eventually(() => expect(readers[0]!.changed).toEqual(['cs_1', 'cs_2']));
      expect(readers[0]!.seen[0]!.data).toEqual({ changed: 'cs_1', what: ['presence'], at: expect.any(String) });
      expect(readers[0]!.lastEventId).toBe(place);
      await telling.record({ type: 'case.closed', caseId: 'cs_1', readers: ['partner:ptn_1', 'customer'] });
      await eventually(() => expect(readers.map(({ seen }) => seen.length)).toEqual([3, 1, 1]));
    });

    it('leaves no gap for a reader who comes and goes while twenty write', async () => {
      const { reader: readerFor, unitOfWork } = await desk.start();
      const reader = await readerFor(agent).open();
      const written: string[] = [];
      let writing = true;
      const writers = Array.from({ length: 20 }, async (_, writer) => {
        for (let turn = 0; turn < 15; turn++) {
          const caseId = `cs_${writer}.${turn}`;
          await unitOfWork.run(systemActor('test'), async (work) => {
            work.record({ type: 'entry.written', caseId });
            // Ids follow the beginning, news the end: let them cross.
            await work.query('select pg_sleep($1)', [Math.random() * 0.3]);
          });
          written.push(caseId);
        }
      });
      const coming = (async () => {
        while (writing) {
          await sleep(30 + Math.random() * 150);
          reader.close();
          await sleep(Math.random() * 100);
          await reader.open();
        }
      })();
      await Promise.all(writers);
      writing = false;
      await coming;
      await eventually(() => expect(written.filter((caseId) => !reader.changed.includes(caseId))).toEqual([]));
      expect(reader.seen.filter(({ event }) => event === 'resync')).toEqual([]);
      expect(written).toHaveLength(300);
    });

    it('tells everybody to begin anew when its own line was broken', async () => {
      const { reader: readerFor, record } = await desk.start();
      const reader = await readerFor(agent).open();
      if (desk.redis) await desk.redis.command('client', 'kill', 'type', 'pubsub');
      else
        await desk.sql(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kept hears live news'`,
        );
      await eventually(() => expect(reader.seen.map(({ event }) => event)).toEqual(['resync']));
      await record({ type: 'case.closed', caseId: 'cs_1' });
      await eventually(() => expect(reader.changed).toEqual(['cs_1']));
    });
  },
);
