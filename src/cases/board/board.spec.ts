import { answer, askForPickup, inSeconds, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
let desk: OpenDesk;
let scene: Scene;
const id: Record<string, string> = {};
/** Somewhere it is always shortly after noon, so that today has hours left whenever this runs. */
const NOON = ((): string => {
  const ahead = 12 - new Date().getUTCHours();
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
})();

beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
  const ours = async (name: string, due: number, kind = 'refund'): Promise<void> => {
    const what = { kind, what: name, dueAt: inSeconds(due) };
    id[name] = (await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, what)).id;
  };
  await ours('soon', HOUR / 2);
  await ours('today', 3 * HOUR, 'delivery');
  await ours('tomorrow', 2 * DAY);
  await ours('late', 10);
  await ours('undone', 10);
  await ours('forgotten', 10);
  const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
  id['pickup'] = (await answer(scene.dispatcher, commitment, 'acceptance')).body.id;
  await desk.owner.query(`update commitments set due_at = now() - interval '1 minute' where id = $1`, [id['late']]);
  await desk.owner.query(
    `update commitments set state = 'broken', settled_at = now(), due_at = now() - case id when $1 then interval '1 day' else interval '31 days' end
     where id in ($1, $2)`,
    [id['undone'], id['forgotten']],
  );
});
afterAll(() => desk.close());

const board = async (query = '', who = scene.agent): Promise<any[]> =>
  (await who.get(`/api/v1/promises/board?zone=${encodeURIComponent(NOON)}${query}`)).body.items;
const names = (cell: any): string[] =>
  cell.first.map((row: any) => Object.keys(id).find((name) => id[name] === row.id) ?? row.what);

describe('the promise board', () => {
  it('shows each party what it owes, by when it falls due', async () => {
    const [us, courier] = await board();
    expect([us.party, courier.party, courier.name]).toEqual(['us', scene.courier.id, 'Swift Courier']);
    // The one that the case was acknowledged with falls due within the hour, too.
    expect(names(us.nextHour)).toEqual(['soon', 'You hear from me']);
    expect([names(us.late), names(us.today), names(us.later)]).toEqual([['undone', 'late'], ['today'], ['tomorrow']]);
    expect(courier).toMatchObject({ late: { count: 0 }, nextHour: { count: 0 }, today: { count: 1, more: false } });
    expect(courier.today.first[0]).toMatchObject({
      ...{ id: id['pickup'], kind: 'pickup', state: 'active', caseId: scene.case.id, ownerId: scene.agent.personId },
    });
  });

  it('ends today where its reader is', async () => {
    const [us] = (await scene.agent.get(`/api/v1/promises/board?zone=${encodeURIComponent(NOON)}`)).body.items;
    expect(us.today.count + us.later.count).toBe(2);
    expect((await scene.agent.get('/api/v1/promises/board?zone=Nowhere/Land')).status).toBe(422);
  });

  it.each([
    ['party=us', ['us']],
    ['kind=pickup', ['courier']],
    ['kind=no_such', []],
    ['state=active&kind=delivery', ['us']],
    ['state=broken', ['us']],
    ['mine=true', ['us', 'courier']],
    ['mine=true&state=broken', ['us']],
    ['mine=true&state=countered', []],
    ['owner=none', []],
  ])('shows of %s what fits', async (query, parties) =>
    expect((await board(`&${query}`)).map(({ party }) => (party === 'us' ? 'us' : 'courier'))).toEqual(parties),
  );

  it('shows a partner its own and nothing else', async () => {
    const lines = await board('', scene.dispatcher);
    expect(lines.map(({ party }) => party)).toEqual([scene.courier.id]);
    expect(Object.keys(lines[0].today.first[0]).sort()).toEqual(['caseId', 'dueAt', 'id', 'kind', 'state', 'what']);
    expect(lines[0].today.first[0].caseId).not.toBe(scene.case.id);
    const cell = `/api/v1/promises/board/cell?party=us&when=later`;
    expect((await scene.dispatcher.get(cell)).body).toEqual({ items: [], next: null });
  });

  it('is read party by party', async () => {
    const parties = await scene.agent.all('/api/v1/promises/board', 1);
    expect(parties.map(({ party }) => party)).toEqual(['us', scene.courier.id]);
  });
});

describe('a cell of the board', () => {
  it('is counted up to ninety-nine and read page by page to its end', async () => {
    await desk.owner.query(
      `insert into commitments (id, case_id, kind, what, promiser, promisee, state, due_at, original_due_at, proposed_by, proposed_at, accepted_at)
       select 'cmt_00000000-0000-7000-8000-' || lpad(n::text, 12, '0'), $1, 'voucher', 'x', 'us', 'customer', 'active',
         now() + interval '9 days' + (n % 7) * interval '1 microsecond', now(), 'us', now(), now() from generate_series(1, 150) n`,
      [scene.case.id],
    );
    const [us] = await board('&kind=voucher&rows=3');
    expect(us.later).toMatchObject({ count: 99, more: true });
    expect(us.later.first).toHaveLength(3);
    const rows = await scene.agent.all('/api/v1/promises/board/cell?party=us&when=later&kind=voucher', 40);
    expect(new Set(rows.map((row) => row.id)).size).toBe(150);
    expect(rows.slice(0, 3)).toEqual(us.later.first);
  });

  it('of what is late holds both what is still open and what was broken and never done', async () => {
    const rows = await scene.agent.all('/api/v1/promises/board/cell?party=us&when=late', 1);
    expect(rows.map((row) => [row.id, row.state])).toEqual([
      [id['undone'], 'broken'],
      [id['late'], 'active'],
    ]);
  });

  it('lets go of what was broken when its case is closed', async () => {
    await desk.owner.query(`update cases set state = 'closed', closed_reason = 'spam' where id = $1`, [scene.case.id]);
    expect((await board('&party=us'))[0].late.first.map((row: any) => row.id)).toEqual([id['late']]);
  });

  it('names its party and its time', async () => {
    const { status, body } = await scene.agent.get('/api/v1/promises/board/cell?window=1');
    expect([status, body.errors.map(({ field }: any) => field).sort()]).toEqual([422, ['party', 'when', 'window']]);
  });
});
