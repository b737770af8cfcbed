import { Global, Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { LIVE_BUS, type LiveBus } from './live-bus.js';
import { LiveStreams } from './live-streams.js';
import { PassingNews } from './passing-news.js';
import { PostgresLiveBus } from './postgres-live-bus.js';
import { RedisLiveBus } from './redis-live-bus.js';

const openLiveBus = ({ databaseUrl, redisUrl }: Config): LiveBus =>
  redisUrl ? new RedisLiveBus(redisUrl) : new PostgresLiveBus(databaseUrl);

/** Who is looking at a case is told that it changed. Needs somebody to provide `LIVE_GATE`. */
@Global()
@Module({
  providers: [{ provide: LIVE_BUS, inject: [CONFIG], useFactory: openLiveBus }, LiveStreams, PassingNews],
  exports: [LIVE_BUS, LiveStreams, PassingNews],
})
export class LiveModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(LIVE_BUS) private readonly bus: LiveBus) {}

  onApplicationBootstrap(): void {
    this.bus.begin();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.bus.close();
  }
}
