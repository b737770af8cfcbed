import { Injectable } from '@nestjs/common';
import { CommitmentsQueries, withMerged } from '../../commitments/index.js';
import { PartnersQueries } from '../../partners/index.js';
import { instant, Invalid, NotFound, UnitOfWork, type Actor, type Id, type Work } from '../../platform/index.js';
import { Case, type CaseId } from '../case.entity.js';
import { lockCase } from '../case-changes.js';
import { CaseClosed, StillPromising, TakesPartAlready } from '../case.errors.js';
import { partnerBroughtIn, partnerLeft } from '../case.events.js';
import type { BringInDto } from './participations.dto.js';
import {
  PARTICIPATION_COLUMNS,
  participationView,
  type ParticipationRow,
  type ParticipationView,
} from './participation.views.js';

export type ParticipationId = Id<'par'>;

/** Brings partners into a case and lets them go: the only thing that gives a partner a view of anything. */
@Injectable()
export class ParticipationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly partners: PartnersQueries,
    private readonly promises: CommitmentsQueries,
  ) {}

  /** @throws TakesPartAlready, CaseClosed */
  bringIn(actor: Actor, caseId: CaseId, asked: BringInDto): Promise<ParticipationView> {
    return this.uow.run(actor, (work) => this.bringInIn(work, caseId, asked));
  }

  /** The same within a larger work. */
  async bringInIn(work: Work, caseId: CaseId, asked: BringInDto): Promise<ParticipationView> {
    const found = await lockCase(work, caseId);
    if (found.state === 'closed') throw new CaseClosed();
    const partner = await this.partners.partner(work, asked.partnerId);
    if (!partner?.active) throw new Invalid([{ field: 'partnerId', problem: 'is not an active partner' }]);
    const present = await participationOf(work, caseId, asked.partnerId);
    if (present) throw new TakesPartAlready(present.id);
    const id = work.newId('par');
    await work.query(
      `insert into participations (id, case_id, partner_id, role, purpose, case_alias, started_at, started_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, caseId, asked.partnerId, asked.role, asked.purpose, work.newId('cs'), work.now, work.actor.id],
    );
    work.record(partnerBroughtIn(caseId, { id, partnerId: asked.partnerId, role: asked.role }));
    return {
      id,
      partnerId: asked.partnerId,
      partner: partner.name,
      role: asked.role,
      purpose: asked.purpose,
      startedAt: instant(work.now),
      endedAt: null,
    };
  }

  /** From now on the partner sees nothing of the case, be it one that was merged into this. @throws StillPromising */
  end(actor: Actor, caseId: CaseId, id: ParticipationId): Promise<void> {
    return this.uow.run(actor, async (work) => {
      await lockCase(work, caseId);
      const [row] = await work.query<ParticipationRow>(
        `${PARTICIPATION_COLUMNS} where p.id = $1 and p.case_id = any${withMerged('$2')} and p.ended_at is null`,
        [id, caseId],
      );
      if (!row) throw new NotFound();
      const open = (await this.promises.openOfCase(work, row.caseId)).filter((c) => c.partnerId === row.partnerId);
      if (open.length > 0) throw new StillPromising(open.map((c) => c.id));
      await work.query('update participations set ended_at = $2, ended_by = $3 where id = $1', [
        id,
        work.now,
        actor.id,
      ]);
      work.record(partnerLeft(row.caseId, { id, partnerId: row.partnerId }));
    });
  }

  list(actor: Actor, caseId: CaseId): Promise<{ items: ParticipationView[]; next: null }> {
    return this.uow.read(actor, async (work) => {
      if (!(await work.manager.existsBy(Case, { id: caseId }))) throw new NotFound();
      const rows = await work.query<ParticipationRow>(
        `${PARTICIPATION_COLUMNS} where p.case_id = any${withMerged('$1')} order by p.id`,
        [caseId],
      );
      return { items: rows.map(participationView), next: null };
    });
  }
}

/** The open participation of a partner in a case, if there is one. */
export async function participationOf(
  work: Work,
  caseId: string,
  partnerId: string,
): Promise<{ id: string } | undefined> {
  const [row] = await work.query<{ id: string }>(
    'select id from participations where case_id = $1 and partner_id = $2 and ended_at is null',
    [caseId, partnerId],
  );
  return row;
}

/** Where a partner may be given something: the case itself, if it takes part there, or one merged into it where it does. */
export async function placeOf(
  work: Work,
  caseId: CaseId,
  partnerId: string,
): Promise<{ participationId: string; caseId: CaseId } | undefined> {
  const [row] = await work.query<{ participationId: string; caseId: CaseId }>(
    `select id as "participationId", case_id as "caseId" from participations
     where case_id = any${withMerged('$1')} and partner_id = $2 and ended_at is null order by case_id = $1 desc, id limit 1`,
    [caseId, partnerId],
  );
  return row;
}
