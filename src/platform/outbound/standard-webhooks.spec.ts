import { Webhook } from 'standardwebhooks';
import { isSignedBy, newWebhookSecret, signedHeaders } from './standard-webhooks.js';

const secret = newWebhookSecret();
const body = '{"type":"commitment.kept","data":{"id":"ä"}}';
const now = new Date();
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

describe('a signed message', () => {
  it('is verified by the specification’s own library, and by us', () => {
    const headers = signedHeaders(secret, 'dlv_1', now, body);
    expect(new Webhook(secret).verify(body, { ...headers })).toEqual(JSON.parse(body));
    expect(isSignedBy(secret, headers, body, now)).toBe(true);
  });

  it('has the signature that the specification gives as its example', () => {
    const example = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const payload = '{"test": 2432232314}';
    const at = new Date(1614265330_000);
    expect(signedHeaders(example, 'msg_p5jXN8AQM9LWM0D4loKWxJek', at, payload)['webhook-signature']).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('may carry several signatures, as while a secret is changed', () => {
    const headers = signedHeaders(secret, 'dlv_1', now, body);
    const both = `v1,AAAA v1a,xyz ${headers['webhook-signature']}`;
    expect(isSignedBy(secret, { ...headers, 'webhook-signature': both }, body, now)).toBe(true);
  });

  it.each<[string, Partial<ReturnType<typeof signedHeaders>>, string?]>([
    ['another body', {}, `${body} `],
    ['another id', { 'webhook-id': 'dlv_2' }],
    ['another time', { 'webhook-timestamp': String(Math.floor(now.getTime() / 1_000) + 1) }],
    ['no signature', { 'webhook-signature': '' }],
    ['half a signature', { 'webhook-signature': 'v1,' }],
    ['a time that is none', { 'webhook-timestamp': 'now' }],
    ['an id with a line break', { 'webhook-id': 'dlv_1\n' }],
  ])('is nobody’s with %s', (_what, change, other = body) => {
    expect(isSignedBy(secret, { ...signedHeaders(secret, 'dlv_1', now, body), ...change }, other, now)).toBe(false);
  });

  it('is nobody’s under another secret, without its headers, or more than five minutes away', () => {
    const headers = signedHeaders(secret, 'dlv_1', now, body);
    expect(isSignedBy(newWebhookSecret(), headers, body, now)).toBe(false);
    expect(isSignedBy(secret, {}, body, now)).toBe(false);
    expect([299, -298].map((s) => isSignedBy(secret, headers, body, later(s)))).toEqual([true, true]);
    expect([302, -302].map((s) => isSignedBy(secret, headers, body, later(s)))).toEqual([false, false]);
  });
});
