import { answer, openCase, sceneOf, unique, type Scene } from './case-scene.js';
import { EventReader } from './event-reader.js';
import { eventually } from './eventually.js';
import { describeWithRedis } from './needs.js';
import { OpenDesk, type Caller } from './open-desk.js';

/** In 2037 the days of April fall on the same weekdays as in 2026, and the holidays are as they were then. */
const ZONE = 'Europe/Berlin';
const HOLIDAYS = ['2037-04-03', '2037-04-06'];
const at = (local: string): string => new Date(`${local}:00+02:00`).toISOString().replace('.000', '');
const day = (...hours: [string, string][]): [string, string][] => hours;
const WITHIN_A_MINUTE = 60_000;

interface Company {
  id: string;
  calendarId: string;
  desk: Caller;
}

const theStory = (settings: () => Record<string, string>): void => {
  let desk: OpenDesk;
  let scene: Scene;
  let complaint: any;
  let screen: EventReader;
  let courier: Company;
  let warehouse: Company;
  let payment: Company;
  let pickup: any;
  let refund: any;

  const company = async (name: string, kind: string, hours: Record<string, [string, string][]>): Promise<Company> => {
    const calendar = await scene.manager.make('/api/v1/calendars', { name, zone: ZONE, hours, holidays: HOLIDAYS });
    const partner = await scene.manager.make('/api/v1/partners', { name, kind, zone: ZONE, calendarId: calendar.id });
    await scene.agent.make(`/api/v1/cases/${complaint.id}/participants`, {
      partnerId: partner.id,
      role: kind,
      purpose: kind,
    });
    const caller = await desk.person({ role: 'partner', partnerId: partner.id, name, email: unique('company') });
    return { id: partner.id, calendarId: calendar.id, desk: caller };
  };
  const promisedBy = async (who: Company, kind: string, when: Record<string, unknown>, more = {}): Promise<any> => {
    const asked = await scene.agent.make(`/api/v1/cases/${complaint.id}/commitments`, {
      ...{ partnerId: who.id, kind, what: `${kind} by a company nobody may name`, graceMinutes: 0 },
      ...when,
      ...more,
    });
    return (await answer(who.desk, asked, 'acceptance')).body;
  };
  const sheet = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${id}`)).body;
  const mine = async (): Promise<any[]> =>
    (await scene.agent.get(`/api/v1/own-tasks?mine=true&caseId=${complaint.id}`)).body.items;
  /** The courier asks for more time, and we agree. */
  const courierNeedsUntil = async (local: string): Promise<void> => {
    const window = { localStart: `${local.slice(0, 10)}T09:00`, localEnd: local, zone: ZONE };
    const asked = (await answer(courier.desk, pickup, 'renegotiation', { window })).body;
    pickup = (await answer(scene.agent, asked, 'acceptance')).body;
  };

  beforeAll(async () => {
    desk = await OpenDesk.open(settings());
    scene = await sceneOf(desk);
    complaint = await openCase(scene.agent, scene.customer.id);
    await scene.agent.put(`/api/v1/cases/${complaint.id}/acknowledgement`, {
      promise: { what: 'You hear from me', dueAt: at('2037-04-02T18:00') },
    });
    screen = await new EventReader(`${desk.url}/api/v1/live`, { authorization: `Bearer ${scene.agent.key}` }).open();
    const weekdays = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((name) => [name, day(['09:00', '17:00'])]),
    );
    const courierDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name) => [name, day(['08:00', '20:00'])]);
    courier = await company('Swift', 'courier', Object.fromEntries(courierDays));
    warehouse = await company('Depot', 'other', weekdays);
    payment = await company('Payer', 'payment', weekdays);
  });
  afterAll(async () => {
    screen.close();
    await desk.close();
  });

  it('begins with three companies, each resting on the one before, and our promise on the last', async () => {
    const window = { localStart: '2037-04-04T09:00', localEnd: '2037-04-04T14:00', zone: ZONE };
    pickup = await promisedBy(courier, 'pickup', { window });
    const inspection = await promisedBy(
      warehouse,
      'inspection',
      { dueAt: at('2037-04-07T17:00') },
      {
        restsOn: [{ commitmentId: pickup.id, lagMinutes: 480, calendarId: warehouse.calendarId }],
      },
    );
    const payout = await promisedBy(
      payment,
      'refund',
      { dueAt: at('2037-04-08T13:00') },
      {
        restsOn: [{ commitmentId: inspection.id, lagMinutes: 240, calendarId: payment.calendarId }],
      },
    );
    const promise = {
      ...{ kind: 'refund', what: 'Your money back' },
      restsOn: [payout.id],
    };
    const early = await scene.agent.post(`/api/v1/cases/${complaint.id}/commitments`, {
      ...promise,
      dueAt: at('2037-04-07T17:00'),
    });
    expect([early.status, early.body.type, early.body.slackMinutes]).toEqual([
      409,
      '/problems/over-promised',
      -20 * 60,
    ]);
    refund = await scene.agent.make(`/api/v1/cases/${complaint.id}/commitments`, {
      ...promise,
      dueAt: at('2037-04-08T17:00'),
    });
    expect((await sheet(refund.id)).footing).toMatchObject({
      earliestFinish: at('2037-04-08T13:00'),
      slackMinutes: 4 * 60,
      footing: 'tight',
    });
  });

  it('stays as it is while the courier, who comes on Tuesday at noon, leaves an hour', async () => {
    await courierNeedsUntil('2037-04-07T12:00');
    await eventually(async () =>
      expect((await sheet(refund.id)).footing).toMatchObject({ slackMinutes: 60, footing: 'tight' }),
    );
    expect([(await sheet(refund.id)).state, await mine()]).toEqual(['active', []]);
  });

  it('reaches our promise, the screen and a draft within a minute when the courier comes on Tuesday evening', async () => {
    const began = Date.now();
    await courierNeedsUntil('2037-04-07T17:00');
    await eventually(async () => {
      expect(screen.seen.some(({ data }) => JSON.stringify(data).includes('ownTasks'))).toBe(true);
      expect(await mine()).toHaveLength(1);
    }, WITHIN_A_MINUTE);
    expect(Date.now() - began).toBeLessThan(WITHIN_A_MINUTE);
    expect(await sheet(refund.id)).toMatchObject({
      state: 'at_risk',
      footing: { earliestFinish: at('2037-04-09T13:00'), slackMinutes: -20 * 60, footing: 'over' },
    });
    const [task] = await mine();
    expect(task).toMatchObject({
      ...{ kind: 'tell_customer', state: 'open', commitmentId: refund.id, ownerId: scene.agent.personId },
      draft: { newDueAt: at('2037-04-09T13:00') },
    });
    // The customer lives in Lisbon, an hour behind.
    expect(task.draft.body).toMatch(/Your money back.*16:00.*The collection.*sorry[^]*new promise.*12:00/);
    expect(task.draft.body).not.toMatch(/Swift|Depot|Payer|company/);
  });

  it('is sent with one call: the customer has the words and the new promise, once', async () => {
    const [task] = await mine();
    const sent = await scene.agent.post(`/api/v1/own-tasks/${task.id}/notice`, {});
    expect([sent.status, sent.body.state, sent.body.draft]).toEqual([200, 'done', null]);
    expect(await sheet(sent.body.successorId)).toMatchObject({
      ...{ state: 'active', dueAt: at('2037-04-09T13:00'), originalDueAt: at('2037-04-08T17:00') },
      ...{ supersedes: refund.id, footing: { slackMinutes: 0 } },
    });
    expect(await sheet(refund.id)).toMatchObject({ state: 'renegotiated' });
    expect(await mine()).toEqual([]);
    await eventually(async () => {
      const { rows } = await desk.owner.query(
        `select template, data->>'entryId' as entry from mails where case_id = $1 and template like 'customer.%' and cause_id > $2`,
        [complaint.id, `evt_${task.id.slice(4)}`],
      );
      expect(rows).toEqual([{ template: 'customer.message', entry: sent.body.entryId }]);
    });
    const { body } = await scene.manager.get('/api/v1/reports/slips');
    expect(body.slips).toMatchObject({ total: 1, toldFirst: 1, askedFirst: 0, nobodyYet: 0 });
  });
};

describe('a courier who slips, and the customer who hears of it from us', () => {
  theStory(() => ({}));
});
describeWithRedis('the same with its queues on Redis', () => {
  theStory(() => ({ REDIS_URL: process.env['TEST_REDIS_URL']! }));
});
