import { OpenDesk, type Caller } from '../../test/open-desk.js';
import { ALWAYS_OPEN } from '../calendars/index.js';
import { NotFound, systemActor, UnitOfWork, type Work } from '../platform/index.js';
import { PartnersQueries } from './partners.queries.js';

describe('partners', () => {
  let desk: OpenDesk;
  let manager: Caller;
  let agent: Caller;

  beforeAll(async () => {
    desk = await OpenDesk.open();
    [manager, agent] = [await desk.person({ role: 'manager' }), await desk.person({ role: 'agent' })];
  });
  afterAll(() => desk.close());

  const make = (partner: object = {}): Promise<any> =>
    manager.make('/api/v1/partners', { name: 'Swift', kind: 'courier', ...partner });
  const inWork = <T>(read: (queries: PartnersQueries, work: Work) => Promise<T>): Promise<T> =>
    desk.app.get(UnitOfWork).read(systemActor('test'), (work) => read(desk.app.get(PartnersQueries), work));

  it('are added by managers and read by agents', async () => {
    const made = await make({ zone: 'Europe/Berlin', externalRef: 'seller-1' });
    expect(made).toMatchObject({
      name: 'Swift',
      kind: 'courier',
      zone: 'Europe/Berlin',
      calendarId: null,
      active: true,
      externalRef: 'seller-1',
      version: 1,
    });
    expect((await agent.get(`/api/v1/partners/${made.id}`)).body).toEqual(made);
    expect((await agent.post('/api/v1/partners', { name: 'Mine', kind: 'other' })).status).toBe(403);
  });

  it('are refused for an unknown kind, zone or calendar, or a reference in use', async () => {
    await make({ externalRef: 'seller-7' });
    const refused = async (wrong: object) =>
      (await manager.post('/api/v1/partners', { name: 'X', kind: 'courier', ...wrong })).body.type;
    expect(await refused({ kind: 'butcher' })).toBe('/problems/invalid');
    expect(await refused({ zone: '+02:00' })).toBe('/problems/invalid');
    expect(await refused({ calendarId: 'cal_01a20675-ec2e-725a-8494-1557fc936d67' })).toBe(
      '/problems/calendar-unknown',
    );
    expect(await refused({ externalRef: 'seller-7' })).toBe('/problems/partner-already-known');
  });

  it('are changed in what is named, unless somebody was faster', async () => {
    const made = await make();
    const changed = await manager.patch(`/api/v1/partners/${made.id}`, { active: false }, { 'if-match': '"1"' });
    expect(changed.body).toEqual({ ...made, active: false, version: 2 });
    expect((await manager.patch(`/api/v1/partners/${made.id}`, { name: 'Late' }, { 'if-match': '"1"' })).status).toBe(
      412,
    );
    expect((await manager.patch(`/api/v1/partners/${made.id}`, { active: null })).status).toBe(422);
  });

  it('are listed by name, of one kind or only the active, each once over all pages', async () => {
    const made = [
      await make({ name: 'alpha', kind: 'repairer' }),
      await make({ name: 'Beta', kind: 'repairer' }),
      await make({ name: 'Alpha', kind: 'repairer' }),
    ];
    await manager.patch(`/api/v1/partners/${made[1].id}`, { active: false });
    const listed = async (filter: string) =>
      (await agent.all(`/api/v1/partners?kind=repairer${filter}`, 1)).map(({ id }) => id);
    expect(await listed('')).toEqual([made[0].id, made[2].id, made[1].id]);
    expect(await listed('&active=true')).toEqual([made[0].id, made[2].id]);
    expect(await listed('&active=false')).toEqual([made[1].id]);
  });

  it('tell which hours they work: the newest of their calendar, or always', async () => {
    const calendar = await manager.make('/api/v1/calendars', {
      name: 'C',
      zone: 'Europe/Berlin',
      hours: { mon: [['08:00', '20:00']] },
    });
    await manager.make(`/api/v1/calendars/${calendar.id}/versions`, {
      zone: 'Europe/Berlin',
      hours: { tue: [['08:00', '20:00']] },
    });
    const [bound, free] = [
      await make({ calendarId: calendar.id, zone: 'Europe/Berlin' }),
      await make({ zone: 'Europe/Lisbon' }),
    ];
    const [hours, always] = await inWork(async (queries, work) => [
      await queries.calendarOf(work, bound.id),
      await queries.calendarOf(work, free.id),
    ]);
    expect(hours).toMatchObject({
      calendarId: calendar.id,
      version: 2,
      zone: 'Europe/Berlin',
      compiled: { zone: 'Europe/Berlin' },
    });
    expect(always).toEqual({ calendarId: null, version: null, zone: 'Europe/Lisbon', compiled: ALWAYS_OPEN });
    await expect(
      inWork((queries, work) => queries.calendarOf(work, 'ptn_01a20675-ec2e-725a-8494-1557fc936d67')),
    ).rejects.toThrow(NotFound);
  });

  describe('have people', () => {
    it('added by managers, listed by name', async () => {
      const { id } = await make();
      const dora = await manager.make(`/api/v1/partners/${id}/people`, {
        name: 'Dora',
        email: 'dora@swift.example',
        phone: '12345',
        language: 'de',
        zone: 'Europe/Berlin',
      });
      const boris = await manager.make(`/api/v1/partners/${id}/people`, { name: 'Boris' });
      expect(dora).toMatchObject({ role: 'partner', partnerId: id, email: 'dora@swift.example', active: true });
      expect(await agent.all(`/api/v1/partners/${id}/people`, 1)).toEqual([boris, dora]);
      expect((await agent.post(`/api/v1/partners/${id}/people`, { name: 'Eve' })).status).toBe(403);
    });

    it('of whom those with an address are written to, the first of them first', async () => {
      const { id } = await make();
      const add = (name: string, email?: string) => manager.make(`/api/v1/partners/${id}/people`, { name, email });
      const [, zora, adam, left] = [
        await add('Mute'),
        await add('Zora', 'zora@swift.example'),
        await add('Adam', 'adam@swift.example'),
        await add('Left', 'left@swift.example'),
      ];
      await manager.put(`/api/v1/people/${left.id}/deactivation`, {});
      const [contacts, has, hasNot] = await inWork(async (queries, work) => [
        (await queries.contacts(work, id)).map((person) => person.id),
        await queries.hasPerson(work, id, adam.id),
        await queries.hasPerson(work, id, left.id),
      ]);
      expect(contacts).toEqual([zora.id, adam.id]);
      expect([has, hasNot]).toEqual([true, false]);
    });

    it('only where there is a partner', async () => {
      const nowhere = '/api/v1/partners/ptn_01a20675-ec2e-725a-8494-1557fc936d67/people';
      expect((await manager.post(nowhere, { name: 'Dora' })).status).toBe(404);
      expect((await manager.get(nowhere)).status).toBe(404);
    });
  });

  describe('seen by their own people', () => {
    let own: any;
    let other: any;
    let partner: Caller;

    beforeAll(async () => {
      [own, other] = [await make({ name: 'Own', externalRef: 'own' }), await make({ name: 'Other' })];
      partner = await desk.person({ role: 'partner', partnerId: own.id });
      await manager.make(`/api/v1/partners/${other.id}/people`, { name: 'Stranger', email: 'stranger@other.example' });
    });

    it('are themselves and nobody else', async () => {
      expect((await partner.get('/api/v1/partners')).body.items.map(({ id }: { id: string }) => id)).toEqual([own.id]);
      expect((await partner.get(`/api/v1/partners/${other.id}`)).status).toBe(404);
      expect((await partner.get(`/api/v1/partners/${other.id}/people`)).status).toBe(404);
      expect(
        (await partner.get(`/api/v1/partners/${own.id}/people`)).body.items.map(({ id }: { id: string }) => id),
      ).toEqual([partner.personId]);
    });

    it('are what they are, without what we think of them', async () => {
      expect((await partner.get(`/api/v1/partners/${own.id}`)).body).toEqual({
        id: own.id,
        name: 'Own',
        kind: 'courier',
        zone: 'UTC',
        version: 1,
      });
    });

    it('cannot be changed', async () => {
      expect((await partner.patch(`/api/v1/partners/${own.id}`, { name: 'Better' })).status).toBe(403);
      expect((await partner.post(`/api/v1/partners/${own.id}/people`, { name: 'Friend' })).status).toBe(403);
    });
  });
});
