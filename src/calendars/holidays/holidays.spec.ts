import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { datesOf } from './holiday-dates.rules.js';

describe('public holidays to begin a calendar with', () => {
  let desk: OpenDesk;
  let manager: Caller;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    manager = await desk.person({ role: 'manager' });
  });
  afterAll(() => desk.close());

  const ask = (query: string): Promise<any> => manager.get(`/api/v1/holidays?${query}`);
  const datesIn = ({ body }: { body: any }): string[] => body.holidays.map(({ date }: { date: string }) => date);

  it('are a state’s where a state is named: Berlin has 8 March, all of Germany has not', async () => {
    const [berlin, germany] = [await ask('country=DE&state=BE&year=2026'), await ask('country=DE&year=2026')];
    expect(datesIn(berlin)).toEqual(expect.arrayContaining(['2026-03-08', '2026-04-03', '2026-04-06', '2026-10-03']));
    expect(datesIn(germany)).not.toContain('2026-03-08');
    expect([berlin.body.warning, berlin.body.states]).toEqual([null, expect.any(Array)]);
    expect(germany.body.warning).toContain('between the states of');
    expect(germany.body.states).toContainEqual({ code: 'BE', name: 'Berlin' });
    expect(germany.body.source).toContain('CC BY 3.0');
  });

  it('have names, in the country’s words or in those asked for, and say what stands in for another', async () => {
    const { body } = await ask('country=gb&state=eng&year=2026');
    expect(body.holidays).toContainEqual({
      date: '2026-12-28',
      name: expect.stringContaining('Boxing Day'),
      substitute: true,
    });
    expect(body.holidays).toContainEqual({ date: '2026-12-26', name: 'Boxing Day', substitute: false });
    const named = async (query: string): Promise<string> =>
      (await ask(query)).body.holidays.find(({ date }: { date: string }) => date === '2026-04-03').name;
    expect([await named('country=DE&year=2026'), await named('country=DE&year=2026&language=en')]).toEqual([
      'Karfreitag',
      'Good Friday',
    ]);
  });

  it('of several days are as many dates', async () => {
    expect(datesIn(await ask('country=TR&year=2026'))).toEqual(
      expect.arrayContaining(['2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30']),
    );
    const span = (hours: number): ReturnType<typeof datesOf> =>
      datesOf({ date: '2026-03-28 00:00:00', start: new Date(0), end: new Date(hours * 3_600_000), name: 'x' });
    expect([span(12), span(23), span(24)]).toEqual([['2026-03-28'], ['2026-03-28'], ['2026-03-28']]);
    expect(span(47)).toEqual(['2026-03-28', '2026-03-29']);
  });

  it.each([
    ['country=XX&year=2026', 'country-unknown'],
    ['country=DE&state=ZZ&year=2026', 'state-unknown'],
    ['country=Germany&year=2026', 'invalid'],
    ['country=DE&year=26', 'invalid'],
    ['country=DE', 'invalid'],
  ])('are refused for %s', async (query, slug) => {
    const { status, body } = await ask(query);
    expect([status, body.type]).toEqual([422, `/problems/${slug}`]);
  });

  it('become a calendar’s when a manager saves what they make of them', async () => {
    const proposed = datesIn(await ask('country=DE&state=BE&year=2026'));
    const holidays = [...proposed.filter((date) => date !== '2026-03-08'), '2026-12-24'];
    const hours = { mon: [['09:00', '17:00']] };
    const made = await manager.make('/api/v1/calendars', { name: 'Berlin', zone: 'Europe/Berlin', hours, holidays });
    expect(made.holidays).toEqual(holidays);
  });

  it('are a manager’s to ask for', async () => {
    const agent = await desk.person({ role: 'agent' });
    expect((await agent.get('/api/v1/holidays?country=DE&year=2026')).status).toBe(403);
  });
});

describe('a partner’s own calendar', () => {
  let desk: OpenDesk;
  beforeAll(async () => (desk = await OpenDesk.open({ KEPT_ROLE: 'http' })));
  afterAll(() => desk.close());

  it('is shown to its people, and no other is', async () => {
    const manager = await desk.person({ role: 'manager' });
    const calendar = (name: string): Promise<any> =>
      manager.make('/api/v1/calendars', { name, zone: 'UTC', hours: { mon: [['09:00', '17:00']] } });
    const [own, other] = [await calendar('Own'), await calendar('Other')];
    const partner = (calendarId?: string): Promise<any> =>
      manager.make('/api/v1/partners', { name: 'P', kind: 'courier', ...(calendarId ? { calendarId } : {}) });
    const { id } = await partner(own.id);
    const [person, without] = [
      await desk.person({ role: 'partner', partnerId: id }),
      await desk.person({ role: 'partner', partnerId: (await partner()).id }),
    ];
    expect((await person.get(`/api/v1/calendars/${own.id}`)).body).toEqual(own);
    expect((await person.get(`/api/v1/calendars/${other.id}`)).status).toBe(404);
    expect((await person.get('/api/v1/calendars')).body.items).toEqual([own]);
    expect((await without.get('/api/v1/calendars')).body.items).toEqual([]);
    expect((await person.post(`/api/v1/calendars/${own.id}/versions`, { zone: 'UTC' })).status).toBe(403);
  });
});
