import type { DataSource, EntityManager } from 'typeorm';
import { isStaff, systemActor, UnitOfWork, type Actor, type StoredEvent, type Work } from '../platform/index.js';
import type { ToldTime } from './told-time.js';
import { ToldWork } from './told-work.js';

const STATE = 'select set_config(name, value, true) from unnest($1::text[], $2::text[]) as s(name, value)';
const THE_DESK = systemActor('demo');

/**
 * Units of work that happen when the story says: `work.now` is the story's time, so rows, events and their leaves are as they would have
 * been then. All of them are one transaction: the whole story is on the desk, or nothing of it.
 */
export class ToldUnitOfWork extends UnitOfWork {
  /** What was announced and nobody has been told of yet, oldest first. */
  readonly news: StoredEvent[] = [];
  private open: { manager: EntityManager; ledger: ToldWork; stated: string } | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly time: ToldTime,
  ) {
    super(source, { ring: () => undefined });
  }

  /** Carries out `story`, whose units of work commit together when it ends; any error takes all of them back. */
  async whole<T>(story: () => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      this.open = { manager, ledger: new ToldWork(manager, THE_DESK, this.time.now()), stated: '' };
      try {
        const told = await story();
        await this.writeDown();
        return told;
      } finally {
        this.open = undefined;
      }
    });
  }

  override async run<T>(actor: Actor, work: (work: Work) => Promise<T>): Promise<T> {
    const unit = await this.begin(actor);
    const result = await work(unit);
    unit.handTo(this.open!.ledger);
    this.news.push(...unit.news);
    return result;
  }

  override async read<T>(actor: Actor, query: (work: Work) => Promise<T>): Promise<T> {
    return query(await this.begin(actor));
  }

  /** Writes the events of the story so far into the ledger. */
  private async writeDown(): Promise<void> {
    await this.begin(THE_DESK);
    await this.open!.ledger.flush();
  }

  /** States for whom it works, unless that is so already. */
  private async begin(actor: Actor): Promise<ToldWork> {
    if (!this.open) throw new Error('Units of work of a story happen within the whole of it.');
    const { manager } = this.open;
    const scope = scopeOf(actor);
    const stated = JSON.stringify(scope);
    if (this.open.stated !== stated) await manager.query(STATE, [Object.keys(scope), Object.values(scope)]);
    this.open.stated = stated;
    return new ToldWork(manager, actor, this.time.now());
  }
}

/** What row-level security is told. Our staff and the desk itself see the same rows, and take turns all the time: they share one scope. */
function scopeOf(actor: Actor): Record<string, string> {
  const isOurs = isStaff(actor) || actor.audience === 'system';
  return {
    'kept.audience': isOurs ? 'system' : actor.audience,
    'kept.partner': actor.partnerId ?? '',
    'kept.case': actor.caseId ?? '',
    role: isOurs ? 'kept_ours' : 'kept_app',
  };
}
