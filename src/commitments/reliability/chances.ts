import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import type { Link } from '../chain/chain.rules.js';
import { partnersBehind, type Behind } from './behind.rules.js';
import { chanceOf, type Chance } from './chance.rules.js';
import { ReliabilityQueries } from './reliability.queries.js';

/** How likely a promise of ours is to be kept, going by how the partners it rests on have kept theirs. */
@Injectable()
export class Chances {
  constructor(private readonly reliability: ReliabilityQueries) {}

  /** Null while too little is known of one of them, and where it rests on nobody. */
  async of(work: Work, id: string, chain: ReadonlyMap<string, Link>): Promise<Chance | null> {
    if (chain.get(id)!.restsOn.length === 0) return null;
    const parts = partnersBehind(id, await withOwners(work, chain));
    if (!parts || parts.length === 0) return null;
    const tallies = await this.reliability.shortly(work, [...new Set(parts.map(({ partnerId }) => partnerId!))]);
    const known = parts.map(({ id: part, partnerId, kind }) => {
      const tally = tallies.find((one) => one.partnerId === partnerId && one.kind === kind);
      return tally?.reliability.isEnough ? { id: part, chance: tally.reliability.mean } : null;
    });
    return known.every((part) => part !== null) ? chanceOf(known) : null;
  }
}

async function withOwners(work: Work, chain: ReadonlyMap<string, Link>): Promise<Map<string, Behind>> {
  const rows = await work.query<{ id: string; kind: string; partnerId: string | null }>(
    'select id, kind, partner_id as "partnerId" from commitments where id = any($1)',
    [[...chain.keys()]],
  );
  return new Map(rows.map((row) => [row.id, { ...chain.get(row.id)!, ...row }]));
}
