import { customerLink, page } from '../case-projections.js';
import { answer, inSeconds, windowIn } from '../case-scene.js';
import { EventReader } from '../event-reader.js';
import { eventually } from '../eventually.js';
import { OpenDesk } from '../open-desk.js';
import { upload } from './walls-case.js';
import { heard, wallsScene, type WallsScene } from './walls-scene.js';

/** Words of a second case of the shared case's customer, in which the rival takes part and Swift does not. */
const NOTE = 'zqxnote';
const RIVALS = ['zqxpurpose', 'zqxtitle', 'zqxtorival', 'zqxfromrival', 'zqxfile'];
const CUSTOMERS = ['zqxsubject', 'zqxwords', 'zqxtocustomer'];
const HIDDEN_FROM_SWIFT = [NOTE, ...RIVALS, ...CUSTOMERS];
const HIDDEN_FROM_CUSTOMER = [NOTE, ...RIVALS];

describe('cases that are merged, parted, split, linked or told the same at once', () => {
  let scene: WallsScene;
  let live: EventReader;
  let second: string;
  let customerToken: string;
  let strangerToken: string;
  let strangers: { id: string; words: string };
  beforeAll(async () => {
    scene = await wallsScene(await OpenDesk.open());
    const { desk, swift, things } = scene;
    live = await new EventReader(`${desk.url}/api/v1/live`, { authorization: `Bearer ${swift.key}` }).open();
    second = await secondCase();
    customerToken = await customerLink(desk, things.shared.customer, second);
    strangers = await strangersCase();
    strangerToken = await customerLink(desk, strangers.id, strangers.words);
  });
  afterAll(async () => {
    live.close();
    await scene.desk.close();
  });

  const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

  async function secondCase(): Promise<string> {
    const { agent, rival, partners, things } = scene;
    const { id } = await agent.make('/api/v1/cases', {
      ...{ kind: 'complaint', subject: 'zqxsubject', body: 'zqxwords', channel: 'phone' },
      customerId: things.shared.customer,
    });
    await agent.make(path(id, '/entries'), { audience: 'internal', body: NOTE });
    await agent.make(path(id, '/entries'), { audience: 'customer', body: 'zqxtocustomer' });
    await agent.make(path(id, '/participants'), { partnerId: partners.rival, role: 'repairer', purpose: 'zqxpurpose' });
    await agent.make(path(id, '/entries'), { audience: { partners: [partners.rival] }, body: 'zqxtorival' });
    await agent.make(path(id, '/tasks'), {
      ...{ partnerId: partners.rival, kind: 'inspection', title: 'zqxtitle', requestedWindow: windowIn(7200, 9000) },
    });
    await rival.make(path(id, '/entries'), { body: 'zqxfromrival' });
    await upload(rival, path(id), undefined, 'zqxfile');
    return id;
  }

  /** Of another customer, who is to hear the same news and nothing of the first. */
  async function strangersCase(): Promise<{ id: string; words: string }> {
    const customer = await scene.agent.make('/api/v1/customers', {
      name: 'zqystranger',
      email: 'zqystranger@example.test',
    });
    const opened = await scene.agent.make('/api/v1/cases', {
      ...{ kind: 'complaint', subject: 'zqysubject', body: 'zqywords', customerId: customer.id, channel: 'phone' },
    });
    return { id: customer.id, words: opened.id };
  }

  const quiet = (): Promise<void> =>
    eventually(async () => {
      const { rows } = await scene.desk.owner.query(
        `select (select count(*) from outbox) + (select count(*) from mails where state = 'queued') as waiting`,
      );
      expect(Number(rows[0].waiting)).toBe(0);
    });

  /** All that Swift can get hold of: by the API, by searching for what it must not know, on its page, by live news and by mail. */
  async function toldSwift(): Promise<string> {
    const { swift, desk, tokens } = scene;
    const told: string[] = [JSON.stringify(live.seen)];
    const get = async (at: string, asked = ''): Promise<any> => {
      const { body } = await swift.get(at);
      told.push(JSON.stringify(body).replaceAll(asked || '\u0000', ''));
      return body;
    };
    const cases = (await get('/api/v1/cases?state=all&limit=200')).items;
    for (const { id } of [...cases, { id: second }, { id: scene.realIds.shared }]) {
      await get(path(id), id);
      await get(path(id, '/timeline?limit=200'), id);
      await get(path(id, '/links'), id);
      await get(`/api/v1/tasks?caseId=${id}`, id);
    }
    for (const at of ['/api/v1/tasks?limit=200', '/api/v1/commitments?limit=200', '/api/v1/people', '/api/v1/partners'])
      await get(at);
    for (const word of HIDDEN_FROM_SWIFT) await get(`/api/v1/cases?state=all&q=${word}`, word);
    for (const task of scene.idsOf('task').own) told.push(await page(desk, `/p/${tokens.swift}?task=${task}&all=yes`));
    told.push(...(await lettersTo(swift.personId)));
    return told.join('\n');
  }

  async function toldCustomer(token: string, customerId: string): Promise<string> {
    return [await page(scene.desk, `/s/${token}`), ...(await lettersTo(customerId))].join('\n');
  }

  async function lettersTo(reader: string): Promise<string[]> {
    // What Swift was written while it took part in the case it has left was for it then.
    const mails = (await scene.manager.all('/api/v1/mails', 200)).filter(
      ({ toPersonId, toCustomerId, caseId }) =>
        [toPersonId, toCustomerId].includes(reader) && caseId !== scene.realIds.ended,
    );
    const opened = await Promise.all(mails.map(({ id }) => scene.manager.get(`/api/v1/mails/${id}`)));
    return opened.map(({ body }) => JSON.stringify(body.letter));
  }

  /** Nobody hears a word more than before; `customers` are the words the customer of both may read. */
  async function expectSilence(): Promise<void> {
    await quiet();
    const { hiddenFrom, things, tokens } = scene;
    expect(heard([...HIDDEN_FROM_SWIFT, ...hiddenFrom.swift], await toldSwift())).toEqual([]);
    for (const token of [customerToken, tokens.customer]) {
      const told = await toldCustomer(token, things.shared.customer);
      expect(heard([...HIDDEN_FROM_CUSTOMER, ...hiddenFrom.customer, 'zqy'], told)).toEqual([]);
    }
    const stranger = await toldCustomer(strangerToken, strangers.id);
    expect(heard([...HIDDEN_FROM_SWIFT, ...hiddenFrom.swift, 'zqxsubject'], stranger)).toEqual([]);
  }

  it('say nothing more than they did, before anything is done', async () => {
    await expectSilence();
    expect(await toldCustomer(customerToken, scene.things.shared.customer)).toContain('zqxwords');
  });

  it('say nothing more merged, whichever into which, with news in both, and parted again', async () => {
    const { agent, realIds, rival, swift, partners, things } = scene;
    for (const [from, into] of [
      [second, realIds.shared],
      [realIds.shared, second],
    ] as const) {
      expect((await agent.post(path(from, '/merge'), { into, reason: NOTE })).status).toBe(201);
      await agent.make(path(into, '/entries'), { audience: 'internal', body: NOTE });
      await agent.make(path(into, '/entries'), { audience: { partners: [partners.rival] }, body: 'zqxtorival' });
      await agent.make(path(into, '/entries'), { audience: { partners: [partners.swift] }, body: 'zqzforswift' });
      await agent.make(path(into, '/entries'), {
        audience: { partners: [partners.swift, partners.rival] },
        body: 'zqzforboth',
      });
      await upload(agent, path(into), JSON.stringify({ partners: [partners.rival] }), 'zqxfile');
      await rival.make(path(second, '/entries'), { body: 'zqxfromrival' });
      await swift.make(path(things.shared.case, '/entries'), { body: 'zqzfromswift' });
      await expectSilence();
      const told = await toldSwift();
      for (const word of ['zqzforswift', 'zqzforboth', 'zqzfromswift']) expect(told).toContain(word);
      expect(await toldCustomer(scene.tokens.customer, things.shared.customer)).toContain('zqxwords');
      expect((await agent.delete(path(from, '/merge'))).status).toBe(200);
      await expectSilence();
      expect(await page(scene.desk, `/s/${scene.tokens.customer}`)).not.toContain('zqxwords');
    }
  });

  it('say nothing more linked, and split', async () => {
    const { agent, realIds } = scene;
    const link = await agent.make(path(second, '/links'), { kind: 'caused_by', to: realIds.shared, note: NOTE });
    await expectSilence();
    await agent.delete(path(second, `/links/${link.id}`));
    const { body } = await agent.get(path(second, '/timeline?limit=200'));
    const entryIds = body.items.flatMap((item: any) => (item.entry ? [item.entry.id] : []));
    const { taskIds } = (await agent.get(path(second))).body;
    const split = await agent.make(path(second, '/split'), { subject: 'zqxsubject', entryIds, taskIds, reason: NOTE });
    await expectSilence();
    await agent.make(path(split.id, '/participants'), {
      partnerId: scene.partners.swift,
      role: 'courier',
      purpose: 'Look',
    });
    await expectSilence();
    expect((await agent.delete(path(split.id, '/split'))).status).toBe(200);
    await expectSilence();
  });

  it('say nothing more told the same at once, as parts of one major case', async () => {
    const { agent, swift, partners, realIds } = scene;
    const major = await agent.make('/api/v1/cases', {
      kind: 'major',
      subject: 'zqxsubject',
      body: NOTE,
      channel: 'desk',
    });
    await agent.make(path(major.id, '/participants'), {
      partnerId: partners.swift,
      role: 'courier',
      purpose: 'Find it',
    });
    const task = await agent.make(path(major.id, '/tasks'), {
      ...{ partnerId: partners.swift, kind: 'inspection', title: 'Find the pallet', dueAt: inSeconds(86_400) },
    });
    await answer(swift, task.commitment, 'acceptance');
    const { body } = await agent.post(path(major.id, '/children'), {
      caseIds: [second, realIds.shared, strangers.words],
      note: NOTE,
    });
    expect(body.added).toBe(3);
    const text = {
      body: 'Dear {name}, about {subject} ({order|your order}): found {window}.',
      commitmentId: task.commitment.id,
    };
    const update = await agent.make(path(major.id, '/updates'), text);
    await eventually(async () =>
      expect((await agent.get(path(major.id, `/updates/${update.id}`))).body.written).toBe(3),
    );
    await expectSilence();
    const told = await toldCustomer(strangerToken, strangers.id);
    expect(told).toContain('Dear zqystranger, about zqysubject (your order): found');
    expect(await toldCustomer(customerToken, scene.things.shared.customer)).toContain('about zqxsubject');
  });
});
