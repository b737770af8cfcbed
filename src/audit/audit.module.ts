import { Module } from '@nestjs/common';
import { FlexModule } from '../flex/index.js';
import { AuditController } from './audit.controller.js';
import { LedgerEvents } from './ledger-events.js';
import { LedgerKey } from './seal/ledger-key.js';
import { LedgerProofs } from './seal/ledger-proofs.js';
import { LedgerPublisher } from './seal/ledger-publisher.js';
import { LedgerSealer } from './seal/ledger-sealer.js';
import { LedgerWitness } from './seal/ledger-witness.js';
import { ReceiptsController } from './receipts.controller.js';

@Module({
  imports: [FlexModule],
  controllers: [AuditController, ReceiptsController],
  providers: [LedgerEvents, LedgerKey, LedgerProofs, LedgerPublisher, LedgerSealer, LedgerWitness],
})
export class AuditModule {}
