import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ServerSecret } from '../config/server-secret.js';

/** It was sealed under another KEPT_SECRET than this process has, or changed since. */
export class SecretSealedElsewhere extends Error {
  constructor() {
    super('The secret was sealed under another KEPT_SECRET: make a new one.');
    this.name = 'SecretSealedElsewhere';
  }
}

const VERSION = 'v1';

/**
 * Secrets that we must be able to say again, as they lie in the database: AES-256-GCM under a key derived from KEPT_SECRET, with the
 * key's id before it and what it belongs to bound into it, so that a sealed text copied to another row does not open there.
 */
@Injectable()
export class SealedSecrets {
  private readonly key: Buffer;
  private readonly keyId: string;

  constructor(secret: ServerSecret) {
    this.key = secret.sign('sealed-secrets', VERSION);
    this.keyId = createHash('sha256').update(this.key).digest('hex').slice(0, 8);
  }

  seal(text: string, of: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(of));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [VERSION, this.keyId, ...[nonce, cipher.getAuthTag(), sealed].map(inText)].join('.');
  }

  /** @throws SecretSealedElsewhere */
  open(sealed: string, of: string): string {
    const [version, keyId, ...parts] = sealed.split('.');
    const [nonce, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
    if (version !== VERSION || keyId !== this.keyId || !text || tag?.length !== 16) throw new SecretSealedElsewhere();
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, nonce!).setAAD(Buffer.from(of)).setAuthTag(tag);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    } catch {
      throw new SecretSealedElsewhere();
    }
  }
}

const inText = (bytes: Buffer): string => bytes.toString('base64url');
