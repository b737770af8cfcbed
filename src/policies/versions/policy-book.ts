import { Injectable } from '@nestjs/common';
import { NotFound, type Work } from '../../platform/index.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import type { Facts } from '../facts/fact.rules.js';
import type { Weights } from '../learning/similarity.rules.js';
import type { Remedy } from '../remedy.rules.js';
import type { CompiledPolicy } from '../table/compiled-policy.js';
import { compile } from '../table/decide.rules.js';
import type { PolicyRow } from '../table/policy-table.rules.js';
import type { PolicyId } from './policy.entity.js';
import { versionFor, type ChosenVersion } from './version-for.rules.js';

/** One version of a policy, ready to decide. */
export interface PolicyInForce {
  policyId: PolicyId;
  name: string;
  number: number;
  currency: string;
  remedies: Remedy[];
  weights: Weights;
  rows: PolicyRow[];
  purpose: string;
  ownerId: string | null;
  /** Null: it is not published. */
  effectiveFrom: Date | null;
  compiled: CompiledPolicy;
}

type Row = Omit<PolicyInForce, 'compiled'> & { writtenAt: Date };

const VERSIONS = `
  select v.policy_id as "policyId", p.name, v.number, p.currency, p.remedies, p.weights, v.rows, v.purpose, p.owner_id as "ownerId",
    v.effective_from as "effectiveFrom", v.written_at as "writtenAt"
  from policy_versions v join policies p on p.id = v.policy_id`;
/** Of the published versions whose time has come the newest is in force: publishing a newer one also overtakes one that was still to come. */
const IN_FORCE = `v.published_at is not null and v.effective_from <= $2 and (p.retired_at is null or p.retired_at > $2)`;

/** Policies ready to be asked. A version never changes, so what was compiled once is kept for as long as the process lives. */
@Injectable()
export class PolicyBook {
  private readonly compiled = new Map<string, CompiledPolicy>();

  async inForce(work: Work, policyId: string, at: Date): Promise<PolicyInForce | undefined> {
    const [row] = await work.query<Row>(
      `${VERSIONS} where v.policy_id = $1 and ${IN_FORCE} order by v.number desc limit 1`,
      [policyId, at],
    );
    return row && this.ready(row);
  }

  /** Whatever has become of it: a draft, published, dropped. @throws NotFound */
  async version(work: Work, policyId: string, number: number): Promise<PolicyInForce> {
    const [row] = await work.query<Row>(`${VERSIONS} where v.policy_id = $1 and v.number = $2`, [policyId, number]);
    if (!row) throw new NotFound();
    return this.ready(row);
  }

  /** Every policy that speaks of this remedy, by name. */
  async governing(work: Work, remedy: Remedy, at: Date): Promise<PolicyInForce[]> {
    const rows = await work.query<Row>(
      `select * from (select distinct on (versions."policyId") versions.* from (${VERSIONS} where $1 = any (p.remedies) and ${IN_FORCE}) versions
         order by versions."policyId", versions.number desc) governing
       order by lower(name), "policyId"`,
      [remedy, at],
    );
    return rows.map((row) => this.ready(row));
  }

  /**
   * The version a claim is decided by: the one in force then, but never one that is less favourable than what was in force when the customer
   * bought. Undefined: neither was there.
   */
  async versionFor(
    work: Work,
    policyId: string,
    { claimedAt, boughtAt }: { claimedAt: Date; boughtAt: Date | null },
    facts: Facts,
  ): Promise<ChosenVersion<PolicyInForce> | undefined> {
    const atClaim = await this.inForce(work, policyId, claimedAt);
    const atPurchase = boughtAt === null ? undefined : await this.inForce(work, policyId, boughtAt);
    return versionFor({ atClaim, atPurchase }, facts);
  }

  private ready({ writtenAt, ...row }: Row): PolicyInForce {
    // With the time it was written: a number whose transaction came to nothing is given again.
    const key = `${row.policyId} ${row.number} ${writtenAt.getTime()}`;
    const compiled = this.compiled.get(key) ?? compile(row.rows, CATALOGUE);
    this.compiled.set(key, compiled);
    return { ...row, weights: weightsOf(row.weights, row.rows), compiled };
  }
}

/** Where nobody said how much which fact counts, those count that the table speaks of, all alike. */
export const weightsOf = (given: Weights, rows: readonly PolicyRow[]): Weights =>
  Object.keys(given).length > 0
    ? given
    : Object.fromEntries(rows.flatMap(({ cells }) => Object.keys(cells)).map((name) => [name, 1]));
