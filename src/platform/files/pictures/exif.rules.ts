/** What a camera wrote beside the picture, as far as we make use of it. All of it is the camera's claim. */
export interface ExifFacts {
  /** How a viewer turns the stored pixels: 1 (upright) to 8. */
  orientation: number;
  /** What the camera's clock showed, `2026-04-04T11:58:03`, with the offset behind it where the camera knew its own. */
  takenAt: string | null;
  /** WGS 84, degrees; north and east are positive. */
  position: { latitude: number; longitude: number } | null;
}

export const NO_EXIF: ExifFacts = { orientation: 1, takenAt: null, position: null };

const ORIENTATION = 0x0112;
const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
const TAKEN_AT = 0x9003;
const TAKEN_AT_OFFSET = 0x9011;
const GPS = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4 };

/** Reads a TIFF block as Exif 2.32 lays it out. Never throws: what cannot be read is taken for not written. */
export function readExif(block: Buffer): ExifFacts {
  const order = block.toString('latin1', 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return NO_EXIF;
  const tiff = new Tiff(block, order === 'II*\0');
  const main = tiff.directory(tiff.u32(4));
  const exif = tiff.directory(tiff.numberIn(main.get(EXIF_DIRECTORY)));
  const gps = tiff.directory(tiff.numberIn(main.get(GPS_DIRECTORY)));
  const orientation = tiff.numberIn(main.get(ORIENTATION)) ?? 1;
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    takenAt: takenAt(tiff.textIn(exif.get(TAKEN_AT)), tiff.textIn(exif.get(TAKEN_AT_OFFSET))),
    position: positionIn(tiff, gps),
  };
}

/** A TIFF block that says how to turn the picture, and nothing else. */
export function orientationAlone(orientation: number): Buffer {
  const block = Buffer.alloc(26);
  block.write('II*\0', 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(1, 8);
  block.writeUInt16LE(ORIENTATION, 10);
  block.writeUInt16LE(SHORT, 12);
  block.writeUInt32LE(1, 14);
  block.writeUInt16LE(orientation, 18);
  return block;
}

const DATE = /^(\d{4}):(0[1-9]|1[0-2]):(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/;

function takenAt(date: string | undefined, offset: string | undefined): string | null {
  const parts = DATE.exec(date ?? '');
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const zone = /^[+-]([01]\d|2[0-3]):[0-5]\d$/.test(offset ?? '') ? offset : '';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}

function positionIn(tiff: Tiff, gps: Directory): ExifFacts['position'] {
  const north = degrees(tiff.fractionsIn(gps.get(GPS.latitude)), 90);
  const east = degrees(tiff.fractionsIn(gps.get(GPS.longitude)), 180);
  if (north === undefined || east === undefined) return null;
  const south = tiff.textIn(gps.get(GPS.latitudeRef)) === 'S';
  const west = tiff.textIn(gps.get(GPS.longitudeRef)) === 'W';
  return { latitude: south ? -north : north, longitude: west ? -east : east };
}

/** Degrees, minutes and seconds as one number of degrees, to a tenth of a metre. */
function degrees([whole, minutes, seconds]: number[], most: number): number | undefined {
  const value = whole! + minutes! / 60 + seconds! / 3600;
  return value >= 0 && value <= most ? Math.round(value * 1e6) / 1e6 : undefined;
}

const [ASCII, SHORT, LONG, RATIONAL] = [2, 3, 4, 5] as const;
const BYTES: Readonly<Record<number, number>> = { 1: 1, [ASCII]: 1, [SHORT]: 2, [LONG]: 4, [RATIONAL]: 8, 7: 1 };
const MOST_FIELDS = 512;

interface Field {
  type: number;
  count: number;
  /** Where its value stands in the block. */
  at: number;
}
type Directory = ReadonlyMap<number, Field>;

/** TIFF 6.0 §2. Every read is undefined where it would leave the block. */
class Tiff {
  constructor(
    private readonly block: Buffer,
    private readonly littleEndian: boolean,
  ) {}

  u16(at: number): number | undefined {
    if (at + 2 > this.block.length) return undefined;
    return this.littleEndian ? this.block.readUInt16LE(at) : this.block.readUInt16BE(at);
  }

  u32(at: number): number | undefined {
    if (at + 4 > this.block.length) return undefined;
    return this.littleEndian ? this.block.readUInt32LE(at) : this.block.readUInt32BE(at);
  }

  directory(at: number | undefined): Directory {
    const fields = new Map<number, Field>();
    const count = at === undefined ? 0 : Math.min(this.u16(at) ?? 0, MOST_FIELDS);
    for (let entry = at! + 2; fields.size < count; entry += 12) {
      const [tag, type, values] = [this.u16(entry), this.u16(entry + 2), this.u32(entry + 4)];
      if (tag === undefined || type === undefined || values === undefined || fields.has(tag)) break;
      const inPlace = (BYTES[type] ?? 0) * values <= 4;
      const place = inPlace ? entry + 8 : this.u32(entry + 8);
      if (place === undefined) break;
      fields.set(tag, { type, count: values, at: place });
    }
    return fields;
  }

  numberIn(field: Field | undefined): number | undefined {
    if (field?.type === SHORT) return this.u16(field.at);
    return field?.type === LONG ? this.u32(field.at) : undefined;
  }

  textIn(field: Field | undefined): string | undefined {
    if (field?.type !== ASCII || field.count > 64 || field.at + field.count > this.block.length) return undefined;
    return this.block
      .toString('latin1', field.at, field.at + field.count)
      .split('\0', 1)[0]!
      .trim();
  }

  /** The first three; NaN for what is none. */
  fractionsIn(field: Field | undefined): number[] {
    if (field?.type !== RATIONAL || field.count < 3) return [NaN, NaN, NaN];
    return [0, 8, 16].map((offset) => {
      const [above, below] = [this.u32(field.at + offset), this.u32(field.at + offset + 4)];
      return above === undefined || !below ? NaN : above / below;
    });
  }
}
