import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import { lockCommitment } from '../commitment-changes.js';
import { Commitment } from '../commitment.entity.js';
import { commitmentSlipEnded, commitmentSlipped } from '../commitment.events.js';
import { isRunning } from '../commitment-states.rules.js';

/**
 * Writes down when a promise to a customer slips, and until when: one slip at a time, however many of its backings move meanwhile.
 * From these rows and the ledger follows whether the customer heard of it before they asked.
 */
@Injectable()
export class Slips {
  /** `cause`: the promise behind it for whose sake it can hardly be kept as things stand; undefined while it can. */
  async keep(work: Work, promise: Commitment, cause: string | undefined): Promise<void> {
    if (promise.promisee !== 'customer' || promise.caseId === null) return;
    const open = await this.openOf(work, promise.id);
    if (cause && !open) await this.begin(work, promise, cause);
    if (!cause && open) await this.end(work, promise, open, 'mended');
  }

  /** A promise that has come to its end, or given its place to another, cannot slip any further. */
  async endIfSettled(work: Work, promiseId: string): Promise<void> {
    if (!(await this.openOf(work, promiseId))) return;
    const promise = await lockCommitment(work, promiseId);
    // Whoever changes a slip holds its promise: what was open before may be over now.
    const open = await this.openOf(work, promiseId);
    if (open && !isRunning(promise.state)) await this.end(work, promise, open, 'settled');
  }

  private async begin(work: Work, promise: Commitment, cause: string): Promise<void> {
    const id = work.newId('slp');
    await work.query(
      'insert into slips (id, commitment_id, case_id, cause_id, slipped_at) values ($1, $2, $3, $4, $5)',
      [id, promise.id, promise.caseId, cause, work.now],
    );
    work.record(commitmentSlipped(promise, id));
  }

  private async end(work: Work, promise: Commitment, id: string, how: 'mended' | 'settled'): Promise<void> {
    await work.query('update slips set ended_at = $2, ended_how = $3 where id = $1', [id, work.now, how]);
    work.record(commitmentSlipEnded(promise, id, how));
  }

  private async openOf(work: Work, promiseId: string): Promise<string | undefined> {
    const [open] = await work.query<{ id: string }>(
      'select id from slips where commitment_id = $1 and ended_at is null',
      [promiseId],
    );
    return open?.id;
  }
}
