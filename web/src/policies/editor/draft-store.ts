import type { Draft } from './draft.rules.js';

const keyOf = (policyId: string): string => `kept-policy-draft:${policyId}`;

/** What was being written of this policy in this browser, should a tab have gone before it was saved. */
export function keptDraft(policyId: string): Draft | undefined {
  try {
    const text = localStorage.getItem(keyOf(policyId));
    return text ? (JSON.parse(text) as Draft) : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(policyId: string, draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(keyOf(policyId), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(policyId));
  } catch {
    // A browser that keeps nothing loses the draft with its tab, and only then.
  }
}
