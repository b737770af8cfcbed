/** A checkpoint as it is signed (C2SP signed-note): what it says, and the signatures under it. */
export interface Note {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array<ArrayBuffer>;
  /** What the signatures are over. */
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

/** Undefined when it is no note. */
export function readNote(note: string): Note | undefined {
  const end = note.indexOf('\n\n');
  if (end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const [origin, size, root] = text.split('\n');
  if (!origin || !size || !root || !/^\d+$/.test(size)) return undefined;
  const signatures = [...note.slice(end + 2).matchAll(/^— (\S+) (\S+)$/gm)].map(([, name, bytes]) => ({
    name: name!,
    bytes: fromBase64(bytes!),
  }));
  return { origin, size: Number(size), root: fromBase64(root), text, signatures };
}

/** `name+hash+key`: the key's name, and its 32 bytes after one that says it is Ed25519. */
export function readKey(text: string): { name: string; key: Uint8Array<ArrayBuffer> } | undefined {
  const [, name, encoded] = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/.exec(text) ?? [];
  if (!name || !encoded) return undefined;
  const bytes = fromBase64(encoded);
  return bytes[0] === 1 && bytes.length === 33 ? { name, key: bytes.slice(1) } : undefined;
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
