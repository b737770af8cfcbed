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
