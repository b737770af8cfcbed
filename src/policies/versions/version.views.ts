import { instant, Money } from '../../platform/index.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { cellsOf, type Outcome, type PolicyRow, type PolicyTest } from '../table/policy-table.rules.js';
import type { PolicyVersion } from './policy.entity.js';
import type { VersionState } from './version-state.rules.js';
import { cellInWords, labelOf, limitsInWords } from './words.rules.js';

export class LimitsView {
  most!: Money | null;
  needsReason!: boolean;
  /** The same in words. */
  says!: string;
}

export class CellWordsView {
  fact!: string;
  label!: string;
  says!: string;
}

export class RowView {
  id!: string;
  /** As they were sent. */
  cells!: Record<string, unknown>;
  /** The cells as they are read. */
  words!: CellWordsView[];
  condition!: string | null;
  outcome!: Outcome;
  limits!: LimitsView;
  says!: string;
}

export class ExpectsView {
  outcome!: Outcome;
  /** Null: no row says anything. Left out: whichever. */
  row?: string | null;
  provisional!: boolean;
}

export class TestView {
  name!: string;
  facts!: Record<string, unknown>;
  expects!: ExpectsView;
}

/** A version without its table. */
export class VersionItem {
  policyId!: string;
  number!: number;
  state!: VersionState;
  purpose!: string;
  changeNote!: string | null;
  basedOn!: number | null;
  authorId!: string;
  writtenAt!: string;
  publisherId!: string | null;
  publishedAt!: string | null;
  effectiveFrom!: string | null;
  /** Tried beside the one in force since then; `shadowedUntil` null: it still is. */
  shadowedSince!: string | null;
  shadowedUntil!: string | null;
  droppedAt!: string | null;
}

export class GotView {
  outcome!: Outcome;
  row!: string | null;
  provisional!: boolean;
}

export class TestResultView extends TestView {
  /** The version that brought it. */
  from!: number;
  passes!: boolean;
  got!: GotView;
}

/** An example: a value for each fact, and the same in words. */
export class SituationView {
  facts!: Record<string, unknown>;
  says!: string;
}

export class GapsView {
  /** How many situations nothing is said about; somebody has to agree there. */
  count!: number;
  examples!: SituationView[];
}

export class OverlapView {
  rows!: string[];
  /** `conflict`: equally strong, and they do not say the same. */
  kind!: 'conflict' | 'settled by strength' | 'says the same';
  /** One of them has a condition besides: they may meet. */
  maybe!: boolean;
  example!: SituationView;
}

export class OverlapsView {
  count!: number;
  /** Conflicts first. */
  examples!: OverlapView[];
}

export class CoverageView {
  gaps!: GapsView;
  overlaps!: OverlapsView;
  /** False: the table is too wide for every situation to be looked at. */
  complete!: boolean;
}

/** What keeps a version from being published. */
export class StopView {
  kind!: 'rows meet' | 'test fails';
  says!: string;
  rows?: string[];
  test?: string;
  /** The version that brought the test. */
  from?: number;
  example!: Record<string, unknown>;
}

/** What a look at a table finds: what it leaves open and where its rows meet, whether its tests hold, and what stops it. */
export class CheckView {
  coverage!: CoverageView;
  /** Its own tests, and those of earlier published versions that it did not drop. */
  testResults!: TestResultView[];
  /** Empty: nothing would keep another person than its author from publishing it. */
  stops!: StopView[];
}

/** A version whole: its table, what the table leaves open and where its rows meet, whether its tests hold, and what stops it. */
export class VersionSheet extends VersionItem {
  rows!: RowView[];
  tests!: TestView[];
  dropsTests!: string[];
  coverage!: CoverageView;
  /** Its own tests, and those of earlier published versions that it did not drop. */
  testResults!: TestResultView[];
  /** Empty: nothing keeps another person than its author from publishing it. */
  stops!: StopView[];
  /** Of the policy: counts up with whatever is done with any of its versions. */
  version!: number;
}

export class DifferenceView {
  of!: 'row' | 'test';
  name!: string;
  how!: 'added' | 'changed' | 'removed';
  says!: string[];
}

export class DifferencesView {
  policyId!: string;
  /** Null: there is nothing before it. */
  from!: number | null;
  to!: number;
  items!: DifferenceView[];
}

export const versionItem = (row: PolicyVersion, state: VersionState): VersionItem => ({
  policyId: row.policyId,
  number: row.number,
  state,
  purpose: row.purpose,
  changeNote: row.changeNote,
  basedOn: row.basedOn,
  authorId: row.authorId,
  writtenAt: instant(row.writtenAt),
  publisherId: row.publisherId,
  publishedAt: instant(row.publishedAt),
  effectiveFrom: instant(row.effectiveFrom),
  shadowedSince: instant(row.shadowedSince),
  shadowedUntil: instant(row.shadowedUntil),
  droppedAt: instant(row.droppedAt),
});

export const rowView = ({ id, cells, condition, outcome, limits, says }: PolicyRow): RowView => ({
  id,
  cells: { ...cells },
  words: cellsOf({ cells }, CATALOGUE).map(([fact, cell]) => ({
    fact,
    label: labelOf(CATALOGUE, fact),
    says: cellInWords(CATALOGUE, fact, cell),
  })),
  condition: condition ?? null,
  outcome,
  limits: {
    most: limits?.most ? { amount: limits.most.amount, currency: limits.most.currency } : null,
    needsReason: limits?.needsReason ?? false,
    says: limitsInWords(limits),
  },
  says,
});

export const testView = ({ name, facts, expects }: PolicyTest): TestView => ({
  name,
  facts: { ...facts },
  expects: expectsView(expects),
});

export const expectsView = ({ outcome, row, provisional }: PolicyTest['expects']): ExpectsView => ({
  outcome,
  ...(row === undefined ? {} : { row }),
  provisional: provisional ?? false,
});
