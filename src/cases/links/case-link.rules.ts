/** What one case is to another: this one is a duplicate of, follows up, is caused by, has to do with, is part of the other. */
export const LINK_KINDS = ['duplicate_of', 'follows_up', 'caused_by', 'related', 'part_of'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** These lead somewhere, so they never lead in a circle. */
export const LEADS: readonly LinkKind[] = ['duplicate_of', 'follows_up', 'caused_by', 'part_of'];

/** Said of two cases it is the same whichever is named first. */
export const isMutual = (kind: LinkKind): boolean => kind === 'related';
