import type { Readable } from 'node:stream';
import type { Incoming } from './doorstep.js';

/** Where contents stay, each under its own SHA-256: what is there is whole, and the same content is there once. */
export interface Shelf {
  /** Gives the content its place. Doing it again, or for a content that is there already, changes nothing. */
  put(incoming: Incoming): Promise<void>;
  /** The content, opened; undefined when it is not there. */
  open(sha256: Buffer): Promise<Readable | undefined>;
  /** Takes the content away for good. What is not there is no fault. */
  remove(sha256: Buffer): Promise<void>;
  /** Fails when contents can be neither put here nor taken from here now. */
  check(): Promise<void>;
}
