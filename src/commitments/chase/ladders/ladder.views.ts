import { instant } from '../../../platform/index.js';
import { RungDto } from './ladder.dto.js';
import type { Rung } from '../rung.rules.js';

/** One version of a ladder. */
export class LadderView {
  id!: string;
  /** The kind of promises it is for; `partner` and `own` are for all that have none of their own, by who promises. */
  kind!: string;
  version!: number;
  /** Whether terms that are new are chased on it. */
  newest!: boolean;
  rungs!: RungDto[];
  since!: string;
}

export interface LadderRow {
  id: string;
  kind: string;
  version: number;
  newest: boolean;
  rungs: Rung[];
  since: Date;
}

export const ladderView = ({ rungs, since, ...row }: LadderRow): LadderView => ({
  ...row,
  rungs: rungs as RungDto[],
  since: instant(since),
});
