import { Injectable } from '@nestjs/common';
import {
  instant,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type StoredEvent,
} from '../platform/index.js';
import type { ListEventsDto } from './audit.dto.js';
import type { EventView } from './ledger.views.js';

type Row = Omit<StoredEvent, 'id'> & { id: string; seq: string | null };

/** Reads the ledger, the newest first. */
@Injectable()
export class LedgerEvents {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, asked: ListEventsDto): Promise<Page<EventView>> {
    return this.uow.read(actor, async (work) => {
      const parameters: unknown[] = [];
      const where = clauses(asked, (value) => `$${parameters.push(value)}`);
      const rows = await work.query<Row>(
        `select e.id, e.at, e.type, e.actor_kind as "actorKind", e.actor_id as "actorId", e.case_id as "caseId", e.subject_id as "subjectId",
           e.readers, e.data, e.request_id as "requestId", s.seq
         from events e left join sealed_events s on s.event_id = e.id
         where ${['true', ...where].join(' and ')} order by e.id desc limit ${asked.limit + 1}`,
        parameters,
      );
      return pageOf(rows, asked.limit, (last) => writeCursor('events', [last.id]), view);
    });
  }
}

function clauses(asked: ListEventsDto, param: (value: unknown) => string): string[] {
  const where: string[] = [];
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) where.push(`e.${column} = ${param(value)}`);
  };
  if (asked.type?.endsWith('.*')) {
    // Between 'commitment.' and 'commitment/': every type of the kind, by the index on types.
    const kind = asked.type.slice(0, -1);
    where.push(`e.type >= ${param(kind)} and e.type < ${param(`${kind.slice(0, -1)}/`)}`);
  } else equal('type', asked.type);
  equal('actor_id', asked.actor);
  equal('actor_kind', asked.actorKind);
  equal('case_id', asked.case);
  equal('subject_id', asked.subject);
  if (asked.from) where.push(`e.at >= ${param(asked.from)}`);
  if (asked.to) where.push(`e.at < ${param(asked.to)}`);
  const after = readCursor('events', ['text'], asked.cursor);
  if (after) where.push(`e.id < ${param(after[0])}`);
  return where;
}

const view = ({ seq, at, ...event }: Row): EventView => ({
  ...event,
  at: instant(at),
  seq: seq === null ? null : Number(seq),
});
