/** Where contents are kept at a server that speaks S3, and with what we sign for it. */
export interface S3Address {
  /** `https://host:port/bucket`, no slash at the end. */
  readonly bucketUrl: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const REGION = 'us-east-1';
/** What S3 itself allows, RFC 1123 names. */
const BUCKET = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/;
const KNOWN = ['region', 'tls'];

/**
 * Reads `s3://key:secret@host[:port]/bucket?region=…&tls=false`. Key and secret are written as addresses need them (`%2F` for a slash).
 * Answers every problem it finds instead, none of which repeats the secret.
 */
export function readS3Address(text: string): S3Address | { problems: string[] } {
  if (!/^s3:\/\//i.test(text) || !URL.canParse(text)) return { problems: ['is not a URL that begins with s3://'] };
  const url = new URL(text);
  const problems: string[] = [];
  const [key, secret] = [decoded(url.username), decoded(url.password)];
  if (!key || !secret) problems.push('names no key and secret before its host');
  if (!url.hostname) problems.push('names no host');
  const bucket = BUCKET.exec(url.pathname)?.[1];
  if (!bucket)
    problems.push('names no bucket: one name of 3 to 63 small letters, digits, dots and dashes behind the host');
  for (const name of url.searchParams.keys())
    if (!KNOWN.includes(name)) problems.push(`has a part "${name}"; it may have ${KNOWN.join(' and ')}`);
  const tls = url.searchParams.get('tls') ?? 'true';
  if (tls !== 'true' && tls !== 'false') problems.push(`says tls=${tls}; it may be true or false`);
  const region = url.searchParams.get('region') ?? REGION;
  if (!/^[a-z0-9-]{1,40}$/.test(region)) problems.push(`says region=${region}, which is none`);
  if (problems.length > 0) return { problems };
  const protocol = tls === 'true' ? 'https' : 'http';
  return { bucketUrl: `${protocol}://${url.host}/${bucket}`, region, accessKeyId: key!, secretAccessKey: secret! };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
