import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** Seconds that the clocks of sender and receiver may be apart. */
const TOLERANCE_S = 5 * 60;
const ID = /^[\x21-\x7e]{1,200}$/;

/** The three headers of the Standard Webhooks specification, as they come with a request. */
export interface WebhookHeaders {
  readonly 'webhook-id': string;
  /** Unix time in seconds. */
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** 192 random bits in the form the specification asks for. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;

/** Signs what is sent `at` this instant; the id is the same on every attempt. */
export const signedHeaders = (secret: string, id: string, at: Date, body: string): WebhookHeaders => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
  'webhook-signature': new Webhook(secret).sign(id, at, body),
});

/** Whether this body came, unchanged and within five minutes, from somebody who knows the secret; several signatures may be given. */
export function isSignedBy(secret: string, headers: Partial<WebhookHeaders>, body: string, now: Date): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (!id || !ID.test(id) || !timestamp || !/^\d{1,12}$/.test(timestamp) || !signatures) return false;
  const sentAt = new Date(Number(timestamp) * 1_000);
  if (Math.abs(now.getTime() - sentAt.getTime()) > TOLERANCE_S * 1_000) return false;
  const expected = Buffer.from(new Webhook(secret).sign(id, sentAt, body));
  return signatures.split(' ').some((given) => same(Buffer.from(given), expected));
}

const same = (given: Buffer, expected: Buffer): boolean =>
  given.length === expected.length && timingSafeEqual(given, expected);
