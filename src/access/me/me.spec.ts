import { OpenDesk, type Caller } from '../../../test/open-desk.js';

const PREFERENCES = '/api/v1/me/preferences';

describe('whoever is signed in', () => {
  let desk: OpenDesk;
  let agent: Caller;
  let manager: Caller;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    agent = await desk.person({ role: 'agent', name: 'Ada', language: 'pt', zone: 'Europe/Lisbon' });
    manager = await desk.person({ role: 'manager', name: 'Mara' });
  });
  afterAll(() => desk.close());

  it('learns who they are and what they may do: what they may not is not named', async () => {
    await desk.owner.query(`update people set team = 'Returns' where id = $1`, [agent.personId]);
    const { body } = await agent.get('/api/v1/me');
    expect(body).toMatchObject({
      person: { id: agent.personId, name: 'Ada', role: 'agent', language: 'pt' },
      team: 'Returns',
      partner: null,
    });
    expect(body.may).toMatchObject({ 'case.read': 'all', 'draft.write': 'all', 'send.take_back': 'all' });
    expect(body.may).not.toHaveProperty(['person.write']);
    const theirs = (await manager.get('/api/v1/me')).body;
    expect([theirs.team, theirs.may['person.write']]).toEqual([null, 'all']);
  });

  it('learns as a partner’s person for whom they work, and what of their own they may do', async () => {
    const swift = await manager.make('/api/v1/partners', { name: 'Swift', kind: 'courier' });
    const dirk = await desk.person({ role: 'partner', partnerId: swift.id, name: 'Dirk' });
    const { body } = await dirk.get('/api/v1/me');
    expect(body.partner).toEqual({ id: swift.id, name: 'Swift' });
    expect(new Set(Object.values(body.may))).toEqual(new Set(['own']));
    expect(Object.keys(body.may).filter((act) => /^(draft|send|presence|preference)\./.test(act))).toEqual([]);
    expect((await dirk.get(PREFERENCES)).status).toBe(403);
  });

  it('has the desk’s ways until they choose their own', async () => {
    const { body } = await agent.get(PREFERENCES);
    expect(body).toEqual({
      ...{ language: 'pt', zone: null, density: 'comfortable', theme: 'system' },
      ...{ singleKeys: true, keys: {}, undoSeconds: 8, version: 0 },
    });
  });

  it('has their mails’ zone left alone, and their machine’s clocks at the desk, whatever else they choose', async () => {
    const { body } = await agent.patch(PREFERENCES, { density: 'compact' });
    expect([body.zone, body.version]).toEqual([null, 1]);
    expect((await agent.get('/api/v1/session')).body.zone).toBe('Europe/Lisbon');
    await agent.patch(PREFERENCES, { density: null });
  });

  it('chooses, keeps the rest, and gives back', async () => {
    const chosen = await agent.patch(PREFERENCES, {
      undoSeconds: 0,
      keys: { resolve: 'R', undo: null },
      theme: 'dark',
    });
    expect(chosen.body).toMatchObject({
      undoSeconds: 0,
      keys: { resolve: 'R', undo: null },
      theme: 'dark',
      version: 3,
    });
    const back = await agent.patch(PREFERENCES, { undoSeconds: null });
    expect(back.body).toMatchObject({ undoSeconds: 8, theme: 'dark', version: 4 });
    expect((await agent.get(PREFERENCES)).body).toEqual(back.body);
    expect((await manager.get(PREFERENCES)).body).toMatchObject({ theme: 'system', version: 0 });
    const same = await agent.patch(PREFERENCES, { theme: 'dark' });
    expect(same.body.version).toBe(4);
  });

  it('has one language, and one zone once they chose it, for the desk and for their mails', async () => {
    const chosen = await agent.patch(PREFERENCES, { zone: 'Europe/Berlin' });
    expect(chosen.body.zone).toBe('Europe/Berlin');
    expect((await agent.get('/api/v1/session')).body).toMatchObject({ zone: 'Europe/Berlin' });
    const { body } = await agent.patch(PREFERENCES, { language: 'de', zone: null });
    expect([body.language, body.zone]).toEqual(['de', null]);
    expect((await agent.get('/api/v1/session')).body).toMatchObject({ language: 'de', zone: null });
  });

  it('does not overwrite from one tab what another chose', async () => {
    const { headers } = await manager.get(PREFERENCES);
    const first = await manager.patch(PREFERENCES, { density: 'compact' }, { 'if-match': headers.get('etag')! });
    const second = await manager.patch(PREFERENCES, { density: 'comfortable' }, { 'if-match': headers.get('etag')! });
    expect([first.status, second.status, second.body.type]).toEqual([200, 412, '/problems/stale']);
  });

  it('leaves in the ledger which were changed, not how', async () => {
    await agent.patch(PREFERENCES, { theme: 'light' });
    const { rows } = await desk.owner.query(
      `select data from events where type = 'person.preferences_changed' and subject_id = $1 order by id desc limit 1`,
      [agent.personId],
    );
    expect(rows).toEqual([{ data: { fields: ['theme'] } }]);
  });

  it.each([
    { undoSeconds: 31 },
    { undoSeconds: 1.5 },
    { density: 'airy' },
    { theme: '' },
    { singleKeys: 'no' },
    { keys: { resolve: 'E', assign: 'E' } },
    { keys: [] },
    { zone: 'Mars/Olympus' },
    { language: 'klingon please' },
    { sound: true },
  ])('cannot choose %j', async (change) => {
    const { status, body } = await agent.patch(PREFERENCES, change);
    expect([status, body.errors[0].field]).toEqual([422, Object.keys(change)[0]]);
  });
});
