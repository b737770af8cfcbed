import { Injectable } from '@nestjs/common';
import { PartnersQueries } from '../../partners/index.js';
import { instant, UnitOfWork, type Actor, type Page, type Work } from '../../platform/index.js';
import { CLAIM_KINDS, USUAL_TERMS, type ClaimKind, type ClaimTerms } from './claim.rules.js';
import type { SetClaimTermsDto } from './claims.dto.js';

export class ClaimTermsView {
  kind!: ClaimKind;
  fileWithinDays!: number;
  answerWithinDays!: number;
  /** Null: nobody has set them for this partner, and the usual ones hold. */
  changedAt!: string | null;
}

type Row = ClaimTerms & { kind: ClaimKind; changedAt: Date };
const TERMS = `select kind, file_within_days as "fileWithinDays", answer_within_days as "answerWithinDays", changed_at as "changedAt"
  from claim_terms where partner_id = $1`;

/** How long there is to file with a partner, and how long it may take to answer. */
@Injectable()
export class ClaimTermsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly partners: PartnersQueries,
  ) {}

  /** What holds for claims of this kind made now. */
  async termsFor(work: Work, partnerId: string, kind: ClaimKind): Promise<ClaimTerms> {
    const [own] = await work.query<Row>(`${TERMS} and kind = $2`, [partnerId, kind]);
    return own ?? USUAL_TERMS[kind];
  }

  /** For every kind what holds. @throws NotFound */
  list(actor: Actor, partnerId: string): Promise<Page<ClaimTermsView>> {
    return this.uow.read(actor, async (work) => {
      await this.partners.visible(work, partnerId);
      return { items: await this.views(work, partnerId), next: null };
    });
  }

  /** For claims made from now on; those that run keep their times. @throws NotFound */
  set(
    actor: Actor,
    partnerId: string,
    { kind, fileWithinDays, answerWithinDays }: SetClaimTermsDto,
  ): Promise<Page<ClaimTermsView>> {
    return this.uow.run(actor, async (work) => {
      await this.partners.visible(work, partnerId);
      await work.query(
        `insert into claim_terms (partner_id, kind, file_within_days, answer_within_days, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (partner_id, kind) do update set file_within_days = excluded.file_within_days,
           answer_within_days = excluded.answer_within_days, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
        [partnerId, kind, fileWithinDays, answerWithinDays, work.actor.personId ?? work.actor.id, work.now],
      );
      work.record({
        type: 'claim.terms_set',
        subjectId: partnerId,
        data: { kind, fileWithinDays, answerWithinDays },
      });
      return { items: await this.views(work, partnerId), next: null };
    });
  }

  private async views(work: Work, partnerId: string): Promise<ClaimTermsView[]> {
    const own = await work.query<Row>(TERMS, [partnerId]);
    return CLAIM_KINDS.map((kind) => {
      const set = own.find((row) => row.kind === kind);
      const { fileWithinDays, answerWithinDays } = set ?? USUAL_TERMS[kind];
      return { kind, fileWithinDays, answerWithinDays, changedAt: instant(set?.changedAt) };
    });
  }
}
