import { Module, type OnModuleInit } from '@nestjs/common';
import { CalendarsModule } from '../calendars/index.js';
import { PartnersModule } from '../partners/index.js';
import { BackingsService } from './chain/backings.service.js';
import { ChainLooks } from './chain/chain-looks.js';
import { ChainWatch } from './chain/chain-watch.js';
import { Chains } from './chain/chains.js';
import { OverPromises } from './chain/over-promises.js';
import { Slips } from './chain/slips.js';
import { ChaseController } from './chase/chase.controller.js';
import { ChaseFeeder } from './chase/chase-feeder.js';
import { ChaseLadders } from './chase/chase-ladders.js';
import { ChaseSchedule } from './chase/chase-schedule.js';
import { ChaseStops } from './chase/chase-stops.js';
import { ChaseSweep } from './chase/chase-sweep.js';
import { ChasesService } from './chase/chases.service.js';
import { Forecasts } from './chase/forecast/forecasts.js';
import { LaddersController } from './chase/ladders/ladders.controller.js';
import { LaddersQueries } from './chase/ladders/ladders.queries.js';
import { LaddersService } from './chase/ladders/ladders.service.js';
import { PausesService } from './chase/pauses/pauses.service.js';
import { faultsIn, TRANSITIONS } from './commitment-states.rules.js';
import { CommitmentsController } from './commitments.controller.js';
import { CommitmentsQueries } from './commitments.queries.js';
import { CommitmentsService } from './commitments.service.js';
import { CompletionsService } from './completion/completions.service.js';
import { ResumptionsService } from './completion/resumptions.service.js';
import { TakingBack } from './completion/taking-back.service.js';
import { Settlements } from './completion/settlements.service.js';
import { DependenceWatch } from './negotiation/dependence-watch.js';
import { NegotiationsService } from './negotiation/negotiations.service.js';
import { ReplyWindows } from './negotiation/reply-windows.js';
import { SpokenWords } from './negotiation/spoken-words.service.js';
import { Chances } from './reliability/chances.js';
import { Notices } from './reliability/notices.js';
import { ReliabilityQueries } from './reliability/reliability.queries.js';
import { PaceWatch } from './risk/pace-watch.js';
import { RiskReader } from './risk/risk-reader.js';
import { RiskWords } from './risk/risk-words.service.js';
import { BreachWitness } from './targets/breach-witness.js';
import { TargetPromises } from './targets/target-promises.js';

@Module({
  imports: [CalendarsModule, PartnersModule],
  controllers: [CommitmentsController, ChaseController, LaddersController],
  providers: [
    BackingsService,
    BreachWitness,
    ChainLooks,
    Chains,
    ChainWatch,
    Chances,
    ChaseFeeder,
    ChaseLadders,
    ChaseSchedule,
    ChasesService,
    ChaseStops,
    ChaseSweep,
    CommitmentsQueries,
    CommitmentsService,
    CompletionsService,
    DependenceWatch,
    Forecasts,
    LaddersQueries,
    LaddersService,
    NegotiationsService,
    Notices,
    OverPromises,
    PaceWatch,
    PausesService,
    ReliabilityQueries,
    ReplyWindows,
    ResumptionsService,
    TakingBack,
    RiskReader,
    RiskWords,
    Settlements,
    Slips,
    SpokenWords,
    TargetPromises,
  ],
  exports: [
    BreachWitness,
    Chains,
    ChaseLadders,
    ChaseSchedule,
    CommitmentsQueries,
    CommitmentsService,
    CompletionsService,
    NegotiationsService,
    PaceWatch,
    ReliabilityQueries,
    ResumptionsService,
    TakingBack,
    RiskWords,
    Settlements,
    SpokenWords,
    TargetPromises,
  ],
})
export class CommitmentsModule implements OnModuleInit {
  onModuleInit(): void {
    const faults = faultsIn(TRANSITIONS);
    if (faults.length > 0) throw new Error(`The map of commitment states does not hold: ${faults.join('; ')}`);
  }
}
