import { OpenDesk, type Caller } from '../../test/open-desk.js';
import { systemActor, UnitOfWork, type Work } from '../platform/index.js';
import { ALWAYS_OPEN, CalendarBook } from './calendar-book.js';
import { addBusiness, businessBetween } from './calendar.rules.js';

const at = (text: string): number => Date.parse(text);
const HOUR = 3_600_000;
const BERLIN = {
  zone: 'Europe/Berlin',
  hours: { fri: [['08:00', '20:00']], sat: [['08:00', '20:00']] },
  holidays: ['2026-04-03'],
};

describe('calendars', () => {
  let desk: OpenDesk;
  let manager: Caller;
  let agent: Caller;

  beforeAll(async () => {
    desk = await OpenDesk.open();
    [manager, agent] = [await desk.person({ role: 'manager' }), await desk.person({ role: 'agent' })];
  });
  afterAll(() => desk.close());

  const inWork = <T>(read: (work: Work, book: CalendarBook) => Promise<T>): Promise<T> =>
    desk.app.get(UnitOfWork).read(systemActor('test'), (work) => read(work, desk.app.get(CalendarBook)));

  it('are made by managers and read by agents', async () => {
    const made = await manager.make('/api/v1/calendars', { name: 'Courier', ...BERLIN });
    expect(made).toMatchObject({ name: 'Courier', version: 1, ...BERLIN, breaks: {}, openings: {} });
    const read = await agent.get(`/api/v1/calendars/${made.id}`);
    expect(read.body).toEqual(made);
    expect(read.headers.get('etag')).toMatch(/^"1-/);
    expect((await agent.post('/api/v1/calendars', { name: 'Mine', ...BERLIN })).status).toBe(403);
  });

  it('are refused with every problem in their terms', async () => {
    const answer = await manager.post('/api/v1/calendars', {
      name: 'X',
      zone: 'Nowhere',
      hours: { mon: [['17:00', '09:00']], someday: [] },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'hours.mon[0]',
      'hours.someday',
      'zone',
    ]);
  });

  it('get new hours as a new version, while what is pinned to the old one keeps it', async () => {
    const { id } = await manager.make('/api/v1/calendars', { name: 'Changing', ...BERLIN });
    const revised = await manager.post(`/api/v1/calendars/${id}/versions`, {
      zone: 'Europe/Berlin',
      hours: { sat: [['10:00', '12:00']] },
    });
    expect([revised.status, revised.body.version]).toEqual([201, 2]);
    expect((await agent.get(`/api/v1/calendars/${id}`)).body).toEqual(revised.body);

    const saturday = [at('2026-04-04T00:00:00+02:00'), at('2026-04-05T00:00:00+02:00')] as const;
    const [first, second, newest] = await inWork(async (work, book) => [
      await book.compiled(work, id, 1),
      await book.compiled(work, id, 2),
      await book.newest(work, id),
    ]);
    expect(businessBetween(first, ...saturday)).toBe(12 * HOUR);
    expect(businessBetween(second, ...saturday)).toBe(2 * HOUR);
    expect(newest).toEqual({ version: 2, compiled: second });
  });

  it('are not revised by who read an older version', async () => {
    const { id } = await manager.make('/api/v1/calendars', { name: 'Contested', ...BERLIN });
    const revise = () => manager.post(`/api/v1/calendars/${id}/versions`, BERLIN, { 'if-match': '"1"' });
    expect((await revise()).status).toBe(201);
    expect((await revise()).status).toBe(412);
  });

  it('get distinct versions when two managers revise at once', async () => {
    const { id } = await manager.make('/api/v1/calendars', { name: 'Busy', ...BERLIN });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => manager.post(`/api/v1/calendars/${id}/versions`, BERLIN)),
    );
    expect(answers.map(({ body }) => body.version).sort()).toEqual([2, 3, 4, 5, 6]);
  });

  it('cannot have a version changed, whoever asks the database under our role', async () => {
    const change = desk.app
      .get(UnitOfWork)
      .run(systemActor('test'), (work) => work.query(`update calendar_versions set terms = '{}'`));
    await expect(change).rejects.toThrow('permission denied');
  });

  it('are compiled once for each version', async () => {
    const { id } = await manager.make('/api/v1/calendars', { name: 'Kept', ...BERLIN });
    const [once, again] = [
      await inWork((work, book) => book.compiled(work, id, 1)),
      await inWork((work, book) => book.compiled(work, id, 1)),
    ];
    expect(again).toBe(once);
  });

  it('are listed page by page, the newest first', async () => {
    const before = (await agent.all('/api/v1/calendars', 200)).length;
    for (const name of ['One', 'Two', 'Three']) await manager.make('/api/v1/calendars', { name, ...BERLIN });
    const names = (await agent.all('/api/v1/calendars', 2)).map(({ name }) => name);
    expect(names).toHaveLength(before + 3);
    expect(names.slice(0, 3)).toEqual(['Three', 'Two', 'One']);
  });

  it('are not there under an id nobody gave out', async () => {
    expect((await agent.get('/api/v1/calendars/cal_01a20675-ec2e-725a-8494-1557fc936d67')).status).toBe(404);
    expect((await agent.get('/api/v1/calendars/nonsense')).status).toBe(404);
  });
});

it('who has no calendar is open always', () => {
  const start = at('2026-03-28T23:30:00Z');
  expect(addBusiness(ALWAYS_OPEN, start, 50 * HOUR)).toBe(start + 50 * HOUR);
});
