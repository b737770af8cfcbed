import { Module } from '@nestjs/common';
import { OutboxMetrics } from './outbox.metrics.js';
import { Relay } from './relay.js';
import { Retelling } from './retelling.js';

/** What happens to an event once it is committed. Not global: it stops before the modules it stands on. */
@Module({ providers: [Relay, Retelling, OutboxMetrics] })
export class EventsModule {}
