export { Every, Handles, On, type EventPattern, type Repetition } from './jobs/handles.js';
export { defineJob, type Job, type Lane } from './jobs/job.js';
export { Jobs, type JobTerms, type JobToAdd } from './jobs/jobs.js';
export { QueueAway } from './jobs/within.js';
