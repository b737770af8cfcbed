import { Counter } from 'prom-client';

export const jobsDone = new Counter({
  name: 'kept_jobs_done_total',
  help: 'Jobs carried out',
  labelNames: ['lane', 'job'],
});
export const jobsTriedAgain = new Counter({
  name: 'kept_jobs_tried_again_total',
  help: 'Attempts that failed and are repeated',
  labelNames: ['lane', 'job'],
});
export const jobsFailed = new Counter({
  name: 'kept_jobs_failed_total',
  help: 'Jobs that stay failed until a person looks',
  labelNames: ['lane', 'job'],
});
