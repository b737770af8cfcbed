import { useState, type ReactNode } from 'react';
import type { Shape } from '../../api/client.js';
import { serverNow } from '../../time/clock.js';
import { shortDay } from '../../time/times.js';
import { bentWords } from '../bent-words.js';
import { sumWords } from '../money-words.js';
import { t } from './text.js';
import { authorityWords, faultWords, reasonWords, remedyWords } from '../words.js';

type Exception = Shape<'ExceptionView'>;

interface Column {
  /** In rem. */
  readonly width: number;
  readonly number?: boolean;
  readonly shows: (exception: Exception) => ReactNode;
}

/** What can stand beside the first column, which names the row and always stands. */
export const COLUMNS = {
  case: { width: 5, shows: ({ case: { number } }) => (number === null ? '–' : `#${number}`) },
  customer: { width: 10, shows: ({ customer }) => customer.name ?? '–' },
  policy: { width: 10, shows: ({ policy }) => `${policy.name} (${policy.version})` },
  rule: { width: 20, shows: ({ ruleSays }) => ruleSays },
  flexed: { width: 16, shows: bentWords },
  value: { width: 7, number: true, shows: ({ value }) => sumWords(value) },
  authority: { width: 9, shows: ({ authority }) => authorityWords(authority) },
  reason: { width: 10, shows: ({ reason }) => reasonWords(reason) },
  why: { width: 18, shows: ({ why }) => why || '–' },
  requester: { width: 10, shows: ({ requester }) => requester.name ?? '–' },
  approver: { width: 10, shows: ({ approvers }) => approvers.map(({ name }) => name ?? '–').join(', ') || '–' },
  team: { width: 8, shows: ({ team }) => team ?? '–' },
  partner: { width: 10, shows: ({ partner }) => partner?.name ?? '–' },
  partyAtFault: { width: 8, shows: ({ partyAtFault }) => (partyAtFault ? faultWords(partyAtFault) : '–') },
  evidence: { width: 6, number: true, shows: ({ evidenceCount }) => evidenceCount },
  pulse: { width: 6, number: true, shows: ({ outcome }) => outcome?.pulse ?? '–' },
  repeated: { width: 7, shows: ({ outcome }) => (outcome ? t(outcome.repeatComplaintId ? 'yes' : 'no') : '–') },
} satisfies Record<string, Column>;
export type ColumnName = keyof typeof COLUMNS;
export const columnOf = (name: ColumnName): Column => COLUMNS[name];
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

export const nameOfRow = ({ grantedAt, remedy }: Exception): string =>
  `${shortDay(grantedAt, serverNow())} · ${remedyWords(remedy)}`;

const USUAL: readonly ColumnName[] = [
  'case',
  'customer',
  'flexed',
  'value',
  'authority',
  'requester',
  'approver',
  'reason',
  'pulse',
];
const KEY = 'kept-ledger-columns';

/** The chosen columns, kept in this browser. */
export function useColumns(): [readonly ColumnName[], (columns: readonly ColumnName[]) => void] {
  const [columns, setColumns] = useState(kept);
  return [
    columns,
    (next) => {
      setColumns(next);
      try {
        localStorage.setItem(KEY, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing still shows them until it is closed.
      }
    },
  ];
}

function kept(): readonly ColumnName[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(read) ? COLUMN_NAMES.filter((name) => read.includes(name)) : USUAL;
  } catch {
    return USUAL;
  }
}
