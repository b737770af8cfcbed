import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Clock } from '../clock/clock.js';
import type { Incoming } from './doorstep.js';
import type { S3Address } from './s3-address.rules.js';
import { PATIENCE_MS, S3Requests } from './s3-requests.js';
import type { Shelf } from './shelf.js';

/**
 * A bucket at a server that speaks S3: `ab/cd/<hash>`. The hash is signed with the content, so a server that received something else
 * refuses it. Its user must be allowed to list the bucket: without that a missing content is answered like a forbidden one.
 */
export class S3Shelf implements Shelf {
  private readonly requests: S3Requests;

  constructor(address: S3Address, clock: Clock, patienceMs = PATIENCE_MS) {
    this.requests = new S3Requests(address, clock, patienceMs);
  }

  /** @throws FilesAway */
  async put(incoming: Incoming): Promise<void> {
    const key = keyOf(incoming.sha256);
    const there = await this.requests.send({ method: 'HEAD', key, expects: [200, 404] });
    there.resume();
    if (there.statusCode === 200) return;
    const answer = await this.requests.send({
      method: 'PUT',
      key,
      expects: [200],
      headers: {
        'content-length': String(incoming.bytes),
        'content-type': 'application/octet-stream',
        'x-amz-content-sha256': incoming.sha256.toString('hex'),
      },
      body: createReadStream(incoming.path),
    });
    answer.resume();
  }

  /** @throws FilesAway */
  async open(sha256: Buffer): Promise<Readable | undefined> {
    const answer = await this.requests.send({ method: 'GET', key: keyOf(sha256), expects: [200, 404] });
    if (answer.statusCode === 200) return answer;
    answer.resume();
    return undefined;
  }

  /** @throws FilesAway */
  async remove(sha256: Buffer): Promise<void> {
    (await this.requests.send({ method: 'DELETE', key: keyOf(sha256), expects: [200, 204, 404] })).resume();
  }

  /** @throws FilesAway */
  async check(): Promise<void> {
    (await this.requests.send({ method: 'HEAD', key: '', expects: [200] })).resume();
  }
}

function keyOf(sha256: Buffer): string {
  const name = sha256.toString('hex');
  return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}
