#!/usr/bin/env node
// Checks an export of a ledger without trusting the desk it came from, and without its code: this file and Node.js are all it takes.
//   node check-ledger.mjs ledger.ndjson [--checkpoints notes.txt] [--key name+hash+key]
// What it looks at: that every event is what its leaf was made of; that places follow each other without a gap; that the leaves in their order make the
// root of the signed checkpoint; and, with checkpoints you kept, that the ledger of then is the beginning of this one. The format: docs/audit.md.
import { createHash, createPublicKey, verify } from 'node:crypto';
import fs from 'node:fs';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 8785. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** RFC 6962: the root of a growing list, remembered as the roots of its whole subtrees. */
class Tree {
  size = 0;
  peaks = [];

  add(leaf) {
    let hash = leaf;
    for (let at = this.size; at % 2 === 1; at = (at - 1) / 2) hash = sha256('\x01', this.peaks.pop(), hash);
    this.peaks.push(hash);
    this.size += 1;
  }

  root() {
    if (this.size === 0) return sha256();
    return this.peaks.reduceRight((right, left) => sha256('\x01', left, right));
  }
}

/** C2SP signed-note: name, a hash to tell keys apart, and the key. */
function readKey(text) {
  const [, origin, mark, encoded] = /^(\S+?)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  if (!origin || bytes.length !== 33 || bytes[0] !== 1) throw new Error('this is no Ed25519 key of a signed note');
  const expected = sha256(`${origin}\n`, bytes).subarray(0, 4);
  if (expected.toString('hex') !== mark) throw new Error('the key and its hash do not belong together');
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]);
  return { origin, mark: expected, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/** What a note says, if this key signed it. */
function readNote(note, { origin, mark, key }) {
  const end = note.indexOf('\n\n');
  if (end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const [name, size, root] = text.split('\n');
  const signed = note
    .slice(end + 2)
    .split('\n')
    .some((line) => {
      const [dash, signer, encoded = ''] = line.split(' ');
      const bytes = Buffer.from(encoded, 'base64');
      if (dash !== '—' || signer !== origin || bytes.length !== 68 || !bytes.subarray(0, 4).equals(mark)) return false;
      return verify(null, Buffer.from(text), key, bytes.subarray(4));
    });
  return signed && name === origin && /^\d+$/.test(size)
    ? { size: Number(size), root: Buffer.from(root, 'base64') }
    : undefined;
}

/** A file of notes, one after the other. */
const notesIn = (text) => text.match(/[^\n]+\n\d+\n[^\n]+\n\n(?:— [^\n]+\n)+/g) ?? [];

/**
 * Everything that is wrong with an export, the first first; empty when it holds.
 * @param {AsyncIterable<string>} lines
 * @param {{ checkpoints?: string, key?: string }} kept what you have from before: notes, and the key as it was handed to you
 */
export async function checkLedger(lines, kept = {}) {
  const faults = [];
  const tree = new Tree();
  let head, key, older, newest;
  for await (const text of lines) {
    if (text === '') continue;
    let row;
    try {
      row = JSON.parse(text);
    } catch {
      return { faults: [...faults, `line ${tree.size + 2} is no JSON`], events: tree.size };
    }
    if (!head) {
      head = row;
      if (head.format !== 'kept-ledger-1') return { faults: ['this is no export of a ledger'], events: 0 };
      if (kept.key && kept.key.trim() !== head.publicKey)
        faults.push('it names another key than the one you were given');
      key = readKey(kept.key ?? head.publicKey);
      newest = head.checkpoint === null ? undefined : readNote(head.checkpoint, key);
      if (head.checkpoint !== null && !newest) faults.push('its checkpoint is not signed by this key');
      older = checkpointsBySize(kept.checkpoints, key, faults);
      continue;
    }
    const place = tree.size;
    if (row.seq !== place) faults.push(`place ${place}: here stands what was at place ${row.seq}`);
    const leaf = row.event === null ? undefined : sha256('\0', canonical(row.event));
    if (!leaf) faults.push(`place ${place}: the event is gone`);
    else if (leaf.toString('hex') !== row.leaf) faults.push(`place ${place}: ${row.event.id} is not what was sealed`);
    // The leaf as it was sealed: an event that does not fit is named once, and the rest is checked all the same.
    tree.add(Buffer.from(String(row.leaf), 'hex'));
    hold(older, tree, faults);
  }
  if (!head) return { faults: ['it is empty'], events: 0 };
  if (newest && (newest.size !== tree.size || !newest.root.equals(tree.root())))
    faults.push(`its ${tree.size} events do not make the tree its checkpoint of ${newest.size} speaks of`);
  if (!newest && tree.size > 0) faults.push('it has events and no checkpoint');
  for (const size of older.keys())
    if (size > tree.size) faults.push(`you hold a checkpoint of ${size} events; here are ${tree.size}`);
  return { faults, events: tree.size, checkpoints: older.held ?? 0 };
}

function checkpointsBySize(text, key, faults) {
  const older = new Map();
  for (const note of notesIn(text ?? '')) {
    const read = readNote(note, key);
    if (!read) faults.push('a checkpoint you hold is not signed by this key');
    else if (older.has(read.size) && !older.get(read.size).equals(read.root))
      faults.push(`two checkpoints you hold tell different stories of ${read.size} events`);
    else older.set(read.size, read.root);
  }
  return older;
}

/** At every size you hold a checkpoint of, the tree has to be the one it speaks of. */
function hold(older, tree, faults) {
  const root = older.get(tree.size);
  if (!root) return;
  if (root.equals(tree.root())) older.held = (older.held ?? 0) + 1;
  else if (!older.broken) faults.push(`the first ${tree.size} events are not those of the checkpoint you hold`);
  older.broken ||= !root.equals(tree.root());
}

async function main(words) {
  const [file] = words.filter((word, at) => !word.startsWith('--') && !words[at - 1]?.startsWith('--'));
  const option = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  if (!file) {
    console.error('Usage: node check-ledger.mjs ledger.ndjson [--checkpoints notes.txt] [--key name+hash+key]');
    return 2;
  }
  const notes = option('--checkpoints');
  const lines = readline.createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity });
  const { faults, events, checkpoints } = await checkLedger(lines, {
    ...(notes ? { checkpoints: fs.readFileSync(notes, 'utf8') } : {}),
    ...(option('--key') ? { key: option('--key') } : {}),
  });
  for (const fault of faults.slice(0, 20)) console.error(fault);
  console.log(
    faults.length === 0
      ? `${events} events are what was sealed${checkpoints ? `, and continue ${checkpoints} checkpoints you hold` : ''}.`
      : `${faults.length} faults in ${events} events.`,
  );
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main(process.argv.slice(2)).then(
    (status) => (process.exitCode = status),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
