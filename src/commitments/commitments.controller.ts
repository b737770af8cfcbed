import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { AnswersPageOf, type Actor, CurrentActor, idParam, IfMatch, type Page } from '../platform/index.js';
import { BackingDto } from './chain/backings.dto.js';
import { BackingsService } from './chain/backings.service.js';
import { CommitmentSheet } from './commitment-sheet.views.js';
import type { CommitmentId } from './commitment.entity.js';
import { CommitmentView } from './commitment.views.js';
import { CommitmentsQueries } from './commitments.queries.js';
import { CompletionsService } from './completion/completions.service.js';
import { ResumptionsService } from './completion/resumptions.service.js';
import { TakingBack } from './completion/taking-back.service.js';
import { ListCommitmentsDto } from './list-commitments.dto.js';
import { NegotiationsService } from './negotiation/negotiations.service.js';
import { SpokenWords } from './negotiation/spoken-words.service.js';
import { RiskWords } from './risk/risk-words.service.js';
import {
  AnswerDto,
  AssessmentDto,
  CounterDto,
  OtherTermsDto,
  ReportDto,
  RiskDto,
  SpokenAnswerDto,
  WithdrawalDto,
} from './terms.dto.js';

@ApiTags('commitments')
@Controller('api/v1/commitments')
export class CommitmentsController {
  constructor(
    private readonly queries: CommitmentsQueries,
    private readonly negotiations: NegotiationsService,
    private readonly completions: CompletionsService,
    private readonly backings: BackingsService,
    private readonly resumptions: ResumptionsService,
    private readonly takingBack: TakingBack,
    private readonly spoken: SpokenWords,
    private readonly risks: RiskWords,
  ) {}

  @Get()
  @AnswersPageOf(CommitmentView)
  @May('commitment.read')
  list(@CurrentActor() actor: Actor, @Query() filter: ListCommitmentsDto): Promise<Page<CommitmentView>> {
    return this.queries.list(actor, filter);
  }

  @Get(':id')
  @May('commitment.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('cmt')) id: CommitmentId): Promise<CommitmentSheet> {
    return this.queries.sheet(actor, id);
  }

  /** Lets it rest on another promise of its case, or changes what passes between the two. */
  @Put(':id/backings/:commitmentId')
  @May('commitment.back')
  back(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Param('commitmentId', idParam('cmt')) on: CommitmentId,
    @Body() asked: BackingDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<CommitmentSheet> {
    return this.backings.rest(actor, id, on, asked, ifMatch);
  }

  @Delete(':id/backings/:commitmentId')
  @May('commitment.back')
  release(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Param('commitmentId', idParam('cmt')) from: CommitmentId,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<CommitmentSheet> {
    return this.backings.release(actor, id, from, ifMatch);
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @May('commitment.accept')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() answer: SpokenAnswerDto,
  ): Promise<CommitmentView> {
    return this.negotiations.accept(actor, id, answer);
  }

  @Post(':id/counter')
  @HttpCode(200)
  @May('commitment.counter')
  counter(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() counter: CounterDto,
  ): Promise<CommitmentView> {
    return this.negotiations.counter(actor, id, counter);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @May('commitment.decline')
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() answer: SpokenAnswerDto,
  ): Promise<CommitmentView> {
    return this.negotiations.decline(actor, id, answer);
  }

  @Post(':id/report')
  @HttpCode(200)
  @May('commitment.report')
  report(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() report: ReportDto,
  ): Promise<CommitmentView> {
    return this.completions.report(actor, id, report);
  }

  /** It was a slip: for two minutes the report can be taken back, and the promise runs on. */
  @Delete(':id/report')
  @May('commitment.report')
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() answer: AnswerDto,
  ): Promise<CommitmentView> {
    return this.takingBack.takeBack(actor, id, answer);
  }

  @Post(':id/assessment')
  @HttpCode(200)
  @May('commitment.assess')
  assess(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() assessment: AssessmentDto,
  ): Promise<CommitmentView> {
    return this.completions.assess(actor, id, assessment);
  }

  /** Answers the successor, which carries the new terms. */
  @Post(':id/renegotiation')
  @HttpCode(200)
  @May('commitment.renegotiate')
  renegotiate(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() asked: CounterDto,
  ): Promise<CommitmentView> {
    return this.negotiations.renegotiate(actor, id, asked);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @May('commitment.withdraw')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() answer: WithdrawalDto,
  ): Promise<CommitmentView> {
    return this.negotiations.withdraw(actor, id, answer);
  }

  /** The partner says itself what it was quoted with. */
  @Post(':id/confirmation')
  @HttpCode(200)
  @May('commitment.confirm')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() answer: AnswerDto,
  ): Promise<CommitmentView> {
    return this.spoken.confirm(actor, id, answer);
  }

  /** The partner says that it never gave the word it is quoted with; for a day. */
  @Post(':id/denial')
  @HttpCode(200)
  @May('commitment.confirm')
  deny(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() answer: AnswerDto,
  ): Promise<CommitmentView> {
    return this.spoken.deny(actor, id, answer);
  }

  /** Said to be done and found not to be: promised again, for another time. */
  @Post(':id/resumption')
  @HttpCode(200)
  @May('commitment.resume')
  resume(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() again: OtherTermsDto,
  ): Promise<CommitmentView> {
    return this.resumptions.resume(actor, id, again);
  }

  @Put(':id/risk')
  @May('commitment.doubt')
  putAtRisk(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() said: RiskDto,
  ): Promise<CommitmentView> {
    return this.risks.say(actor, id, said);
  }

  @Delete(':id/risk')
  @May('commitment.doubt')
  relieve(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cmt')) id: CommitmentId,
    @Body() answer: AnswerDto,
  ): Promise<CommitmentView> {
    return this.risks.takeBack(actor, id, answer);
  }
}
