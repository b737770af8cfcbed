import { Injectable } from '@nestjs/common';
import { Refusal, type Work } from '../../platform/index.js';
import { lockCase, settleWaits } from '../case-changes.js';
import type { CaseId, Severity } from '../case.entity.js';
import { CaseClosed } from '../case.errors.js';
import { CasesService } from '../cases.service.js';
import { MacroUses } from '../macros/macro-uses.service.js';
import type { MacroRow } from '../macros/macro.views.js';
import { WaitsService } from '../stages/waits.service.js';
import type { BulkStep } from './bulk.rules.js';
import type { BulkItem } from './bulk.views.js';

/** What is to be changed in every one of the cases, everything it names looked up. */
export interface BulkChange {
  ownerId?: string | undefined;
  severity?: Severity | undefined;
  waiting?: 'partner' | 'customer' | 'none' | undefined;
  macro?: MacroRow | undefined;
}

/** Carries a change out case by case, by the same services that change one. */
@Injectable()
export class BulkChanges {
  constructor(
    private readonly cases: CasesService,
    private readonly waits: WaitsService,
    private readonly macros: MacroUses,
  ) {}

  /** What became of each, in the order they were named. What one case refuses is taken back there alone. */
  async each(work: Work, ids: readonly string[], change: BulkChange): Promise<BulkItem[]> {
    const done = new Map<string, BulkItem>();
    // In one order for everybody: two who change the same cases at once must not wait for each other.
    for (const id of ids.toSorted()) done.set(id, await this.one(work, id as CaseId, change));
    const numbers = await work.query<{ id: string; number: number }>(
      'select id, number::int8::float8 as number from cases where id = any($1)',
      [ids],
    );
    for (const { id, number } of numbers) done.get(id)!.number = number;
    return ids.map((id) => done.get(id)!);
  }

  private async one(work: Work, id: CaseId, change: BulkChange): Promise<BulkItem> {
    const item = { caseId: id, number: null, refusal: null, undone: null };
    try {
      const steps = await work.apart(() => this.change(work, id, change));
      return { ...item, steps, outcome: steps.length > 0 ? 'changed' : 'unchanged' };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refusal = { type: `/problems/${error.slug}`, detail: error.message };
      return { ...item, steps: [], outcome: 'refused', refusal };
    }
  }

  private async change(work: Work, id: CaseId, change: BulkChange): Promise<BulkStep[]> {
    const found = await lockCase(work, id);
    const { ownerId: owner, severity } = found;
    const steps: BulkStep[] = [];
    if (change.ownerId && change.ownerId !== owner) {
      if (found.state === 'closed') throw new CaseClosed();
      await this.cases.giveTo(work, found, change.ownerId);
      steps.push({ what: 'owner', from: owner, to: change.ownerId });
    }
    if (change.severity && change.severity !== severity) {
      await this.cases.amendIn(work, found, { severity: change.severity });
      steps.push({ what: 'severity', from: severity, to: change.severity });
    }
    if (change.waiting && (await this.wait(work, id, change.waiting, found.state === 'waiting')))
      steps.push({ what: 'waiting', on: change.waiting });
    if (change.macro) {
      const { entry } = await this.macros.applyIn(work, id, change.macro, {});
      steps.push({ what: 'macro', macroId: change.macro.id, said: entry !== null });
    }
    return steps;
  }

  /** Whether that changed anything. */
  private async wait(
    work: Work,
    id: CaseId,
    on: 'partner' | 'customer' | 'none',
    isWaiting: boolean,
  ): Promise<boolean> {
    if (on === 'none') {
      if (isWaiting) await settleWaits(work, id, work.actor.id);
      return isWaiting;
    }
    if (on === 'partner') await this.waits.waitIn(work, id, { on });
    else await this.waits.waitIn(work, id, { on: 'customer' });
    return true;
  }
}
