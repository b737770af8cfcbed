import { Module } from '@nestjs/common';
import { accessEntities, AccessModule } from './access/index.js';
import { AuditModule } from './audit/index.js';
import { calendarsEntities, CalendarsModule } from './calendars/index.js';
import { AgentsDayModule, casesEntities, CasesModule, ServiceLevelsModule, SideBySideModule } from './cases/index.js';
import { ChannelsModule } from './channels/index.js';
import { commitmentsEntities, CommitmentsModule } from './commitments/index.js';
import { customersEntities, CustomersModule } from './customers/index.js';
import { feedbackEntities, FeedbackModule } from './feedback/index.js';
import { flexEntities, FlexModule } from './flex/index.js';
import { PagesModule } from './pages/index.js';
import { partnersEntities, PartnersModule } from './partners/index.js';
import {
  DatabaseModule,
  EventsModule,
  FilesModule,
  HealthModule,
  JobsModule,
  LiveModule,
  MailModule,
  OutboundModule,
  platformEntities,
} from './platform/index.js';
import { policiesEntities, PoliciesModule } from './policies/index.js';
import { PrivacyModule } from './privacy/index.js';
import { ReportsModule } from './reports/index.js';

const entities = [
  ...platformEntities,
  ...accessEntities,
  ...calendarsEntities,
  ...customersEntities,
  ...partnersEntities,
  ...commitmentsEntities,
  ...policiesEntities,
  ...casesEntities,
  ...feedbackEntities,
  ...flexEntities,
];

@Module({
  imports: [
    DatabaseModule.with(entities),
    HealthModule,
    JobsModule,
    LiveModule,
    MailModule,
    OutboundModule,
    FilesModule,
    EventsModule,
    AccessModule,
    CalendarsModule,
    CustomersModule,
    PartnersModule,
    CommitmentsModule,
    PoliciesModule,
    CasesModule,
    AgentsDayModule,
    ServiceLevelsModule,
    SideBySideModule,
    FeedbackModule,
    FlexModule,
    ChannelsModule,
    AuditModule,
    PrivacyModule,
    ReportsModule,
    PagesModule,
  ],
})
export class AppModule {}
