import type { Answer, Caller, OpenDesk } from './open-desk.js';

/** A complaint with a courier in it, as most stories begin. */
export interface Scene {
  desk: OpenDesk;
  agent: Caller;
  manager: Caller;
  dispatcher: Caller;
  customer: { id: string };
  courier: { id: string };
  case: { id: string; version: number };
}

/** Opens the scene; everything in it is made through the API. */
export async function sceneOf(desk: OpenDesk): Promise<Scene> {
  const agent = await desk.person({ role: 'agent', name: 'Ada Agent', email: unique('ada') });
  const manager = await desk.person({ role: 'manager', name: 'Mara Manager', email: unique('mara') });
  const courier = await manager.make('/api/v1/partners', {
    name: 'Swift Courier',
    kind: 'courier',
    zone: 'Europe/Berlin',
  });
  const dispatcher = await desk.person({
    role: 'partner',
    partnerId: courier.id,
    name: 'Dirk Dispatcher',
    email: unique('dirk'),
  });
  const customer = await agent.make('/api/v1/customers', {
    name: 'Clara Customer',
    email: unique('clara'),
    phone: '+351 210 000 000',
    zone: 'Europe/Lisbon',
    address: { street: 'Rua do Sol 1', postcode: '1000-001', city: 'Lisboa', country: 'PT' },
  });
  const opened = await openCase(agent, customer.id);
  await agent.put(`/api/v1/cases/${opened.id}/acknowledgement`, {
    promise: { what: 'You hear from me', dueAt: inSeconds(3600) },
  });
  await agent.make(`/api/v1/cases/${opened.id}/participants`, {
    partnerId: courier.id,
    role: 'courier',
    purpose: 'Collect the blender',
  });
  return { desk, agent, manager, dispatcher, customer, courier, case: opened };
}

export const openCase = (agent: Caller, customerId: string): Promise<any> =>
  agent.make('/api/v1/cases', {
    kind: 'complaint',
    subject: 'The blender arrived in pieces',
    body: 'I opened the box and there was broken glass everywhere.',
    customerId,
    channel: 'phone',
  });

/** Asks the courier to collect between `from` and `to` seconds from now. */
export const askForPickup = (
  scene: Scene,
  from: number,
  to: number,
  more: Record<string, unknown> = {},
): Promise<any> =>
  scene.agent.make(`/api/v1/cases/${scene.case.id}/tasks`, {
    partnerId: scene.courier.id,
    kind: 'pickup',
    title: 'Collect a blender',
    requestedWindow: windowIn(from, to),
    ...more,
  });

/** Answers a commitment: `answer(dispatcher, commitment, 'acceptance')`. */
export const answer = (
  who: Caller,
  commitment: { id: string; termsVersion: number },
  how: string,
  more: Record<string, unknown> = {},
): Promise<Answer> =>
  who.post(`/api/v1/commitments/${commitment.id}/${how}`, {
    termsVersion: commitment.termsVersion,
    ...(how === 'withdrawal' ? { note: 'No longer needed' } : {}),
    ...more,
  });

export const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

export const windowIn = (from: number, to: number): { localStart: string; localEnd: string; zone: string } => ({
  localStart: inBerlin(from),
  localEnd: inBerlin(to),
  zone: 'Europe/Berlin',
});

/** A span of so many seconds, beginning `from` seconds from now, or after midnight where it would run past it: on one day, whatever the hour. */
export function onOneDay(from: number, seconds: number): [from: number, to: number] {
  const end = inBerlin(from + seconds);
  const [hours, minutes, rest] = end.slice(11).split(':').map(Number) as [number, number, number];
  const pastMidnight = hours * 3_600 + minutes * 60 + rest;
  const begin = inBerlin(from).slice(0, 10) === end.slice(0, 10) ? from : from + seconds - pastMidnight + 60;
  return [begin, begin + seconds];
}

const inBerlin = (seconds: number): string =>
  new Date(Date.now() + seconds * 1000).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).replace(' ', 'T');

let people = 0;
export const unique = (name: string): string => `${name}.${++people}@example.test`;
