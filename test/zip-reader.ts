import { crc32 as crcOf, inflateRawSync } from 'node:zlib';

/** The files of a zip by their paths, read from its central directory as the format's description says, and each checked against its sum. */
export function unzipped(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0) throw new Error('This is no whole zip: it has no end.');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error(`No entry of the directory at ${at}.`);
    const [method, crc, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + size);
    const content = method === 0 ? packed : inflateRawSync(packed);
    if (sumOf(content) !== crc) throw new Error(`${path} is not what its sum says.`);
    files.set(path, content);
    at += 46 + name + extra + comment;
  }
  return files;
}

/** CRC-32 (ISO 3309), bit by bit where this Node has none of its own. */
function sumOf(bytes: Buffer): number {
  if (crcOf) return crcOf(bytes);
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
