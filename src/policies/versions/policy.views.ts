import { instant } from '../../platform/index.js';
import type { FactDefinition } from '../facts/fact.rules.js';
import type { Remedy } from '../remedy.rules.js';

export class InForceView {
  number!: number;
  effectiveFrom!: string;
}

export class NewestDraftView {
  number!: number;
  authorId!: string;
  writtenAt!: string;
}

export class PolicyCountsView {
  versions!: number;
  /** Neither published nor dropped. */
  drafts!: number;
}

/** A policy with where its versions stand. */
export class PolicyView {
  id!: string;
  name!: string;
  remedies!: Remedy[];
  currency!: string;
  weights!: Record<string, number>;
  ownerId!: string | null;
  createdAt!: string;
  retiredAt!: string | null;
  /** Null: nothing is in force (any more, or yet). */
  inForce!: InForceView | null;
  /** Published, and still to come. */
  scheduled!: InForceView | null;
  newestDraft!: NewestDraftView | null;
  counts!: PolicyCountsView;
  version!: number;
}

/** A fact that policies may speak of. */
export class CataloguedFactView {
  name!: string;
  label!: string;
  type!: 'number' | 'boolean' | 'choice';
  /** What its numbers count. */
  unit!: string | null;
  /** All values of a choice. */
  values!: string[] | null;
  /** Only whole numbers. */
  whole!: boolean;
  /** The span differences are measured against where cases are compared. */
  range!: number | null;
  /** Who knows it: our own rows, or somebody who states it. */
  source!: 'order' | 'shipment' | 'case' | 'customer' | 'stated';
  sensitivity!: 'plain' | 'sensitive';
}

export class CatalogueView {
  items!: CataloguedFactView[];
}

export interface PolicyListRow {
  id: string;
  name: string;
  remedies: Remedy[];
  currency: string;
  weights: Record<string, number>;
  ownerId: string | null;
  createdAt: Date;
  retiredAt: Date | null;
  version: number;
  sortedBy: string;
  inForce: { number: number; effectiveFrom: string } | null;
  scheduled: { number: number; effectiveFrom: string } | null;
  newestDraft: { number: number; authorId: string; writtenAt: string } | null;
  versions: number;
  drafts: number;
}

/** Instants inside JSON are written in PostgreSQL's way. */
const atOf = (text: string): string => instant(new Date(text));

const inForceView = (one: PolicyListRow['inForce']): InForceView | null =>
  one && { number: one.number, effectiveFrom: atOf(one.effectiveFrom) };

export const policyView = (row: PolicyListRow): PolicyView => ({
  id: row.id,
  name: row.name,
  remedies: row.remedies,
  currency: row.currency,
  weights: { ...row.weights },
  ownerId: row.ownerId,
  createdAt: instant(row.createdAt),
  retiredAt: instant(row.retiredAt),
  inForce: inForceView(row.inForce),
  scheduled: inForceView(row.scheduled),
  newestDraft: row.newestDraft && { ...row.newestDraft, writtenAt: atOf(row.newestDraft.writtenAt) },
  counts: { versions: row.versions, drafts: row.drafts },
  version: row.version,
});

export const cataloguedFactView = (fact: FactDefinition): CataloguedFactView => ({
  name: fact.name,
  label: fact.label,
  type: fact.type,
  unit: fact.unit ?? null,
  values: fact.values ? [...fact.values] : null,
  whole: fact.whole ?? false,
  range: fact.range ?? null,
  source: fact.source,
  sensitivity: fact.sensitivity,
});
