import type { Shape } from '../../api/shapes.js';

export type LinkKind = Shape<'LinkCaseDto'>['kind'];

/** What one case is to another, what is said most often first. */
export const LINK_KINDS = [
  'related',
  'duplicate_of',
  'follows_up',
  'caused_by',
  'part_of',
] as const satisfies readonly LinkKind[];
