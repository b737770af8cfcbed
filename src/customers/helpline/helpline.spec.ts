import { unique } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { hoursFor } from './helpline.js';

describe('the helpline', () => {
  let desk: OpenDesk;
  let manager: Caller;
  let agent: Caller;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    manager = await desk.person({ role: 'manager', email: unique('mara') });
    agent = await desk.person({ role: 'agent', email: unique('ada') });
  });
  afterAll(() => desk.close());

  const PATH = '/api/v1/settings/helpline';

  it('is nobody until a manager names one, and each change stands in the ledger', async () => {
    expect((await agent.get(PATH)).body).toEqual({ phone: null, hours: [], version: 1 });
    const hours = [{ language: 'de', words: 'Montag bis Freitag, 9 bis 17 Uhr' }];
    const { status, body } = await manager.put(PATH, { phone: '+49 30 1234567', hours });
    expect([status, body]).toEqual([200, { phone: '+49 30 1234567', hours, version: 2 }]);
    const { rows } = await desk.owner.query(`select data from events where type = 'helpline.changed'`);
    expect(rows).toEqual([{ data: { version: 2 } }]);
  });

  it('is a manager’s to change, with a telephone number and each language once', async () => {
    expect((await agent.put(PATH, { phone: null, hours: [] })).status).toBe(403);
    for (const wrong of [
      { phone: 'call us', hours: [] },
      { phone: null, hours: [1, 2].map(() => ({ language: 'de', words: 'Immer' })) },
      { phone: null, hours: [{ language: 'de', words: ' ' }] },
    ])
      expect((await manager.put(PATH, wrong)).status).toBe(422);
    expect((await manager.put(PATH, { phone: null, hours: [] }, { 'if-match': '"1"' })).status).toBe(412);
  });
});

it('tells the hours in the reader’s language, or else in the first there is', () => {
  const line = {
    phone: '1',
    version: 1,
    hours: ['en', 'pt-BR', 'de'].map((language) => ({ language, words: language })),
  };
  expect(['pt-BR', 'pt', 'de-AT', 'fr'].map((language) => hoursFor(line, language)?.words)).toEqual([
    'pt-BR',
    'pt-BR',
    'de',
    'en',
  ]);
  expect(hoursFor({ ...line, hours: [] }, 'de')).toBeUndefined();
});
