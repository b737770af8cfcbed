export const ORDER_STATES = ['ordered', 'failed', 'executed', 'cancelled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export interface RemedySearch {
  state?: OrderState;
  caseId?: string;
}

export const remedySearch = ({ state, caseId }: Record<string, unknown>): RemedySearch => ({
  ...(ORDER_STATES.includes(state as OrderState) ? { state: state as OrderState } : {}),
  ...(typeof caseId === 'string' && /^cs_[0-9a-f-]{36}$/.test(caseId) ? { caseId } : {}),
});
