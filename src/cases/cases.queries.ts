import { Injectable } from '@nestjs/common';
import {
  commitmentForCustomer,
  commitmentForPartner,
  CommitmentsQueries,
  type Commitment,
} from '../commitments/index.js';
import {
  type Actor,
  instant,
  NotFound,
  type Page,
  pageOf,
  partnerReader,
  readCursor,
  UnitOfWork,
  type Work,
  writeCursor,
} from '../platform/index.js';
import { caseBehind } from './case-aliases.js';
import { CaseSheets } from './case-sheets.js';
import type { CaseId } from './case.entity.js';
import { plainState, type CaseState } from './case-states.rules.js';
import type { CaseForCustomer, CaseForPartner, CaseListItem, CaseView } from './case.views.js';
import { partnerSearch } from './case-search.sql.js';
import type { DayRow } from './case-day.sql.js';
import { caseFilter, listItem, pageOfCases, type ListedRow } from './cases.sql.js';
import type { ListCasesDto } from './list-cases.dto.js';

interface PartnerRow {
  id: string;
  caseId: CaseId;
  alias: string;
  role: string;
  purpose: string;
  state: CaseState;
  since: Date;
  taskIds: string[];
}

/** Of a case that was merged, a partner sees whether the matter goes on. */
const STATE = `case when c.head_id is null then c.state else kept_head_state(c.id) end`;
const FOR_PARTNER = `
  select p.id, p.case_id as "caseId", p.case_alias as alias, p.role, p.purpose, p.started_at as since, ${STATE} as state,
    (select coalesce(jsonb_agg(t.id order by t.id), '[]') from tasks t where t.participation_id = p.id) as "taskIds"
  from participations p join cases c on c.id = p.case_id where p.ended_at is null and p.partner_id = $1`;

/** Reads cases: lists by next promise due, one whole; each audience in its own view. */
@Injectable()
export class CasesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
    private readonly promises: CommitmentsQueries,
  ) {}

  list(actor: Actor, filter: ListCasesDto): Promise<Page<CaseListItem | CaseForPartner>> {
    return this.uow.read<Page<CaseListItem | CaseForPartner>>(actor, (work) =>
      actor.audience === 'partner' ? this.listForPartner(work, filter) : this.listForStaff(work, filter),
    );
  }

  one(actor: Actor, id: CaseId): Promise<CaseView | CaseForPartner | CaseForCustomer> {
    return this.uow.read<CaseView | CaseForPartner | CaseForCustomer>(actor, (work) => {
      if (actor.audience === 'partner') return this.forPartner(work, id);
      return actor.audience === 'customer' ? this.forCustomer(work, id) : this.sheets.sheet(work, id);
    });
  }

  private async listForStaff(work: Work, filter: ListCasesDto): Promise<Page<CaseListItem>> {
    const parameters: unknown[] = [];
    const chosen = caseFilter(work.actor, filter, parameters);
    const rows = await work.query<ListedRow & DayRow>(pageOfCases(chosen, filter.limit + 1), parameters);
    return pageOf(rows, filter.limit, chosen.cursor, listItem);
  }

  private async listForPartner(work: Work, filter: ListCasesDto): Promise<Page<CaseForPartner>> {
    const parameters: unknown[] = [work.actor.partnerId];
    const rows = await work.query<PartnerRow>(
      `${FOR_PARTNER} ${partnerFilter(filter, work.actor, parameters)} order by p.id desc limit ${filter.limit + 1}`,
      parameters,
    );
    const promises = new Map<string, Commitment[]>();
    for (const row of rows) promises.set(row.id, await this.promises.ofCase(work, row.caseId));
    return pageOf(
      rows,
      filter.limit,
      (last) => writeCursor('started', [last.id]),
      (row) => partnerView(row, promises.get(row.id)!),
    );
  }

  private async forPartner(work: Work, named: CaseId): Promise<CaseForPartner> {
    const id = await caseBehind(work, named);
    const [row] = await work.query<PartnerRow>(`${FOR_PARTNER} and p.case_id = $2`, [work.actor.partnerId, id]);
    return partnerView(row!, await this.promises.ofCase(work, id));
  }

  private async forCustomer(work: Work, named: CaseId): Promise<CaseForCustomer> {
    const id = await caseBehind(work, named);
    const [row] = await work.query<{
      number: string;
      subject: string;
      state: CaseState;
      receivedAt: Date;
      owner: string | null;
    }>(
      'select number, subject, state, received_at as "receivedAt", kept_owner_name(id) as owner from cases where id = $1',
      [id],
    );
    if (!row) throw new NotFound();
    return {
      number: Number(row.number),
      subject: row.subject,
      state: plainState(row.state),
      owner: row.owner,
      receivedAt: instant(row.receivedAt),
      commitments: (await this.promises.ofCase(work, id)).map(commitmentForCustomer),
    };
  }
}

function partnerFilter(filter: ListCasesDto, actor: Actor, parameters: unknown[]): string {
  const param = (value: unknown): string => `$${parameters.push(value)}`;
  const where: string[] = [];
  const state = filter.state ?? 'all';
  if (state !== 'all') where.push(`and (${STATE} = 'closed') = ${param(state === 'closed')}`);
  if (filter.q) where.push(`and ${partnerSearch(filter.q, partnerReader(actor.partnerId!), param)}`);
  const after = readCursor('started', ['text'], filter.cursor);
  if (after) where.push(`and p.id < ${param(after[0])}`);
  return where.join(' ');
}

const partnerView = (row: PartnerRow, promises: readonly Commitment[]): CaseForPartner => ({
  id: row.alias,
  role: row.role,
  purpose: row.purpose,
  state: row.state === 'closed' ? 'closed' : 'open',
  since: instant(row.since),
  taskIds: row.taskIds,
  commitments: promises.map(commitmentForPartner),
});
