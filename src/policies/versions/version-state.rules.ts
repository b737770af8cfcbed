/** Where a version stands: written, published for later, in force, followed by a newer one, with its policy retired, or let go of. */
export type VersionState = 'draft' | 'scheduled' | 'in force' | 'superseded' | 'retired' | 'dropped';

interface Dated {
  readonly number: number;
  readonly publishedAt: Date | null;
  readonly effectiveFrom: Date | null;
  readonly droppedAt: Date | null;
}

/** A version that was to come, and that a newer one came before, never comes into force. */
export function stateOf(
  version: Dated,
  all: readonly Dated[],
  { now, retired }: { now: Date; retired: boolean },
): VersionState {
  if (version.droppedAt) return 'dropped';
  if (!version.publishedAt) return 'draft';
  if (retired) return 'retired';
  const overtaken = all.some(
    ({ number, publishedAt, effectiveFrom }) =>
      publishedAt !== null && number > version.number && effectiveFrom! <= laterOf(version.effectiveFrom!, now),
  );
  if (overtaken) return 'superseded';
  return version.effectiveFrom! <= now ? 'in force' : 'scheduled';
}

const laterOf = (a: Date, b: Date): Date => (a > b ? a : b);
