import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Every, systemActor, UnitOfWork, type Config } from '../../platform/index.js';
import { newestCheckpoint } from './ledger-proofs.js';

/**
 * Writes checkpoints where the database's owner is not the only one to reach: whoever rewrites the ledger would have to rewrite this file too, and
 * every copy of it. Once a minute, and only what is new.
 */
@Injectable()
export class LedgerWitness {
  private written = '';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
  ) {}

  @Every({ ms: 60_000, name: 'writing down checkpoints' })
  async writeDown(): Promise<void> {
    const newest = await this.uow.read(systemActor('witness'), newestCheckpoint);
    if (!newest || newest.note === this.written) return;
    const file = this.config.checkpointsFile;
    await mkdir(path.dirname(file), { recursive: true });
    await appendFile(file, `${newest.note}\n`);
    this.written = newest.note;
  }
}
