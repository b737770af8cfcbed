import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CONFIG, type Config } from './config.js';
import { ServerSecret } from './server-secret.js';

/** The configuration, read once and checked before anything starts, for everybody. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: ServerSecret, useFactory: () => ServerSecret.of(config) },
      ],
      exports: [CONFIG, ServerSecret],
    };
  }
}
