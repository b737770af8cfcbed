const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/** What browsers are told to keep others, and us, from doing. Made once: no request pays for more than copying them. */
export interface SecurityHeaders {
  /** Of everything a browser shows. */
  readonly pages: Record<string, string>;
  /** Of answers that are data, never a page. */
  readonly api: Record<string, string>;
}

/** `secure`: people reach the desk by https. Over plain http, browsers are not told to insist on it. */
export function securityHeaders(secure: boolean): SecurityHeaders {
  const everywhere = {
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  return {
    pages: {
      ...everywhere,
      'content-security-policy': [...PAGE_POLICY, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; '),
      'x-frame-options': 'DENY',
      // Not `no-referrer`: with it a browser sends `Origin: null` with our own forms. Other sites learn nothing either way.
      'referrer-policy': 'same-origin',
      'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
      ...(secure ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
    },
    api: {
      ...everywhere,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    },
  };
}
