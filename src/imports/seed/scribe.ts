import { CUSTOMER_READER, type Id } from '../../platform/index.js';
import type { Cast } from './cast.js';
import type { Dice } from './dice.js';
import { HistoryIds } from './history-ids.js';
import type { Sheaf } from './sheaf.js';
import { staff, ToldEvents, type Teller } from './told-events.js';

/** Our staff's own business, which the customer is not told of. */
const INTERNAL_TURNS = ['started', 'waiting'];

/** Writes down one case as it goes on; `at` is where its story has come to. */
export class Scribe {
  readonly ids = new HistoryIds();
  readonly events: ToldEvents;
  readonly caseId: Id<'cs'>;
  stateSince: Date;

  constructor(
    readonly sheaf: Sheaf,
    readonly cast: Cast,
    readonly dice: Dice,
    /** Whose case it is, of our staff. */
    readonly owner: string,
    /** The present, which no story goes past. */
    readonly now: Date,
    public at: Date,
    /** Whether the case is over by now. */
    readonly isOver: boolean,
  ) {
    this.caseId = this.ids.at('cs', at);
    this.events = new ToldEvents(sheaf, this.ids, this.caseId, at);
    this.stateSince = at;
  }

  pass(least: number, most: number): void {
    const later = this.at.getTime() + this.dice.between(least, most) * 60_000;
    this.at = new Date(Math.min(later, this.now.getTime() - 1_000));
  }

  /** Goes on after everything told so far. */
  catchUp(): void {
    this.at = this.events.latest;
  }

  /** The case takes a turn. */
  turn(name: string, state: string, data: Record<string, unknown> = {}): void {
    this.note(`case.${name}`, this.caseId, INTERNAL_TURNS.includes(name) ? [] : [CUSTOMER_READER], { state, ...data });
    this.stateSince = this.at;
  }

  note(type: string, subjectId: string, readers: string[], data: Record<string, unknown>): void {
    this.events.tell(this.at, staff(this.owner), { type, subjectId, readers, data });
  }

  /** `by` is who wrote it down, `author` whose words they are. */
  say(author: Teller, readers: string[], body: string, { by = author, channel = 'portal' } = {}): void {
    const id = this.ids.at('ent', this.at);
    const kind = readers.length === 0 ? 'note' : 'message';
    this.sheaf.add('entries', {
      id,
      case_id: this.caseId,
      kind,
      author_kind: author.kind,
      author_id: author.id,
      readers,
      body,
      channel,
      at: this.at,
      file_ids: [],
    });
    this.events.tell(this.at, by, {
      type: 'entry.written',
      subjectId: id,
      readers,
      data: { kind, author: author.kind, files: 0 },
    });
  }
}
