import type { INestApplicationContext, Type } from '@nestjs/common';
import { KeysService, LinkService, PeopleService } from '../access/index.js';
import { CalendarsService } from '../calendars/index.js';
import {
  AcknowledgementsService,
  CasePromises,
  CasesQueries,
  CasesService,
  ClosuresService,
  CustomerVoice,
  EntriesService,
  LettersListener,
  MacrosService,
  MergesService,
  ParticipationsService,
  ResolutionsService,
  ServiceLevelsService,
  TargetFollower,
  TasksService,
  WaitsService,
} from '../cases/index.js';
import { CompletionsService, NegotiationsService } from '../commitments/index.js';
import { CustomersService, Helpline, OrdersService } from '../customers/index.js';
import {
  ApprovalVerdicts,
  BacktestsService,
  DecisionDuty,
  DecisionsService,
  LimitsService,
  Outcomes,
  Remedies,
  SamplesService,
  SampleVerdicts,
} from '../flex/index.js';
import { PartnersService } from '../partners/index.js';
import { systemActor } from '../platform/index.js';
import { PoliciesService, PublicationsService, VersionsService } from '../policies/index.js';
import { ToldNews, ToldTime, ToldUnitOfWork } from '../told/index.js';

/** The services of a desk in whose stories time is told: what everybody in the demo acts through. */
export class Stage {
  readonly system = systemActor('demo');
  readonly time = this.get(ToldTime);
  readonly uow = this.get(ToldUnitOfWork);
  readonly people = this.get(PeopleService);
  readonly keys = this.get(KeysService);
  readonly links = this.get(LinkService);
  readonly calendars = this.get(CalendarsService);
  readonly serviceLevels = this.get(ServiceLevelsService);
  readonly targets = this.get(TargetFollower);
  readonly customers = this.get(CustomersService);
  readonly orders = this.get(OrdersService);
  readonly helpline = this.get(Helpline);
  readonly macros = this.get(MacrosService);
  readonly partners = this.get(PartnersService);
  readonly cases = this.get(CasesService);
  readonly queries = this.get(CasesQueries);
  readonly merges = this.get(MergesService);
  readonly entries = this.get(EntriesService);
  readonly voice = this.get(CustomerVoice);
  readonly participations = this.get(ParticipationsService);
  readonly tasks = this.get(TasksService);
  readonly casePromises = this.get(CasePromises);
  readonly negotiations = this.get(NegotiationsService);
  readonly completions = this.get(CompletionsService);
  readonly acknowledgements = this.get(AcknowledgementsService);
  readonly waits = this.get(WaitsService);
  readonly resolutions = this.get(ResolutionsService);
  readonly closures = this.get(ClosuresService);
  readonly policies = this.get(PoliciesService);
  readonly policyVersions = this.get(VersionsService);
  readonly publications = this.get(PublicationsService);
  readonly decisions = this.get(DecisionsService);
  readonly decisionDuty = this.get(DecisionDuty);
  readonly approvals = this.get(ApprovalVerdicts);
  readonly remedies = this.get(Remedies);
  readonly limits = this.get(LimitsService);
  readonly outcomes = this.get(Outcomes);
  readonly backtests = this.get(BacktestsService);
  readonly samples = this.get(SamplesService);
  readonly sampleVerdicts = this.get(SampleVerdicts);
  private readonly news = this.get(ToldNews);

  /** `letters`: whether what happens is written to anybody; what is long past has been read and thrown away. */
  constructor(
    private readonly app: INestApplicationContext,
    private readonly letters = true,
  ) {}

  /** Does it and has it told: whoever listens has acted before the story goes on. */
  async told<T>(act: Promise<T>): Promise<T> {
    const done = await act;
    await this.news.carry(this.letters ? undefined : LettersListener);
    return done;
  }

  private get<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }
}
