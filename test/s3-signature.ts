import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * What is wrong with a request's signature, worked out anew from AWS's own description (Signature Version 4, header form): nothing, or why.
 * Knows plain paths without a query, which is all we send.
 */
export function signatureFault(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  known: { key: string; secret: string; region: string },
): string | undefined {
  const scheme =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/;
  const parts = scheme.exec(headers.authorization ?? '');
  if (!parts) return `no signature: ${headers.authorization}`;
  const [, key, day, region, signed, signature] = parts;
  if (key !== known.key || region !== known.region) return `signed by ${key} for ${region}`;
  const names = signed!.split(';');
  for (const name of ['host', 'x-amz-content-sha256', 'x-amz-date'])
    if (!names.includes(name)) return `${name} is not signed`;
  if (headers['x-amz-content-sha256'] !== sha256(body)) return 'another content than was signed';
  const at = String(headers['x-amz-date']);
  if (!at.startsWith(day!)) return 'signed for another day';
  const head = names.map((name) => `${name}:${String(headers[name]).trim()}\n`).join('');
  const request = [method, url, '', head, signed, headers['x-amz-content-sha256']].join('\n');
  const told = ['AWS4-HMAC-SHA256', at, `${day}/${region}/s3/aws4_request`, sha256(request)].join('\n');
  const dayKey = hmac(hmac(hmac(hmac(`AWS4${known.secret}`, day!), region!), 's3'), 'aws4_request');
  return hmac(dayKey, told).toString('hex') === signature ? undefined : 'the wrong signature';
}
