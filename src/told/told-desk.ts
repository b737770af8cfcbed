import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { accessEntities, AccessModule } from '../access/index.js';
import { calendarsEntities, CalendarsModule } from '../calendars/index.js';
import { casesEntities, CasesModule } from '../cases/index.js';
import { commitmentsEntities, CommitmentsModule } from '../commitments/index.js';
import { customersEntities, CustomersModule } from '../customers/index.js';
import { feedbackEntities, FeedbackModule } from '../feedback/index.js';
import { partnersEntities, PartnersModule } from '../partners/index.js';
import {
  ConfigModule,
  FilesModule,
  MailModule,
  OutboundModule,
  platformEntities,
  type Config,
} from '../platform/index.js';
import { policiesEntities, PoliciesModule } from '../policies/index.js';
import { ToldDeskModule } from './told-desk.module.js';
import type { ToldTime } from './told-time.js';

/** The tables stories fill. */
export const toldEntities: Function[] = [
  ...platformEntities,
  ...accessEntities,
  ...calendarsEntities,
  ...customersEntities,
  ...partnersEntities,
  ...commitmentsEntities,
  ...policiesEntities,
  ...casesEntities,
  ...feedbackEntities,
];

class ToldDesk {}

/**
 * The desk's own modules in told time: no pages, queues, relay or duties. Nor does it know a mail server: nobody is mailed about a past
 * that never was, so what the stories wrote is held in the outbox. `more` are the modules that some stories need besides.
 */
export function openToldDesk(
  config: Config,
  dataSource: DataSource,
  time: ToldTime,
  more: readonly Type[] = [],
): Promise<INestApplicationContext> {
  const imports = [
    ConfigModule.with({ ...config, smtpUrl: undefined }),
    ToldDeskModule.over(dataSource, time),
    ...[MailModule, OutboundModule, FilesModule, AccessModule, CalendarsModule, CustomersModule, PartnersModule],
    ...[CommitmentsModule, PoliciesModule, CasesModule, FeedbackModule, ...more],
  ];
  return NestFactory.createApplicationContext({ module: ToldDesk, imports }, { logger: false, abortOnError: false });
}
