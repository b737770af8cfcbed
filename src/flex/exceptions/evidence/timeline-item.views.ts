import type { TimelineItem } from '../../../cases/index.js';

/** One thing that happened in the case, as its timeline shows it. */
export class TimelineItemView {
  id!: string;
  at!: string;
  type!: string;
  by!: { kind: 'staff' | 'partner' | 'customer' | 'desk'; name: string | null };
  subjectId!: string | null;
  /** What was said, where something was. */
  entry!: { id: string; body: string; fileIds: string[] } | null;
  data!: Record<string, unknown>;
  /** It came before the exception, or with it. */
  before!: boolean;
}

export function timelineItemView(
  { id, at, type, by, subjectId, entry, data }: TimelineItem,
  before: boolean,
): TimelineItemView {
  const said = entry && { id: entry.id, body: entry.body, fileIds: entry.fileIds };
  return { id, at, type, by, subjectId, entry: said, data, before };
}
