import { sceneOf, unique, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';

const VIEWS = '/api/v1/views';

describe('a view somebody keeps', () => {
  let scene: Scene;
  let colleague: Caller;
  beforeAll(async () => {
    scene = await sceneOf(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    colleague = await scene.desk.person({ role: 'agent', name: 'Bo', email: unique('bo') });
  });
  afterAll(() => scene.desk.close());

  const keep = (who: Caller, more: Record<string, unknown> = {}): Promise<any> =>
    who.make(VIEWS, { place: 'exceptions', name: unique('view'), query: 'team=north', ...more });
  const names = async (who: Caller, query = ''): Promise<string[]> =>
    (await who.all(`${VIEWS}?${query}`, 2)).map(({ name }) => name);

  it('is theirs alone, until they share it', async () => {
    const view = await keep(scene.agent, { name: 'Mine' });
    expect(view).toMatchObject({
      place: 'exceptions',
      name: 'Mine',
      query: 'team=north',
      shared: false,
      mine: true,
      by: { name: 'Ada Agent' },
    });
    expect(await names(colleague)).not.toContain('Mine');
    expect((await colleague.get(`${VIEWS}/${view.id}`)).status).toBe(404);
    expect((await colleague.patch(`${VIEWS}/${view.id}`, { name: 'Yours' })).status).toBe(404);
    expect((await scene.manager.delete(`${VIEWS}/${view.id}`)).status).toBe(404);
    await scene.agent.patch(`${VIEWS}/${view.id}`, { shared: true });
    expect(await names(colleague)).toContain('Mine');
    expect((await colleague.get(`${VIEWS}/${view.id}`)).body).toMatchObject({
      mine: false,
      by: { id: scene.agent.personId },
    });
  });

  it('that is shared is changed by whoever made it, or a manager', async () => {
    const view = await keep(scene.agent, { shared: true });
    for (const refused of [
      await colleague.patch(`${VIEWS}/${view.id}`, { query: 'x' }),
      await colleague.delete(`${VIEWS}/${view.id}`),
    ])
      expect([refused.status, refused.body.type]).toEqual([403, '/problems/not-your-view']);
    expect((await scene.manager.patch(`${VIEWS}/${view.id}`, { query: 'team=south' })).body).toMatchObject({
      query: 'team=south',
      version: 2,
    });
    expect((await scene.manager.delete(`${VIEWS}/${view.id}`)).status).toBe(204);
    expect((await scene.agent.get(`${VIEWS}/${view.id}`)).status).toBe(404);
  });

  it('has a name of its own in its place, for that person', async () => {
    await keep(scene.agent, { name: 'Late' });
    const twice = await scene.agent.post(VIEWS, { place: 'exceptions', name: 'LATE', query: '' });
    expect([twice.status, twice.body.type]).toEqual([409, '/problems/view-name-taken']);
    const other = await keep(scene.agent, { name: 'Late', place: 'cases' });
    await keep(colleague, { name: 'Late' });
    const moved = await keep(scene.agent, { name: 'Later' });
    expect((await scene.agent.patch(`${VIEWS}/${moved.id}`, { name: 'late' })).status).toBe(409);
    expect(await names(scene.agent, 'place=cases')).toEqual([other.name]);
  });

  it('is listed by name, page by page', async () => {
    for (const name of ['b', 'C', 'a', 'd']) await keep(scene.manager, { name, place: 'sorted' });
    expect(await names(scene.manager, 'place=sorted')).toEqual(['a', 'b', 'C', 'd']);
  });

  it('is not changed by who has not read its newest version', async () => {
    const view = await keep(scene.agent);
    const etag = (await scene.agent.get(`${VIEWS}/${view.id}`)).headers.get('etag')!;
    expect((await scene.agent.patch(`${VIEWS}/${view.id}`, { query: 'x' }, { 'if-match': etag })).status).toBe(200);
    expect((await scene.agent.patch(`${VIEWS}/${view.id}`, { query: 'y' }, { 'if-match': etag })).status).toBe(412);
    expect((await scene.agent.delete(`${VIEWS}/${view.id}`, undefined, { 'if-match': etag })).status).toBe(412);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ place: 'Some Place' }, 'place'],
    [{ query: 'x'.repeat(2_001) }, 'query'],
    [{ query: undefined }, 'query'],
    [{ shared: 'yes' }, 'shared'],
  ])('is refused with %j, by name', async (more, field) => {
    const { status, body } = await scene.agent.post(VIEWS, { place: 'exceptions', name: 'x', query: '', ...more });
    expect([status, body.errors[0].field]).toEqual([422, field]);
  });

  it('is one of a hundred in one place at most', async () => {
    await scene.desk.owner.query(
      `insert into saved_views (id, person_id, place, name, query, created_at) select 'view_' || n, $1, 'full', n::text, '', now() from generate_series(1, 100) n`,
      [colleague.personId],
    );
    const more = await colleague.post(VIEWS, { place: 'full', name: 'one more', query: '' });
    expect([more.status, more.body.type]).toEqual([409, '/problems/too-many-views']);
  });

  it('is no partner’s business', async () => {
    expect((await scene.dispatcher.get(VIEWS)).status).toBe(403);
  });
});
