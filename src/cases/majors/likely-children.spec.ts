import { sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

async function opened(kind: string, name: string | null): Promise<any> {
  const customer = name === null ? null : await scene.agent.make('/api/v1/customers', { name });
  return scene.agent.make('/api/v1/cases', {
    ...{ kind, subject: name === null ? 'A lost pallet' : `Where is it, ${name}`, body: 'Where?', channel: 'desk' },
    ...(customer ? { customerId: customer.id } : {}),
  });
}

describe('cases that may be of the same cause', () => {
  it('are suggested with what speaks for each, until they are part of one', async () => {
    const major = await opened('major', null);
    await scene.agent.make(path(major.id, '/participants'), {
      ...{ partnerId: scene.courier.id, role: 'courier', purpose: 'Find it' },
    });
    const [alike, other] = [await opened('complaint', 'Alike'), await opened('complaint', 'Other')];
    await desk.owner.query(`update cases set subject = 'My parcel on the lost pallet' where id = $1`, [alike.id]);
    await scene.agent.make(path(other.id, '/participants'), {
      ...{ partnerId: scene.courier.id, role: 'courier', purpose: 'Find it' },
    });
    const likely = async (): Promise<Map<string, string[]>> => {
      const { body } = await scene.agent.get(path(major.id, '/likely-children'));
      return new Map(body.items.map((item: any) => [item.caseId, item.because]));
    };
    const found = await likely();
    expect(found.get(alike.id)).toEqual(['words']);
    expect(found.get(other.id)).toContain('partner');
    await scene.agent.post(path(major.id, '/children'), { caseIds: [alike.id] });
    expect([...(await likely()).keys()]).not.toContain(alike.id);
    expect((await scene.agent.get(path(other.id, '/likely-children'))).body.type).toBe('/problems/not-major');
  });
});

describe('a list of cases', () => {
  it('is by kind: major cases alone, or none of them', async () => {
    const [major, other] = [await opened('major', null), await opened('complaint', 'Kim')];
    const found = async (filter: string): Promise<any[]> => scene.agent.all(`/api/v1/cases?${filter}`, 50);
    const ids = async (filter: string): Promise<string[]> => (await found(filter)).map(({ id }) => id);
    expect(await ids('kind=major')).toContain(major.id);
    expect(new Set((await found('kind=major')).map(({ kind }) => kind))).toEqual(new Set(['major']));
    expect(await ids('kind=major&q=pallet')).toContain(major.id);
    expect(await ids('kind=complaint')).toContain(other.id);
    expect(await ids('kind=complaint')).not.toContain(major.id);
    expect((await scene.agent.get('/api/v1/cases?kind=rant')).status).toBe(422);
  });
});
