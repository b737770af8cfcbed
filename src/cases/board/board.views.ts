import { instant } from '../../platform/index.js';
import type { CommitmentState } from '../../commitments/index.js';

/** A promise as the board shows it. */
export class BoardRow {
  id!: string;
  kind!: string;
  what!: string;
  state!: CommitmentState;
  dueAt!: string;
  /** For a partner: their own name for the case. Null for promises about an order alone. */
  caseId!: string | null;
  /** Not told to partners. */
  caseNumber?: number | null;
  ownerId?: string | null;
}

/** What of a party falls due then. */
export class BoardCell {
  /** Exact up to 99. */
  count!: number;
  /** There are more than are counted. */
  more!: boolean;
  first!: BoardRow[];
}

/** A party's promises by when they fall due, in the order of urgency. */
export class BoardLine {
  /** `us`, or a partner's id. */
  party!: string;
  name!: string | null;
  late!: BoardCell;
  nextHour!: BoardCell;
  today!: BoardCell;
  later!: BoardCell;
}

export interface ShownPromise {
  id: string;
  kind: string;
  what: string;
  state: CommitmentState;
  due: string;
  caseId: string | null;
  caseNumber: string | null;
  ownerId: string | null;
}

export const boardRow = (row: ShownPromise, forPartner: boolean): BoardRow => ({
  id: row.id,
  kind: row.kind,
  what: row.what,
  state: row.state,
  dueAt: instant(row.due)!,
  caseId: row.caseId,
  ...(forPartner ? {} : { caseNumber: row.caseNumber === null ? null : Number(row.caseNumber), ownerId: row.ownerId }),
});
