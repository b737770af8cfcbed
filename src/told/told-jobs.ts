import { Injectable } from '@nestjs/common';
import { Handlers, type Job, type JobToAdd } from '../platform/index.js';

/** In a story no queue stands between a job and its being done. Stands in the place of `Jobs`. */
@Injectable()
export class ToldJobs {
  constructor(private readonly handlers: Handlers) {}

  async add<Data extends object>(job: Job<Data>, data: Data): Promise<void> {
    await this.handlers.handlerOf(job.name)!(data);
  }

  async addAll<Data extends object>(job: Job<Data>, entries: readonly JobToAdd<Data>[]): Promise<void> {
    for (const { data } of entries) await this.add(job, data);
  }
}
