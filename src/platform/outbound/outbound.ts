import { lookup } from 'node:dns/promises';
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecured } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { reachOfAddress } from './addresses.rules.js';
import { OutboundRefused, OutboundTimedOut } from './outbound.errors.js';
import { faultInAddress, faultInReach, hostOf } from './outbound.rules.js';

export interface Address {
  readonly address: string;
  readonly family: number;
}
/** Finds all addresses of a name. */
export type Resolver = (host: string) => Promise<readonly Address[]>;
export const RESOLVER = Symbol('Resolver');
export const systemResolver: Resolver = (host) => lookup(host, { all: true, verbatim: true });

export const OUTBOUND_LIMITS = Symbol('OutboundLimits');
export interface OutboundLimits {
  /** From the first look-up to the last byte of the answer. */
  readonly ms: number;
  /** Of the answer's body that are read; the rest is left and the connection cut. */
  readonly bytes: number;
}
export const LIMITS: OutboundLimits = { ms: 10_000, bytes: 64_000 };

export interface OutboundCall {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
export interface OutboundAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** At most as much as the limits allow. */
  readonly body: string;
}

/**
 * The only way out over HTTP. A name is looked up once, every address it has must be one we call, and the connection goes to an address
 * that was looked at: a name that answers differently the second time is never asked twice. Redirects are answers like any other.
 */
@Injectable()
export class Outbound {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'outboundAllow'>,
    @Inject(RESOLVER) private readonly resolve: Resolver,
    @Inject(OUTBOUND_LIMITS) private readonly limits: OutboundLimits,
  ) {}

  /** Why this address would not be called, as far as its writing shows; looks nothing up. */
  faultIn(url: string): string | undefined {
    return faultInAddress(url, this.config.outboundAllow);
  }

  /** @throws OutboundRefused, OutboundTimedOut, and the connection's own errors */
  async call(call: OutboundCall): Promise<OutboundAnswer> {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), this.limits.ms);
    try {
      const target = await endedBy(ending.signal, this.targetOf(call.url));
      return await this.send(call, target, ending.signal);
    } catch (error) {
      throw ending.signal.aborted ? new OutboundTimedOut(this.limits.ms) : error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async targetOf(text: string): Promise<Address> {
    const fault = this.faultIn(text);
    if (fault) throw new OutboundRefused(fault);
    const url = new URL(text);
    const addresses = await this.resolve(hostOf(url));
    if (addresses.length === 0) throw new OutboundRefused('has a name that leads nowhere');
    for (const { address } of addresses) {
      const closed = faultInReach(url, reachOfAddress(address, this.config.outboundAllow));
      if (closed) throw new OutboundRefused(closed);
    }
    return addresses[0]!;
  }

  private send(call: OutboundCall, target: Address, signal: AbortSignal): Promise<OutboundAnswer> {
    const url = new URL(call.url);
    const options: RequestOptions = {
      method: call.method,
      // Never a connection that somebody else opened, and never an address that was not looked at.
      agent: false,
      lookup: always(target),
      signal,
      headers: {
        'user-agent': 'Kept',
        connection: 'close',
        ...call.headers,
        ...(call.body === undefined ? {} : { 'content-length': Buffer.byteLength(call.body) }),
      },
    };
    return new Promise((resolve, reject) => {
      const request = (url.protocol === 'https:' ? requestSecured : requestPlain)(url, options, (response) => {
        readUpTo(this.limits.bytes, response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      });
      request.on('error', reject);
      request.end(call.body);
    });
  }
}

const always =
  (target: Address): LookupFunction =>
  (_host, options, done) =>
    options.all ? done(null, [{ ...target }]) : done(null, target.address, target.family);

async function readUpTo(limit: number, response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, limit - read));
    read += chunk.length;
    // Leaving the loop destroys the response, and with it the connection.
    if (read >= limit) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Rejects as soon as the signal says so: a look-up cannot be called off, only left alone. */
function endedBy<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('ended')), { once: true });
    work.then(resolve, reject);
  });
}
