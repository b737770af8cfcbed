import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, SystemClock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { Bell } from '../events/bell.js';
import { serviceDataSource } from './data-source.js';
import { OUTBOX_BELL, UnitOfWork } from './unit-of-work.js';

/** The service's connections and the unit of work over them. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static with(entities: Function[]): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: (config: Config) => serviceDataSource(config.databaseUrl, entities).initialize(),
        },
        { provide: CLOCK, useClass: SystemClock },
        { provide: OUTBOX_BELL, useClass: Bell },
        UnitOfWork,
      ],
      exports: [DataSource, CLOCK, OUTBOX_BELL, UnitOfWork],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
