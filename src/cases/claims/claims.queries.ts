import { Injectable } from '@nestjs/common';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import { Claim, type ClaimId } from './claim.entity.js';
import { OPEN_CLAIMS } from './claim-states.rules.js';
import { claimViewFor, type ClaimView } from './claim.views.js';
import type { ListClaimsDto } from './claims.dto.js';

/** Reads claims: our staff all, a partner those that were filed with it where it takes part. */
@Injectable()
export class ClaimsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  one(actor: Actor, id: ClaimId): Promise<ClaimView> {
    return this.uow.read(actor, async (work) => this.view(work, await this.claim(work, id)));
  }

  /** The newest first. */
  list(actor: Actor, filter: ListClaimsDto): Promise<Page<ClaimView>> {
    const before = readCursor('claims', ['text'], filter.cursor);
    return this.uow.read(actor, async (work) => {
      const states = filter.state === 'open' ? OPEN_CLAIMS : filter.state ? [filter.state] : null;
      const claims = await work.find(
        Claim,
        `where ($1::text is null or partner_id = $1) and ($2::text is null or partner_id = $2) and ($3::text[] is null or state = any($3))
           and ($4::text is null or case_id = $4 or case_id in (select case_id from participations where case_alias = $4))
           and ($5::text is null or id < $5) order by id desc limit $6`,
        [
          actor.partnerId ?? null,
          filter.partner ?? null,
          states,
          filter.caseId ?? null,
          before?.[0] ?? null,
          filter.limit + 1,
        ],
      );
      const views = new Map((await this.views(work, claims.slice(0, filter.limit))).map((view) => [view.id, view]));
      return pageOf(
        claims,
        filter.limit,
        (last) => writeCursor('claims', [last.id]),
        (claim) => views.get(claim.id)!,
      );
    });
  }

  /** What this partner's people see of its claims, the newest first. */
  async newest(work: Work, limit: number): Promise<ClaimView[]> {
    const claims = await work.find(Claim, 'where partner_id = $1 order by id desc limit $2', [
      work.actor.partnerId,
      limit,
    ]);
    return this.views(work, claims);
  }

  /** Within a larger work. @throws NotFound */
  async claim(work: Work, id: string): Promise<Claim> {
    const claim = await work.findOne(Claim, id);
    if (!claim) throw new NotFound();
    return claim;
  }

  /** As whoever works reads it. */
  async view(work: Work, claim: Claim): Promise<ClaimView> {
    const [view] = await this.views(work, [claim]);
    return view!;
  }

  private async views(work: Work, claims: readonly Claim[]): Promise<ClaimView[]> {
    const names = work.actor.audience === 'partner' ? await aliases(work, claims) : new Map<string, string>();
    return claims.map((claim) => claimViewFor(work.actor, claim, names.get(claim.caseId) ?? claim.caseId));
  }
}

async function aliases(work: Work, claims: readonly Claim[]): Promise<Map<string, string>> {
  const rows = await work.query<{ caseId: string; alias: string }>(
    `select case_id as "caseId", case_alias as alias from participations where case_id = any($1) and partner_id = $2 and ended_at is null`,
    [claims.map(({ caseId }) => caseId), work.actor.partnerId],
  );
  return new Map(rows.map(({ caseId, alias }) => [caseId, alias]));
}
