/** What of the approvals is looked at. */
export const APPROVAL_VIEWS = ['mine', 'open', 'granted', 'refused', 'all'] as const;
export type ApprovalsView = (typeof APPROVAL_VIEWS)[number];

export interface ApprovalSearch {
  view?: ApprovalsView;
}

export const approvalSearch = ({ view }: Record<string, unknown>): ApprovalSearch =>
  APPROVAL_VIEWS.includes(view as ApprovalsView) ? { view: view as ApprovalsView } : {};

type Filter = { mine?: boolean; state?: 'open' | 'granted' | 'refused' };

/** What a view asks the API for. */
export function approvalFilter(view: ApprovalsView): Filter {
  switch (view) {
    case 'mine':
      return { mine: true, state: 'open' };
    case 'open':
    case 'granted':
    case 'refused':
      return { state: view };
    case 'all':
      return {};
  }
}
