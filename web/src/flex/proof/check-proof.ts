import type { Shape } from '../../api/client.js';
import { canonical } from './canonical.rules.js';
import { fromHex, joined, rootThrough, toHex, type Hash } from './merkle.rules.js';
import { readKey, readNote } from './note.rules.js';

type Proof = Shape<'ProofView'>;
type Event = Shape<'EventView'>;

/** What this browser found by calculating itself; undefined: it could not, or had nothing to calculate with. */
export interface Checked {
  /** The event as it is shown has the leaf that is proved. */
  readonly leaf: boolean | undefined;
  /** The leaf and its path lead to the root of the checkpoint. */
  readonly path: boolean;
  /** The checkpoint is signed with the desk's key. */
  readonly signature: boolean | undefined;
}

/** Whether this page may calculate hashes at all: browsers let only pages that came safely. */
export const canCheck = (): boolean => globalThis.crypto?.subtle !== undefined;

const sha256: Hash = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** Calculates anew what the desk says of an event: nothing of it is believed but the checkpoint's signature, if that holds. */
export async function checkProof(proof: Proof, publicKey: string, event?: Event): Promise<Checked | undefined> {
  if (proof.state !== 'sealed' || proof.checkpoint === null || proof.seq === null) return undefined;
  const note = readNote(proof.checkpoint);
  if (!note) return { leaf: undefined, path: false, signature: undefined };
  const root = await rootThrough(fromHex(proof.leaf), proof.seq, note.size, proof.path.map(fromHex), sha256);
  return {
    leaf: event && toHex(await leafOf(event)) === proof.leaf,
    path: root !== undefined && toHex(root) === toHex(note.root),
    signature: await isSigned(note, publicKey),
  };
}

/** SHA-256 over a zero byte and the event as canonical JSON, with exactly the members it was sealed with. */
async function leafOf({ seq: _, ...event }: Event): Promise<Uint8Array> {
  return sha256(joined(0, new TextEncoder().encode(canonical({ ...event, at: withMilliseconds(event.at) }))));
}

const withMilliseconds = (at: string): string => new Date(at).toISOString();

async function isSigned(
  note: NonNullable<ReturnType<typeof readNote>>,
  publicKey: string,
): Promise<boolean | undefined> {
  const known = readKey(publicKey);
  const signature = known && note.signatures.find(({ name }) => name === known.name);
  if (!known || !signature) return false;
  try {
    const key = await crypto.subtle.importKey('raw', known.key, 'Ed25519', false, ['verify']);
    // Before the signature stand four bytes that name the key.
    return await crypto.subtle.verify('Ed25519', key, signature.bytes.slice(4), new TextEncoder().encode(note.text));
  } catch {
    return undefined;
  }
}
