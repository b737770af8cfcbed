import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { verify, type Verification } from '../src/audit/index.js';
import { runCommandLine } from '../src/cli/command-line.js';
import { leafHash, newId, systemActor, type StoredEvent } from '../src/platform/index.js';
import { NO_PROGRESS } from '../src/imports/index.js';
import { Seed } from '../src/imports/seed/seed.js';
import { answer, askForPickup, inSeconds, openCase, windowIn } from './case-scene.js';
import { EUR, flexSceneOf, type FlexScene } from './flex-scene.js';
import { eventually } from './eventually.js';
import { OpenDesk } from './open-desk.js';
import { ShopDesk } from './shop-desk.js';

const SECONDS = 1 / 60;
const DAYS = 86_400;
/** A ladder in seconds, so that a whole chase is over in a few. */
const QUICK = [
  { rung: 1, anchor: 'proposed', replyShare: 0.5, tells: ['partner'], template: 'reply-wanted' },
  { rung: 2, anchor: 'due', offsetMinutes: -2 * SECONDS, tells: ['partner'], template: 'due-soon' },
  { rung: 3, anchor: 'grace', offsetMinutes: 0, tells: ['partner'], template: 'evidence-wanted' },
  { rung: 4, anchor: 'due', offsetMinutes: 1 * SECONDS, tells: ['partner', 'owner'], template: 'overdue' },
];

let desk: OpenDesk;
let scene: FlexScene;
/** Promises by what became of them, and the case that is closed. */
const id: Record<string, string> = {};

beforeAll(async () => {
  desk = await OpenDesk.open();
  await desk.owner.query(`insert into chase_ladders (id, kind, version, rungs) values ('lad_quick', 'pickup', 1, $1)`, [
    JSON.stringify(QUICK),
  ]);
  scene = await flexSceneOf(desk);
  await negotiate();
  await repairByHours();
  id['closed'] = await closeACase();
  await restOnOthers();
  await mergeAndSplit();
  await bendARule();
  await eventually(async () => {
    const { rows } = await desk.owner.query('select step from chase_steps where commitment_id = any($1)', [
      [id['broken'], id['lapsed']],
    ]);
    if (rows.length < 6) throw new Error(`${rows.length} of 6 steps are taken`);
    const told = await sql(`select from chase_messages where commitment_id = $1 and step = 'rung:4'`, [id['broken']]);
    if (told.length < 2) throw new Error('The last step is not told');
  });
});
afterAll(() => desk.close());

/** One promise for each way it can go. */
async function negotiate(): Promise<void> {
  const { agent, dispatcher } = scene;
  const ask = async (name: string, to: number, more = {}): Promise<any> => {
    const { commitment } = await askForPickup(scene, 1, to, more);
    id[name] = commitment.id;
    return commitment;
  };
  const accepted = async (name: string, to: number): Promise<any> =>
    (await answer(dispatcher, await ask(name, to), 'acceptance')).body;

  const broken = await ask('broken', 6);
  await desk.owner.query('update commitments set grace_minutes = 0 where id = $1', [broken.id]);
  await answer(dispatcher, broken, 'acceptance');
  await ask('lapsed', 120, { replyBy: inSeconds(2) });
  await ask('asked', 2 * DAYS);
  await answer(dispatcher, await accepted('kept', 3 * DAYS), 'report', { evidence: [{ kind: 'scan' }] });
  await answer(dispatcher, await ask('declined', 2 * DAYS), 'decline');
  await answer(agent, await accepted('withdrawn', 2 * DAYS), 'withdrawal', { note: 'Not needed' });
  const counter = { window: windowIn(3 * DAYS, 4 * DAYS) };
  await answer(agent, (await answer(dispatcher, await ask('active', 2 * DAYS), 'counter', counter)).body, 'acceptance');
  const successor = await answer(dispatcher, await accepted('renegotiated', 2 * DAYS), 'renegotiation', counter);
  await answer(agent, successor.body, 'acceptance');
}

/** Chased on the ordinary ladder, within the hours of a calendar. */
async function repairByHours(): Promise<void> {
  const day = [['09:00', '17:00']];
  const hours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => [name, day]));
  const calendar = await scene.manager.make('/api/v1/calendars', {
    name: 'Nine to five',
    zone: 'Europe/Berlin',
    hours,
  });
  const partner = await scene.manager.make('/api/v1/partners', {
    name: 'Mend',
    kind: 'repairer',
    zone: 'Europe/Berlin',
    calendarId: calendar.id,
  });
  const at = `/api/v1/cases/${scene.case.id}`;
  await scene.agent.make(`${at}/participants`, { partnerId: partner.id, role: 'repairer', purpose: 'Repair' });
  const asked = await scene.agent.make(`${at}/commitments`, {
    partnerId: partner.id,
    kind: 'repair',
    what: 'Repair the blender',
    dueAt: inSeconds(5 * DAYS),
  });
  await answer(scene.agent, asked, 'acceptance', { speaker: 'Mike at Mend' });
  [id['repair'], id['calendar']] = [asked.id, calendar.id];
}

/** An inspection that rests on a pickup, and in another case a promise of ours that has slipped with one. */
async function restOnOthers(): Promise<void> {
  const { agent, dispatcher, courier, customer } = scene;
  const begin = async (name: string, pickupUntil: number): Promise<any> => {
    id[name] = (await openCase(agent, customer.id)).id;
    await agent.make(`/api/v1/cases/${id[name]}/participants`, {
      partnerId: courier.id,
      role: 'courier',
      purpose: 'x',
    });
    return promise(name, 'pickup', pickupUntil);
  };
  const promise = async (name: string, kind: string, until: number): Promise<any> => {
    const asked = { partnerId: courier.id, kind, what: kind, window: windowIn(DAYS, until) };
    return (await answer(dispatcher, await agent.make(`/api/v1/cases/${id[name]}/commitments`, asked), 'acceptance'))
      .body;
  };
  const fetched = await begin('chain', 2 * DAYS);
  const inspected = await promise('chain', 'inspection', 4 * DAYS);
  [id['fetched'], id['inspected']] = [fetched.id, inspected.id];
  await agent.put(`/api/v1/commitments/${inspected.id}/backings/${fetched.id}`, { lagMinutes: 60 });
  const pickup = await begin('slipped', 2 * DAYS);
  const ours = { kind: 'refund', what: 'Money', dueAt: inSeconds(3 * DAYS), restsOn: [pickup.id] };
  await agent.make(`/api/v1/cases/${id['slipped']}/commitments`, ours);
  const later = await answer(dispatcher, pickup, 'renegotiation', { window: windowIn(4 * DAYS, 5 * DAYS) });
  await answer(agent, later.body, 'acceptance');
  await eventually(async () => {
    const { body } = await agent.get(`/api/v1/own-tasks?caseId=${id['slipped']}`);
    if (body.items.length !== 1) throw new Error('There is no task to tell the customer');
  });
}

async function closeACase(): Promise<string> {
  const { agent, customer } = scene;
  const opened = await openCase(agent, customer.id);
  const at = `/api/v1/cases/${opened.id}`;
  await agent.put(`${at}/acknowledgement`, { promise: { what: 'You hear from me', dueAt: inSeconds(3600) } });
  const question = await agent.make(`${at}/entries`, { body: 'Which colour?', audience: 'customer' });
  await agent.put(`${at}/waiting`, { on: 'customer', refs: [question.id] });
  await agent.delete(`${at}/waiting`);
  for (const promise of (await agent.get(at)).body.commitments)
    await answer(agent, promise, 'withdrawal', { note: 'Solved' });
  await agent.put(`${at}/resolution`, { summary: 'A new blender', agreed: true });
  const { body } = await agent.put(`${at}/closure`, { reason: 'confirmed' });
  if (body.state !== 'closed') throw new Error(JSON.stringify(body));
  return opened.id;
}

/** Two cases that became one, and one that came out of another with what was said in both. */
async function mergeAndSplit(): Promise<void> {
  const { agent, customer } = scene;
  const [merged, head] = [await openCase(agent, customer.id), await openCase(agent, customer.id)];
  await agent.make(`/api/v1/cases/${merged.id}/merge`, { into: head.id });
  const { body } = await agent.get(`/api/v1/cases/${head.id}/timeline`);
  const entryIds = [body.items.find((item: any) => item.entry).entry.id];
  const split = await agent.make(`/api/v1/cases/${head.id}/split`, { subject: 'The kettle', entryIds });
  [id['merged'], id['head'], id['split']] = [merged.id, head.id, split.id];
}

/** Something given on an agent's own discretion. */
async function bendARule(): Promise<void> {
  await scene.limit();
  const { id: caseId } = await scene.caseOn(5);
  await scene.decided(caseId, { policyId: scene.goodwill, remedy: 'goodwill_credit', amount: EUR(10_00), facts: {} });
}

/** As whoever owns the tables could. */
async function rewriteException(change: string): Promise<void> {
  await sql('alter table exceptions disable trigger exceptions_kept');
  await sql(`update exceptions set ${change}`);
}

const sql = (statement: string, values: unknown[] = []): Promise<any[]> =>
  desk.owner.query(statement, values).then(({ rows }) => rows);

/** What is found wrong after `harm`, which is undone. */
async function after(harm: () => Promise<unknown>): Promise<Verification> {
  await sql('begin');
  try {
    await harm();
    await sql(`select set_config('kept.audience', 'system', true), set_config('role', 'kept_ours', true)`);
    return await verify({ query: sql });
  } finally {
    await sql('rollback');
  }
}

const broken = ({ guarantees }: Verification): string[] =>
  guarantees.filter(({ violations }) => violations > 0).map(({ guarantee }) => guarantee);

/** Writes an event as the desk would have, with the leaf that belongs to it. */
async function write(event: StoredEvent): Promise<void> {
  await sql('delete from outbox where event_id = $1', [event.id]);
  await sql('delete from events where id = $1', [event.id]);
  await sql(
    `insert into events (id, at, type, actor_kind, actor_id, case_id, subject_id, readers, data, request_id, leaf)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [...Object.values(event), leafHash(event)],
  );
}
async function eventsOf(subject: string, type: string): Promise<StoredEvent[]> {
  return sql(
    `select id, at, type, actor_kind as "actorKind", actor_id as "actorId", case_id as "caseId", subject_id as "subjectId", readers, data,
       request_id as "requestId" from events where subject_id = $1 and type = $2 order by id`,
    [subject, type],
  );
}
const theEvent = async (subject: string, type: string): Promise<StoredEvent> => (await eventsOf(subject, type)).at(-1)!;
const again = (event: StoredEvent, change: Partial<StoredEvent> = {}): StoredEvent => ({
  ...event,
  ...change,
  id: newId('evt', event.at),
});

describe('verify finds nothing wrong', () => {
  it('with a desk where promises were asked, countered, kept, broken and let go of', async () => {
    const found = await after(async () => undefined);
    expect(found.guarantees.flatMap(({ first }) => first)).toEqual([]);
    expect(found.holds).toBe(true);
    for (const { guarantee, checked } of found.guarantees)
      if (guarantee !== 'outbox') expect([guarantee, checked > 0]).toEqual([guarantee, true]);
  });

  it('with an imported shop, whose promises nobody chases', async () => {
    const shop = await ShopDesk.open();
    try {
      shop.shopInFolder({ orders: 60 });
      await shop.load();
      const found = await shop.uow.read(systemActor('verify'), verify);
      expect(found.guarantees.flatMap(({ first }) => first)).toEqual([]);
    } finally {
      await shop.close();
    }
  });

  it('with a year of generated history', async () => {
    const shop = await ShopDesk.open();
    try {
      await new Seed(shop.uow, NO_PROGRESS).run({ cases: 300, openCommitments: 60 });
      const found = await shop.uow.read(systemActor('verify'), verify);
      expect(found.guarantees.flatMap(({ first }) => first)).toEqual([]);
    } finally {
      await shop.close();
    }
  });
});

const NOW = `date_trunc('milliseconds', now())`;

/** What is done to the rows behind the desk's back, and the one guarantee it is against. */
const HARM: [guarantee: string, what: string, harm: () => Promise<unknown>][] = [
  [
    'terms',
    'a window that starts a minute after its words',
    async () => {
      await sql(`update commitments set starts_at = starts_at + interval '1 minute' where id = $1`, [id['active']]);
      await sql(`update commitment_terms set starts_at = starts_at + interval '1 minute' where commitment_id = $1`, [
        id['active'],
      ]);
    },
  ],
  [
    'terms',
    'terms in force that differ from those agreed',
    () => sql(`update commitments set local_start = local_start || '.000' where id = $1`, [id['active']]),
  ],
  [
    'terms',
    'terms that were never written down',
    () => sql(`delete from commitment_terms where commitment_id = $1`, [id['repair']]),
  ],
  [
    'due times',
    'a next step moved by a minute',
    () => sql(`update chases set due_at = due_at + interval '1 minute' where commitment_id = $1`, [id['active']]),
  ],
  [
    'due times',
    'a target given another minute',
    () =>
      sql(
        `update service_level_targets set minutes = minutes + 1 where commitment_id = (select max(commitment_id) from service_level_targets)`,
      ),
  ],
  [
    'due times',
    'a pinned calendar rewritten',
    () =>
      sql(
        `update calendar_versions set terms = replace(replace(terms::text, '09:00', '03:00'), '17:00', '03:45')::jsonb where calendar_id = $1`,
        [id['calendar']],
      ),
  ],
  [
    'due times',
    'a step taken for another time than its own',
    async () => {
      const event = (await eventsOf(id['broken']!, 'commitment.chased')).find(({ data }) => data['step'] === 'rung:3')!;
      const dueAt = new Date(new Date(event.data['dueAt'] as string).getTime() - 500);
      await sql(`update chase_steps set due_at = $2 where event_id = $1`, [event.id, dueAt]);
      await write({ ...event, data: { ...event.data, dueAt: dueAt.toISOString() } });
    },
  ],
  [
    'due times',
    'a step to come that a pause has put off',
    () =>
      sql(
        `insert into chase_pauses (id, commitment_id, terms_version, why, started_at, started_by, until)
         select 'pau_y', commitment_id, terms_version, 'x', due_at - interval '1 second', 'x', due_at + interval '10 milliseconds'
         from chases where commitment_id = $1`,
        [id['active']],
      ),
  ],
  ['next steps', 'a chase that is gone', () => sql('delete from chases where commitment_id = $1', [id['active']])],
  [
    'next steps',
    'a chase that skips a reminder',
    () =>
      sql(
        `update chases s set step = 'breach', due_at = c.due_at + c.grace_minutes * interval '1 minute' from commitments c
         where c.id = s.commitment_id and c.id = $1`,
        [id['active']],
      ),
  ],
  [
    'next steps',
    'a chase of what was kept',
    () =>
      sql(
        `insert into chases (commitment_id, terms_version, step, due_at)
         select id, terms_version, 'breach', due_at + grace_minutes * interval '1 minute' from commitments where id = $1`,
        [id['kept']],
      ),
  ],
  [
    'next steps',
    'a chase without a ladder',
    async () => {
      await sql('update commitments set ladder_id = null where id = $1', [id['active']]);
      await sql(
        `update chases s set step = 'breach', due_at = c.due_at + c.grace_minutes * interval '1 minute' from commitments c
               where c.id = s.commitment_id and c.id = $1`,
        [id['active']],
      );
    },
  ],
  [
    'within 15 seconds',
    'a breach an hour late',
    async () => {
      await sql(
        `update commitments set local_start = null, local_end = null, zone = null, starts_at = null, accepted_at = ${NOW} - interval '2 days',
                 due_at = ${NOW} - interval '2 hours' where id = $1`,
        [id['active']],
      );
      await sql(
        `update commitment_terms set local_start = null, local_end = null, zone = null, starts_at = null,
                 due_at = ${NOW} - interval '2 hours' where commitment_id = $1`,
        [id['active']],
      );
      await sql(
        `update chases set step = 'rung:2', due_at = ${NOW} - interval '2 hours 2 seconds' where commitment_id = $1`,
        [id['active']],
      );
    },
  ],
  [
    'within 15 seconds',
    'a reminder an hour late',
    async () => {
      await sql(
        `update commitments set proposed_at = ${NOW} - interval '2 hours', reply_by = ${NOW} - interval '0' where id = $1`,
        [id['asked']],
      );
      await sql(`update commitment_terms set at = ${NOW} - interval '2 hours' where commitment_id = $1`, [id['asked']]);
      await sql(`update chases set step = 'rung:1', due_at = ${NOW} - interval '1 hour' where commitment_id = $1`, [
        id['asked'],
      ]);
    },
  ],
  [
    'one event a step',
    'a step nobody was told of',
    async () =>
      sql('delete from events where id = $1', [(await gone(await theEvent(id['broken']!, 'commitment.chased'))).id]),
  ],
  [
    'one event a step',
    'an event of a step that was not taken',
    async () => {
      await sql(`delete from chase_messages where commitment_id = $1 and step = 'rung:3'`, [id['broken']]);
      await sql(`delete from chase_steps where commitment_id = $1 and step = 'rung:3'`, [id['broken']]);
    },
  ],
  [
    'one event a step',
    'a step told of twice',
    async () => write(again(await theEvent(id['broken']!, 'commitment.chased'))),
  ],
  [
    'one event a step',
    'an event of another step',
    async () => {
      const event = await theEvent(id['broken']!, 'commitment.chased');
      await write({ ...event, data: { ...event.data, step: 'rung:7' } });
    },
  ],
  [
    'never early, never after',
    'a step taken a second early',
    async () => {
      const event = await theEvent(id['broken']!, 'commitment.chased');
      const at = new Date(new Date(event.data['dueAt'] as string).getTime() - 1_000);
      await sql('alter table chase_steps drop constraint chase_steps_never_early');
      await sql('update chase_steps set acted_at = $2 where event_id = $1', [event.id, at]);
      await write({ ...event, at });
    },
  ],
  [
    'never early, never after',
    'a reminder after the promise was kept',
    async () => {
      const [kept] = await sql(`select due_at - interval '2 seconds' as at from commitments where id = $1`, [
        id['kept'],
      ]);
      const data = { step: 'rung:2', state: 'kept', termsVersion: 1, dueAt: kept.at.toISOString() };
      const event = again(await theEvent(id['broken']!, 'commitment.chased'), {
        at: kept.at,
        subjectId: id['kept']!,
        data,
      });
      await write(event);
      await sql(
        `insert into chase_steps (commitment_id, terms_version, step, due_at, acted_at, event_id) values ($1, 1, 'rung:2', $2, $2, $3)`,
        [id['kept'], kept.at, event.id],
      );
    },
  ],
  [
    'messages',
    'a third message about one promise within a day',
    () =>
      sql(
        `update chase_messages m set how = 'mail', waits_until = null,
           mail_id = (select min(id) from mails where to_person_id = m.person_id) where m.commitment_id = $1 and m.tier = 'partner'`,
        [id['broken']],
      ),
  ],
  [
    'messages',
    'a second digest within an hour',
    () =>
      sql(
        `update chase_messages set how = 'digest', at = (select max(at) from chase_messages)
         where person_id = $1 and mail_id is not null and step in ('breach', 'lapse')`,
        [scene.agent.personId],
      ),
  ],
  [
    'messages',
    'somebody told while the chase was paused',
    () =>
      sql(
        `insert into chase_pauses (id, commitment_id, terms_version, why, started_at, started_by, until)
         select 'pau_x', commitment_id, terms_version, 'x', at, 'x', at + interval '1 millisecond' from chase_messages
         where commitment_id = $1 and step = 'rung:4' and person_id = $2`,
        [id['broken'], scene.agent.personId],
      ),
  ],
  [
    'messages',
    'a mail to somebody else',
    () =>
      sql(
        `update mails set to_person_id = $2 where id = (select mail_id from chase_messages
           where commitment_id = $1 and step = 'breach' and mail_id is not null limit 1)`,
        [id['broken'], scene.manager.personId],
      ),
  ],
  [
    'messages',
    'a message that waits in vain',
    () =>
      sql(
        `update chase_messages set how = 'waiting', waits_until = now() - interval '6 minutes', mail_id = null
         where commitment_id = $1 and step = 'breach'`,
        [id['broken']],
      ),
  ],
  [
    'states',
    'a promise that stands elsewhere than its events say',
    () => sql(`update commitments set state = 'withdrawn' where id = $1`, [id['declined']]),
  ],
  [
    'states',
    'an end that is not in the ledger',
    async () =>
      sql('delete from events where id = $1', [(await gone(await theEvent(id['kept']!, 'commitment.kept'))).id]),
  ],
  ['states', 'an end told twice', async () => write(again(await theEvent(id['broken']!, 'commitment.broken')))],
  [
    'states',
    'a promise settled at another time than the ledger says',
    () => sql(`update commitments set settled_at = settled_at + interval '1 second' where id = $1`, [id['withdrawn']]),
  ],
  [
    'states',
    'a promise kept after its time',
    () => sql(`update commitments set completed_at = due_at + interval '1 day' where id = $1`, [id['kept']]),
  ],
  [
    'next due',
    'a case that shows another due time',
    () => sql(`update cases set next_due_at = next_due_at + interval '1 hour' where id = $1`, [scene.case.id]),
  ],
  [
    'board',
    'a broken promise that is waited for no more',
    () => sql('update commitments set case_closed = not case_closed where id = $1', [id['broken']]),
  ],
  [
    'chains',
    'a promise that what it rests on does not carry any more',
    async () => {
      await longAgo(id['chain']!);
      await sql('update commitment_backings set lag_minutes = 9999 where commitment_id = $1', [id['inspected']]);
    },
  ],
  [
    'chains',
    'two promises that rest on each other',
    () =>
      sql('insert into commitment_backings (commitment_id, backed_by_id) values ($2, $1)', [
        id['inspected'],
        id['fetched'],
      ]),
  ],
  [
    'told before asked',
    'a slip that gave nobody a task',
    async () => {
      await sql('delete from own_tasks where case_id = $1', [id['slipped']]);
      await sql(`update slips set slipped_at = slipped_at - interval '2 minutes' where case_id = $1`, [id['slipped']]);
    },
  ],
  [
    'told before asked',
    'a slip nobody has noticed',
    async () => {
      await longAgo(id['slipped']!);
      await sql('delete from own_tasks where case_id = $1', [id['slipped']]);
      await sql('delete from slips where case_id = $1', [id['slipped']]);
    },
  ],
  [
    'clocks',
    'a wait that ends after its case',
    () => sql(`update waits set settled_at = settled_at + interval '1 day' where case_id = $1`, [id['closed']]),
  ],
  [
    'clocks',
    'a wait that never ends',
    () => sql('update waits set settled_at = null where case_id = $1', [id['closed']]),
  ],
  [
    'clocks',
    'a closing at another time',
    () => sql(`update closures set closed_at = closed_at + interval '1 second' where case_id = $1`, [id['closed']]),
  ],
  [
    'merges',
    'a merged case that is open',
    async () => {
      await sql('alter table cases drop constraint cases_merged_have_a_head');
      await sql(`update cases set state = 'received', closed_reason = null where id = $1`, [id['merged']]);
    },
  ],
  [
    'merges',
    'a merged case that leads nowhere',
    () => sql('update case_merges set undone_at = now() where case_id = $1', [id['merged']]),
  ],
  [
    'merges',
    'a word in a merged case',
    () =>
      sql(
        `insert into entries (id, case_id, kind, author_kind, author_id, body, channel, at)
         values ('ent_late', $1, 'note', 'staff', 'x', 'x', 'desk', now() + interval '1 minute')`,
        [id['merged']],
      ),
  ],
  [
    'merges',
    'a case younger than what is merged into it',
    () => sql('update cases set received_at = own_received_at where id = $1', [id['head']]),
  ],
  [
    'shared',
    'readers it does not have where it belongs',
    () => sql(`update case_shares set readers = '{partner:ptn_x}' where case_id = $1`, [id['split']]),
  ],
  [
    'shared',
    'a reference to nothing',
    () => sql(`update case_shares set subject_id = 'ent_none' where case_id = $1`, [id['split']]),
  ],
  ['exceptions', 'one whose words are others now', () => rewriteException(`why = 'zq'`)],
  ['exceptions', 'one that says another authority', () => rewriteException(`authority = 'approval'`)],
  [
    'discretion',
    'more set aside than entries say',
    () =>
      sql(`insert into discretion_accounts (id, scope, holder, currency, period, starts_at, ends_at, budget, reserved)
      values ('dac_x', 'person', 'x', 'EUR', 'week', now(), now(), 10, 5)`),
  ],
  [
    'outbox',
    'news two minutes old',
    async () => {
      const at = new Date(Date.now() - 120_000);
      const event = {
        ...again(await theEvent(id['kept']!, 'commitment.kept')),
        type: 'test.told',
        subjectId: null,
        at,
      };
      await write(event);
      await sql('insert into outbox (event_id) values ($1)', [event.id]);
    },
  ],
  [
    'mails',
    'a mail nobody has tried',
    () =>
      sql(
        `update mails set state = 'queued', next_attempt_at = now() - interval '6 minutes' where id = (select min(id) from mails)`,
      ),
  ],
  [
    'mails',
    'a mail that failed without a reason',
    () => sql(`update mails set state = 'failed' where id = (select min(id) from mails)`),
  ],
  [
    'mails',
    'a mail sent nobody knows when',
    () => sql(`update mails set state = 'sent' where id = (select min(id) from mails)`),
  ],
  [
    'ledger',
    'other words',
    () => sql(`update events set data = data || '{"by": "us"}' where id = (select min(id) from events)`),
  ],
  [
    'ledger',
    'another actor',
    () => sql(`update events set actor_id = 'somebody' where id = (select min(id) from events)`),
  ],
  [
    'ledger',
    'another millisecond',
    () => sql(`update events set at = at + interval '1 millisecond' where id = (select min(id) from events)`),
  ],
  [
    'ledger',
    'a fraction of a millisecond',
    () => sql(`update events set at = at + interval '1 microsecond' where id = (select min(id) from events)`),
  ],
  [
    'ledger',
    'another leaf',
    () => sql(`update events set leaf = sha256(leaf) where id = (select min(id) from events)`),
  ],
  [
    'sealed',
    'an event that was passed over',
    () => sql('delete from sealed_events where seq = (select min(seq) from sealed_events)'),
  ],
];

/** As if everything about the case's promises had happened ten minutes earlier. */
async function longAgo(caseId: string): Promise<void> {
  const events: StoredEvent[] = await sql(
    `select id, at, type, actor_kind as "actorKind", actor_id as "actorId", case_id as "caseId", subject_id as "subjectId", readers, data,
       request_id as "requestId" from events where case_id = $1 and type like 'commitment.%'`,
    [caseId],
  );
  for (const event of events) await write({ ...event, at: new Date(event.at.getTime() - 600_000) });
  await sql(`update commitments set settled_at = settled_at - interval '10 minutes' where case_id = $1`, [caseId]);
}

/** News of it, if still waiting, goes with it. */
async function gone(event: StoredEvent): Promise<StoredEvent> {
  await sql('delete from outbox where event_id = $1', [event.id]);
  return event;
}

describe('verify finds, under the right name and no other,', () => {
  it.each(HARM)('%s: %s', async (guarantee, _what, harm) => {
    const found = await after(harm);
    expect(broken(found)).toEqual([guarantee]);
  });

  it('every guarantee broken by one of these', async () => {
    const { guarantees } = await after(async () => undefined);
    expect(guarantees.map(({ guarantee }) => guarantee)).toEqual([...new Set(HARM.map(([guarantee]) => guarantee))]);
  });

  it('all violations, of which it names ten', async () => {
    const found = await after(() => sql(`update events set actor_id = 'somebody'`));
    const { checked, violations, first } = found.guarantees.find(({ guarantee }) => guarantee === 'ledger')!;
    expect([violations, first.length]).toEqual([checked, 10]);
  });
});

describe('kept verify', () => {
  async function run(words: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const { rows } = await desk.owner.query('select current_database() as name');
    const url = new URL(process.env['TEST_POSTGRES_URL']!);
    url.pathname = `/${rows[0].name}`;
    const env = { DATABASE_URL: url.href, KEPT_DATA: desk.folder };
    const status = await runCommandLine(words, { stdin: Readable.from([]), stdout, stderr, env });
    stdout.end();
    stderr.end();
    return { status, stdout: await text(stdout), stderr: await text(stderr) };
  }

  it('says on one line that all guarantees hold', async () => {
    const { status, stdout, stderr } = await run(['verify']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^All 21 guarantees hold: \d+ checks, no violation\.$/);
    expect(JSON.parse((await run(['verify', '--json'])).stdout)).toMatchObject({ holds: true });
  });

  it('fails when one does not, and names the row', async () => {
    const [mail] = await sql('select min(id) as id from mails');
    const [{ state }] = await sql('select state from mails where id = $1', [mail.id]);
    await sql(`update mails set state = 'failed' where id = $1`, [mail.id]);
    try {
      const { status, stdout, stderr } = await run(['verify']);
      expect(status).toBe(1);
      expect(stdout).toContain(`${mail.id}  failed, and nobody knows why`);
      expect(stderr).toMatch(/^1 of 21 guarantees do not hold: 1 violations in \d+ checks\.\n$/);
      const json = await run(['verify', '--json']);
      expect([json.status, JSON.parse(json.stdout).holds]).toEqual([1, false]);
    } finally {
      await sql('update mails set state = $2 where id = $1', [mail.id, state]);
    }
  });
});
