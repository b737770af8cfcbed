import { eventually } from '../../../test/eventually.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { Receiver } from '../../../test/receiver.js';
import { LedgerPublisher } from './ledger-publisher.js';

let desk: OpenDesk;
let manager: Caller;
beforeAll(async () => {
  desk = await OpenDesk.open({ OUTBOUND_ALLOW: '127.0.0.1' });
  manager = await desk.person({ role: 'manager', name: 'Mia Manager', email: 'mia@example.test' });
});
afterAll(() => desk.close());

const publish = (): Promise<void> => desk.app.get(LedgerPublisher, { strict: false }).publish();
const sealed = (): Promise<any> =>
  eventually(async () => {
    const { body } = await manager.get('/api/v1/audit/checkpoints?limit=1');
    expect(body.items).toHaveLength(1);
    return body.items[0];
  });

describe('checkpoints', () => {
  it('go to programs that asked for them, one an hour, and only when there is something new', async () => {
    const system = await Receiver.open();
    try {
      await manager.make('/api/v1/webhooks', { name: 'Notary', url: system.url, events: ['ledger.checkpoint'] });
      const { size } = await sealed();
      await publish();
      await publish();
      const [said] = await eventually(async () => {
        expect(system.said).toHaveLength(1);
        return system.said;
      });
      expect(said.type).toBe('ledger.checkpoint');
      expect(said.data.size).toBeGreaterThanOrEqual(size);
      expect(said.data.note).toContain(`\n${said.data.size}\n`);
    } finally {
      await system.close();
    }
  });

  it('are mailed to the witnesses, once a day', async () => {
    const partner = await desk.person({ role: 'agent', name: 'Without an address' });
    const refused = await manager.put('/api/v1/audit/witnesses', { personIds: [partner.personId] });
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, 'personIds']);
    await manager.put('/api/v1/audit/witnesses', { personIds: [manager.personId] });
    expect((await manager.get('/api/v1/audit/witnesses')).body).toEqual({ personIds: [manager.personId] });
    await sealed();
    await publish();
    await publish();
    const { body } = await manager.get('/api/v1/mails');
    const mails = body.items.filter(({ template }: any) => template === 'staff.checkpoint');
    expect(mails).toHaveLength(1);
    const { letter } = (await manager.get(`/api/v1/mails/${mails[0].id}`)).body;
    expect(letter.text).toMatch(/— \S+ \S+/);
  });
});
