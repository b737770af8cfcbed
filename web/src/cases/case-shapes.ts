import type { Shape } from '../api/shapes.js';

/** The API answers each audience in its own shape; at the desk sits our staff. */
export type CaseLine = Shape<'CaseListItem'>;
export type WholeCase = Shape<'CaseView'>;
export type Moment = Shape<'TimelineItem'>;
export type PromiseShape = Shape<'CommitmentView'>;
export type Audience = Shape<'EntryView'>['audience'];
