import { Module } from '@nestjs/common';
import { accessEntities, AccessModule } from './access/index.js';
import { DatabaseModule, EventsModule, FilesModule, HealthModule, JobsModule, LiveModule, MailModule, platformEntities } from './platform/index.js';

@Module({
  imports: [
    DatabaseModule.with([...platformEntities, ...accessEntities]),
    HealthModule,
    JobsModule,
    LiveModule,
    MailModule,
    FilesModule,
    AccessModule,
    EventsModule,
  ],
})
export class AppModule {}
