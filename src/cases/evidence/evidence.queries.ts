import { Injectable } from '@nestjs/common';
import { withMerged } from '../../commitments/index.js';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type ListQuery,
  type Page,
} from '../../platform/index.js';
import { caseBehind } from '../case-aliases.js';
import { Case, type CaseId } from '../case.entity.js';
import { evidenceItem, type EvidenceItemView, type EvidenceRow } from './evidence.views.js';

const ORDER = 'evidence';

/** All that was brought in a case to show that something was done. */
@Injectable()
export class EvidenceQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The oldest first, with those of the cases merged into it; a partner reads its own. @throws NotFound */
  ofCase(actor: Actor, named: CaseId, { limit, cursor }: ListQuery): Promise<Page<EvidenceItemView>> {
    const after = readCursor(ORDER, ['text'], cursor);
    return this.unitOfWork.read(actor, async (work) => {
      const caseId = await caseBehind(work, named);
      if (!(await work.findOne(Case, caseId))) throw new NotFound();
      const rows = await work.query<EvidenceRow>(
        `select e.id, e.commitment_id as "commitmentId", m.what, e.kind, e.note, e.taken_at as "takenAt", e.added_at as "addedAt",
           e.added_by as "addedBy", f.id as "fileId", f.name, f.type, f.bytes, f.clean_bytes as "cleanBytes",
           x.taken_at as "cameraAt", x.latitude, x.longitude
         from commitments m join commitment_evidence e on e.commitment_id = m.id
           left join files f on f.id = e.file_id left join file_facts x on x.file_id = f.id
         where ${inCase(actor)} and ($2::text is null or e.id > $2) order by e.id limit $3`,
        [caseId, after?.[0] ?? null, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (last) => writeCursor(ORDER, [last.id]),
        (row) => evidenceItem(actor, row),
      );
    });
  }
}

/** A partner knows each case by itself, whatever was merged into it. */
const inCase = ({ audience }: Actor): string =>
  audience === 'partner' ? 'm.case_id = $1' : `m.case_id = any${withMerged('$1')}`;
