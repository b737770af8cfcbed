import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { PartnersModule } from '../partners/index.js';
import { BoardController } from './board/board.controller.js';
import { BoardQueries } from './board/board.queries.js';
import { CaseFiles } from './case-files.js';
import { CasePromises } from './case-promises.js';
import { CaseSheets } from './case-sheets.js';
import { CaseFilesController, CasesController } from './cases.controller.js';
import { CasesQueries } from './cases.queries.js';
import { CasesService } from './cases.service.js';
import { CustomerVoice } from './entries/customer-voice.service.js';
import { EntriesService } from './entries/entries.service.js';
import { FilesController } from './files.controller.js';
import { LetterWriter } from './letters/letter-writer.js';
import { LettersListener } from './letters/letters.listener.js';
import { Drafts } from './own-tasks/drafts.js';
import { NoticesService } from './own-tasks/notices.service.js';
import { OwnTasksController } from './own-tasks/own-tasks.controller.js';
import { OwnTasksQueries } from './own-tasks/own-tasks.queries.js';
import { OwnTasksService } from './own-tasks/own-tasks.service.js';
import { ParticipationsController } from './participations/participations.controller.js';
import { ParticipationsService } from './participations/participations.service.js';
import { Scorecards } from './scorecards/scorecards.js';
import { AcknowledgementsService } from './stages/acknowledgements.service.js';
import { ClosuresService } from './stages/closures.service.js';
import { ResolutionsService } from './stages/resolutions.service.js';
import { StagesController } from './stages/stages.controller.js';
import { WaitsService } from './stages/waits.service.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TasksQueries } from './tasks/tasks.queries.js';
import { TasksService } from './tasks/tasks.service.js';
import { TimelineQueries } from './timeline.queries.js';

@Module({
  imports: [CommitmentsModule, PartnersModule],
  controllers: [
    CasesController,
    CaseFilesController,
    BoardController,
    FilesController,
    OwnTasksController,
    ParticipationsController,
    StagesController,
    TasksController,
  ],
  providers: [
    AcknowledgementsService,
    BoardQueries,
    CaseFiles,
    CasePromises,
    CaseSheets,
    CasesQueries,
    CasesService,
    ClosuresService,
    CustomerVoice,
    Drafts,
    EntriesService,
    LettersListener,
    LetterWriter,
    NoticesService,
    OwnTasksQueries,
    OwnTasksService,
    ParticipationsService,
    ResolutionsService,
    Scorecards,
    TasksQueries,
    TasksService,
    TimelineQueries,
    WaitsService,
  ],
  exports: [
    CaseFiles,
    CasesQueries,
    CasesService,
    ClosuresService,
    CustomerVoice,
    EntriesService,
    ParticipationsService,
    Scorecards,
    TasksQueries,
    TasksService,
    TimelineQueries,
  ],
})
export class CasesModule {}
