import { toldView, ToldView } from '../commitments/index.js';
import { instant, type Actor } from '../platform/index.js';
import { entryFor, EntryView, type WrittenEntry } from './entries/entry.views.js';
import type { Entry, EntryId } from './entries/entry.entity.js';

/** One thing that happened: an entry with its words, or a turn of the case, a task or a promise. */
export class TimelineItem {
  id!: string;
  at!: string;
  type!: string;
  /** Who did it: our staff by name for each other, "the desk" for everybody outside. */
  by!: { kind: 'staff' | 'partner' | 'customer' | 'desk'; name: string | null };
  subjectId!: string | null;
  entry!: EntryView | null;
  data!: Record<string, unknown>;
  /** Of a step of a chase, for our staff: whom it told and how. */
  told?: ToldView[];
  /** Of a turn of the case, for our staff: how it was put right, or why not; why it was closed, or taken up again. */
  words?: string;
}

export interface TimelineRow {
  id: string;
  /** As PostgreSQL writes it. */
  at: string;
  type: string;
  actorKind: string;
  actorId: string;
  actorName: string | null;
  subjectId: string | null;
  data: Record<string, unknown>;
  entryId: EntryId | null;
  entryKind: Entry['kind'];
  authorKind: Entry['authorKind'];
  body: string;
  readers: string[];
  channel: string;
  fileIds: string[];
  told: Parameters<typeof toldView>[0][] | null;
  words: string | null;
}

/** What of an event's data somebody outside is told. */
const TOLD_OUTSIDE = ['state', 'dueAt', 'completedAt', 'doneLate', 'termsVersion', 'kind', 'role'];

export const timelineItem = (actor: Actor, row: TimelineRow): TimelineItem => ({
  id: row.id,
  at: instant(row.at)!,
  type: row.type,
  by: actorSeenBy(actor, row),
  subjectId: row.type.startsWith('case.') && actor.audience !== 'staff' ? null : row.subjectId,
  entry: row.entryId === null ? null : entryFor(actor, entryOf(row)),
  data:
    actor.audience === 'staff'
      ? row.data
      : Object.fromEntries(TOLD_OUTSIDE.filter((key) => key in row.data).map((key) => [key, row.data[key]])),
  ...(row.told && actor.audience === 'staff' ? { told: row.told.map(toldView) } : {}),
  ...(row.words && actor.audience === 'staff' ? { words: row.words } : {}),
});

const entryOf = (row: TimelineRow): WrittenEntry => ({
  id: row.entryId!,
  kind: row.entryKind,
  authorKind: row.authorKind,
  authorId: row.actorId,
  readers: row.readers,
  body: row.body,
  channel: row.channel,
  at: row.at,
  fileIds: row.fileIds,
});

function actorSeenBy(actor: Actor, row: TimelineRow): TimelineItem['by'] {
  if (row.entryId !== null && row.authorKind === 'customer') return { kind: 'customer', name: null };
  const kind = row.actorKind === 'system' ? 'desk' : (row.actorKind as 'staff' | 'partner' | 'customer');
  if (actor.audience === 'staff') return { kind, name: row.actorName };
  // Outside, our people are the desk; a partner knows its own by name, and a customer never learns of partners.
  if (kind === 'partner' && actor.audience === 'partner') return { kind, name: row.actorName };
  return { kind: kind === 'customer' ? kind : 'desk', name: null };
}
