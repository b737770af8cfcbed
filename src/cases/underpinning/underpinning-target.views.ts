import { instant } from '../../platform/index.js';

/** A target somebody owes us, or we owe each other. */
export class UnderpinningTargetView {
  id!: string;
  party!: 'partner' | 'us';
  /** Null: all partners with whom nothing else was agreed. */
  partnerId!: string | null;
  kind!: string;
  replyMinutes!: number | null;
  doneMinutes!: number | null;
  calendarId!: string | null;
  createdAt!: string;
  retiredAt!: string | null;
}

export type UnderpinningTargetRow = Omit<UnderpinningTargetView, 'createdAt' | 'retiredAt'> & {
  createdAt: Date;
  retiredAt: Date | null;
};

export const underpinningTargetView = (row: UnderpinningTargetRow): UnderpinningTargetView => ({
  ...row,
  createdAt: instant(row.createdAt),
  retiredAt: instant(row.retiredAt),
});
