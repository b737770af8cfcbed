import { instant } from '../../platform/index.js';
import type { Conditions } from './matching.rules.js';
import { TARGETS, type Target, type TargetsOf } from './targets.rules.js';

/** One target: minutes of open time, and how it is counted and told. */
export class TargetTermsView {
  target!: Target;
  minutes!: number;
  waitingExtends!: boolean;
  toldToCustomer!: boolean;
}

/** A service level with its newest terms. */
export class ServiceLevelView {
  id!: string;
  name!: string;
  version!: number;
  rank!: number;
  conditions!: Record<string, unknown>;
  /** Null: around the clock. */
  calendarId!: string | null;
  targets!: TargetTermsView[];
  effectiveFrom!: string;
  retiredAt!: string | null;
}

/** All its versions, the newest first. */
export class ServiceLevelSheet extends ServiceLevelView {
  versions!: ServiceLevelVersionView[];
}

export class ServiceLevelVersionView {
  version!: number;
  rank!: number;
  conditions!: Record<string, unknown>;
  calendarId!: string | null;
  targets!: TargetTermsView[];
  effectiveFrom!: string;
  createdAt!: string;
}

export class ConsideredView {
  id!: string;
  name!: string;
  version!: number;
  rank!: number;
  matches!: boolean;
  /** Why it does not, each in a sentence. */
  why!: string[];
}

/** When a target would be due if it began at `from`. */
export class DueView {
  target!: Target;
  minutes!: number;
  waitingExtends!: boolean;
  dueAt!: string;
}

/** What a trial shows; nothing has been changed. */
export class PreviewView {
  /** The instant due times are counted from. */
  from!: string;
  /** The one that counts; null when none matches. */
  counts!: string | null;
  /** All in force, in the order they are asked. */
  considered!: ConsideredView[];
  /** Of the service level that was tried, whether it counts or not. */
  due!: DueView[];
}

export interface VersionRow {
  version: number;
  rank: number;
  conditions: Conditions;
  calendarId: string | null;
  targets: TargetsOf;
  effectiveFrom: Date;
  createdAt: Date;
}
export interface LevelRow extends VersionRow {
  id: string;
  name: string;
  retiredAt: Date | null;
}

export const termsViews = (targets: TargetsOf): TargetTermsView[] =>
  TARGETS.flatMap((target) => {
    const terms = targets[target];
    return terms ? [{ target, ...terms }] : [];
  });

export const levelView = (row: LevelRow): ServiceLevelView => ({
  id: row.id,
  name: row.name,
  version: row.version,
  rank: row.rank,
  conditions: { ...row.conditions },
  calendarId: row.calendarId,
  targets: termsViews(row.targets),
  effectiveFrom: instant(row.effectiveFrom),
  retiredAt: instant(row.retiredAt),
});

export const versionView = (row: VersionRow): ServiceLevelVersionView => ({
  version: row.version,
  rank: row.rank,
  conditions: { ...row.conditions },
  calendarId: row.calendarId,
  targets: termsViews(row.targets),
  effectiveFrom: instant(row.effectiveFrom),
  createdAt: instant(row.createdAt),
});
