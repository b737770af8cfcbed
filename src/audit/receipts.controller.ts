import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { ApprovalFacts, ApprovalReceipts, type ApprovalId } from '../flex/index.js';
import { CurrentActor, idParam, UnitOfWork, type Actor } from '../platform/index.js';
import { ProofView } from './ledger.views.js';
import { LedgerProofs } from './seal/ledger-proofs.js';

/** An approval to take along: the plain facts, and of each event that says so its leaf and, once sealed, its proof. */
class ReceiptView {
  facts!: ApprovalFacts;
  /** That it was asked, and how it ended, oldest first. */
  proofs!: ProofView[];
}

@ApiTags('approvals')
@Controller('api/v1/approvals/:id/receipt')
export class ReceiptsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly receipts: ApprovalReceipts,
    private readonly proofs: LedgerProofs,
  ) {}

  @Get()
  @May('approval.read')
  receipt(@CurrentActor() actor: Actor, @Param('id', idParam('apr')) id: ApprovalId): Promise<ReceiptView> {
    return this.uow.read(actor, async (work) => {
      const { facts, eventIds } = await this.receipts.of(work, id);
      const proofs: ProofView[] = [];
      for (const eventId of eventIds) proofs.push(await this.proofs.proofOf(work, eventId));
      return { facts, proofs };
    });
  }
}
