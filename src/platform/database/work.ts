import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm';
import { leafHash, type NewEvent, type StoredEvent } from '../events/event.js';
import { newId, type Id } from '../ids/ids.js';
import { NotFound, Stale } from '../refusals/refusal.js';
import type { Actor } from './actor.js';

/** What a service holds while it works: the open transaction, who acts, and the time by the database's clock. */
export class Work {
  protected readonly announced: { event: StoredEvent; silent: boolean }[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    /** The transaction's instant: one `now` for everything that happens together. */
    readonly now: Date,
  ) {}

  newId<P extends string>(prefix: P): Id<P> {
    return newId(prefix, this.now);
  }

  /** Plain SQL inside the transaction. */
  query<Row = unknown>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, parameters as unknown[]);
  }

  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: QueryDeepPartialEntity<E>): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(entity).values(row).updateEntity(false).execute();
  }

  /** The row, locked against other writers until the end of the work. @throws NotFound when it is not there or out of the actor's scope */
  async lock<E extends ObjectLiteral>(entity: EntityTarget<E>, id: string): Promise<E> {
    const found = await this.manager.findOne(entity, {
      where: { id } as unknown as FindOptionsWhere<E>,
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Saves `change` on a versioned row and counts its version up. @throws Stale when somebody else saved since it was read */
  async update<E extends ObjectLiteral & { id: string; version: number }>(
    entity: EntityTarget<E>,
    row: E,
    change: QueryDeepPartialEntity<E>,
  ): Promise<void> {
    const result = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set({ ...change, version: row.version + 1 } as QueryDeepPartialEntity<E>)
      .where('id = :id and version = :version', { id: row.id, version: row.version })
      .updateEntity(false)
      .execute();
    if (result.affected !== 1) throw new Stale(row.version);
    Object.assign(row, change, { version: row.version + 1 });
  }

  /** Announces what happened: into the ledger and the outbox, with everything else this work saves. */
  record(event: NewEvent): StoredEvent {
    const stored: StoredEvent = {
      id: this.newId('evt'),
      at: this.now,
      type: event.type,
      actorKind: this.actor.audience,
      actorId: this.actor.personId ?? this.actor.id,
      caseId: event.caseId ?? null,
      subjectId: event.subjectId ?? null,
      readers: [...(event.readers ?? [])],
      data: event.data ?? {},
      requestId: this.actor.requestId ?? null,
    };
    this.announced.push({ event: stored, silent: event.silent ?? false });
    return stored;
  }

  /** Writes what was announced; the unit of work calls it before it commits. Returns how many of it are news, left in the outbox. */
  async flush(): Promise<number> {
    const events = this.announced.splice(0);
    if (events.length === 0) return 0;
    await this.query(
      `with said as (
         select * from jsonb_to_recordset($1::jsonb) as e(id text, at timestamptz, type text, "actorKind" text, "actorId" text,
           "caseId" text, "subjectId" text, readers jsonb, data jsonb, "requestId" text, leaf text, silent boolean)),
       kept as (
         insert into events (id, at, type, actor_kind, actor_id, case_id, subject_id, readers, data, request_id, leaf)
         select e.id, e.at, e.type, e."actorKind", e."actorId", e."caseId", e."subjectId",
                array(select jsonb_array_elements_text(e.readers)), e.data, e."requestId", decode(e.leaf, 'hex')
         from said e)
       insert into outbox (event_id) select id from said where not silent order by id`,
      [JSON.stringify(events.map(({ event, silent }) => ({ ...event, silent, leaf: leafHash(event).toString('hex') })))],
    );
    return events.filter(({ silent }) => !silent).length;
  }
}
