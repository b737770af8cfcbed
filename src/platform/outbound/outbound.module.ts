import { Global, Module } from '@nestjs/common';
import { Deliveries } from './deliveries.js';
import { Endpoints } from './endpoints.service.js';
import { LIMITS, Outbound, OUTBOUND_LIMITS, RESOLVER, systemResolver } from './outbound.js';
import { SealedSecrets } from './sealed-secrets.js';

/** The way out, for everybody. */
@Global()
@Module({
  providers: [
    { provide: RESOLVER, useValue: systemResolver },
    { provide: OUTBOUND_LIMITS, useValue: LIMITS },
    Deliveries,
    Endpoints,
    Outbound,
    SealedSecrets,
  ],
  exports: [Deliveries, Endpoints, Outbound, SealedSecrets],
})
export class OutboundModule {}
