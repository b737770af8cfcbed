import { LinkService } from '../../src/access/index.js';
import { systemActor, UnitOfWork, type Work } from '../../src/platform/index.js';
import { inSeconds, unique, windowIn } from '../case-scene.js';
import type { Caller, OpenDesk } from '../open-desk.js';
import type { Relation, Things, WallsScene } from './walls-scene.js';

/** Words nobody writes by accident: each says whose it is, and none is part of another. */
export class Words {
  private count = 0;
  readonly hiddenFromSwift: string[] = [];
  readonly hiddenFromCustomer: string[] = [];
  readonly toldSwift: string[] = [];

  word(label: string, hidden: { swift?: boolean; customer?: boolean }): string {
    const word = `zq${String(this.count++).padStart(3, '0')}${label}`;
    if (hidden.swift) this.hiddenFromSwift.push(word);
    else this.toldSwift.push(word);
    if (hidden.customer) this.hiddenFromCustomer.push(word);
    return word;
  }
}

export const STAFF_ONLY = { swift: true, customer: true };
const PNG = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex');

type Cast = Pick<WallsScene, 'desk' | 'agent' | 'manager' | 'swift' | 'rival' | 'partners'> & { words: Words };
type Side = 'swift' | 'rival';
interface MadeCase {
  id: string;
  things: Things;
  tokens: { swift: string; customer: string };
  hidden: string[];
}

export async function caseFor(cast: Cast, relation: Relation, sides: readonly Side[]): Promise<MadeCase> {
  const { agent, words } = cast;
  // Of a case it has left, Swift is to know nothing any more.
  const gone = relation === 'ended' || relation === 'foreign';
  const word = (label: string, hidden: { swift?: boolean; customer?: boolean }): string =>
    words.word(`${relation}${label}`, { swift: gone || Boolean(hidden.swift), customer: Boolean(hidden.customer) });
  // A pickup shares name, telephone and address; an inspection nothing.
  const kind = relation === 'own' ? 'pickup' : 'inspection';
  const customer = await agent.make('/api/v1/customers', {
    name: word('customername', { swift: kind === 'inspection' }),
    email: unique(word('customermail', { swift: true })),
    phone: '+351 210 730 201',
    address: {
      street: `${word('street', { swift: kind === 'inspection' })} 1`,
      postcode: '1',
      city: 'L',
      country: 'PT',
    },
  });
  const order = await agent.make('/api/v1/orders', {
    customerId: customer.id,
    number: word('ordernumber', { swift: true }),
    status: 'delivered',
    placedAt: '2026-01-05T10:00:00Z',
  });
  const opened = await agent.make('/api/v1/cases', {
    kind: 'complaint',
    subject: word('subject', { swift: true }),
    body: word('customerwords', { swift: true }),
    customerId: customer.id,
    orderId: order.id,
    channel: 'phone',
  });
  const path = `/api/v1/cases/${opened.id}`;
  await agent.put(`${path}/acknowledgement`, {
    promise: { what: word('ourpromise', { swift: true }), dueAt: inSeconds(7200) },
  });
  const write = (who: Caller, audience: unknown, body: string): Promise<any> =>
    who.make(`${path}/entries`, { ...(audience ? { audience } : {}), body });
  const note = await write(agent, 'internal', word('internalnote', STAFF_ONLY));
  const told = await write(agent, 'customer', word('tocustomer', { swift: true }));
  const internalFile = await upload(agent, path, 'internal', word('internalfile', STAFF_ONLY));

  const hidden = [opened.id, customer.id, order.id, note.id, told.id, internalFile];
  const parts: Partial<Record<Side, Part>> = {};
  for (const side of sides) {
    const secret = { swift: side === 'rival', customer: true };
    const say = (label: string): string => word(`${side}${label}`, secret);
    // Whoever carries a parcel knows it, whatever becomes of the case about it.
    const carried = (label: string): string => words.word(`${relation}${side}${label}`, secret);
    parts[side] = await takePart(
      cast,
      { path, order: order.id },
      side,
      side === 'swift' ? kind : 'repair',
      say,
      carried,
    );
    const { shipment, ...others } = parts[side]!;
    if (side === 'rival' || gone) hidden.push(...Object.values(others).flat());
    if (side === 'rival') hidden.push(shipment);
  }
  const restsOn = Object.values(parts).map((part) => part.commitment);
  const promise = await agent.make(`${path}/commitments`, {
    kind: 'solution',
    what: word('restingpromise', { swift: true }),
    dueAt: inSeconds(86_400),
    restsOn,
  });
  hidden.push(promise.id);
  const mine = parts.swift ?? parts.rival!;
  const links = await linksOf(cast, opened.id, customer.id, mine.task);
  if (gone) hidden.push(links.swift.id);
  hidden.push(links.customer.id);
  return {
    id: opened.id,
    tokens: { swift: links.swift.token, customer: links.customer.token },
    hidden,
    things: {
      case: mine.alias,
      otherNames: [opened.id, ...(parts.rival && parts.swift ? [parts.rival.alias] : [])],
      customer: customer.id,
      order: order.id,
      task: mine.task,
      commitment: mine.commitment,
      promise: promise.id,
      file: mine.file,
      participation: mine.participation,
      link: links.customer.id,
      shipment: mine.shipment,
      claim: mine.claim,
    },
  };
}

interface Part {
  alias: string;
  participation: string;
  task: string;
  commitment: string;
  file: string;
  entries: string[];
  shipment: string;
  claim: string;
}

/** Brought in, asked for something, written to, and answering: every field that holds words holds one of its own. */
async function takePart(
  { desk, agent, partners, ...people }: Cast,
  { path, order }: { path: string; order: string },
  side: Side,
  kind: string,
  say: (label: string) => string,
  carried: (label: string) => string,
): Promise<Part> {
  const who = people[side];
  const { id: participation } = await agent.make(`${path}/participants`, {
    partnerId: partners[side],
    role: side === 'swift' ? 'courier' : 'repairer',
    purpose: say('purpose'),
  });
  const task = await agent.make(`${path}/tasks`, {
    partnerId: partners[side],
    kind,
    title: say('title'),
    instructions: say('instructions'),
    requestedWindow: windowIn(7200, 10_800),
  });
  const commitment = task.commitment.id as string;
  const answers = `/api/v1/commitments/${commitment}`;
  await who.post(`${answers}/counter`, { termsVersion: 1, window: windowIn(9000, 12_000), note: say('counternote') });
  await agent.post(`${answers}/acceptance`, { termsVersion: 2 });
  const asked = await agent.make(`${path}/entries`, {
    audience: { partners: [partners[side]] },
    body: say('topartner'),
  });
  const replied = await who.make(`${path}/entries`, { body: say('frompartner') });
  const file = await upload(who, path, undefined, say('file'));
  await who.post(`${answers}/report`, {
    termsVersion: 2,
    note: say('reportnote'),
    evidence: [{ kind: 'note', note: say('evidencenote') }],
  });
  const { shipment, claim } = await carryAndClaim(agent, who, { path, order, partner: partners[side] }, say, carried);
  const { rows } = await desk.owner.query('select case_alias from participations where id = $1', [participation]);
  return {
    alias: rows[0].case_alias,
    participation,
    task: task.id,
    commitment,
    file,
    entries: [asked.id, replied.id],
    shipment,
    claim,
  };
}

/** What it carries, and what we claim of it: filed and answered, so that nothing is owed any more. */
async function carryAndClaim(
  agent: Caller,
  who: Caller,
  { path, order, partner }: { path: string; order: string; partner: string },
  say: (label: string) => string,
  carried: (label: string) => string,
): Promise<{ shipment: string; claim: string }> {
  const parcel = { partnerId: partner, trackingNumber: carried('tracking') };
  const { id: shipment } = await agent.make(`/api/v1/orders/${order}/shipments`, parcel);
  const scan = { state: 'collected', at: '2026-01-05T10:00:00Z', place: carried('place'), note: carried('scannote') };
  await who.make(`/api/v1/shipments/${shipment}/scans`, scan);
  const amount = { amount: 2450, currency: 'EUR' };
  const lost = { partnerId: partner, kind: 'damage', reason: say('claimreason'), shipmentId: shipment, amount };
  const { id: claim } = await agent.make(`${path}/claims`, lost);
  await agent.put(`/api/v1/claims/${claim}/filing`, { reference: say('claimreference') });
  await agent.put(`/api/v1/claims/${claim}/answer`, { verdict: 'accepted', note: say('claimanswer') });
  return { shipment, claim };
}

export async function upload(who: Caller, path: string, audience: string | undefined, name: string): Promise<string> {
  const form = new FormData();
  if (audience) form.append('audience', audience);
  form.append('file', new Blob([PNG], { type: 'image/png' }), `${name}.png`);
  return (await who.make(`${path}/files`, form)).ids[0];
}

async function linksOf({ desk, swift, partners }: Cast, caseId: string, customerId: string, taskId: string) {
  const links = desk.app.get(LinkService);
  return inWork(desk, async (work) => ({
    swift: await links.forPartner(work, {
      partnerId: partners.swift,
      personId: swift.personId,
      caseId,
      taskId,
      until: work.now,
    }),
    customer: await links.forCustomer(work, { customerId, caseId }),
  }));
}

/** Swift has done its part and is let go. */
export async function leave({ agent }: Cast, { id, things }: MadeCase): Promise<void> {
  const kept = await agent.post(`/api/v1/commitments/${things.commitment}/assessment`, { termsVersion: 2, kept: true });
  const left = await agent.delete(`/api/v1/cases/${id}/participants/${things.participation}`);
  if (kept.status !== 200 || left.status !== 204) throw new Error(JSON.stringify([kept, left]));
}

const inWork = <T>(desk: OpenDesk, work: (work: Work) => Promise<T>): Promise<T> =>
  desk.app.get(UnitOfWork).run(systemActor('test'), work);
