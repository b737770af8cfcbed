import { Global, Module, type DynamicModule } from '@nestjs/common';
import { LOG, type Log } from './log.js';

/** The log, made before anything else so that the start itself is in it. */
@Global()
@Module({})
export class LoggingModule {
  static with(log: Log): DynamicModule {
    return { module: LoggingModule, providers: [{ provide: LOG, useValue: log }], exports: [LOG] };
  }
}
