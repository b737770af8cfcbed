import { Injectable } from '@nestjs/common';
import { Case, type CaseId } from '../../cases/index.js';
import {
  instant,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import { PolicyBook, type PolicyInForce } from '../../policies/index.js';
import type { Approval } from '../approvals/approval.entity.js';
import { discretionView } from '../discretion/discretion.queries.js';
import type { PersonsStanding } from '../discretion/discretion.service.js';
import { RemediesQueries } from '../remedies/remedies.queries.js';
import { decisionHistory } from './decision-history.js';
import { Decision, type DecisionId } from './decision.entity.js';
import {
  decisionView,
  type AroundDecision,
  type AskedView,
  type DecisionMadeView,
  type DecisionSheet,
  type DecisionView,
  type PossibleView,
} from './decision.views.js';
import type { ListDecisionsDto } from './decisions.dto.js';
import { Judgements } from './judgements.js';
import { Possibilities } from './possibilities.js';
import { traceView } from './trace.views.js';
import { ruleOf } from './rule-sentence.rules.js';

/** Reads what was decided, and all of how it came about. */
@Injectable()
export class DecisionsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: PolicyBook,
    private readonly remedies: RemediesQueries,
    private readonly judgements: Judgements,
    private readonly possibilities: Possibilities,
  ) {}

  /** Of a case and those merged into it, the newest first. */
  ofCase(actor: Actor, caseId: CaseId, { cursor, limit }: ListDecisionsDto): Promise<Page<DecisionView>> {
    const before = readCursor('decisions', ['text'], cursor);
    return this.uow.read(actor, async (work) => {
      if (!(await work.findOne(Case, caseId))) throw new NotFound();
      const decisions = await work.find(
        Decision,
        'where case_id = any(kept_family($1)) and ($2::text is null or id < $2) order by id desc limit $3',
        [caseId, before?.[0] ?? null, limit + 1],
      );
      const views = new Map((await this.views(work, decisions.slice(0, limit))).map((view) => [view.id, view]));
      return pageOf(
        decisions,
        limit,
        (last) => writeCursor('decisions', [last.id]),
        ({ id }) => views.get(id)!,
      );
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: DecisionId): Promise<DecisionSheet> {
    return this.uow.read(actor, async (work) => {
      const decision = await work.findOne(Decision, id);
      if (!decision) throw new NotFound();
      const [view] = await this.views(work, [decision]);
      const policy = await this.book.version(work, decision.policyId, decision.policyVersion);
      return {
        ...view!,
        purpose: policy.purpose,
        trace: traceView(decision.trace),
        facts: decision.facts,
        remedyOrdered: view!.remedyId ? await this.remedies.view(work, view!.remedyId) : null,
        possible: decision.outcome === 'never' ? await this.possibleThen(work, decision) : [],
        history: await decisionHistory(work, decision, view!.remedyId),
      };
    });
  }

  /** Within a larger work. @throws NotFound */
  async view(work: Work, id: string): Promise<DecisionView> {
    const decision = await work.findOne(Decision, id);
    if (!decision) throw new NotFound();
    return (await this.views(work, [decision]))[0]!;
  }

  /** As whoever has just decided reads it. */
  async made(
    work: Work,
    decision: Decision,
    around: { approval: Approval | null; standing: PersonsStanding; possible: PossibleView[] },
  ): Promise<DecisionMadeView> {
    const { approval, standing, possible } = around;
    return {
      ...(await this.view(work, decision.id)),
      approval: approval && (await askedView(work, approval)),
      discretion: standing.accounts.length > 0 ? discretionView(standing) : null,
      possible,
    };
  }

  private async possibleThen(work: Work, decision: Decision): Promise<PossibleView[]> {
    return this.possibilities.beside(work, await this.judgements.claimOf(work, decision), decision.policyId);
  }

  private async views(work: Work, decisions: readonly Decision[]): Promise<DecisionView[]> {
    const rows = await work.query<Omit<AroundDecision, 'rule' | 'policy'> & { id: string }>(
      `select d.id, p.name as decider, r.id as "remedyId" from decisions d join people p on p.id = d.decided_by
       left join remedies r on r.decision_id = d.id where d.id = any($1)`,
      [decisions.map(({ id }) => id)],
    );
    const around = new Map(rows.map((row) => [row.id, row]));
    const versions = new Map<string, PolicyInForce>();
    for (const decision of decisions)
      if (!versions.has(versionOf(decision)))
        versions.set(versionOf(decision), await this.book.version(work, decision.policyId, decision.policyVersion));
    return decisions.map((decision) => {
      const policy = versions.get(versionOf(decision))!;
      const rule = ruleOf(policy, decision.rowId);
      return decisionView(decision, { ...around.get(decision.id)!, policy: policy.name, rule });
    });
  }
}

const versionOf = ({ policyId, policyVersion }: Decision): string => `${policyId} ${policyVersion}`;

/** Who is asked keeps the promise to answer. */
async function askedView(work: Work, { id, dueAt, commitmentId }: Approval): Promise<AskedView> {
  const [promise] = await work.query<{ keepers: string[] }>('select keepers from commitments where id = $1', [
    commitmentId,
  ]);
  return { id, by: instant(dueAt), approverIds: promise!.keepers };
}
