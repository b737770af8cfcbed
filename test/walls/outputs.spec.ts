import { EventReader } from '../event-reader.js';
import { eventually } from '../eventually.js';
import { OpenDesk, type Caller } from '../open-desk.js';
import { Asker, type Heard } from './asker.js';
import { upload } from './walls-case.js';
import { heard, wallsScene, type WallsScene } from './walls-scene.js';

/** What leaves the desk by other ways than a plain answer: streams, pages, mails, refusals. */
describe('what leaves the desk', () => {
  let scene: WallsScene;
  let nobody: Asker;
  beforeAll(async () => {
    scene = await wallsScene(await OpenDesk.open());
    nobody = new Asker(scene.desk.url, {});
  });
  afterAll(() => scene.desk.close());

  const page = (path: string): Promise<Heard> => nobody.send('GET', path, undefined, { accept: 'text/html' });
  const bearer = (who: Caller): Record<string, string> => ({
    authorization: `Bearer ${(who as never as { key: string }).key}`,
  });

  describe('by live news', () => {
    const readers: EventReader[] = [];
    const follow = async (headers: Record<string, string>): Promise<EventReader> => {
      const reader = new EventReader(`${scene.desk.url}/api/v1/live`, headers);
      readers.push(reader);
      return reader.open();
    };
    afterEach(() => readers.splice(0).forEach((reader) => reader.close()));

    it('reaches a partner under its own names for its own cases, and of nothing else', async () => {
      const { realIds, swift, agent, things, partners } = scene;
      const reader = await follow(bearer(swift));
      await eventually(() => expect(reader.lastEventId).toBeDefined());
      const write = (id: string, audience: unknown): Promise<unknown> =>
        agent.make(`/api/v1/cases/${id}/entries`, { audience, body: 'News.' });
      for (const id of Object.values(realIds)) await write(id, 'internal');
      for (const id of Object.values(realIds)) await write(id, 'customer');
      for (const id of [realIds.shared, realIds.foreign]) await write(id, { partners: [partners.rival] });
      await agent.post(`/api/v1/commitments/${things.foreign.commitment}/assessment`, { termsVersion: 2, kept: true });
      await upload(scene.rival, `/api/v1/cases/${realIds.shared}`, undefined, 'quiet');
      for (const id of [realIds.own, realIds.shared]) await write(id, { partners: [partners.swift] });
      await eventually(() => expect(reader.changed).toEqual([things.own.case, things.shared.case]));
      expect(heard(scene.hiddenFrom.swift, JSON.stringify(reader.seen))).toEqual([]);
    });

    it('reaches a partner that comes back the same way: what it may not read was not missed', async () => {
      const longAgo = (Date.now() - 300_000).toString(16).padStart(12, '0');
      const since = `evt_${longAgo.slice(0, 8)}-${longAgo.slice(8)}-7000-8000-000000000000`;
      const reader = await follow({ ...bearer(scene.swift), 'last-event-id': since });
      const { own, shared } = scene.things;
      await eventually(() => expect(reader.changed.toSorted()).toEqual([own.case, shared.case].toSorted()));
      expect(heard(scene.hiddenFrom.swift, JSON.stringify(reader.seen))).toEqual([]);
    });

    it('reaches nobody who came by a link, or not at all', async () => {
      for (const token of [scene.tokens.swift, scene.tokens.customer])
        for (const headers of [{ authorization: `Bearer ${token}` }, { cookie: `kept_session=${token}` }, {}])
          expect((await follow(headers as Record<string, string>)).status).toBe(401);
    });
  });

  describe('by pages', () => {
    it('shows a partner its own tasks, whatever its address asks for', async () => {
      const { things, tokens } = scene;
      const all = scene.idsOf('task');
      const queries = ['', '?all=yes', ...[...all.own, ...all.hidden].map((id) => `?task=${id}`)];
      for (const before of ['bm9uZQ', 'x']) queries.push(`?task=${things.shared.task}&before=${before}`);
      const { headers, body } = await scene.agent.get(`/api/v1/cases/${scene.realIds.shared}/timeline?limit=3`);
      queries.push(`?task=${things.shared.task}&before=${body.next}`, `?said=${headers.get('x-request-id')}`);
      for (const query of queries)
        expect([query, heard(scene.hiddenFrom.swift, (await page(`/p/${tokens.swift}${query}`)).all, query)]).toEqual([
          query,
          [],
        ]);
      const shown = await Promise.all(all.own.map((id) => page(`/p/${tokens.swift}?task=${id}`)));
      const words = scene.toldSwift.filter((word) =>
        /swift(title|instructions|topartner|frompartner)|customername|street/.test(word),
      );
      expect(words.filter((word) => !shown.some(({ text }) => text.includes(word)))).toEqual([]);
    });

    it('shows nothing of a case to the partner that has left it', async () => {
      const { tokens, things } = scene;
      for (const query of ['', `?task=${things.ended.task}`, '?all=yes']) {
        const shown = await page(`/p/${tokens.ended}${query}`);
        expect([query, heard(scene.hiddenFrom.swift, shown.all, query)]).toEqual([query, []]);
      }
    });

    it('shows a customer their case, and no partner in it', async () => {
      const shown = await page(`/s/${scene.tokens.customer}`);
      expect(shown.status).toBe(200);
      expect(heard(scene.hiddenFrom.customer, shown.all)).toEqual([]);
      expect(shown.text).toMatch(/zq\d+sharedcustomerwords/);
      expect(shown.text).toMatch(/zq\d+sharedourpromise/);
    });

    it('opens for one kind of link only', async () => {
      for (const path of [
        `/s/${scene.tokens.swift}`,
        `/p/${scene.tokens.customer}`,
        `/p/${'A'.repeat(64)}`,
        '/p/%00',
        '/s/x',
      ]) {
        const shown = await page(path);
        expect([path, shown.status]).toEqual([path, 404]);
        expect(heard([...scene.hiddenFrom.swift, ...scene.hiddenFrom.customer, ...scene.toldSwift], shown.all)).toEqual(
          [],
        );
      }
    });

    it('takes no answer to what is not the partner’s, however the form is filled in', async () => {
      const { tokens, things } = scene;
      const { text } = await page(`/p/${tokens.swift}?task=${things.shared.task}`);
      const [, csrf] = /name="csrf" value="([^"]+)"/.exec(text)!;
      const count = async (): Promise<unknown> =>
        (await scene.desk.owner.query(`select count(*)::int as events from events where actor_kind <> 'system'`)).rows;
      const before = await count();
      for (const answer of ['accept', 'decline', 'new-time', 'done', 'problem', 'message', 'not-ours', 'hand-over'])
        for (const task of scene.idsOf('task').hidden) {
          const fields = { csrf: csrf!, key: `${answer}${task}`, answer, task, termsVersion: '2', text: 'Mine now.' };
          const commitment = things.foreign.commitment;
          const posted = await fetch(`${scene.desk.url}/p/${tokens.swift}`, {
            method: 'POST',
            redirect: 'manual',
            body: new URLSearchParams({ ...fields, commitment, promise: commitment, colleague: scene.rival.personId }),
          });
          expect([answer, task, posted.status]).toEqual([answer, task, 404]);
          expect(heard(scene.hiddenFrom.swift, await posted.text(), `${task}${commitment}`)).toEqual([]);
        }
      expect(await count()).toEqual(before);
    });

    it('takes a partner’s own task for no way to another’s promise', async () => {
      const { tokens, things } = scene;
      const { text } = await page(`/p/${tokens.swift}?task=${things.shared.task}`);
      const names = [...text.matchAll(/<input\s+type="hidden"\s+name="(.*?)"\s+value="(.*?)"/g)].map(
        ([, name, value]) => [name, value],
      );
      const fields = Object.fromEntries(names.filter(([name]) => !['answer', 'key'].includes(name!)));
      for (const answer of ['accept', 'decline', 'new-time', 'done'])
        for (const commitment of [things.foreign.commitment, things.ended.commitment]) {
          const swapped = Object.fromEntries(
            Object.entries<string>(fields).map(([name, value]) => [
              name,
              value.startsWith('cmt_') ? commitment : value,
            ]),
          );
          const terms = {
            answer,
            key: answer + commitment,
            commitment,
            promise: commitment,
            version: '2',
            terms: `${commitment} 2`,
          };
          const posted = await fetch(`${scene.desk.url}/p/${tokens.swift}`, {
            method: 'POST',
            redirect: 'manual',
            body: new URLSearchParams({
              ...swapped,
              ...terms,
              day: '2031-05-05',
              from: '09:00',
              to: '12:00',
              zone: 'UTC',
            }),
          });
          expect([answer, posted.status >= 400]).toEqual([answer, true]);
          expect(heard(scene.hiddenFrom.swift, await posted.text(), commitment)).toEqual([]);
        }
    });
  });

  describe('by mail', () => {
    const letters = async (): Promise<{ to: string; caseId: string; text: string }[]> => {
      await eventually(async () => {
        const { rows } = await scene.desk.owner.query('select count(*)::int as waiting from outbox');
        expect(rows[0].waiting).toBe(0);
      });
      await eventually(async () => {
        const { rows } = await scene.desk.owner.query(
          `select count(*)::int as waiting from mails where state = 'queued'`,
        );
        expect(rows[0].waiting).toBe(0);
      });
      const mails = await scene.manager.all('/api/v1/mails', 100);
      const opened = await Promise.all(mails.map(({ id }) => scene.manager.get(`/api/v1/mails/${id}`)));
      return opened.map(({ body }) => ({
        to: body.toPersonId ?? body.toCustomerId,
        caseId: body.caseId,
        text: JSON.stringify(body.letter),
      }));
    };

    it('tells a partner and a customer what they may read, and neither of the other', async () => {
      const sent = await letters();
      const { realIds, swift, things } = scene;
      const toSwift = sent.filter(
        ({ to, caseId }) => to === swift.personId && [realIds.own, realIds.shared].includes(caseId),
      );
      const toCustomer = sent.filter(({ to }) => to === things.shared.customer);
      expect(toSwift.length).toBeGreaterThanOrEqual(4);
      expect(toCustomer.length).toBeGreaterThanOrEqual(3);
      for (const { text } of toSwift) expect([heard(scene.hiddenFrom.swift, text), text]).toEqual([[], text]);
      for (const { text } of toCustomer) expect([heard(scene.hiddenFrom.customer, text), text]).toEqual([[], text]);
      const foreign = sent.filter(({ to, caseId }) => to === swift.personId && caseId === realIds.foreign);
      expect(foreign).toEqual([]);
    });
  });

  it('by a refusal: what was sent, and nothing that was found out on the way', async () => {
    const { things, realIds, rival, agent } = scene;
    const swift = new Asker(scene.desk.url, bearer(scene.swift));
    const files = scene.idsOf('file').hidden;
    const entries = `/api/v1/cases/${things.shared.case}/entries`;
    const report = `/api/v1/commitments/${things.shared.commitment}/report`;
    const tries: [string, string, unknown][] = [
      ...files.map((fileId): [string, string, unknown] => ['POST', entries, { body: 'See there', fileIds: [fileId] }]),
      ...files.map((fileId): [string, string, unknown] => [
        'POST',
        report,
        { termsVersion: 2, evidence: [{ kind: 'photo', fileId }] },
      ]),
      ...[rival.personId, agent.personId].map((personId): [string, string, unknown] => [
        'PUT',
        `/api/v1/tasks/${things.shared.task}/assignee`,
        { personId },
      ]),
      ['POST', `/api/v1/commitments/${things.shared.commitment}/acceptance`, { termsVersion: 1 }],
      ['POST', `/api/v1/commitments/${things.shared.commitment}/acceptance`, { termsVersion: 2 }],
      ['POST', entries, { body: 'Seen?', lastSeen: 'ent_00000000-0000-7000-8000-000000000000' }],
      ['GET', `/api/v1/cases?partner=${scene.partners.rival}&q=${realIds.foreign}`, undefined],
    ];
    for (const [method, path, body] of tries) {
      const answer = await swift.send(method, path, body);
      expect([path, body, heard(scene.hiddenFrom.swift, answer.all, path + JSON.stringify(body))]).toEqual([
        path,
        body,
        [],
      ]);
      if (method !== 'GET') expect([path, body, answer.status]).toEqual([path, body, expect.any(Number)]);
      if (method !== 'GET') expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });
});
