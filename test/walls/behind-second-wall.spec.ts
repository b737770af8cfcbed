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
    const refused = async (statement: string, parameters: unknown[] = []): Promise<void> => {
      const done = await rows.attempt(rows.of('partner'), statement, parameters);
      // Refused, or nothing there to be changed.
      expect([statement, parameters, done === 0 ? '42501' : done]).toEqual([statement, parameters, '42501']);
    };

    it('hand nothing of its own to another partner, or into another case', async () => {
      const { partners, realIds } = scene;
      await refused('update commitments set partner_id = $1', [partners.rival]);
      await refused('update commitments set case_id = $1', [realIds.foreign]);
      await refused('update tasks set partner_id = $1', [partners.rival]);
      await refused('update tasks set case_id = $1', [realIds.foreign]);
    });

    it('widen nothing it was given', async () => {
      await refused(`update tasks set shares = '{name,phone,address}'`);
      await refused('update tasks set participation_id = id');
      await refused('update participations set ended_at = null');
    });

    it('write for nobody but the desk, in no name but its own', async () => {
      const { partners, realIds, rival } = scene;
      const write = (readers: string[], author = 'partner', into = realIds.shared): Promise<void> =>
        refused(
          `insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
           values ('ent_forged', $3, 'message', $2, $4, $1, 'Hello', 'portal', now())`,
          [readers, author, into, rival.personId],
        );
      const [own, theirs] = [`partner:${partners.swift}`, `partner:${partners.rival}`];
      await write([own, theirs]);
      await write([own, 'customer']);
      await write([theirs]);
      await write([]);
      await write([own], 'staff');
      await write([own], 'customer');
      await write([own], 'partner', realIds.foreign);
      await write([own], 'partner', realIds.ended);
      const file = `insert into files (id, sha256, name, type, bytes, case_id, readers, added_by) values ('fil_forged', '\\x00', 'x', 'x', 1, $2, $1, 'x')`;
      await refused(file, [[own, theirs], realIds.shared]);
      await refused(file, [[own], realIds.foreign]);
    });

    it('forge nothing in the ledger, and nothing that was done', async () => {
      const event = `insert into events (id, at, type, actor_kind, actor_id, case_id, readers, leaf)
        values ('evt_forged', now(), 'case.closed', $1, 'x', $2, $3, sha256('x'))`;
      const own = `partner:${scene.partners.swift}`;
      await refused(event, ['staff', scene.realIds.shared, [own]]);
      await refused(event, ['partner', scene.realIds.foreign, [own]]);
      await refused(event, ['partner', scene.realIds.shared, [own, `partner:${scene.partners.rival}`]]);
      await refused(`update events set type = 'x'`);
      await refused('delete from events');
      await refused('update chase_steps set acted_at = due_at');
      await refused('delete from chase_steps');
      await refused('update commitment_terms set note = null');
      await refused('update commitment_acceptances set party = party');
      await refused('update entries set body = body');
      const [promise] = await rows.own('partner', 'commitments');
      await refused(
        `insert into chase_steps (commitment_id, terms_version, step, due_at, acted_at, event_id) values ($1, 2, 'breach', now(), now(), 'x')`,
        [promise!['id']],
      );
    });
  });

  describe('keeps the functions that look behind it from telling anybody more than they may know', () => {
    /** Every function that works under another scope than its caller's. */
    const LOOK_BEHIND = ['kept_advance_next_due', 'kept_owner_name', 'kept_refresh_next_due', 'kept_task_contact'];
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
