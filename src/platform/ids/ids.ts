import { randomBytes } from 'node:crypto';

declare const brand: unique symbol;
/** An id that says what it identifies: `cs_…` is a case, `cmt_…` a commitment. */
export type Id<Prefix extends string> = `${Prefix}_${string}` & { readonly [brand]: Prefix };

export type EventId = Id<'evt'>;
export type MailId = Id<'mail'>;
export type FileId = Id<'fil'>;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const shapes = new Map<string, RegExp>();

/** The id as it would be written, if `text` could be one of this kind; says nothing of whether it exists. */
export function isId<P extends string>(prefix: P, text: unknown): text is Id<P> {
  let shape = shapes.get(prefix);
  if (!shape) shapes.set(prefix, (shape = new RegExp(`^${prefix}_${UUID}$`)));
  return typeof text === 'string' && shape.test(text);
}

let last = 0;
let counter = 0;

/**
 * A new id: the prefix and a UUIDv7 (RFC 9562 §5.7) made at `at`. Within one process ids made in one millisecond keep their order
 * (12-bit counter, RFC 9562 §6.2 method 1), so sorting by id is sorting by time.
 */
export function newId<P extends string>(prefix: P, at: Date): Id<P> {
  const asked = at.getTime();
  if (asked > last) {
    last = asked;
    counter = randomBytes(2).readUInt16BE() & 0x3ff;
  } else if (++counter > 0xfff) {
    last += 1;
    counter = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(last, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${prefix}_${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<P>;
}

/** When an id was made, to the millisecond: UUIDv7 begins with it (RFC 9562 §5.7). */
export const instantOf = (id: Id<string>): Date =>
  new Date(
    parseInt(
      id
        .slice(id.indexOf('_') + 1)
        .replaceAll('-', '')
        .slice(0, 12),
      16,
    ),
  );

/** Below every id made at `at` or later, above every id made before: to read from an instant on in the order of ids. */
export function lowestId<P extends string>(prefix: P, at: Date): Id<P> {
  const hex = at.getTime().toString(16).padStart(12, '0');
  return `${prefix}_${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000` as Id<P>;
}
