import type { RiskReason } from './risk.rules.js';

/** One reason why a promise may not be kept. */
export class RiskView {
  reason!: RiskReason;
  /** Null where it is worked out afresh each time somebody looks. */
  since!: string | null;
  /** Who said so, by name, and in what words, where a person did. */
  by?: string | null;
  note?: string;
}
