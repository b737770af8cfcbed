import { RefusalView } from '../macros/macro.views.js';
import type { BulkStep, StayingStep } from './bulk.rules.js';

export class BulkItemView {
  caseId!: string;
  /** Null where there is no such case. */
  number!: number | null;
  outcome!: 'changed' | 'unchanged' | 'refused';
  /** What is done to it, in words. */
  words!: string[];
  refusal!: RefusalView | null;
}

/** What would become of each case; nothing has been changed. */
export class BulkPreviewView {
  changed!: number;
  unchanged!: number;
  refused!: number;
  items!: BulkItemView[];
}

export class StayingView {
  /** owner, severity, waiting or macro. */
  what!: string;
  because!: string;
}

export class UndoneItemView {
  caseId!: string;
  number!: number | null;
  /** What was put back: owner, severity. */
  undone!: string[];
  stays!: StayingView[];
}

/** A change of many cases, what became of each, and of taking it back. */
export class BulkView extends BulkPreviewView {
  id!: string;
  at!: string;
  undoUntil!: string;
  undoneAt!: string | null;
  /** Null as long as it was not taken back. */
  undo!: UndoneItemView[] | null;
}

/** What became of one case, as it is kept. */
export interface BulkItem {
  caseId: string;
  number: number | null;
  outcome: 'changed' | 'unchanged' | 'refused';
  steps: BulkStep[];
  refusal: { type: string; detail: string } | null;
  undone: { back: string[]; stays: StayingStep[] } | null;
}
