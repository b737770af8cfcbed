import type { CaseState } from '../case-states.rules.js';
import type { Severity } from '../case.entity.js';

/** One thing a bulk change did to a case, with what was there before where that can be put back. */
export type BulkStep =
  | { what: 'owner'; from: string | null; to: string }
  | { what: 'severity'; from: Severity; to: Severity }
  | { what: 'waiting'; on: 'customer' | 'partner' | 'none' }
  | { what: 'macro'; macroId: string; said: boolean };

export const UNDO_MINUTES = 10;
export const bulkUndoUntil = (at: Date): Date => new Date(at.getTime() + UNDO_MINUTES * 60_000);

/** How a case stands when its part of a bulk change is to be taken back. */
export interface Standing {
  ownerId: string | null;
  severity: Severity;
  state: CaseState;
  isMerged: boolean;
  /** People of our staff who still work here. */
  active: ReadonlySet<string>;
}

export interface StayingStep {
  what: BulkStep['what'];
  because: string;
}

/**
 * Which steps are taken back, and why the others stay. Only what nobody has touched since is put back; what was said, or is waited for,
 * others may have acted on.
 */
export function undoOf(
  steps: readonly BulkStep[],
  now: Standing,
): { back: Extract<BulkStep, { what: 'owner' | 'severity' }>[]; stays: StayingStep[] } {
  const back: Extract<BulkStep, { what: 'owner' | 'severity' }>[] = [];
  const stays: StayingStep[] = [];
  for (const step of steps) {
    const because = whyStays(step, now);
    if (because !== undefined) stays.push({ what: step.what, because });
    else if (step.what === 'owner' || step.what === 'severity') back.push(step);
  }
  return { back, stays };
}

function whyStays(step: BulkStep, now: Standing): string | undefined {
  if (step.what === 'macro') return step.said ? 'what was said has been read' : 'what a macro did is not taken back';
  if (step.what === 'waiting') return 'others may have acted on it';
  if (now.isMerged) return 'the case was merged since';
  if (step.what === 'severity') return now.severity === step.to ? undefined : 'somebody changed it since';
  if (now.ownerId !== step.to) return 'somebody changed it since';
  if (now.state === 'closed') return 'the case was closed since';
  if (step.from === null) return now.state === 'received' ? undefined : 'somebody has taken it up since';
  return now.active.has(step.from) ? undefined : 'who had it before does not work here any more';
}

/** A step in words for our staff. */
export function stepWords(step: BulkStep, nameOf: (id: string) => string): string {
  if (step.what === 'owner')
    return step.from ? `From ${nameOf(step.from)} to ${nameOf(step.to)}.` : `Given to ${nameOf(step.to)}.`;
  if (step.what === 'severity') return `Severity ${step.to} instead of ${step.from}.`;
  if (step.what === 'macro') return `Macro “${nameOf(step.macroId)}”.`;
  return step.on === 'none'
    ? 'Taken up again.'
    : `Waits for ${step.on === 'partner' ? 'its partners' : 'the customer'}.`;
}
