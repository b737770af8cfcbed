import { inSeconds, windowIn } from '../case-scene.js';
import type { ApiRoute } from './api-routes.js';
import type { WallsScene } from './walls-scene.js';

/** What a partner may send, in a form that is sound but changes nothing that others look at. */
export const BODIES: Record<string, (scene: WallsScene) => unknown> = {
  'POST /api/v1/cases/{id}/entries': () => ({ body: 'A word from the courier.' }),
  'POST /api/v1/cases/{id}/files': () => formWith('Proof of collection'),
  'POST /api/v1/shipments/{id}/scans': () => ({ state: 'in_transit', at: '2026-01-04T10:00:00Z' }),
  'PUT /api/v1/tasks/{id}/assignee': () => ({ personId: null }),
  'POST /api/v1/commitments/{id}/acceptance': () => ({ termsVersion: 99 }),
  'POST /api/v1/commitments/{id}/counter': () => ({ termsVersion: 99, window: windowIn(7200, 9000) }),
  'POST /api/v1/commitments/{id}/decline': () => ({ termsVersion: 99 }),
  'POST /api/v1/commitments/{id}/report': () => ({ termsVersion: 99, note: 'Done.' }),
  'DELETE /api/v1/commitments/{id}/report': () => ({ termsVersion: 99 }),
  'PUT /api/v1/claims/{id}/answer': () => ({ verdict: 'rejected' }),
  'PUT /api/v1/people/{id}/absence': () => ({ until: inSeconds(9000) }),
  'DELETE /api/v1/people/{id}/absence': () => ({}),
  'POST /api/v1/commitments/{id}/confirmation': () => ({ termsVersion: 99 }),
  'POST /api/v1/commitments/{id}/denial': () => ({ termsVersion: 99 }),
  'POST /api/v1/commitments/{id}/resumption': () => ({ termsVersion: 99, dueAt: inSeconds(9000) }),
  'PUT /api/v1/commitments/{id}/risk': () => ({ termsVersion: 99, note: 'The van is broken.' }),
  'DELETE /api/v1/commitments/{id}/risk': () => ({ termsVersion: 99 }),
  'POST /api/v1/commitments/{id}/renegotiation': () => ({ termsVersion: 99, dueAt: inSeconds(9000) }),
};

function formWith(text: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([text]), 'note.txt');
  return form;
}

/** What a partner could try with a list's filter. A new filter has to be put here. */
export function astray(
  { partners, things, realIds, rival, agent }: WallsScene,
  { name: route }: ApiRoute,
  filter: string,
): string[] {
  const known: Record<string, string[]> = {
    limit: ['200'],
    cursor: ['bm9uZQ'],
    q: ['zq000', 'Repair'],
    state: ['all', 'open', 'closed', 'kept', 'offered', 'collected', 'accepted'],
    sort: ['received', 'nextDue'],
    order: ['desc'],
    mine: ['true', 'false'],
    owner: ['me', 'none', agent.personId],
    partner: [partners.rival, partners.swift],
    partnerId: [partners.rival],
    source: ['given', 'target'],
    party: ['us', partners.rival],
    customer: [things.foreign.customer, things.shared.customer],
    caseId: [...Object.values(realIds), ...things.shared.otherNames, things.ended.case],
    role: ['agent', 'manager', 'partner'],
    personId: [rival.personId],
    dueBefore: ['2099-01-01T00:00:00Z'],
    kind: ['repairer', 'courier'],
    active: ['true', 'false'],
    trackingNumber: ['zq000', '%'],
    rows: ['1', '50'],
    zone: ['Asia/Tokyo'],
    when: ['late', 'later'],
    view: ['open', 'mine', 'unowned', 'waiting', 'late', 'snoozed'],
    snoozed: ['show', 'hide'],
  };
  if (!known[filter]) throw new Error(`${route} has a new filter "${filter}": what could a partner try with it?`);
  return known[filter];
}

/** What no id looks like. */
export const MALFORMED = [
  'x',
  'cs_',
  '%00',
  '..%2f..%2fkeys',
  'cs_01979c2e-0000-7000-8000-00000000DEAD%00',
  `cs_${'0'.repeat(250)}`,
  "cs_'; select 1; --",
  '*',
];
