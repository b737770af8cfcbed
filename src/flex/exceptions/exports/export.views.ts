/** What an export is, or was: complete once the last of it was sent. */
export class ManifestView {
  id!: string;
  format!: 'csv' | 'ndjson';
  /** Whether it begins with a byte order mark, which is hashed like the rest. */
  bom!: boolean;
  filter!: Record<string, unknown>;
  /** `open`: not taken yet; `streaming`; `complete`; `aborted`: whoever took it went before the end. */
  state!: 'open' | 'streaming' | 'complete' | 'aborted';
  /** How many exceptions it holds; null until it is complete, and when it never was. */
  count!: number | null;
  bytes!: number | null;
  /** SHA-256 of all that was sent, hexadecimal. */
  sha256!: string | null;
  by!: { id: string; name: string | null };
  askedAt!: string;
  beganAt!: string | null;
  endedAt!: string | null;
  /** Where it is taken. */
  content!: string;
}
