import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type Work } from '../../platform/index.js';

/**
 * Seals words that are about a person, so that the ledger can vouch for them without holding them: a code under a key of that person's own
 * (HMAC-SHA-256 of the canonical JSON, RFC 2104 and 8785). Who has the words and the key sees that they are the same; once the key is forgotten the code
 * says nothing about anybody.
 */
@Injectable()
export class PersonKeys {
  /** The code of these words, as hex; makes the person's key when it is the first. */
  async seal(work: Work, customerId: string, words: unknown): Promise<string> {
    await work.query('insert into person_keys (customer_id, key, made_at) values ($1, $2, $3) on conflict do nothing', [
      customerId,
      randomBytes(32),
      work.now,
    ]);
    const [row] = await work.query<{ key: Buffer }>('select key from person_keys where customer_id = $1', [customerId]);
    return codeOf(row!.key, words);
  }
}

export const codeOf = (key: Buffer, words: unknown): string =>
  createHmac('sha256', key).update(canonicalJson(words)).digest('hex');
