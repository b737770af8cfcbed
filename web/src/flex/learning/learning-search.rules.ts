import { GROUPINGS, type Grouping } from '../../policies/fairness/groupings.rules.js';

export const LESSONS = ['alike', 'groups', 'spread', 'habits', 'pairs'] as const;
export type Lesson = (typeof LESSONS)[number];

/** What the address says: which policy, what of it, of which days. Shared, it shows its reader the same. */
export interface LearningSearch {
  policy?: string;
  show?: Lesson;
  by?: Grouping;
  from?: string;
  to?: string;
}

const day = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const learningSearch = ({ policy, show, by, from, to }: Record<string, unknown>): LearningSearch => ({
  ...(typeof policy === 'string' && /^pol_[0-9a-f-]{36}$/.test(policy) ? { policy } : {}),
  ...(LESSONS.includes(show as Lesson) ? { show: show as Lesson } : {}),
  ...(GROUPINGS.includes(by as Grouping) ? { by: by as Grouping } : {}),
  ...(day(from) ? { from } : {}),
  ...(day(to) ? { to } : {}),
});
