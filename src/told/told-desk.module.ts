import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CLOCK, Handlers, Jobs, UnitOfWork } from '../platform/index.js';
import { ToldChases } from './told-chases.js';
import { ToldJobs } from './told-jobs.js';
import { ToldNews } from './told-news.js';
import { ToldTime } from './told-time.js';
import { ToldUnitOfWork } from './told-unit-of-work.js';

/** Time, units of work and jobs of a story, in the places of the desk's own. */
@Global()
@Module({})
export class ToldDeskModule {
  static over(dataSource: DataSource, time: ToldTime): DynamicModule {
    const uow = new ToldUnitOfWork(dataSource, time);
    return {
      module: ToldDeskModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: ToldTime, useValue: time },
        { provide: CLOCK, useValue: time },
        { provide: ToldUnitOfWork, useValue: uow },
        { provide: UnitOfWork, useValue: uow },
        { provide: Jobs, useExisting: ToldJobs },
        Handlers,
        ToldChases,
        ToldJobs,
        ToldNews,
      ],
      exports: [DataSource, CLOCK, UnitOfWork, Jobs, ToldChases, ToldNews, ToldTime, ToldUnitOfWork],
    };
  }
}
