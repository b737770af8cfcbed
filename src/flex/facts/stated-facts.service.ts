import { Injectable } from '@nestjs/common';
import { Case, CaseMerged, type CaseId } from '../../cases/index.js';
import { Invalid, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { CATALOGUE, misfit, type FactDefinition } from '../../policies/index.js';
import { rowsOfCase, statementsOf } from './case-facts.queries.js';
import { caseFactViews, type CaseFactsView, type CaseFactView } from './case-fact.views.js';
import { computedFacts } from './computed-facts.rules.js';
import { NotStated } from './fact.errors.js';
import { joined } from './known-fact.rules.js';
import type { StateFactDto } from './state-fact.dto.js';

/** What people state about a case, and how it stands beside what our rows say. Nothing that was stated is ever changed: the newest counts. */
@Injectable()
export class StatedFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** Every fact of the catalogue, known or not. @throws NotFound */
  list(actor: Actor, caseId: CaseId): Promise<CaseFactsView> {
    return this.uow.read(actor, async (work) => ({ items: await factsOf(work, caseId) }));
  }

  /** @throws CaseMerged, Invalid, NotFound */
  state(actor: Actor, caseId: CaseId, name: string, asked: StateFactDto): Promise<CaseFactView> {
    const fact = catalogued(name);
    const why = misfit(fact, asked.value);
    if (why) throw new Invalid([{ field: 'value', problem: why }]);
    return this.uow.run(actor, async (work) => {
      await lockUnmerged(work, caseId);
      if (asked.entryId) await assertEntry(work, caseId, asked.entryId);
      await this.add(work, caseId, name, asked);
      work.record({ type: 'fact.stated', caseId, data: { fact: name, entryId: asked.entryId ?? null } });
      return factOf(work, caseId, name);
    });
  }

  /** @throws CaseMerged, NotFound, NotStated */
  takeBack(actor: Actor, caseId: CaseId, name: string): Promise<CaseFactView> {
    catalogued(name);
    return this.uow.run(actor, async (work) => {
      await lockUnmerged(work, caseId);
      if (!(await statementsOf(work, caseId, work.now)).has(name)) throw new NotStated(name);
      await this.add(work, caseId, name, { value: null });
      work.record({ type: 'fact.taken_back', caseId, data: { fact: name } });
      return factOf(work, caseId, name);
    });
  }

  private async add(work: Work, caseId: string, name: string, { value, note, entryId }: StateFactDto): Promise<void> {
    await work.query(
      `insert into case_facts (id, case_id, name, value, note, entry_id, stated_by, stated_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[work.newId('cft'), caseId, name, value === null ? null : JSON.stringify(value)],
        ...[note ?? null, entryId ?? null, work.actor.personId ?? work.actor.id, work.now],
      ],
    );
  }
}

/** @throws NotFound */
function catalogued(name: string): FactDefinition {
  const fact = CATALOGUE.get(name);
  if (!fact) throw new NotFound();
  return fact;
}

/** One after the other, so that of two statements one is the newer. @throws CaseMerged, NotFound */
async function lockUnmerged(work: Work, caseId: CaseId): Promise<void> {
  const { headId } = await work.lock(Case, caseId);
  if (headId) throw new CaseMerged(headId);
}

async function assertEntry(work: Work, caseId: string, entryId: string): Promise<void> {
  const found = await work.query('select from entries where id = $2 and case_id = any (kept_family($1))', [
    caseId,
    entryId,
  ]);
  if (found.length === 0) throw new Invalid([{ field: 'entryId', problem: 'is no entry of this case' }]);
}

async function factsOf(work: Work, caseId: string): Promise<CaseFactView[]> {
  const rows = await rowsOfCase(work, caseId, work.now);
  if (!rows) throw new NotFound();
  const [computed, stated] = [computedFacts(rows, work.now), await statementsOf(work, caseId, work.now)];
  return caseFactViews({ known: joined(CATALOGUE.values(), computed, Object.fromEntries(stated)), computed, stated });
}

const factOf = async (work: Work, caseId: string, name: string): Promise<CaseFactView> =>
  (await factsOf(work, caseId)).find((fact) => fact.name === name)!;
