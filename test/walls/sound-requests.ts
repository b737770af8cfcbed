import { inSeconds, unique, windowIn } from '../case-scene.js';
import type { WallsScene } from './walls-scene.js';

type Body = Record<string, unknown>;
const hours = { hours: { mon: [['09:00', '17:00']] }, zone: 'Europe/Berlin' };
const days = {
  holidays: ['2026-12-25'],
  breaks: { '2026-12-24': [['13:00', '24:00']] },
  openings: { '2026-12-27': [['09:00', '10:00']] },
};
const window = (): Body => windowIn(7200, 9000);
const person = (): Body => ({
  ...{ name: 'Nele', email: unique('nele'), password: 'long enough, surely', phone: '+49 30 1' },
  ...{ language: 'de', zone: 'Europe/Berlin' },
});
const customer = (): Body => ({
  ...{ name: 'Carl', email: unique('carl'), phone: '+49 30 1234567', zone: 'Europe/Berlin', language: 'de' },
  ...{ address: { street: 'S 1', postcode: '1', city: 'C', country: 'DE' }, externalRef: unique('ref') },
});
const partner = (): Body => ({ name: 'Fix', kind: 'other', zone: 'UTC', calendarId: null, externalRef: unique('ref') });
const answer = { termsVersion: 2, speaker: 'Sam', note: 'By telephone.' };
const rung = {
  ...{ rung: 1, anchor: 'due', offsetMinutes: -60, clock: 'business', tells: ['partner'], channel: 'mail' },
  ...{ template: 'due-soon', by: 'desk', onlyIf: 'urgent' },
};
const counter = (): Body => ({ ...answer, window: window(), overrideReason: 'The customer asked for it.' });

const macro = ({ partners }: WallsScene): Body => ({
  ...{ name: unique('Macro'), audience: 'customer', body: 'Dear {{customer.name}}' },
  translations: [{ language: 'de', body: 'Guten Tag {{customer.name}}' }],
  actions: {
    ...{ own: true, severity: 'high', waiting: 'customer' },
    task: {
      ...{ kind: 'pickup', title: 'Collect it', instructions: 'Ring twice', partnerId: partners.swift },
      ...{ dueInMinutes: 60, proof: 'enabled', shares: ['name'] },
    },
  },
});
const useOfMacro = ({ partners, things }: WallsScene): Body => ({
  ...{ body: 'Dear you', partnerId: partners.swift, promiseId: things.own.promise, macroVersion: 1 },
  lastSeen: 'ent_ffffffff-ffff-7fff-8fff-ffffffffffff',
});
const bulk = ({ realIds, manager }: WallsScene): Body => ({
  ids: [realIds.own],
  change: { ownerId: manager.personId, severity: 'high', waiting: 'partner' },
});

const promise = ({ partners, things }: WallsScene): Body => ({
  ...{ kind: 'pickup', what: 'Collect it', partnerId: partners.swift, promisee: 'us', graceMinutes: 30 },
  ...{ window: window(), replyBy: inSeconds(3600), evidence: 'enabled', restsOn: [things.own.commitment] },
  ...{ overrideReason: 'The customer asked for it.', condition: { kept: things.own.commitment } },
});
const task = ({ partners, things }: WallsScene): Body => ({
  ...{ partnerId: partners.swift, kind: 'pickup', title: 'Collect it', instructions: 'Ring twice', proof: 'enabled' },
  ...{ requestedWindow: window(), replyBy: inSeconds(3600), shares: ['name'] },
  condition: { kept: things.own.commitment },
});
const target = { minutes: 60, waitingExtends: false, toldToCustomer: false };
const level = ({ partners }: WallsScene): Body => ({
  ...{ rank: 5_000, effectiveFrom: '2099-01-01T00:00:00Z', appliesToOpen: false },
  conditions: {
    ...{ kinds: ['complaint'], channels: ['phone'], severities: ['high'], languages: ['pt'], order: 'with' },
    partnerIds: [partners.swift],
  },
  targets: { first_reply: target, resolution: { minutes: 60 } },
});

const policyVersion = {
  rows: [
    {
      ...{ id: 'R1', cells: { days_since_delivery: { between: { from: 1, to: 14 } }, opened: { is: false } } },
      ...{ condition: 'orders_before >= 1.0', outcome: 'flexible', says: 'Within two weeks.' },
      limits: { most: { amount: 5_000, currency: 'EUR' }, needsReason: true },
    },
  ],
  tests: [{ name: 'A week', facts: { opened: true }, expects: { outcome: 'approval', row: 'R1', provisional: false } }],
  ...{ purpose: 'To be kind.', changeNote: 'Kinder.', basedOn: 1, dropsTests: ['Two weeks'] },
};

/**
 * For every route that takes a body one that is sound, with every field its schema names, for a manager to send. It may still be
 * refused by a rule; a field may be left out only where two exclude each other, and is then named in `EITHER`.
 */
export const SOUND: Record<string, (scene: WallsScene) => Body> = {
  'POST /api/v1/keys': ({ rival }) => ({
    personId: rival.personId,
    name: 'reports',
    expiresAt: '2031-01-01T00:00:00Z',
  }),
  'PUT /api/v1/people/{id}/absence': () => ({ from: null, until: inSeconds(86_400), substituteId: null }),
  'PUT /api/v1/people/{id}/tier': () => ({ tier: 'lead' }),
  'PATCH /api/v1/people/{id}': () => ({ team: null }),
  'POST /api/v1/people': () => ({ ...person(), role: 'agent' }),
  'PUT /api/v1/session': () => ({ email: 'nobody@example.test', password: 'not this one, surely' }),
  'POST /api/v1/calendars': () => ({ name: 'Weekdays', ...hours, ...days }),
  'POST /api/v1/calendars/{id}/versions': () => ({ ...hours, ...days }),
  'POST /api/v1/customers': customer,
  'PATCH /api/v1/customers/{id}': customer,
  'POST /api/v1/orders': ({ things }) => ({
    ...{ customerId: things.own.customer, number: 'N 1', status: 'delivered', externalRef: unique('ref') },
    ...{ placedAt: '2026-01-05T10:00:00Z', deliveredAt: '2026-01-06T10:00:00Z' },
    ...{ total: { amount: 2450, currency: 'EUR' } },
    items: [{ sku: 'B 1', title: 'Blender', quantity: 1, price: { amount: 2450, currency: 'EUR' } }],
  }),
  'POST /api/v1/partners': partner,
  'PATCH /api/v1/partners/{id}': () => ({ ...partner(), active: true }),
  'POST /api/v1/partners/{id}/people': () => ({ ...person(), tier: 'lead' }),
  'PUT /api/v1/commitments/{id}/pause': () => ({ until: inSeconds(3600), why: 'They called.' }),
  'POST /api/v1/chase-ladders': () => ({ kind: unique('kind').replace(/[^a-z]/g, ''), rungs: [rung] }),
  'POST /api/v1/chase-ladders/previews': ({ things }) => ({ commitmentId: things.own.commitment, rungs: [rung] }),
  'POST /api/v1/chase-ladders/{id}/versions': () => ({ rungs: [rung] }),
  'POST /api/v1/commitments/{id}/acceptance': () => answer,
  'POST /api/v1/commitments/{id}/counter': counter,
  'POST /api/v1/commitments/{id}/decline': () => answer,
  'POST /api/v1/commitments/{id}/report': () => ({
    ...{ termsVersion: 2, note: 'Done.', completedAt: '2026-01-06T10:00:00Z' },
    evidence: [{ kind: 'scan', note: 'Label', takenAt: '2026-01-06T10:00:00Z' }],
  }),
  'POST /api/v1/commitments/{id}/assessment': () => ({ termsVersion: 2, kept: true, observer: 'us', note: 'Seen.' }),
  'POST /api/v1/commitments/{id}/renegotiation': counter,
  'POST /api/v1/commitments/{id}/confirmation': () => ({ termsVersion: 2, note: 'So it was.' }),
  'POST /api/v1/commitments/{id}/denial': () => ({ termsVersion: 2, note: 'I said no such thing.' }),
  'POST /api/v1/commitments/{id}/resumption': () => ({ ...answer, window: window() }),
  'DELETE /api/v1/commitments/{id}/report': () => ({ termsVersion: 2, note: 'A slip.' }),
  'PUT /api/v1/commitments/{id}/risk': () => ({ termsVersion: 2, note: 'The van is broken.' }),
  'DELETE /api/v1/commitments/{id}/risk': () => ({ termsVersion: 2, note: 'It is mended.' }),
  'POST /api/v1/commitments/{id}/withdrawal': () => ({ termsVersion: 2, note: 'No longer needed.' }),
  'PUT /api/v1/commitments/{id}/backings/{commitmentId}': () => ({
    lagMinutes: 30,
    calendarId: 'cal_01979c2e-0000-7000-8000-00000000dead',
    overrideReason: 'The customer asked for it.',
  }),
  'PATCH /api/v1/own-tasks/{id}': () => ({ body: 'It will be later.', newDueAt: inSeconds(9000) }),
  'POST /api/v1/own-tasks/{id}/notice': () => ({
    ...{ body: 'It will be later.', newDueAt: inSeconds(9000) },
    overrideReason: 'The customer asked for it.',
  }),
  'PUT /api/v1/own-tasks/{id}/dismissal': () => ({ reason: 'They know.' }),
  'POST /api/v1/cases': ({ things }) => ({
    ...{
      kind: 'complaint',
      severity: 'high',
      subject: 'Broken',
      body: 'It broke.',
      channel: 'phone',
      urgency: 'normal',
    },
    ...{ customerId: things.own.customer, orderId: things.own.order, followsUp: things.own.case },
  }),
  'PATCH /api/v1/cases/{id}': ({ things }) => ({
    ...{ subject: 'Broken twice', kind: 'request', severity: 'low', orderId: things.own.order, urgency: 'urgent' },
  }),
  'PUT /api/v1/cases/{id}/owner': ({ manager }) => ({ personId: manager.personId }),
  'POST /api/v1/cases/{id}/entries': ({ things, partners }) => ({
    ...{ audience: { partners: [partners.swift], customer: true }, body: 'To both.' },
    ...{ lastSeen: 'ent_ffffffff-ffff-7fff-8fff-ffffffffffff', fileIds: [things.own.file] },
    ...{ about: things.own.promise, holdSeconds: 0 },
  }),
  'PUT /api/v1/cases/{id}/drafts/{audience}': () => ({ body: 'Half a sentence', basedOn: 0 }),
  'PUT /api/v1/cases/{id}/presence': () => ({ state: 'writing', audience: 'customer', tab: 'tab-1' }),
  'PATCH /api/v1/me/preferences': () => ({
    ...{ language: 'de', zone: 'Europe/Berlin', density: 'compact', theme: 'dark' },
    ...{ singleKeys: false, keys: { resolve: 'E', undo: null }, undoSeconds: 8 },
  }),
  'POST /api/v1/macros': (scene) => ({ ...macro(scene), shared: true }),
  'PUT /api/v1/macros/{id}': macro,
  'POST /api/v1/cases/{id}/macros/{macroId}/preview': useOfMacro,
  'POST /api/v1/cases/{id}/macros/{macroId}/application': useOfMacro,
  'POST /api/v1/cases/bulk/preview': bulk,
  'POST /api/v1/cases/bulk': bulk,
  'PUT /api/v1/cases/{id}/snooze': () => ({ until: inSeconds(3600) }),
  'PUT /api/v1/cases/{id}/read': () => ({ lastSeen: 'ent_ffffffff-ffff-7fff-8fff-ffffffffffff' }),
  'PUT /api/v1/notifications/seen': () => ({
    ...{ ids: ['ntf_01979c2e-0000-7000-8000-00000000dead'], upTo: 'ntf_01979c2e-0000-7000-8000-00000000dead' },
    ...{ caseId: 'cs_01979c2e-0000-7000-8000-00000000dead', all: true },
  }),
  'PUT /api/v1/notifications/choices': () => ({
    kinds: {
      ...{ promise_due: 'mail', promise_late: 'in_app', partner_answered: 'off', customer_replied: 'mail' },
      ...{ mention: 'mail', approval: 'mail' },
    },
    quiet: { from: '22:00', until: '07:00' },
  }),
  'POST /api/v1/cases/{id}/commitments': promise,
  'POST /api/v1/cases/{id}/participants': ({ partners }) => ({
    partnerId: partners.rival,
    role: 'other',
    purpose: 'Look',
  }),
  'PUT /api/v1/cases/{id}/acknowledgement': ({ manager }) => ({
    ownerId: manager.personId,
    promise: { what: 'You hear from me', window: window() },
  }),
  'PUT /api/v1/cases/{id}/waiting': ({ things }) => ({ on: 'partner', refs: [things.own.commitment] }),
  'PUT /api/v1/cases/{id}/resolution': () => ({ summary: 'A new one is on its way.', agreed: false }),
  'DELETE /api/v1/cases/{id}/resolution': () => ({ reason: 'It is not solved.' }),
  'PUT /api/v1/cases/{id}/closure': () => ({ reason: 'withdrawn', note: 'They no longer want it.' }),
  'DELETE /api/v1/cases/{id}/closure': () => ({ reason: 'It came back.' }),
  'POST /api/v1/cases/{id}/merge': ({ realIds }) => ({ into: realIds.shared, reason: 'The same matter.' }),
  'POST /api/v1/cases/{id}/links': ({ realIds }) => ({ kind: 'related', to: realIds.shared, note: 'The same lift.' }),
  'POST /api/v1/cases/{id}/children': ({ realIds }) => ({ caseIds: [realIds.shared], note: 'The same pallet.' }),
  'POST /api/v1/cases/{id}/update-previews': ({ things }) => ({
    ...{ body: 'Dear {name}, it comes {window}.', commitmentId: things.own.commitment },
    ...{ limit: 10, cursor: 'cs_01979c2e-0000-7000-8000-00000000dead' },
    translations: [{ language: 'de', body: 'Es kommt {window}.' }],
  }),
  'POST /api/v1/cases/{id}/updates': ({ things }) => ({
    ...{ body: 'It comes {window}.', commitmentId: things.own.commitment },
    translations: [{ language: 'de', body: 'Es kommt {window}.' }],
  }),
  'POST /api/v1/cases/{id}/split': ({ things }) => ({
    ...{ subject: 'And the kettle', kind: 'request', reason: 'Two things.' },
    ...{ entryIds: ['ent_01979c2e-0000-7000-8000-00000000dead'] },
    ...{ commitmentIds: [things.own.commitment], taskIds: [things.own.task] },
  }),
  'POST /api/v1/cases/{id}/tasks': task,
  'POST /api/v1/cases/{id}/commitments/preview': promise,
  'POST /api/v1/cases/{id}/tasks/preview': task,
  'POST /api/v1/policies': ({ manager }) => ({
    ...{ name: unique('Returns'), remedies: ['late_return'], currency: 'EUR', weights: { opened: 2 } },
    ownerId: manager.personId,
  }),
  'PATCH /api/v1/policies/{id}': ({ manager }) => ({
    ...{ name: unique('Returns'), remedies: ['refund'], weights: { opened: 3 }, ownerId: manager.personId },
  }),
  'POST /api/v1/policies/{id}/versions': () => policyVersion,
  'POST /api/v1/policies/{id}/versions/checks': () => ({
    rows: policyVersion.rows,
    tests: policyVersion.tests,
    dropsTests: [],
  }),
  'PUT /api/v1/policies/{id}/versions/{number}/publication': () => ({ effectiveFrom: '2099-01-01T00:00:00Z' }),
  'POST /api/v1/policies/{id}/trials': () => ({ version: 1, facts: { opened: false, item_value: 24.5 } }),
  'PUT /api/v1/cases/{id}/facts/{fact}': () => ({
    ...{ value: true, note: 'They say so.', entryId: 'ent_01979c2e-0000-7000-8000-00000000dead' },
  }),
  'POST /api/v1/service-levels': (scene) => ({ name: 'Ours', ...level(scene) }),
  'POST /api/v1/service-levels/{id}/versions': () => ({
    ...{ rank: 5_000, effectiveFrom: '2099-01-01T00:00:00Z', appliesToOpen: false },
    ...{ conditions: { order: 'with' }, targets: { resolution: { minutes: 60 } } },
  }),
  'POST /api/v1/service-levels/{id}/preview': ({ partners }) => ({
    facts: {
      ...{ kind: 'complaint', channel: 'phone', severity: 'high', language: 'pt-BR', hasOrder: true },
      ...{ partnerIds: [partners.swift], at: '2026-04-02T16:00:00+02:00' },
    },
  }),
  'POST /api/v1/underpinning-targets': ({ partners }) => ({
    ...{ party: 'partner', partnerId: partners.swift, kind: 'pickup', replyMinutes: 120, doneMinutes: 2_880 },
  }),
  'POST /api/v1/exceptions/exports': () => ({ format: 'csv', filter: { authority: 'approval' }, bom: true }),
  'POST /api/v1/exceptions/samples': () => ({
    ...{ method: 'stratified', size: 5, seed: 'spring audit', stratifyBy: 'team', note: 'The first quarter.' },
    filter: { remedy: 'refund', min: 100, q: 'late' },
  }),
  'PUT /api/v1/exceptions/samples/{id}/items/{n}/verdict': () => ({ verdict: 'unsound', note: 'Nobody saw a photo.' }),
  'POST /api/v1/views': () => ({ place: 'exceptions', name: unique('view'), query: 'team=north', shared: true }),
  'PATCH /api/v1/views/{id}': () => ({ name: unique('view'), query: 'team=south', shared: false }),
  'POST /api/v1/webhooks': () => ({ name: 'Shop', url: 'https://shop.example/hooks', events: ['commitment.*'] }),
  'PUT /api/v1/partners/{id}/booking-hook': () => ({ url: 'https://courier.example/hooks', cancelByMinutes: 60 }),
  'PUT /api/v1/partners/{id}/claim-terms': () => ({ kind: 'damage', fileWithinDays: 7, answerWithinDays: 30 }),
  'POST /api/v1/orders/{id}/shipments': ({ partners }) => ({
    ...{
      partnerId: partners.swift,
      trackingNumber: unique('JD').replace('@', '-'),
      promisedAt: '2026-01-06T10:00:00Z',
    },
  }),
  'POST /api/v1/shipments/{id}/scans': () => ({
    ...{
      state: 'in_transit',
      at: '2026-01-06T10:00:00Z',
      place: 'Lisboa',
      note: 'Belt 4',
      externalRef: unique('scan'),
    },
  }),
  'POST /api/v1/cases/{id}/claims': ({ partners, things }) => ({
    ...{ partnerId: partners.swift, kind: 'damage', reason: 'Crushed.', amount: { amount: 2450, currency: 'EUR' } },
    ...{ shipmentId: things.own.shipment, happenedAt: '2026-01-06T10:00:00Z', fileBy: inSeconds(86_400) },
  }),
  'PUT /api/v1/claims/{id}/filing': () => ({ reference: 'C 1', answerBy: inSeconds(86_400) }),
  'PUT /api/v1/claims/{id}/answer': () => ({
    ...{ verdict: 'partly', granted: { amount: 1000, currency: 'EUR' }, note: 'Half.', reference: 'C 1' },
  }),
  'POST /api/v1/claims/{id}/payments': () => ({ amount: { amount: 1, currency: 'EUR' } }),
  'PUT /api/v1/claims/{id}/withdrawal': () => ({ reason: 'Not worth it.' }),
  'POST /api/v1/cases/{id}/decisions': ({ partners }) => ({
    ...{ policyId: 'pol_01979c2e-0000-7000-8000-00000000dead', remedy: 'late_return', reasonCode: 'other', why: 'So.' },
    ...{ amount: { amount: 2450, currency: 'EUR' }, facts: { opened: false }, claimedAt: inSeconds(0) },
    details: {
      items: [{ sku: 'B 1', title: 'B', quantity: 1 }],
      pickup: { partnerId: partners.swift, window: window() },
    },
  }),
  'PUT /api/v1/decisions/{id}/withdrawal': () => ({ reason: 'They keep it.' }),
  'PUT /api/v1/remedies/{id}/execution': () => ({ result: 'failed', reference: 'p 1', failure: 'No.', attempt: 1 }),
  'PUT /api/v1/discretion/limits': () => ({
    ...{ scope: 'role', holder: 'agent', period: 'week', currency: 'EUR', cap: 4000, budget: 20_000 },
    ...{ cooldownDays: 30, zone: 'Europe/Berlin' },
  }),
  'POST /api/v1/discretion/limits/preview': () => ({
    ...{ scope: 'role', holder: 'agent', period: 'week', currency: 'EUR', cap: 4000, budget: 20_000 },
    ...{ cooldownDays: 30, zone: 'Europe/Berlin' },
  }),
  'PUT /api/v1/settings/remedies': () => ({
    calendarId: null,
    days: { late_return: 5, refund: 5, replacement: 5, goodwill_credit: 1, repair: 10, fee_waiver: 1 },
  }),
  'PUT /api/v1/session/step-up': () => ({ password: 'not this one, surely' }),
  'PUT /api/v1/settings/approvals': () => ({
    calendarId: 'cal_01979c2e-0000-7000-8000-00000000dead',
    answerWithinMinutes: 480,
  }),
  'POST /api/v1/approval-routes': ({ manager }) => ({
    ...{ policyId: 'pol_01979c2e-0000-7000-8000-00000000dead', currency: 'EUR', amountFrom: 5_000, mode: 'all' },
    ...{ approvers: [manager.personId], escalateTo: [manager.personId] },
  }),
  'PUT /api/v1/approval-routes/{id}': ({ manager }) => ({
    ...{ mode: 'any', approvers: [manager.personId], escalateTo: [manager.personId] },
  }),
  'PUT /api/v1/approvals/{id}/verdict': () => ({
    ...{ verdict: 'grant', note: 'For half.', amount: { amount: 2450, currency: 'EUR' } },
  }),
  'PUT /api/v1/approvals/{id}/question': () => ({ body: 'Was it opened?' }),
  'PUT /api/v1/approvals/{id}/answer': () => ({ body: 'No, sealed.' }),
  'PUT /api/v1/approvals/{id}/withdrawal': () => ({ reason: 'Solved otherwise.' }),
  'POST /api/v1/policies/{id}/backtests': () => ({
    rows: [{ id: 'R1', cells: { opened: { is: false } }, outcome: 'entitled', says: 'Unopened things come back.' }],
    ...{ from: '2026-01-05T10:00:00Z', to: '2026-02-05T10:00:00Z' },
  }),
  'POST /api/v1/customers/{id}/erasure': () => ({ reason: 'They asked for it.' }),
  'PUT /api/v1/customers/{id}/legal-hold': () => ({ reason: 'A dispute.', until: inSeconds(86_400) }),
  'PUT /api/v1/audit/witnesses': ({ manager }) => ({ personIds: [manager.personId] }),
  'PUT /api/v1/settings/helpline': () => ({ phone: '+49 30 1', hours: [{ language: 'de', words: 'Immer' }] }),
  'PUT /api/v1/settings/proof': () => ({ otherwise: 'enabled', kinds: [{ kind: 'pickup', proof: 'required' }] }),
  'PUT /api/v1/tasks/{id}/assignee': ({ swift }) => ({ personId: swift.personId }),
};

/** Fields that stand in for another one of the sound body. */
export const EITHER: Record<string, readonly string[]> = {
  'POST /api/v1/policies/{id}/backtests': ['version'],
  'POST /api/v1/cases/bulk/preview': ['filter'],
  'POST /api/v1/cases/bulk': ['filter'],
  'POST /api/v1/underpinning-targets': ['calendarId'],
  'POST /api/v1/service-levels': ['calendarId'],
  'POST /api/v1/service-levels/{id}/versions': ['calendarId'],
  'POST /api/v1/service-levels/{id}/preview': ['caseId'],
  'POST /api/v1/commitments/{id}/counter': ['dueAt'],
  'POST /api/v1/commitments/{id}/renegotiation': ['dueAt'],
  'POST /api/v1/commitments/{id}/resumption': ['dueAt'],
  'POST /api/v1/cases/{id}/commitments': ['dueAt'],
  'POST /api/v1/cases/{id}/commitments/preview': ['dueAt'],
  'POST /api/v1/cases/{id}/tasks': ['dueAt', 'bringIn'],
  'POST /api/v1/cases/{id}/tasks/preview': ['dueAt', 'bringIn'],
  'PUT /api/v1/cases/{id}/acknowledgement': ['commitmentId'],
};
