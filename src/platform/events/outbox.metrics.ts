import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { outboxBacklog, type OutboxBacklog } from './outbox.queries.js';

/** Of the application that was started last: a process has one. */
let source: OutboxMetrics | undefined;

/** Asks the database when somebody looks; while it does not answer, the last value stands. */
function gauge(name: string, help: string, valueOf: (backlog: OutboxBacklog) => number): void {
  new Gauge({
    name,
    help,
    async collect() {
      const backlog = await source?.backlog().catch(() => undefined);
      if (backlog) this.set(valueOf(backlog));
    },
  });
}
gauge('kept_outbox_waiting', 'Committed events not yet handed to their listeners', (backlog) => backlog.waiting);
gauge('kept_outbox_oldest_seconds', 'Age of the oldest of them', (backlog) => backlog.oldestSeconds);

/** How far the relay is behind, by the database's clock. */
@Injectable()
export class OutboxMetrics {
  constructor(private readonly unitOfWork: UnitOfWork) {
    source = this;
  }

  backlog(): Promise<OutboxBacklog> {
    return this.unitOfWork.read(systemActor('metrics'), outboxBacklog);
  }
}
