/** The desk's views of the cases. Each is an address: shared, it shows its reader the same question, answered for them. */
export const VIEWS = ['mine', 'unowned', 'late', 'waiting', 'open', 'snoozed', 'resolved', 'closed'] as const;
export type View = (typeof VIEWS)[number];

/** What the desk's address says. */
export interface DeskSearch {
  view?: View;
  /** Words to look for, in all cases. */
  q?: string;
}

const isView = (value: unknown): value is View => VIEWS.includes(value as View);

/** What is no view and no words is left out: an address with a slip in it still opens the desk. */
export const deskSearch = ({ view, q }: Record<string, unknown>): DeskSearch => ({
  ...(isView(view) ? { view } : {}),
  ...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 200) } : {}),
});

type Filter = {
  owner?: string;
  state?: 'open' | 'all' | 'waiting' | 'resolved' | 'closed';
  view?: 'late' | 'snoozed';
  sort: 'nextDue' | 'received';
  q?: string;
};

/** What a view asks the API for. Words look in all cases, whatever the view. */
export function filterOf({ view = 'mine', q }: DeskSearch): Filter {
  if (q) return { q, state: 'all', sort: 'received' };
  switch (view) {
    case 'mine':
      return { owner: 'me', state: 'open', sort: 'nextDue' };
    case 'unowned':
      return { owner: 'none', state: 'open', sort: 'nextDue' };
    case 'waiting':
      return { state: 'waiting', sort: 'nextDue' };
    case 'open':
      return { state: 'open', sort: 'nextDue' };
    case 'late':
    case 'snoozed':
      return { view, sort: 'nextDue' };
    case 'resolved':
      return { state: 'resolved', sort: 'nextDue' };
    case 'closed':
      return { state: 'closed', sort: 'received' };
  }
}
