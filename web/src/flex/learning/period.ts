import { boundsOf } from '../../time/field-time.js';
import type { LearningSearch } from './learning-search.rules.js';

/** The days of the address as the API takes them. */
export const periodIn = ({ from = '', to = '' }: LearningSearch): { from?: string; to?: string } =>
  boundsOf({ from, to });
