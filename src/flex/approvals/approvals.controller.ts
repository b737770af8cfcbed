import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../../platform/index.js';
import type { ApprovalId } from './approval.entity.js';
import { ApprovalTermsDto, ApprovalTermsView } from './approval-terms.dto.js';
import { ApprovalTerms } from './approval-terms.js';
import { ApprovalSheet, ApprovalView } from './approval.views.js';
import { ListApprovalsDto, VerdictDto, WithdrawApprovalDto, WordsDto } from './approvals.dto.js';
import { ApprovalsQueries } from './approvals.queries.js';
import { QuestionsService } from './questions.service.js';
import { VerdictsService } from './verdicts.service.js';
import { WithdrawalsService } from './withdrawals.service.js';

type Version = number | undefined;

@ApiTags('approvals')
@Controller('api/v1/approvals')
export class ApprovalsController {
  constructor(
    private readonly queries: ApprovalsQueries,
    private readonly verdicts: VerdictsService,
    private readonly questions: QuestionsService,
    private readonly withdrawals: WithdrawalsService,
  ) {}

  /** What is open the soonest due first, all else the newest first. */
  @Get()
  @AnswersPageOf(ApprovalView)
  @May('approval.read')
  list(@CurrentActor() actor: Actor, @Query() filter: ListApprovalsDto): Promise<Page<ApprovalView>> {
    return this.queries.list(actor, filter);
  }

  @Get(':id')
  @May('approval.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('apr')) id: ApprovalId): Promise<ApprovalSheet> {
    return this.queries.one(actor, id);
  }

  /** Yes or no, by somebody who was asked; whoever is signed in gives their password again first (`PUT /session/step-up`). */
  @Put(':id/verdict')
  @May('approval.give')
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('apr')) id: ApprovalId,
    @Body() asked: VerdictDto,
    @IfMatch() version: Version,
  ): Promise<ApprovalSheet> {
    return this.verdicts.give(actor, id, asked, version);
  }

  /** Asks whoever wants it something back; the time to answer goes on. */
  @Put(':id/question')
  @May('approval.give')
  ask(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('apr')) id: ApprovalId,
    @Body() { body }: WordsDto,
    @IfMatch() version: Version,
  ): Promise<ApprovalSheet> {
    return this.questions.ask(actor, id, body, version);
  }

  @Put(':id/answer')
  @May('approval.ask')
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('apr')) id: ApprovalId,
    @Body() { body }: WordsDto,
    @IfMatch() version: Version,
  ): Promise<ApprovalSheet> {
    return this.questions.answer(actor, id, body, version);
  }

  /** Whoever asked takes it back. */
  @Put(':id/withdrawal')
  @May('approval.ask')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('apr')) id: ApprovalId,
    @Body() { reason }: WithdrawApprovalDto,
    @IfMatch() version: Version,
  ): Promise<ApprovalSheet> {
    return this.withdrawals.withdraw(actor, id, reason, version);
  }
}

@ApiTags('approvals')
@Controller('api/v1/settings/approvals')
export class ApprovalTermsController {
  constructor(private readonly terms: ApprovalTerms) {}

  @Get()
  @May('setting.read')
  read(@CurrentActor() actor: Actor): Promise<ApprovalTermsView> {
    return this.terms.read(actor);
  }

  /** For approvals from now on. */
  @Put()
  @May('setting.write')
  change(
    @CurrentActor() actor: Actor,
    @Body() asked: ApprovalTermsDto,
    @IfMatch() version: Version,
  ): Promise<ApprovalTermsView> {
    return this.terms.change(actor, asked, version);
  }
}
