import type { Work } from '../../platform/index.js';
import { Invalid } from '../../platform/index.js';
import type { CreateTaskDto } from '../tasks/tasks.dto.js';
import type { UseMacroDto } from './macro.dto.js';
import { dueWords, macroFacts, partnerMeant, type MacroFacts } from './macro-facts.queries.js';
import { bodyIn, faultsIn, textFor } from './macro-text.rules.js';
import { actionWords } from './macro.rules.js';
import type { MacroRow } from './macro.views.js';

/** A macro as it would be used in one case at this moment. */
export interface Rendering {
  body: string | null;
  /** Whom it is said to, where that is a partner, or who is asked for the task. */
  partnerId: string | null;
  task: CreateTaskDto | null;
  facts: MacroFacts;
  /** What will be done, in words. */
  actions: string[];
  missing: string[];
}

/** Writes it for whoever reads it: in their language, their zone, and out of what they may know. @throws NotFound, Invalid */
export async function rendered(work: Work, caseId: string, macro: MacroRow, asked: UseMacroDto): Promise<Rendering> {
  const template = macro.actions.task;
  const wantsPartner = macro.audience === 'partner' || template !== undefined;
  const partnerId = wantsPartner
    ? await partnerMeant(work, caseId, asked.partnerId ?? template?.partnerId ?? undefined)
    : null;
  const facts = await macroFacts(work, caseId, {
    audience: macro.audience,
    partnerId,
    promiseId: asked.promiseId ?? null,
  });
  const text = wordsOf(macro, asked, facts.language);
  const said = text === null ? null : textFor(text, facts.values);
  const task = template ? await taskOf(work, caseId, macro, partnerId) : null;
  return {
    ...{ body: said?.body ?? null, partnerId, facts, task: task?.asked ?? null },
    actions: actionWords(macro.actions, {
      agent: facts.values['agent.name'],
      partner: facts.partner,
      title: task?.asked?.title ?? null,
      due: task?.due ?? null,
    }),
    missing: [
      ...new Set<string>([
        ...(wantsPartner && partnerId === null ? ['partner'] : []),
        ...(said?.missing ?? []),
        ...(task?.missing ?? []),
      ]),
    ],
  };
}

/** Its own words, or those its user made of them. @throws Invalid */
function wordsOf(macro: MacroRow, asked: UseMacroDto, language: string): string | null {
  if (asked.body === undefined) return bodyIn(language, macro);
  if (macro.body === null) throw new Invalid([{ field: 'body', problem: 'is for a macro that says something' }]);
  const faults = faultsIn(asked.body, macro.audience);
  if (faults.length > 0) throw new Invalid(faults.map((problem) => ({ field: 'body', problem })));
  return asked.body;
}

async function taskOf(
  work: Work,
  caseId: string,
  { actions }: MacroRow,
  partnerId: string | null,
): Promise<{ asked: CreateTaskDto | null; due: string; missing: string[] }> {
  const { dueInMinutes, title, instructions, ...template } = actions.task!;
  const facts = await macroFacts(work, caseId, { audience: 'partner', partnerId, promiseId: null });
  const [named, told] = [textFor(title, facts.values), textFor(instructions ?? '', facts.values)];
  const dueAt = new Date(work.now.getTime() + dueInMinutes * 60_000);
  return {
    due: dueWords({ startsAt: null, dueAt }, facts.partnerZone, 'en'),
    missing: [...named.missing, ...told.missing],
    asked: partnerId
      ? { ...template, partnerId, title: named.body, instructions: told.body, dueAt: dueAt.toISOString() }
      : null,
  };
}
