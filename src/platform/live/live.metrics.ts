import { Counter, Gauge } from 'prom-client';

export const liveClients = new Gauge({ name: 'kept_live_clients', help: 'Open streams of live news' });
export const liveCutOff = new Counter({
  name: 'kept_live_cut_off_total',
  help: 'Streams ended by us',
  labelNames: ['why'],
});
