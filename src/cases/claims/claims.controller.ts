import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { May } from '../../access/index.js';
import type { PartnerId } from '../../partners/index.js';
import {
  AnswersPageOf,
  attachmentHeader,
  CurrentActor,
  idParam,
  IfMatch,
  type Actor,
  type Page,
} from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { ClaimAnswersService } from './claim-answers.service.js';
import type { ClaimId } from './claim.entity.js';
import { ClaimTermsService, ClaimTermsView } from './claim-terms.service.js';
import { ClaimView } from './claim.views.js';
import {
  AnswerClaimDto,
  FileClaimDto,
  ListClaimsDto,
  PayClaimDto,
  PrepareClaimDto,
  SetClaimTermsDto,
  WithdrawClaimDto,
} from './claims.dto.js';
import { ClaimsQueries } from './claims.queries.js';
import { ClaimsService } from './claims.service.js';
import { EvidencePack } from './pack/evidence-pack.js';

@ApiTags('claims')
@Controller('api/v1')
export class ClaimsController {
  constructor(
    private readonly claims: ClaimsService,
    private readonly answers: ClaimAnswersService,
    private readonly queries: ClaimsQueries,
  ) {}

  /** Prepares a claim; with it goes our promise to file it in time. */
  @Post('cases/:id/claims')
  @May('claim.write')
  prepare(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cs')) id: CaseId,
    @Body() asked: PrepareClaimDto,
  ): Promise<ClaimView> {
    return this.claims.prepare(actor, id, asked);
  }

  @Get('claims')
  @AnswersPageOf(ClaimView)
  @May('claim.read')
  list(@CurrentActor() actor: Actor, @Query() filter: ListClaimsDto): Promise<Page<ClaimView>> {
    return this.queries.list(actor, filter);
  }

  @Get('claims/:id')
  @May('claim.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('clm')) id: ClaimId): Promise<ClaimView> {
    return this.queries.one(actor, id);
  }

  /** The partner sees it from now on, and is given the task to answer it. */
  @Put('claims/:id/filing')
  @May('claim.write')
  file(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('clm')) id: ClaimId,
    @Body() asked: FileClaimDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<ClaimView> {
    return this.answers.file(actor, id, asked, ifMatch);
  }

  /** What the partner says to it: itself, or told to our staff. */
  @Put('claims/:id/answer')
  @May('claim.answer')
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('clm')) id: ClaimId,
    @Body() asked: AnswerClaimDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<ClaimView> {
    return this.answers.answer(actor, id, asked, ifMatch);
  }

  /** Money that came in, in one part or several. */
  @Post('claims/:id/payments')
  @HttpCode(200)
  @May('claim.write')
  pay(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('clm')) id: ClaimId,
    @Body() asked: PayClaimDto,
  ): Promise<ClaimView> {
    return this.answers.pay(actor, id, asked);
  }

  @Put('claims/:id/withdrawal')
  @May('claim.write')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('clm')) id: ClaimId,
    @Body() { reason }: WithdrawClaimDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<ClaimView> {
    return this.claims.withdraw(actor, id, reason, ifMatch);
  }
}

@ApiTags('claims')
@Controller('api/v1/claims/:id/pack')
export class EvidencePackController {
  constructor(private readonly packs: EvidencePack) {}

  /** Everything that supports the claim as one zip: a page to read, a manifest with the SHA-256 of each file, and the files. */
  @Get()
  @May('claim.pack')
  @ApiProduces('application/zip')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('clm')) id: ClaimId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, content } = await this.packs.open(actor, id);
    reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
    return new StreamableFile(content, { type: 'application/zip', disposition: attachmentHeader(name) });
  }
}

@ApiTags('partners')
@Controller('api/v1/partners/:id/claim-terms')
export class ClaimTermsController {
  constructor(private readonly terms: ClaimTermsService) {}

  /** For each kind of claim how long there is to file it, and to answer it. */
  @Get()
  @AnswersPageOf(ClaimTermsView)
  @May('claim.terms')
  list(@CurrentActor() actor: Actor, @Param('id', idParam('ptn')) id: PartnerId): Promise<Page<ClaimTermsView>> {
    return this.terms.list(actor, id);
  }

  /** For claims prepared from now on. */
  @Put()
  @AnswersPageOf(ClaimTermsView)
  @May('claim.terms')
  set(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('ptn')) id: PartnerId,
    @Body() terms: SetClaimTermsDto,
  ): Promise<Page<ClaimTermsView>> {
    return this.terms.set(actor, id, terms);
  }
}
