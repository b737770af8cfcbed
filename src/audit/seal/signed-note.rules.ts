import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** A state of the ledger that somebody put their name to. */
export interface Checkpoint {
  /** Whose ledger: a name without spaces, such as `desk.example/ledger`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

const ED25519 = 0x01;
const DASH = '—';
/** An Ed25519 public key in DER is these bytes and then the key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The text that is signed: origin, size and root, a line each (C2SP tlog-checkpoint). */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`;

/** The checkpoint as a signed note (C2SP signed-note): the text, an empty line, and who signed it. */
export function signedNote(checkpoint: Checkpoint, key: KeyObject): string {
  const text = checkpointText(checkpoint);
  const mark = keyMark(checkpoint.origin, createPublicKey(key));
  const signature = Buffer.concat([mark, sign(null, Buffer.from(text), key)]).toString('base64');
  return `${text}\n${DASH} ${checkpoint.origin} ${signature}\n`;
}

/** The checkpoint of a note that this key signed; undefined when it is no such note. */
export function readNote(note: string, key: KeyObject): Checkpoint | undefined {
  const [, text, lines] = /^([^]*?\n)\n([^]*)$/.exec(note) ?? [];
  if (text === undefined || lines === undefined) return undefined;
  const [origin, size, root, ...more] = text.split('\n');
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || !root || more.join('') !== '') return undefined;
  const hash = Buffer.from(root, 'base64');
  if (hash.length !== 32 || hash.toString('base64') !== root) return undefined;
  const mark = keyMark(origin, key);
  const signed = lines.split('\n').some((line) => {
    const [dash, name, its = ''] = line.split(' ');
    const bytes = Buffer.from(its, 'base64');
    if (dash !== DASH || name !== origin || bytes.length !== 68 || !bytes.subarray(0, 4).equals(mark)) return false;
    return verify(null, Buffer.from(text), key, bytes.subarray(4));
  });
  return signed ? { origin, size: Number(size), root: hash } : undefined;
}

/** A public key as people hand it on: `name+hash+key` (C2SP signed-note). */
export function publicKeyText(origin: string, key: KeyObject): string {
  return `${origin}+${keyMark(origin, key).toString('hex')}+${Buffer.concat([Buffer.from([ED25519]), rawKey(key)]).toString('base64')}`;
}

/** @throws Error when this is no key in that form */
export function readPublicKey(text: string): { origin: string; key: KeyObject } {
  const [, origin, mark, encoded] = /^(\S+?)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  if (!origin || bytes.length !== 33 || bytes[0] !== ED25519)
    throw new Error('This is no Ed25519 key of a signed note.');
  const key = createPublicKey({ key: Buffer.concat([SPKI, bytes.subarray(1)]), format: 'der', type: 'spki' });
  if (keyMark(origin, key).toString('hex') !== mark) throw new Error('The key and its hash do not belong together.');
  return { origin, key };
}

/** The first four bytes of SHA-256 over name, newline, kind and key: which of several keys signed. */
function keyMark(origin: string, key: KeyObject): Buffer {
  return createHash('sha256')
    .update(`${origin}\n`)
    .update(Buffer.from([ED25519]))
    .update(rawKey(key))
    .digest()
    .subarray(0, 4);
}

const rawKey = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
