import { generateKeyPairSync } from 'node:crypto';
import { publicKeyText, readNote, readPublicKey, signedNote } from './signed-note.rules.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const checkpoint = { origin: 'desk.example/ledger', size: 20_852_163, root: Buffer.alloc(32, 7) };
const note = signedNote(checkpoint, privateKey);

describe('a signed checkpoint', () => {
  it('is three lines, an empty one, and a signature', () => {
    const lines = note.split('\n');
    expect(lines.slice(0, 4)).toEqual(['desk.example/ledger', '20852163', checkpoint.root.toString('base64'), '']);
    expect(lines[4]).toMatch(/^— desk\.example\/ledger [\w+/]+=*$/);
    expect(lines.slice(5)).toEqual(['']);
  });
  it('is read by who has the key', () => expect(readNote(note, publicKey)).toEqual(checkpoint));
  it.each([
    ['another size', note.replace('20852163', '20852164')],
    ['another origin', note.replaceAll('desk.example', 'desk.examples')],
    ['no signature', note.split('—')[0]!],
    ['a size that is written twice', note.replace('20852163', '020852163')],
    ['nothing', ''],
    ['words of another kind', 'hello\n\n— hello aGVsbG8=\n'],
  ])('is not believed with %s', (_, changed) => expect(readNote(changed, publicKey)).toBeUndefined());
  it('is not believed from another key', () =>
    expect(readNote(note, generateKeyPairSync('ed25519').publicKey)).toBeUndefined());
});

describe('a public key', () => {
  const text = publicKeyText(checkpoint.origin, publicKey);
  it('is handed on as one word', () => {
    expect(text).toMatch(/^desk\.example\/ledger\+[0-9a-f]{8}\+[\w+/]+=*$/);
    expect(readNote(note, readPublicKey(text).key)).toEqual(checkpoint);
  });
  it('is refused when it is damaged', () => {
    expect(() => readPublicKey(text.replace('desk', 'dusk'))).toThrow('belong together');
    expect(() => readPublicKey('desk.example/ledger+00000000+aGVsbG8=')).toThrow('no Ed25519 key');
  });
});
