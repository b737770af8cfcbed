import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../ids/ids.js';

export type EndpointId = Id<'whk'>;
export type DeliveryId = Id<'dlv'>;

/** An address of somebody else's program that we send to, and the secret that proves it is us. */
@Entity('endpoints')
export class Endpoint {
  @PrimaryColumn('text') id!: EndpointId;
  /** `webhook`: news of the events it names; `booking`: a partner's system that pickups are booked with. */
  @Column('text') purpose!: 'webhook' | 'booking';
  @Column('text', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('text') name!: string;
  @Column('text') url!: string;
  /** Sealed: it is shown once, when it is made. */
  @Column('text') secret!: string;
  /** Types of events, each written out or by its beginning: `commitment.*`. */
  @Column('text', { array: true }) events!: string[];
  /** While set nothing is sent; what happens meanwhile waits. */
  @Column('timestamptz', { name: 'paused_at', nullable: true }) pausedAt!: Date | null;
  /** It answered 410, or somebody took it away: nothing is sent any more, and nothing waits. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: 'gone' | 'removed' | null;
  @Column('text', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') version!: number;
}

export type DeliveryState = 'queued' | 'delivered' | 'failed';

/** One message to one endpoint: what it says, and how far it has come. */
@Entity('deliveries')
export class Delivery {
  /** Sent as `webhook-id`, the same on every attempt. */
  @PrimaryColumn('text') id!: DeliveryId;
  @Column('text', { name: 'endpoint_id' }) endpointId!: EndpointId;
  /** The event it tells of: one endpoint is told of one event once. */
  @Column('text', { name: 'event_id' }) eventId!: string;
  @Column('text', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') type!: string;
  @Column('timestamptz') at!: Date;
  /** Ids, instants, words of ours: nothing personal. */
  @Column('jsonb') data!: Record<string, unknown>;
  @Column('text') state!: DeliveryState;
  @Column('integer') attempts!: number;
  @Column('timestamptz', { name: 'next_attempt_at' }) nextAttemptAt!: Date;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
}
