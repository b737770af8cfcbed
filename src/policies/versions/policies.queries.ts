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
import type { ListPoliciesDto } from './policy.dto.js';
import { policyView, type PolicyListRow, type PolicyView } from './policy.views.js';

const BY_NAME = 'policies.name';
const NUMBERED = `jsonb_build_object('number', v.number, 'effectiveFrom', v.effective_from)`;
/** $1 is now. What is in force: the newest published version whose time has come; what is still to come is newer than that. */
const POLICIES = `
  select p.id, p.name, p.remedies, p.currency, p.weights, p.owner_id as "ownerId", p.created_at as "createdAt", p.retired_at as "retiredAt",
    p.version, lower(p.name) as "sortedBy",
    case when p.retired_at is null or p.retired_at > $1 then (select ${NUMBERED} from policy_versions v
      where v.policy_id = p.id and v.published_at is not null and v.effective_from <= $1 order by v.number desc limit 1) end as "inForce",
    case when p.retired_at is null or p.retired_at > $1 then (select ${NUMBERED} from policy_versions v
      where v.policy_id = p.id and v.published_at is not null and v.effective_from > $1
        and not exists (select from policy_versions n where n.policy_id = p.id and n.number > v.number and n.effective_from <= v.effective_from)
      order by v.effective_from limit 1) end as scheduled,
    (select jsonb_build_object('number', v.number, 'authorId', v.author_id, 'writtenAt', v.written_at) from policy_versions v
      where v.policy_id = p.id and v.published_at is null and v.dropped_at is null order by v.number desc limit 1) as "newestDraft",
    (select count(*)::int from policy_versions v where v.policy_id = p.id) as versions,
    (select count(*)::int from policy_versions v where v.policy_id = p.id and v.published_at is null and v.dropped_at is null) as drafts
  from policies p`;

@Injectable()
export class PoliciesQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** By name; those that count, unless others are asked for. */
  list(actor: Actor, { limit, cursor, state = 'standing', remedy }: ListPoliciesDto): Promise<Page<PolicyView>> {
    const [name = '', id = ''] = readCursor(BY_NAME, ['text', 'text'], cursor) ?? [];
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<PolicyListRow>(
        `${POLICIES} where ($2::text = 'all' or (p.retired_at is null) = ($2 = 'standing')) and ($3::text is null or $3 = any (p.remedies))
           and (lower(p.name), p.id) > ($4, $5) order by lower(p.name), p.id limit $6`,
        [work.now, state, remedy ?? null, name, id, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor(BY_NAME, [last.sortedBy, last.id]), policyView);
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: string): Promise<PolicyView> {
    return this.uow.read(actor, (work) => this.view(work, id));
  }

  /** Within a larger work. @throws NotFound */
  async view(work: Work, id: string): Promise<PolicyView> {
    const [row] = await work.query<PolicyListRow>(`${POLICIES} where p.id = $2`, [work.now, id]);
    if (!row) throw new NotFound();
    return policyView(row);
  }
}
