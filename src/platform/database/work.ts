import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { leafHash, type NewEvent, type StoredEvent } from '../events/event.js';
import { newId, type Id } from '../ids/ids.js';
import { NotFound, Stale } from '../refusals/refusal.js';
import type { Actor } from './actor.js';
import { EntityTable } from './entity-table.js';
import { carryOut } from './statements.js';

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

  /** Plain SQL inside the transaction. @throws QueryFailedError */
  query<Row = unknown>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return carryOut(this.manager.queryRunner!, sql, parameters);
  }

  /** Rows as entities; `rest` is what follows the table's name: `where case_id = $1 order by id`. */
  async find<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    rest: string,
    parameters: readonly unknown[] = [],
  ): Promise<E[]> {
    const table = this.table(entity);
    const rows = await this.query<Record<string, unknown>>(table.select(rest), parameters);
    return rows.map((row) => table.entity(row));
  }

  /** The row of this id; undefined when it is not there or out of the actor's scope. */
  async findOne<E extends ObjectLiteral>(entity: EntityTarget<E>, id: string): Promise<E | undefined> {
    const [found] = await this.find(entity, 'where id = $1', [id]);
    return found;
  }

  /** Adds a row; answers what the database gave those of its properties that are named. */
  async insert<E extends ObjectLiteral, Answered extends keyof E & string = never>(
    entity: EntityTarget<E>,
    row: Partial<E>,
    ...answered: Answered[]
  ): Promise<Pick<E, Answered>> {
    const { sql, parameters } = this.table(entity).insert(row, answered);
    const [given] = await this.query<Pick<E, Answered>>(sql, parameters);
    return given!;
  }

  /**
   * The row, locked against other writers until the end of the work; unless only its values are, also against new rows that refer to
   * it. @throws NotFound when it is not there or out of the actor's scope
   */
  async lock<E extends ObjectLiteral>(entity: EntityTarget<E>, id: string, what: 'row' | 'values' = 'row'): Promise<E> {
    const [found] = await this.find(entity, `where id = $1 for ${what === 'row' ? '' : 'no key '}update`, [id]);
    if (!found) throw new NotFound();
    return found;
  }

  /** Saves `change` on a versioned row and counts its version up. @throws Stale when somebody else saved since it was read */
  async update<E extends ObjectLiteral & { id: string; version: number }>(
    entity: EntityTarget<E>,
    row: E,
    change: Partial<E>,
  ): Promise<void> {
    const { sql, parameters } = this.table(entity).update(row.id, row.version, change);
    const [, updated] = (await this.query(sql, parameters)) as [unknown, number];
    if (updated !== 1) throw new Stale(row.version);
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

  /** A part of the work that may fail by itself: then what it changed and announced is taken back, and the rest goes on. Throws what it threw. */
  async apart<T>(part: () => Promise<T>): Promise<T> {
    const announced = this.announced.length;
    await this.query('savepoint part');
    try {
      const result = await part();
      await this.query('release savepoint part');
      return result;
    } catch (error) {
      await this.takeBack(announced);
      throw error;
    }
  }

  /** Does it to see what would come of it, and takes everything back: as true as doing it, for it is done. */
  async rehearse<T>(part: () => Promise<T>): Promise<T> {
    const announced = this.announced.length;
    await this.query('savepoint part');
    try {
      return await part();
    } finally {
      await this.takeBack(announced);
    }
  }

  private async takeBack(announced: number): Promise<void> {
    this.announced.splice(announced);
    await this.query('rollback to savepoint part');
    await this.query('release savepoint part');
  }

  /**
   * Writes what was announced, and what was answered, for a repetition under the same Idempotency-Key; the unit of work calls it before
   * it commits. Returns how many of the events are news, left in the outbox.
   */
  async flush(kept?: { answer: unknown }): Promise<number> {
    const events = this.announced.splice(0);
    const once = kept && this.actor.once;
    const lines = events.map(({ event, silent }) => ({ ...event, silent, leaf: leafHash(event).toString('hex') }));
    if (once) {
      const answer = JSON.stringify(kept.answer ?? null);
      await this.query(`${ANNOUNCE}, ${ANSWER} ${TELL}`, [
        JSON.stringify(lines),
        once.caller,
        once.key,
        once.fingerprint,
        answer,
      ]);
    } else if (events.length > 0) await this.query(`${ANNOUNCE} ${TELL}`, [JSON.stringify(lines)]);
    return events.filter(({ silent }) => !silent).length;
  }

  private table<E extends ObjectLiteral>(entity: EntityTarget<E>): EntityTable<E> {
    return EntityTable.of(this.manager.connection.getMetadata(entity));
  }
}

const ANNOUNCE = `with said as (
    select * from jsonb_to_recordset($1::jsonb) as e(id text, at timestamptz, type text, "actorKind" text, "actorId" text,
      "caseId" text, "subjectId" text, readers jsonb, data jsonb, "requestId" text, leaf text, silent boolean)),
  kept as (
    insert into events (id, at, type, actor_kind, actor_id, case_id, subject_id, readers, data, request_id, leaf)
    select e.id, e.at, e.type, e."actorKind", e."actorId", e."caseId", e."subjectId",
           array(select jsonb_array_elements_text(e.readers)), e.data, e."requestId", decode(e.leaf, 'hex')
    from said e)`;
const ANSWER = `answered as (insert into idempotency_keys (caller, key, fingerprint, body) values ($2, $3, $4, $5))`;
const TELL = 'insert into outbox (event_id) select id from said where not silent order by id';
