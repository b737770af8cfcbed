import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import { AwsV4Signer } from 'aws4fetch';
import type { Clock } from '../clock/clock.js';
import { FilesAway } from './file.errors.js';
import type { S3Address } from './s3-address.rules.js';

export interface S3Request {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Within the bucket; empty for the bucket itself. */
  key: string;
  /** Answers the caller knows what to do with; any other is the operator's to mend. */
  expects: readonly number[];
  headers?: Record<string, string>;
  /** What is sent; its length and SHA-256 stand in the headers. */
  body?: Readable;
}

/** SHA-256 of nothing. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Milliseconds the server may be silent before it answers, and the reader of its answer while it is read. */
export const PATIENCE_MS = { server: 10_000, reader: 60_000 };

/** Signed requests to one bucket (AWS Signature Version 4). Each has a connection of its own: files are few, and a kept one may be dead. */
export class S3Requests {
  private readonly log = new Logger('Files');
  private readonly keys = new Map<string, ArrayBuffer>();

  constructor(
    private readonly address: S3Address,
    private readonly clock: Clock,
    private readonly patienceMs: typeof PATIENCE_MS,
  ) {}

  /** The answer, its body not yet read. @throws FilesAway when there is none, or not one that is expected */
  async send(request: S3Request): Promise<http.IncomingMessage> {
    try {
      const answer = await this.exchange(request, await this.signed(request));
      if (request.expects.includes(answer.statusCode!)) return answer;
      answer.resume();
      throw new Error(`it answered ${answer.statusCode}`);
    } catch (error) {
      request.body?.destroy();
      this.log.warn({ message: 'The file server is away', method: request.method, cause: (error as Error).message });
      throw new FilesAway();
    }
  }

  private async signed({ method, key, headers = {} }: S3Request): Promise<{ url: URL; headers: Headers }> {
    const { bucketUrl, region, accessKeyId, secretAccessKey } = this.address;
    const signer = new AwsV4Signer({
      ...{ method, url: key ? `${bucketUrl}/${key}` : bucketUrl, service: 's3', region, accessKeyId, secretAccessKey },
      headers: { 'x-amz-content-sha256': EMPTY, ...headers },
      datetime: this.clock
        .now()
        .toISOString()
        .replace(/[:-]|\.\d{3}/g, ''),
      cache: this.keys,
    });
    return signer.sign();
  }

  private exchange(
    { method, body }: S3Request,
    { url, headers }: { url: URL; headers: Headers },
  ): Promise<http.IncomingMessage> {
    const { request: open } = url.protocol === 'https:' ? https : http;
    return new Promise((resolve, reject) => {
      const options = { method, headers: Object.fromEntries(headers), agent: false, timeout: this.patienceMs.server };
      const request = open(url, options, (answer) => {
        answer.socket.setTimeout(this.patienceMs.reader);
        resolve(answer);
      });
      const fail = (error: Error): void => {
        request.destroy(error);
        reject(error);
      };
      request.on('timeout', () => fail(new Error('it is silent')));
      request.on('error', reject);
      if (body) pipeline(body, request).catch(fail);
      else request.end();
    });
  }
}
