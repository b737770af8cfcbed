import { OpenDesk } from '../open-desk.js';
import { RowScope, type Scope } from './row-scope.js';
import { wallsScene, type WallsScene } from './walls-scene.js';

describe('behind the second wall', () => {
  let scene: WallsScene;
  let rows: RowScope;
  beforeAll(async () => {
    scene = await wallsScene(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    rows = await RowScope.of(scene);
  });
  afterAll(async () => {
    await rows.close();
    await scene.desk.close();
  });

  describe('lets a partner', () => {
    type Try = [statement: string, ...parameters: unknown[]];
    /** Those that were neither refused nor found nothing to change. */
    async function carriedOut(tries: Try[]): Promise<unknown[]> {
      const done: unknown[] = [];
      for (const [statement, ...parameters] of tries) {
        const outcome = await rows.attempt(rows.of('partner'), statement, parameters);
        if (outcome !== '42501' && outcome !== 0) done.push([statement, parameters, outcome]);
      }
      return done;
    }

    it('hand nothing of its own to another partner, or into another case', async () => {
      const { partners, realIds } = scene;
      const tries: Try[] = [
        ['update commitments set partner_id = $1', partners.rival],
        ['update commitments set case_id = $1', realIds.foreign],
        ['update tasks set partner_id = $1', partners.rival],
        ['update tasks set case_id = $1', realIds.foreign],
      ];
      expect(await carriedOut(tries)).toEqual([]);
    });

    it('widen nothing it was given', async () => {
      const tries: Try[] = [
        [`update tasks set shares = '{name,phone,address}'`],
        ['update tasks set participation_id = id'],
        ['update participations set ended_at = null'],
      ];
      expect(await carriedOut(tries)).toEqual([]);
    });

    it('write for nobody but the desk, in no name but its own', async () => {
      const { partners, realIds, rival } = scene;
      const [own, theirs] = [`partner:${partners.swift}`, `partner:${partners.rival}`];
      const entry = (readers: string[], author = 'partner', into = realIds.shared): Try => [
        `insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
         values ('ent_forged', $3, 'message', $2, $4, $1, 'Hello', 'portal', now())`,
        ...[readers, author, into, rival.personId],
      ];
      const file = (readers: string[], into: string): Try => [
        `insert into files (id, sha256, name, type, bytes, case_id, readers, added_by)
         values ('fil_forged', '\\x00', 'x', 'x', 1, $2, $1, 'x')`,
        ...[readers, into],
      ];
      const tries = [
        entry([own, theirs]),
        entry([own, 'customer']),
        entry([theirs]),
        entry([]),
        entry([own], 'staff'),
        entry([own], 'customer'),
        entry([own], 'partner', realIds.foreign),
        entry([own], 'partner', realIds.ended),
        file([own, theirs], realIds.shared),
        file([own], realIds.foreign),
      ];
      expect(await carriedOut(tries)).toEqual([]);
      expect(await carriedOut([entry([own]), file([own], realIds.shared)])).toHaveLength(2);
    });

    it('forge nothing in the ledger, and nothing that was done', async () => {
      const { partners, realIds } = scene;
      const own = `partner:${partners.swift}`;
      const event = (kind: string, caseId: string, readers: string[]): Try => [
        `insert into events (id, at, type, actor_kind, actor_id, case_id, readers, leaf)
         values ('evt_forged', now(), 'case.closed', $1, 'x', $2, $3, sha256('x'))`,
        ...[kind, caseId, readers],
      ];
      const [promise] = await rows.own('partner', 'commitments');
      const tries: Try[] = [
        event('staff', realIds.shared, [own]),
        event('partner', realIds.foreign, [own]),
        event('partner', realIds.shared, [own, `partner:${partners.rival}`]),
        [`update events set type = 'x'`],
        ['delete from events'],
        ['update chase_steps set acted_at = due_at'],
        ['delete from chase_steps'],
        ['update commitment_terms set note = null'],
        ['update commitment_acceptances set party = party'],
        ['update entries set body = body'],
        [
          `insert into chase_steps (commitment_id, terms_version, step, due_at, acted_at, event_id)
           values ($1, 2, 'breach', now(), now(), 'x')`,
          promise!['id'],
        ],
      ];
      expect(await carriedOut(tries)).toEqual([]);
    });
  });

  describe('keeps the functions that look behind it from telling anybody more than they may know', () => {
    /** Every function that works under another scope than its caller's. */
    const LOOK_BEHIND = [
      'kept_advance_next_due',
      'kept_chase_pauses',
      'kept_close_with_case',
      'kept_family',
      'kept_grounds',
      'kept_head_state',
      'kept_note_file_facts',
      'kept_owner_name',
      'kept_queue_webhooks',
      'kept_refresh_next_due',
      'kept_set_next_due',
      'kept_task_contact',
      'kept_wishes',
    ];
    const scopes = (): [string, Scope][] => [
      ['nobody', {}],
      ['a partner of no name', { 'kept.audience': 'partner', 'kept.partner': '' }],
      ['another partner', { 'kept.audience': 'partner', 'kept.partner': 'ptn_none' }],
      ['the customer', rows.of('customer')],
      ['a customer of no case', { 'kept.audience': 'customer', 'kept.case': '', 'kept.partner': '' }],
      ['an unknown audience', { 'kept.audience': 'x', 'kept.partner': '', 'kept.case': '' }],
    ];
    const contactOf = (scope: Scope, task: string): Promise<unknown[]> =>
      rows.ask(scope, 'select name, phone, address from kept_task_contact($1)', [task]);

    it('and are known by name', async () => {
      const { rows: known } = await scene.desk.owner.query(
        `select proname as name from pg_proc where pronamespace = 'public'::regnamespace
           and (prosecdef or prosrc like '%set_config%kept.%' or exists (select from unnest(proconfig) c where c like 'kept.%' or c like 'role=%'))
           and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e') order by 1`,
      );
      expect(known.map(({ name }) => name)).toEqual(LOOK_BEHIND);
    });

    it('whom a task is for is told to the partner that has it, and to our staff', async () => {
      const { own } = scene.things;
      expect(await contactOf(rows.of('partner'), own.task)).toEqual([
        expect.objectContaining({ name: expect.any(String) }),
      ]);
      expect(await contactOf({ 'kept.audience': 'staff' }, own.task)).toHaveLength(1);
    });

    it('but not to anybody else', async () => {
      const tasks = await rows.all('tasks');
      for (const [who, scope] of scopes())
        for (const { id } of tasks) expect([who, id, await contactOf(scope, String(id))]).toEqual([who, id, []]);
    });

    it('and not once the partner has left', async () => {
      expect(await contactOf(rows.of('partner'), scene.things.ended.task)).toEqual([]);
      expect(await contactOf(rows.of('partner'), scene.things.foreign.task)).toEqual([]);
    });

    it('when a chase is paused is told to who sees the promise, and why to nobody outside', async () => {
      const { own, foreign } = scene.things;
      await scene.desk.owner.query(
        `insert into chase_pauses (id, commitment_id, terms_version, why, started_at, started_by, until)
         select 'pau_' || id, id, 2, 'zqwhy', now(), 'x', now() + interval '1 day' from commitments`,
      );
      const pauses = (scope: Scope, id: string): Promise<unknown[]> =>
        rows.ask(scope, 'select * from kept_chase_pauses($1, 2)', [id]);
      expect(await pauses(rows.of('partner'), own.commitment)).toEqual([
        { starts: expect.any(Date), ends: expect.any(Date) },
      ]);
      expect(await pauses(rows.of('partner'), foreign.commitment)).toEqual([]);
      for (const [who, scope] of scopes()) expect([who, await pauses(scope, own.commitment)]).toEqual([who, []]);
    });

    it('leave the scope of their caller as it was', async () => {
      const [after] = await rows.ask<{ audience: string; cases: number }>(
        rows.of('partner'),
        `select (select count(*) from kept_task_contact($1)) as told, current_setting('kept.audience') as audience,
           (select count(*)::int from cases) as cases`,
        [scene.things.own.task],
      );
      expect(after).toMatchObject({ audience: 'partner', cases: 2 });
    });

    it('whose a case is, is told to those who take part in it', async () => {
      const ownerOf = async (scope: Scope, id: string): Promise<unknown> =>
        (await rows.ask<{ owner: unknown }>(scope, 'select kept_owner_name($1) as owner', [id]))[0]!.owner;
      const { realIds } = scene;
      expect(await ownerOf(rows.of('partner'), realIds.shared)).toBe('Ada Agent');
      expect(await ownerOf(rows.of('customer'), realIds.shared)).toBe('Ada Agent');
      for (const id of [realIds.foreign, realIds.ended]) expect(await ownerOf(rows.of('partner'), id)).toBeNull();
      for (const [who, scope] of scopes().filter(([name]) => name !== 'the customer'))
        for (const id of Object.values(realIds)) expect([who, await ownerOf(scope, id)]).toEqual([who, null]);
      for (const id of [realIds.own, realIds.foreign]) expect(await ownerOf(rows.of('customer'), id)).toBeNull();
    });
  });
});
