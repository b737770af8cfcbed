import { OpenDesk } from '../../test/open-desk.js';
import { LIVE_GATE, systemActor, UnitOfWork, type Actor, type LiveGate } from '../platform/index.js';
import { KeysService } from './keys/keys.service.js';
import type { KeyId } from './keys/api-key.entity.js';
import type { PersonId } from './people/person.entity.js';
import { PeopleService } from './people/people.service.js';

describe('whoever follows live news', () => {
  let desk: OpenDesk;
  let gate: LiveGate;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    gate = desk.app.get<LiveGate>(LIVE_GATE);
  });
  afterAll(() => desk.close());

  const follower = async (): Promise<Actor> => {
    const person = await desk.person({ role: 'agent' });
    const { rows } = await desk.owner.query('select id from api_keys where person_id = $1', [person.personId]);
    const base = { audience: 'staff', role: 'agent', kind: 'person', channel: 'api' } as const;
    return { ...base, id: person.personId, personId: person.personId, credential: rows[0].id };
  };
  const inWork = (work: Parameters<UnitOfWork['run']>[1]): Promise<unknown> =>
    desk.app.get(UnitOfWork).run(systemActor('test'), work);

  it('may go on while what let them in still would', async () => {
    expect(await gate.stillValid(await follower())).toBe(true);
  });

  it('may not once their key is revoked', async () => {
    const actor = await follower();
    await inWork((work) => desk.app.get(KeysService).revoke(work, actor.credential as KeyId));
    expect(await gate.stillValid(actor)).toBe(false);
  });

  it('may not once they have left', async () => {
    const actor = await follower();
    expect(await gate.stillValid(actor)).toBe(true);
    await inWork((work) => desk.app.get(PeopleService).deactivate(work, actor.personId as PersonId));
    expect(await gate.stillValid(actor)).toBe(false);
  });

  it('may not without anything to show', async () => {
    const { credential: _, ...actor } = await follower();
    expect(await gate.stillValid(actor)).toBe(false);
    expect(await gate.stillValid({ ...actor, credential: 'odd_1' })).toBe(false);
  });
});
