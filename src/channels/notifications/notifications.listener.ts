import { Inject, Injectable } from '@nestjs/common';
import {
  LIVE_BUS,
  On,
  systemActor,
  UnitOfWork,
  type LiveBus,
  type StoredEvent,
  type Work,
} from '../../platform/index.js';
import { toldAmong } from './notification-choices.js';
import { approversIn, HEARD, mentionedIn, occasionOf, type NotificationKind } from './notification.rules.js';
import { afterQuiet } from './quiet-hours.rules.js';

/** Somebody who looks at the desk needs no mail: so long it waits for them. */
const LOOK_MS = 60_000;

interface Notice {
  kind: NotificationKind;
  /** Null where it belongs to no case. */
  caseId: string | null;
  refId: string | null;
  personIds: string[];
}

/** Notes what our people are told of, when something happened; the same event tells the same person of it once, and nobody of their own act. */
@Injectable()
export class NotificationsListener {
  private readonly actor = systemActor('notifications');

  constructor(
    private readonly uow: UnitOfWork,
    @Inject(LIVE_BUS) private readonly live: LiveBus,
  ) {}

  @On(...HEARD)
  async happened(event: StoredEvent): Promise<void> {
    const told = await this.uow.run(this.actor, async (work) => {
      const notice = await noticeOf(work, event);
      return notice ? note(work, event, notice) : [];
    });
    // After the commit: whoever hears of it finds it there.
    if (told.length > 0) await this.uow.run(this.actor, (work) => this.live.publish(told, work));
  }
}

async function noticeOf(work: Work, event: StoredEvent): Promise<Notice | undefined> {
  const occasion = occasionOf(event);
  if (!occasion) return undefined;
  const { caseId, ownerId } = await whereItLives(work, event.caseId);
  const notice = { caseId, refId: event.subjectId, personIds: ownerId ? [ownerId] : [] };
  if (occasion === 'approval') return { ...notice, kind: occasion, personIds: approversIn(event.data) };
  if (occasion === 'mention') return { ...notice, kind: occasion, personIds: await mentioned(work, event.subjectId!) };
  if (occasion !== 'promise') return { ...notice, kind: occasion };
  const kind = await ourPromise(work, event);
  return kind && { ...notice, kind };
}

async function whereItLives(
  work: Work,
  caseId: string | null,
): Promise<{ caseId: string | null; ownerId: string | null }> {
  const [head] = await work.query<{ caseId: string; ownerId: string | null }>(
    'select h.id as "caseId", h.owner_id as "ownerId" from cases c join cases h on h.id = coalesce(c.head_id, c.id) where c.id = $1',
    [caseId],
  );
  return head ?? { caseId: null, ownerId: null };
}

async function mentioned(work: Work, entryId: string): Promise<string[]> {
  const [entry] = await work.query<{ body: string }>(`select body from entries where id = $1 and body like '%@%'`, [
    entryId,
  ]);
  if (!entry) return [];
  const people = await work.query<{ id: string; name: string }>(
    `select id, name from people where active and role in ('agent', 'manager')`,
  );
  return mentionedIn(entry.body, people);
}

/** Only of what we promised ourselves: a partner's promise is chased with the partner. Late is what was broken, or is past its time. */
async function ourPromise(work: Work, event: StoredEvent): Promise<'promise_due' | 'promise_late' | undefined> {
  const [ours] = await work.query<{ isLate: boolean }>(
    'select due_at <= $2 as "isLate" from commitments where id = $1 and partner_id is null',
    [event.subjectId, event.at],
  );
  if (!ours) return undefined;
  return event.type === 'commitment.broken' || ours.isLate ? 'promise_late' : 'promise_due';
}

/** Answers the news for those who were not told of it before. */
async function note(work: Work, event: StoredEvent, notice: Notice): Promise<Parameters<LiveBus['publish']>[0]> {
  const { kind, caseId, refId } = notice;
  const others = notice.personIds.filter((id) => id !== event.actorId);
  const told: string[] = [];
  for (const person of await toldAmong(work, others)) {
    const way = person.kinds[kind];
    if (way === 'off') continue;
    const due = afterQuiet(new Date(work.now.getTime() + LOOK_MS), person.quiet, person.zone);
    // Not when this event told them already, nor while they have not seen an earlier reminder of the same promise.
    const kept = await work.query(
      `insert into notifications (id, person_id, kind, case_id, ref_id, event_id, at, mail_due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [work.newId('ntf'), person.id, kind, caseId, refId, event.id, event.at, way === 'mail' ? due : null],
    );
    if (kept.length > 0) told.push(person.id);
  }
  const news = { eventId: event.id, caseId: null, type: kind, readers: [], at: event.at.toISOString() };
  return told.map((personId) => ({ ...news, personId }));
}
