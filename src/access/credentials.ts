import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/index.js';
import { RememberedCallers } from './remembered-callers.js';

/** Whatever opens a door for somebody: sessions, API keys, links. */
@Injectable()
export class Credentials {
  constructor(private readonly remembered: RememberedCallers) {}

  /** Ends them all at once: of this process immediately, of others within the five seconds they may remember a caller. */
  revokeAllOf(work: Work, personId: string): Promise<void> {
    return this.revoke(work, personId, ['sessions', 'api_keys', 'links']);
  }

  /** Keys and links stay. */
  endSessionsOf(work: Work, personId: string): Promise<void> {
    return this.revoke(work, personId, ['sessions']);
  }

  private async revoke(work: Work, personId: string, tables: readonly string[]): Promise<void> {
    for (const table of tables) {
      await work.query(`update ${table} set revoked_at = now() where person_id = $1 and revoked_at is null`, [
        personId,
      ]);
    }
    this.remembered.forget();
  }
}
