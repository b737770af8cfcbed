import type { Html } from '../platform/index.js';

/** A form that was refused: shown again as it was filled in, with the reason in plain words. */
export interface RefusedForm {
  /** Which of the page's forms. */
  answer: string;
  typed: Readonly<Record<string, string>>;
  why: Html | string;
}
