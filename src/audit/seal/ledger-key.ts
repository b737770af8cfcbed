import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, ServerSecret, type Config } from '../../platform/index.js';
import { publicKeyText } from './signed-note.rules.js';

/** An Ed25519 private key in DER is these bytes and then its seed (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key checkpoints are signed with, derived from the installation's secret: whoever holds that can sign, nobody else. */
@Injectable()
export class LedgerKey {
  /** Whose ledger it is, in every checkpoint. */
  readonly origin: string;
  readonly key: KeyObject;
  /** The public half, as it is handed on to whoever wants to check by themselves. */
  readonly publicText: string;

  constructor(@Inject(CONFIG) config: Config) {
    const seed = ServerSecret.of(config).sign('ledger checkpoints', 'ed25519 1');
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    this.origin = `${new URL(config.url).host}/ledger`;
    this.publicText = publicKeyText(this.origin, createPublicKey(this.key));
  }
}
