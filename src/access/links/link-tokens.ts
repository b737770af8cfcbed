import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, isId, ServerSecret, type Config } from '../../platform/index.js';
import type { LinkAudience, LinkId } from './link.entity.js';

const ID_BYTES = 16;
const TOKEN = /^[\w-]{64}$/;
const PATHS: Record<LinkAudience, string> = { partner: 'p', customer: 's' };

/**
 * The tokens in the links we mail: the link's id and an HMAC-SHA-256 over it, 48 bytes as 64 characters. So a mail can be written
 * anew at any time, while the database holds nothing that opens a door.
 */
@Injectable()
export class LinkTokens {
  constructor(
    private readonly secret: ServerSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  tokenOf(id: LinkId): string {
    const bytes = Buffer.from(id.slice('lnk_'.length).replaceAll('-', ''), 'hex');
    return Buffer.concat([bytes, this.secret.sign('link', id)]).toString('base64url');
  }

  /** The whole address that is mailed. */
  urlOf(id: LinkId, audience: LinkAudience): string {
    return `${this.config.url}/${PATHS[audience]}/${this.tokenOf(id)}`;
  }

  /** Which link a token says it opens, if it could be a token; proves nothing. */
  idIn(token: string): LinkId | undefined {
    if (!TOKEN.test(token)) return undefined;
    const hex = Buffer.from(token, 'base64url').subarray(0, ID_BYTES).toString('hex');
    const id = `lnk_${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    return isId('lnk', id) ? id : undefined;
  }
}
