import { setTimeout as sleep } from 'node:timers/promises';
import { register } from 'prom-client';
import type { EventReader } from '../../../test/event-reader.js';
import { eventually } from '../../../test/eventually.js';
import { agent, customer, LiveDesk, partner } from '../../../test/live-desk.js';
import { systemActor } from '../database/actor.js';
import type { LiveNews } from './live-bus.js';

describe('a stream of live news', () => {
  let desk: LiveDesk;
  beforeEach(async () => (desk = await LiveDesk.open()));
  afterEach(() => desk.close());

  it('shows a partner what he may read, under the name he knows the case by', async () => {
    await desk.openCaseWithTwoPartners();
    const { reader, record } = await desk.start();
    const [first, second, both] = await Promise.all(
      [partner('ptn_1'), partner('ptn_2'), agent].map((actor) => reader(actor).open()),
    );
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await record({ type: 'task.given', caseId: 'cs_1', readers: ['partner:ptn_1'] });
    await record({ type: 'entry.written', caseId: 'cs_2', readers: ['partner:ptn_1'] });
    await record({ type: 'commitment.kept', caseId: 'cs_1', readers: ['customer', 'partner:ptn_1', 'partner:ptn_2'] });
    await eventually(() => expect(both!.changed).toHaveLength(4));
    // Several events of one case may be told in one.
    const told = (reader: EventReader) =>
      new Set(reader.seen.flatMap(({ data }) => [data['changed'], ...(data['what'] as string[])]));
    await eventually(() => expect(told(first!)).toEqual(new Set(['alias-of-1', 'tasks', 'commitments', 'timeline'])));
    await eventually(() => expect(told(second!)).toEqual(new Set(['alias-of-2', 'commitments', 'timeline'])));

    const before = first!.seen.length;
    await desk.sql(`update participations set ended_at = now() where partner_id = 'ptn_1'`);
    await record({ type: 'task.changed', caseId: 'cs_1', readers: ['partner:ptn_1', 'partner:ptn_2'] });
    await eventually(() => expect(told(second!)).toContain('tasks'));
    expect(first!.seen).toHaveLength(before);
  });

  it('shows a partner who was away only what he may read', async () => {
    await desk.openCaseWithTwoPartners();
    const { reader, record, waiting } = await desk.start();
    const away = reader(partner('ptn_1'));
    away.lastEventId = await record({ type: 'task.given', caseId: 'cs_1', readers: ['partner:ptn_1'] });
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await record({ type: 'entry.written', caseId: 'cs_2', readers: ['partner:ptn_1'] });
    const last = await record({ type: 'task.changed', caseId: 'cs_1', readers: ['partner:ptn_1'] });
    await record({ type: 'task.changed', caseId: 'cs_1', readers: ['partner:ptn_2'] });
    await eventually(async () => expect(await waiting()).toBe(0));
    await away.open();
    await eventually(() =>
      expect(away.seen).toEqual([
        expect.objectContaining({
          id: last,
          data: expect.objectContaining({ changed: 'alias-of-1', what: ['tasks'] }),
        }),
      ]),
    );
  });

  it('shows a customer his own case', async () => {
    const { reader, record } = await desk.start();
    const his = await reader(customer('cs_1')).open();
    await record({ type: 'entry.written', caseId: 'cs_2', readers: ['customer'] });
    await record({ type: 'entry.written', caseId: 'cs_1', readers: ['partner:ptn_1'] });
    await record({ type: 'entry.written', caseId: 'cs_1', readers: ['customer'] });
    await eventually(() => expect(his.changed).toEqual(['cs_1']));
    await sleep(100);
    expect(his.changed).toEqual(['cs_1']);
  });

  it('says where it begins, so that a reader who saw nothing yet can come back', async () => {
    const { reader: readerFor, record } = await desk.start();
    const reader = await readerFor(agent).open();
    await eventually(() => expect(reader.lastEventId).toMatch(/^evt_/));
    reader.close();
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await reader.open();
    await eventually(() => expect(reader.changed).toContain('cs_1'));
  });

  it.each([
    ['was away for too long', 'evt_01890000-0000-7000-8000-000000000000'],
    ['says nonsense', "evt_'; drop table events"],
  ])('has a reader who %s begin anew', async (_, lastEventId) => {
    const { reader: readerFor, record } = await desk.start();
    const reader = readerFor(agent);
    reader.lastEventId = lastEventId;
    await reader.open();
    await eventually(() =>
      expect(reader.seen).toEqual([{ id: expect.stringMatching(/^evt_/), event: 'resync', data: {} }]),
    );
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await eventually(() => expect(reader.changed).toEqual(['cs_1']));
  });

  it('has a reader who missed more than he could use begin anew', async () => {
    const { reader: readerFor, waiting, unitOfWork } = await desk.start();
    const reader = readerFor(agent);
    reader.lastEventId = await unitOfWork.run(systemActor('test'), async (work) => {
      for (let number = 0; number < 501; number++) work.record({ type: 'entry.written', caseId: `cs_${number}` });
      return work.newId('evt');
    });
    await eventually(async () => expect(await waiting()).toBe(0));
    await reader.open();
    await eventually(() => expect(reader.seen.map(({ event }) => event)).toEqual(['resync']));
  });

  it('ends when its reader may no longer come in', async () => {
    let valid = true;
    const { reader: readerFor, record } = await desk.start({ gate: { stillValid: async () => valid } });
    const reader = await readerFor(agent).open();
    valid = false;
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await eventually(() => expect(reader.ended).toBe(true));
    expect(reader.seen).toEqual([]);
  });

  it('cuts off a reader who does not read', async () => {
    const { reader: readerFor, bus, unitOfWork } = await desk.start();
    const reader = await readerFor(agent).open();
    reader.sleep();
    const news: LiveNews[] = Array.from({ length: 500 }, (_, number) => {
      return {
        eventId: `evt_${number}`,
        caseId: `cs_${'x'.repeat(1_000)}`,
        type: 'entry.written',
        readers: [],
        at: '2026-04-04T07:00:00Z',
      };
    });
    await eventually(async () => {
      await unitOfWork.run(systemActor('test'), (work) => bus.publish(news, work));
      expect(await register.getSingleMetricAsString('kept_live_clients')).toContain('kept_live_clients 0');
    });
    expect(await register.getSingleMetricAsString('kept_live_cut_off_total')).toContain('why="slow"');
  });

  it('refuses a caller who opens ever more', async () => {
    const { reader } = await desk.start();
    for (let number = 0; number < 30; number++) expect((await reader(agent).open()).status).toBe(200);
    expect((await reader(agent).open()).status).not.toBe(200);
    expect((await reader({ ...agent, id: 'per_2' }).open()).status).toBe(200);
  });

  it('does not keep the process from ending', async () => {
    const { app, reader: readerFor } = await desk.start();
    const reader = await readerFor(agent).open();
    const began = performance.now();
    await app.close();
    expect(performance.now() - began).toBeLessThan(8_000);
    await eventually(() => expect(reader.ended).toBe(true));
  });
});
