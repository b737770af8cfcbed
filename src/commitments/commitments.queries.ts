import { Injectable } from '@nestjs/common';
import {
  type Actor,
  instant,
  NotFound,
  type Page,
  pageOf,
  readCursor,
  UnitOfWork,
  type Work,
  writeCursor,
} from '../platform/index.js';
import { withMerged } from './case-family.sql.js';
import { Chains } from './chain/chains.js';
import { chaseDone } from './chase/chase-story.queries.js';
import { Forecasts } from './chase/forecast/forecasts.js';
import { Commitment, type CommitmentId } from './commitment.entity.js';
import { footingView, type CommitmentSheet } from './commitment-sheet.views.js';
import type { ListCommitmentsDto } from './list-commitments.dto.js';
import { OPEN_STATES } from './commitment-states.rules.js';
import { forAgent, viewFor, type CommitmentView } from './commitment.views.js';
import { Chances } from './reliability/chances.js';
import { RiskReader } from './risk/risk-reader.js';

/** Reads promises: one with its whole story, lists by due time. */
@Injectable()
export class CommitmentsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly forecasts: Forecasts,
    private readonly chains: Chains,
    private readonly chances: Chances,
    private readonly risks: RiskReader,
  ) {}

  /** One promise with its terms, what it rests on, its proof and what the chase has done and will do. */
  sheet(actor: Actor, id: CommitmentId): Promise<CommitmentSheet> {
    return this.uow.read(actor, (work) => this.sheetIn(work, id));
  }

  /** The same within an open unit of work. @throws NotFound */
  async sheetIn(work: Work, id: CommitmentId): Promise<CommitmentSheet> {
    const commitment = await work.findOne(Commitment, id);
    if (!commitment) throw new NotFound();
    const story = await storyOf(work, id);
    const view = viewFor(work.actor, commitment);
    if (work.actor.audience !== 'staff') return { ...view, terms: story.terms, proofs: story.proofs };
    const { verdict, chain } = await this.chains.footing(work, commitment);
    const risks = await this.risks.of(work, [commitment], new Map([[id, verdict.footing]]));
    const { pause, ahead } = await this.forecasts.forecast(work, commitment);
    return {
      ...view,
      terms: story.terms,
      proofs: story.proofs,
      risks: risks.get(id)!,
      restsOn: story.backings.map(({ commitmentId }) => commitmentId),
      backings: story.backings,
      confirmations: story.confirmations,
      footing: footingView(verdict, await this.chances.of(work, id, chain)),
      chase: { pause, done: await chaseDone(work, id), ahead },
    };
  }

  /** Promises by due time, the soonest first. */
  list(actor: Actor, filter: ListCommitmentsDto): Promise<Page<CommitmentView>> {
    return this.uow.read(actor, async (work) => {
      const where: string[] = [];
      const parameters: unknown[] = [];
      const param = (value: unknown): string => `$${parameters.push(value)}`;
      const states = filter.state === 'open' ? OPEN_STATES : filter.state ? [filter.state] : undefined;
      if (states) where.push(`state in (${states.map((s) => `'${s}'`).join(', ')})`);
      if (filter.party === 'us') where.push(`promiser = 'us'`);
      else if (filter.party) where.push(`partner_id = ${param(filter.party)}`);
      if (filter.source) where.push(`source = ${param(filter.source)}`);
      if (filter.dueBefore) where.push(`due_at < ${param(filter.dueBefore)}`);
      if (filter.caseId) where.push(inCase(actor, param(filter.caseId)));
      const after = readCursor('due', ['instant', 'text'], filter.cursor);
      if (after) where.push(`(due_at, id) > (${param(after[0])}, ${param(after[1])})`);
      const ids = await work.query<{ id: CommitmentId }>(
        `select id from commitments ${where.length > 0 ? `where ${where.join(' and ')}` : ''} order by due_at, id limit ${filter.limit + 1}`,
        parameters,
      );
      const found = await byIds(
        work,
        ids.map((row) => row.id),
      );
      const views = new Map(
        (actor.audience === 'staff' ? await this.agentViews(work, found) : found.map((c) => viewFor(actor, c))).map(
          (view) => [view.id, view],
        ),
      );
      return pageOf(
        found,
        filter.limit,
        (last) => writeCursor('due', [last.dueAt.toISOString(), last.id]),
        (c) => views.get(c.id)!,
      );
    });
  }

  /** As our staff see them, with the risks that are told by more than the promise itself. */
  async agentViews(work: Work, promises: readonly Commitment[]): Promise<CommitmentView[]> {
    const risks = await this.risks.of(work, promises);
    return promises.map((c) => ({ ...forAgent(c), risks: risks.get(c.id)! }));
  }

  /** A case's promises within an open unit of work, oldest first, with those of the cases merged into it. */
  async ofCase(work: Work, caseId: string): Promise<Commitment[]> {
    return work.find(Commitment, `where ${inCase(work.actor, '$1')} order by id`, [caseId]);
  }

  /** Which of the case's promises the customer says did not happen, though they are settled as done, since the case was last put right. */
  async doubtedOfCase(work: Work, caseId: string): Promise<ReadonlySet<string>> {
    const rows = await work.query<{ id: string }>(
      `select distinct m.id from commitments m join commitment_assessments a on a.commitment_id = m.id join cases c on c.id = $1
        where m.case_id = any${withMerged('$1')} and m.settled_at <= a.at and a.observer = 'customer' and not a.kept
          and (c.state not in ('resolved', 'closed') or a.at > c.state_since)`,
      [caseId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Those of them that are still somebody's to keep, the soonest due first. */
  async openOfCase(work: Work, caseId: string): Promise<Commitment[]> {
    return work.find(Commitment, `where ${inCase(work.actor, '$1')} and state = any($2) order by due_at, id`, [
      caseId,
      OPEN_STATES,
    ]);
  }

  /** Those that one of the case may rest on or wait for: also of the major case it is part of. */
  async openOnGrounds(work: Work, caseId: string): Promise<Commitment[]> {
    return work.find(Commitment, 'where case_id = any(kept_grounds($1)) and state = any($2) order by due_at, id', [
      caseId,
      OPEN_STATES,
    ]);
  }

  one(work: Work, id: string): Promise<Commitment | undefined> {
    return work.findOne(Commitment, id);
  }
}

/** A partner that takes part in two cases that became one knows them by two names, and is not told that they are one. */
const inCase = ({ audience }: Actor, id: string): string =>
  audience === 'partner' ? `case_id = ${id}` : `case_id = any${withMerged(id)}`;

async function byIds(work: Work, ids: CommitmentId[]): Promise<Commitment[]> {
  if (ids.length === 0) return [];
  return work.find(Commitment, 'where id = any($1) order by due_at, id', [ids]);
}

async function storyOf(work: Work, id: string) {
  const [row] = await work.query<Pick<Required<CommitmentSheet>, 'terms' | 'proofs' | 'backings' | 'confirmations'>>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object('version', version, 'proposedBy', proposed_by, 'at', to_json(at), 'localStart', local_start,
          'localEnd', local_end, 'zone', zone, 'dueAt', to_json(due_at), 'note', note) order by version), '[]') from commitment_terms where commitment_id = $1) as terms,
       (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'fileId', f.id, 'fileName', f.name, 'note', e.note,
          'takenAt', to_json(e.taken_at), 'addedAt', to_json(e.added_at), 'camera', case when x.file_id is not null then
          jsonb_build_object('takenAt', x.taken_at, 'latitude', x.latitude, 'longitude', x.longitude) end) order by e.added_at, e.id), '[]')
          from commitment_evidence e left join files f on f.id = e.file_id left join file_facts x on x.file_id = f.id
          where e.commitment_id = $1) as proofs,
       (select coalesce(jsonb_agg(jsonb_build_object('commitmentId', backed_by_id, 'lagMinutes', lag_minutes, 'calendarId', calendar_id,
          'overrideReason', override_reason) order by backed_by_id), '[]') from commitment_backings where commitment_id = $1) as backings,
       (select coalesce(jsonb_agg(jsonb_build_object('termsVersion', f.terms_version, 'verdict', f.verdict, 'by', p.name, 'channel', f.channel,
          'at', to_json(f.at), 'note', f.note) order by f.terms_version), '[]')
          from commitment_confirmations f left join people p on p.id = f.by where f.commitment_id = $1) as confirmations`,
    [id],
  );
  return {
    ...row!,
    terms: row!.terms.map((terms) => ({ ...terms, at: written(terms.at), dueAt: written(terms.dueAt) })),
    proofs: row!.proofs.map((proof) => ({
      ...proof,
      takenAt: written(proof.takenAt),
      addedAt: written(proof.addedAt),
    })),
    confirmations: row!.confirmations.map((told) => ({ ...told, at: written(told.at) })),
  };
}

/** PostgreSQL writes instants in JSON its own way. */
const written = (at: string): string => instant(new Date(at));
