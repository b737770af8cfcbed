import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { sceneOf, type Scene } from '../../../test/case-scene.js';
import { systemActor, UnitOfWork, type Work } from '../../platform/index.js';
import type { MadeLink } from './links.service.js';
import { LinkService } from './links.service.js';
import { PeopleService } from '../people/people.service.js';
import type { PersonId } from '../people/person.entity.js';

const DAY_MS = 24 * 3_600_000;

describe('a link we mail', () => {
  let scene: Scene;
  let links: LinkService;
  beforeAll(async () => {
    scene = await sceneOf(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    links = scene.desk.app.get(LinkService);
  });
  afterAll(() => scene.desk.close());

  const inWork = <T>(work: (work: Work) => Promise<T>): Promise<T> =>
    scene.desk.app.get(UnitOfWork).run(systemActor('test'), work);
  const forPartner = (more: { until?: Date; taskId?: string } = {}): Promise<MadeLink> =>
    inWork((work) =>
      links.forPartner(work, {
        partnerId: scene.courier.id,
        personId: scene.dispatcher.personId,
        caseId: scene.case.id,
        taskId: `tsk_${Math.random()}`,
        until: work.now,
        ...more,
      }),
    );
  const forCustomer = (): Promise<MadeLink> =>
    inWork((work) => links.forCustomer(work, { customerId: scene.customer.id, caseId: scene.case.id }));
  const daysLeft = async (id: string): Promise<number> => {
    const { rows } = await scene.desk.owner.query('select expires_at from links where id = $1', [id]);
    return Math.round((rows[0].expires_at.getTime() - Date.now()) / DAY_MS);
  };

  it('opens a partner’s tasks in the name of the person it was mailed to', async () => {
    const { id, token } = await forPartner();
    expect(await links.resolve(token, 'partner')).toEqual({
      audience: 'partner',
      role: 'partner',
      id,
      kind: 'link',
      channel: 'link',
      credential: id,
      partnerId: scene.courier.id,
      personId: scene.dispatcher.personId,
    });
  });

  it('opens one case for its customer', async () => {
    const { token } = await forCustomer();
    expect(await links.resolve(token, 'customer')).toMatchObject({
      role: 'customer',
      kind: 'link',
      caseId: scene.case.id,
      customerId: scene.customer.id,
    });
  });

  it('opens again and again, and looking changes nothing', async () => {
    const { id, token } = await forPartner();
    const row = async (): Promise<unknown> =>
      (await scene.desk.owner.query('select l.*, l.xmin from links l where id = $1', [id])).rows[0];
    const before = await row();
    for (let i = 0; i < 3; i++) expect(await links.resolve(token, 'partner')).toBeDefined();
    expect(await row()).toEqual(before);
  });

  it('can be mailed again from its id alone, while the table holds nothing that opens it', async () => {
    const { id, token } = await forPartner();
    expect(links.urlOf(id, 'partner')).toBe(`http://localhost:3000/p/${token}`);
    const { rows } = await scene.desk.owner.query('select l::text as row from links l where id = $1', [id]);
    expect(rows[0].row).not.toContain(token);
    expect(rows[0].row).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('is the same for the same person and task, and renewed by every mail', async () => {
    const taskId = 'tsk_same';
    const first = await forPartner({ taskId });
    expect(await daysLeft(first.id)).toBe(14);
    const later = await forPartner({ taskId, until: new Date(Date.now() + 10 * DAY_MS) });
    expect(later).toEqual(first);
    expect(await daysLeft(first.id)).toBe(24);
  });

  it('is made once when two mails are written at the same moment', async () => {
    const both = await Promise.all([forPartner({ taskId: 'tsk_race' }), forPartner({ taskId: 'tsk_race' })]);
    expect(both[0]).toEqual(both[1]);
  });

  it('opens on for a fortnight when what it is about is overdue', async () => {
    const { id, token } = await forPartner({ until: new Date(Date.now() - 100 * DAY_MS) });
    expect(await links.resolve(token, 'partner')).toBeDefined();
    expect(await daysLeft(id)).toBe(14);
  });

  it('lets a customer look back for thirty days after closing', async () => {
    const { id } = await forCustomer();
    expect(await daysLeft(id)).toBe(90);
    await inWork((work) => links.endWithCase(work, scene.case.id));
    expect(await daysLeft(id)).toBe(30);
  });

  describe('opens nothing', () => {
    const opens = async (token: string, audience: 'partner' | 'customer' = 'partner'): Promise<boolean> =>
      (await links.resolve(token, audience)) !== undefined;

    it('for another audience', async () => {
      expect(await opens((await forPartner()).token, 'customer')).toBe(false);
      expect(await opens((await forCustomer()).token, 'partner')).toBe(false);
    });

    it('once it is revoked', async () => {
      const { id, token } = await forPartner();
      const answer = await fetch(`${scene.desk.url}/api/v1/links/${id}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${(scene.agent as any).key}` },
      });
      expect(answer.status).toBe(204);
      expect(await opens(token)).toBe(false);
    });

    it('once it has expired', async () => {
      const { id, token } = await forPartner();
      await scene.desk.owner.query('update links set expires_at = now() where id = $1', [id]);
      expect(await opens(token)).toBe(false);
    });

    it('once its reader has left', async () => {
      const leaver = await scene.desk.person({ role: 'partner', partnerId: scene.courier.id });
      const { token } = await inWork((work) =>
        links.forPartner(work, { partnerId: scene.courier.id, personId: leaver.personId, until: work.now }),
      );
      expect(await opens(token)).toBe(true);
      await inWork((work) => scene.desk.app.get(PeopleService).deactivate(work, leaver.personId as PersonId));
      expect(await opens(token)).toBe(false);
      await scene.desk.owner.query('update people set active = true where id = $1', [leaver.personId]);
      expect(await opens(token)).toBe(false);
    });

    it('when a single character is another', async () => {
      const { token } = await forPartner();
      for (const at of [0, 21, 22, 40, 63]) {
        const other = token[at] === 'A' ? 'B' : 'A';
        expect(await opens(token.slice(0, at) + other + token.slice(at + 1))).toBe(false);
      }
    });

    it.each(['', 'x', 'A'.repeat(64), '../../etc/passwd', '\0'.repeat(64)])('when it is %j', async (token) => {
      expect(await opens(token)).toBe(false);
    });

    it('as a key of the API', async () => {
      const { token } = await forPartner();
      for (const authorization of [`Bearer ${token}`, `Bearer kept_${token}`]) {
        const answer = await fetch(`${scene.desk.url}/api/v1/session`, { headers: { authorization } });
        expect(answer.status).toBe(401);
      }
    });
  });

  it('is listed by its case, without what opens it', async () => {
    const { id, token } = await forPartner();
    const { body } = await (scene.agent as Caller).get(`/api/v1/links?caseId=${scene.case.id}`);
    expect(body.items.map((link: any) => link.id)).toContain(id);
    expect(JSON.stringify(body)).not.toContain(token);
  });
});
