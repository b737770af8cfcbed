/** An API key taken apart: which one, and what proves it. */
export interface KeyParts {
  readonly id: string;
  readonly secret: string;
}

const BEARER = /^Bearer kept_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([\w-]{43})$/i;

/** An API key as people copy it: `kept_<id>_<secret>`. */
export function keyText(id: string, secret: string): string {
  return `kept_${id.slice('key_'.length).replaceAll('-', '')}_${secret}`;
}

/** The key in an Authorization header, if there could be one. */
export function keyIn(authorization: string): KeyParts | undefined {
  const [, ...parts] = BEARER.exec(authorization) ?? [];
  const secret = parts.pop();
  return secret === undefined ? undefined : { id: `key_${parts.join('-')}`, secret };
}
