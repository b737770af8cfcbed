import { reachOf } from '../../src/access/index.js';
import { OpenDesk, type Caller } from '../open-desk.js';
import { namedBy, routesOf, type ApiRoute } from './api-routes.js';
import { Asker, type Heard } from './asker.js';
import { astray, BODIES, MALFORMED } from './partner-tries.js';
import { heard, wallsScene, type WallsScene } from './walls-scene.js';

/** Routes open to anybody. A new one has to be put here on purpose. */
const PUBLIC = ['DELETE /api/v1/session', 'POST /api/v1/hooks/partners/{id}/status', 'PUT /api/v1/session'];
/** A stream that stays open: asked for in a test of its own. */
const STREAMS = ['GET /api/v1/live'];

describe('the first wall', () => {
  let scene: WallsScene;
  let routes: ApiRoute[];
  beforeAll(async () => {
    scene = await wallsScene(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    routes = (await routesOf(scene.desk)).filter(({ name }) => !STREAMS.includes(name));
  });
  afterAll(() => scene.desk.close());

  const guarded = (): ApiRoute[] => routes.filter(({ act }) => act !== 'public');
  const ofPartners = (): ApiRoute[] => guarded().filter(({ act }) => reachOf('partner', act as never) !== 'none');
  const pathWith = (route: ApiRoute, idFor: (kind: string) => string): string =>
    route.pathNames.reduce((path, name) => path.replace(`{${name}}`, idFor(namedBy(route, name))), route.path);
  const anyPath = (route: ApiRoute): string => pathWith(route, (kind) => scene.idsOf(kind).own[0]!);

  it('has no door but those we know of', () => {
    expect(routes.length).toBeGreaterThan(50);
    expect(
      routes
        .filter(({ act }) => act === 'public')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(PUBLIC);
    expect(guarded().filter(({ act }) => act === undefined)).toEqual([]);
    for (const route of routes) for (const name of route.pathNames) scene.idsOf(namedBy(route, name));
  });

  it('is closed to whoever brings no key, a wrong or revoked one, or a link for one', async () => {
    const { desk, tokens } = scene;
    const revoked = await desk.person({ role: 'partner', partnerId: scene.partners.swift });
    await desk.owner.query('update api_keys set revoked_at = now() where person_id = $1', [revoked.personId]);
    const strangers: Record<string, Record<string, string>> = {
      nobody: {},
      'a wrong key': { authorization: `Bearer kept_${'0'.repeat(32)}_${'x'.repeat(43)}` },
      'a revoked key': { authorization: `Bearer ${(revoked as any).key}` },
      'a partner’s link as a key': { authorization: `Bearer ${tokens.swift}` },
      'a partner’s link as a key of ours': { authorization: `Bearer kept_${tokens.swift}` },
      'a partner’s link as a cookie': { cookie: `kept_session=${tokens.swift}` },
      'a customer’s link as a key': { authorization: `Bearer ${tokens.customer}` },
      'a customer’s link as a cookie': { cookie: `kept_session=${tokens.customer}` },
    };
    const wrong: string[] = [];
    for (const [who, headers] of Object.entries(strangers)) {
      const asker = new Asker(desk.url, headers);
      for (const route of guarded()) {
        const answer = await asker.send(route.method, anyPath(route), bodyFor(route));
        if (answer.status !== 401) wrong.push(`${who}: ${route.name} answered ${answer.status}`);
        if (heard([...scene.hiddenFrom.swift, ...scene.toldSwift], answer.all, anyPath(route)).length > 0)
          wrong.push(`${who}: ${route.name} said something`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets each role do what the permission table says, and nothing else', async () => {
    const wrong: string[] = [];
    for (const role of ['agent', 'manager', 'partner'] as const) {
      const asker = askerOf(role === 'partner' ? scene.swift : scene[role]);
      for (const route of guarded()) {
        const may = reachOf(role, route.act as never) !== 'none';
        // Staff reach every row: for them a body that holds nothing right shows that only the body was wrong.
        const body = may && route.method !== 'GET' ? { nonsense: true } : bodyFor(route);
        const nobodys = may && route.method !== 'GET' && !route.body;
        const path = nobodys ? pathWith(route, (kind) => scene.idsOf(kind).absent) : anyPath(route);
        const { status } = await asker.send(route.method, path, body);
        const right = may ? status !== 401 && status !== 403 && status < 500 : status === 403;
        if (!right) wrong.push(`${role}: ${route.name} answered ${status}`);
        if (!may) {
          const malformed = await asker.send(
            route.method,
            pathWith(route, () => 'x'),
            bodyFor(route),
          );
          if (malformed.status !== 403) wrong.push(`${role}: ${route.name} told what it is: ${malformed.status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('gives a partner what is its own and says of everything else that it is not there', async () => {
    const asker = askerOf(scene.swift);
    const wrong: string[] = [];
    for (const route of ofPartners().filter(({ pathNames }) => pathNames.length > 0)) {
      const send = (id: string): Promise<Heard> =>
        asker.send(
          route.method,
          pathWith(route, () => id),
          bodyFor(route),
        );
      const ids = scene.idsOf(namedBy(route, route.pathNames[0]!));
      for (const id of ids.own) {
        const answer = await send(id);
        if ([401, 403, 404].includes(answer.status) || answer.status >= 500)
          wrong.push(`${route.name} refused its own ${id}: ${answer.text}`);
        wrong.push(...heard(scene.hiddenFrom.swift, answer.all, id).map((word) => `${route.name} told ${word}`));
      }
      const absent = await send(ids.absent);
      for (const id of [...ids.hidden, ...MALFORMED]) {
        const answer = await send(id);
        if (answer.status !== 404) wrong.push(`${route.name} answered ${answer.status} for ${id}`);
        // Word for word what is said of something that never was.
        else if (withoutNames(answer, id) !== withoutNames(absent, ids.absent))
          wrong.push(`${route.name} tells ${id} from what is not there: ${answer.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lists for a partner nothing but its own, whatever it filters by', async () => {
    const asker = askerOf(scene.swift);
    const wrong: string[] = [];
    for (const route of ofPartners().filter(({ method, pathNames }) => method === 'GET' && pathNames.length === 0)) {
      for (const query of queriesOf(route)) {
        const answer = await asker.send('GET', `${route.path}?${query}`);
        if (answer.status >= 500 || [401, 403].includes(answer.status)) wrong.push(`${query}: ${answer.status}`);
        wrong.push(
          ...heard(scene.hiddenFrom.swift, answer.all, String(query)).map((word) => `${route.path}?${query}: ${word}`),
        );
      }
    }
    expect(wrong).toEqual([]);
  });

  it('finds by a search nothing that the searcher may not read', async () => {
    for (const word of scene.hiddenFrom.swift) {
      const { body } = await scene.swift.get(`/api/v1/cases?state=all&q=${encodeURIComponent(word)}`);
      expect([word, heard(scene.hiddenFrom.swift, JSON.stringify(body), word)]).toEqual([word, []]);
    }
  });

  it('tells a partner its own words: had it been told others’, these tests would have heard it', async () => {
    const { things } = scene;
    const told = await Promise.all(
      [things.own, things.shared]
        .flatMap((known) => [
          scene.swift.get(`/api/v1/cases/${known.case}`),
          scene.swift.get(`/api/v1/cases/${known.case}/timeline`),
          scene.swift.get(`/api/v1/tasks/${known.task}`),
          scene.swift.get(`/api/v1/commitments/${known.commitment}`),
          scene.swift.get(`/api/v1/files/${known.file}`),
          scene.swift.get(`/api/v1/shipments/${known.shipment}`),
          scene.swift.get(`/api/v1/claims/${known.claim}`),
        ])
        .concat(scene.swift.get(`/api/v1/shipments/${things.ended.shipment}`)),
    );
    const text = told.map(({ body, headers }) => JSON.stringify([body, [...headers]])).join();
    expect(scene.toldSwift.filter((word) => !text.includes(word))).toEqual([]);
  });

  describe('tells a partner nothing by', () => {
    it('an entity tag: neither 304 nor 412 for what is not its own', async () => {
      const { swift, agent, realIds, things } = scene;
      for (const path of [
        `/api/v1/cases/${realIds.foreign}`,
        `/api/v1/tasks/${things.foreign.task}`,
        `/api/v1/commitments/${things.foreign.commitment}`,
      ]) {
        const { headers } = await agent.get(path);
        for (const tag of [headers.get('etag')!, '*', '"1"', '"999"'])
          expect((await swift.get(path, { 'if-none-match': tag })).status).toBe(404);
      }
      for (const tag of ['"1"', '"999"']) {
        const { status } = await swift.put(
          `/api/v1/tasks/${things.foreign.task}/assignee`,
          { personId: null },
          { 'if-match': tag },
        );
        expect(status).toBe(404);
      }
    });

    it('another’s cursor', async () => {
      for (const list of [
        'cases?state=all',
        'tasks?',
        'commitments?',
        'people?',
        'partners?',
        'shipments?',
        'claims?',
      ]) {
        const { body } = await scene.agent.get(`/api/v1/${list}&limit=1`);
        const answer = await scene.swift.get(`/api/v1/${list}&limit=200&cursor=${body.next}`);
        expect([200, 400]).toContain(answer.status);
        expect(heard(scene.hiddenFrom.swift, JSON.stringify(answer.body))).toEqual([]);
      }
    });

    it('another’s Idempotency-Key: what was answered under it stays theirs', async () => {
      const path = `/api/v1/cases/${scene.realIds.shared}/entries`;
      const said = { body: 'zqonlymine' };
      const theirs = await scene.rival.post(path, said, { 'idempotency-key': 'one and the same' });
      const own = await scene.swift.post(path, said, { 'idempotency-key': 'one and the same' });
      expect([theirs.status, own.status]).toEqual([201, 201]);
      expect(own.headers.get('idempotency-replayed')).toBeNull();
      expect(own.body.id).not.toBe(theirs.body.id);
    });

    it('how much there is of it: counts and pages end with its own', async () => {
      const { rows } = await scene.desk.owner.query(
        'select count(*)::int as own from tasks t join participations p on p.id = t.participation_id where t.partner_id = $1 and p.ended_at is null',
        [scene.partners.swift],
      );
      expect((await scene.swift.all('/api/v1/tasks', 1)).length).toBe(rows[0].own);
      expect((await scene.swift.all('/api/v1/cases?state=all', 1)).length).toBe(2);
      expect(
        (await scene.swift.all('/api/v1/people', 1)).every(({ partnerId }) => partnerId === scene.partners.swift),
      ).toBe(true);
    });
  });

  it('leaves no trace of what it refused', async () => {
    const before = await rowCounts();
    const asker = askerOf(scene.swift);
    for (const route of guarded().filter(({ method }) => method !== 'GET'))
      for (const id of route.pathNames.length > 0 ? [scene.realIds.foreign, scene.things.foreign.task, 'x'] : ['x'])
        await asker.send(
          route.method,
          pathWith(route, (kind) => scene.idsOf(kind).hidden[0] ?? id),
          bodyFor(route),
        );
    expect(await rowCounts()).toEqual(before);
  });

  const askerOf = (who: Caller): Asker => new Asker(scene.desk.url, { authorization: `Bearer ${(who as any).key}` });

  function bodyFor(route: ApiRoute): unknown {
    const sample = BODIES[route.name]?.(scene);
    if (sample !== undefined || route.method === 'GET') return sample;
    if (reachOf('partner', route.act as never) !== 'none')
      throw new Error(`${route.name} is new here: what may a partner send there?`);
    return route.body ? { nonsense: true } : undefined;
  }

  /** Every filter alone with each value that could lead astray, and all filters at once. */
  function queriesOf(route: ApiRoute): URLSearchParams[] {
    const values = route.query.flatMap((name) =>
      astray(scene, route, name).map((value): [string, string] => [name, value]),
    );
    return [...values.map((pair) => new URLSearchParams([pair])), new URLSearchParams({ limit: '200' })];
  }

  /** The relay may still be carrying what was said before. */
  const rowCounts = async (): Promise<unknown> => {
    const { rows } = await scene.desk.owner.query(`select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('outbox', 'handed_over') order by 1`);
    const counts = rows.map(({ name }) => `(select count(*)::int from ${name}) as ${name}`);
    return (await scene.desk.owner.query(`select ${counts.join(', ')}`)).rows[0];
  };
});

const withoutNames = ({ text }: { text: string }, id: string): string => {
  const { instance: _instance, requestId: _requestId, ...problem } = JSON.parse(text);
  return JSON.stringify(problem).replaceAll(id, '…');
};
