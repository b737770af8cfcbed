import { Body, Controller, Get, Header, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { May } from '../access/index.js';
import {
  AnswersPageOf,
  CurrentActor,
  idParam,
  ListQuery,
  UnitOfWork,
  type Actor,
  type Page,
} from '../platform/index.js';
import { ListEventsDto, WitnessesDto } from './audit.dto.js';
import { LedgerEvents } from './ledger-events.js';
import { CheckpointView, EventView, LedgerKeyView, ProofView, WitnessesView } from './ledger.views.js';
import { exportLedger } from './seal/ledger-export.js';
import { LedgerKey } from './seal/ledger-key.js';
import { LedgerPublisher } from './seal/ledger-publisher.js';
import { LedgerProofs } from './seal/ledger-proofs.js';

/** The ledger for who audits it: events, signed checkpoints, proofs, and all of it to take along. */
@Controller('api/v1/audit')
export class AuditController {
  constructor(
    private readonly events: LedgerEvents,
    private readonly proofs: LedgerProofs,
    private readonly key: LedgerKey,
    private readonly publisher: LedgerPublisher,
    private readonly uow: UnitOfWork,
  ) {}

  @Get('events')
  @May('audit.read')
  @AnswersPageOf(EventView)
  list(@CurrentActor() actor: Actor, @Query() asked: ListEventsDto): Promise<Page<EventView>> {
    return this.events.list(actor, asked);
  }

  @Get('checkpoints')
  @May('audit.read')
  @AnswersPageOf(CheckpointView)
  checkpoints(@CurrentActor() actor: Actor, @Query() asked: ListQuery): Promise<Page<CheckpointView>> {
    return this.proofs.checkpoints(actor, asked);
  }

  @Get('key')
  @May('audit.read')
  publicKey(): LedgerKeyView {
    return { origin: this.key.origin, publicKey: this.key.publicText };
  }

  /** Who of ours is mailed a checkpoint a day, to keep. */
  @Get('witnesses')
  @May('audit.read')
  witnesses(@CurrentActor() actor: Actor): Promise<WitnessesView> {
    return this.publisher.witnesses(actor);
  }

  @Put('witnesses')
  @May('setting.write')
  nameWitnesses(@CurrentActor() actor: Actor, @Body() { personIds }: WitnessesDto): Promise<WitnessesView> {
    return this.publisher.name(actor, personIds);
  }

  @Get('proofs/:eventId')
  @May('audit.read')
  proof(@CurrentActor() actor: Actor, @Param('eventId', idParam('evt')) eventId: string): Promise<ProofView> {
    return this.proofs.proof(actor, eventId);
  }

  /** The sealed ledger as lines of JSON (docs/audit.md), to be checked by a program that trusts nobody. */
  @Get('export')
  @May('audit.read')
  @Header('content-type', 'application/x-ndjson')
  @Header('content-disposition', 'attachment; filename="ledger.ndjson"')
  export(@CurrentActor() actor: Actor): StreamableFile {
    return new StreamableFile(Readable.from(exportLedger(this.uow, actor, this.key)));
  }
}
