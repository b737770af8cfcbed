import { Injectable } from '@nestjs/common';
import { assertFresh, Refusal, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { lockCase } from '../case-changes.js';
import type { CaseId } from '../case.entity.js';
import { CaseClosed } from '../case.errors.js';
import { CasesService } from '../cases.service.js';
import type { EntryAudience } from '../entries/audience.rules.js';
import { EntriesService } from '../entries/entries.service.js';
import type { EntryView } from '../entries/entry.views.js';
import { WaitsService } from '../stages/waits.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { UseMacroDto } from './macro.dto.js';
import { MacroIncomplete } from './macro.errors.js';
import { rendered, type Rendering } from './macro-rendering.js';
import type { MacroAppliedView, MacroPreviewView, MacroRow } from './macro.views.js';
import { MacrosQueries } from './macros.queries.js';
import type { MacroId } from './macros.service.js';

/** Uses a macro in a case: its words and everything it does, in one transaction or not at all. */
@Injectable()
export class MacroUses {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: MacrosQueries,
    private readonly cases: CasesService,
    private readonly entries: EntriesService,
    private readonly tasks: TasksService,
    private readonly waits: WaitsService,
  ) {}

  /** What it would say and do, and what stands against it: found by doing it and taking it back. @throws NotFound, Invalid */
  preview(actor: Actor, caseId: CaseId, id: MacroId, asked: UseMacroDto): Promise<MacroPreviewView> {
    return this.uow.run(actor, async (work) => {
      const macro = await this.queries.macro(work, id);
      const { body, partnerId, facts, actions, missing } = await rendered(work, caseId, macro, asked);
      const preview = { macroId: id, macroVersion: macro.version, audience: macro.audience, body, partnerId };
      const { language, zone } = facts;
      const refusal = missing.length > 0 ? null : await this.refusalOf(work, caseId, macro, asked);
      return { ...preview, ...{ language, zone, actions, missing: [...missing], refusal } };
    });
  }

  /** @throws NotFound, Stale, MacroIncomplete, and whatever stands against one of its parts */
  apply(actor: Actor, caseId: CaseId, id: MacroId, asked: UseMacroDto): Promise<MacroAppliedView> {
    return this.uow.run(actor, async (work) => {
      const macro = await this.queries.macro(work, id);
      assertFresh(macro.version, asked.macroVersion);
      return this.applyIn(work, caseId, macro, asked);
    });
  }

  /** The same within a larger work. */
  async applyIn(work: Work, caseId: CaseId, macro: MacroRow, asked: UseMacroDto): Promise<MacroAppliedView> {
    const found = await lockCase(work, caseId);
    const ready = await rendered(work, caseId, macro, asked);
    if (ready.missing.length > 0) throw new MacroIncomplete(ready.missing);
    const { own, severity, waiting } = macro.actions;
    if (severity) await this.cases.amendIn(work, found, { severity });
    if (own && found.state === 'closed') throw new CaseClosed();
    if (own) await this.cases.giveTo(work, found, work.actor.personId ?? '');
    const task = ready.task && (await this.tasks.createIn(work, caseId, ready.task));
    const entry = ready.body === null ? null : await this.say(work, caseId, macro, ready, asked.lastSeen);
    if (waiting) await this.waits.waitIn(work, caseId, waitingFor(waiting, entry));
    const use = { id: work.newId('mus'), entryId: entry?.id ?? null };
    await work.query(
      'insert into macro_uses (id, macro_id, macro_version, case_id, entry_id, by, at) values ($1, $2, $3, $4, $5, $6, $7)',
      [use.id, macro.id, macro.version, caseId, use.entryId, work.actor.personId ?? work.actor.id, work.now],
    );
    const data = { macroId: macro.id, macroVersion: macro.version, entryId: use.entryId };
    work.record({ type: 'macro.applied', caseId, subjectId: use.id, data });
    return { macroId: macro.id, macroVersion: macro.version, caseId, entry, taskId: task?.id ?? null };
  }

  private async refusalOf(
    work: Work,
    caseId: CaseId,
    macro: MacroRow,
    asked: UseMacroDto,
  ): Promise<MacroPreviewView['refusal']> {
    try {
      await work.rehearse(() => this.applyIn(work, caseId, macro, asked));
      return null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { type: `/problems/${error.slug}`, detail: error.message };
    }
  }

  private say(
    work: Work,
    caseId: CaseId,
    { audience }: MacroRow,
    { body, partnerId }: Rendering,
    lastSeen: string | undefined,
  ): Promise<EntryView> {
    const readBy: EntryAudience = audience === 'partner' ? { partners: [partnerId!] } : audience;
    return this.entries.writeIn(work, caseId, { audience: readBy, body: body!, ...(lastSeen ? { lastSeen } : {}) });
  }
}

const waitingFor = (
  on: 'customer' | 'partner',
  entry: EntryView | null,
): { on: 'customer' | 'partner'; refs?: string[] } => ({
  on,
  ...(on === 'customer' && entry ? { refs: [entry.id] } : {}),
});
