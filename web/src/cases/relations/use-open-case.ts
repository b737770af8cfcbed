import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DeskSearch } from '../views.rules.js';

/** Opens another case, beside the list as it stands. */
export function useOpenCase(): (caseId: string) => void {
  const go = useNavigate();
  const search: DeskSearch = useSearch({ strict: false });
  return (caseId) => void go({ to: '/cases/$caseId', params: { caseId }, search });
}
