/** An event of the ledger, whole. It holds ids only: whom they mean is asked elsewhere, by who may. */
export class EventView {
  id!: string;
  at!: string;
  type!: string;
  actorKind!: string;
  actorId!: string;
  caseId!: string | null;
  subjectId!: string | null;
  readers!: string[];
  data!: Record<string, unknown>;
  requestId!: string | null;
  /** Its place in the sealed ledger; null for the last moments. */
  seq!: number | null;
}

/** What shows that an event stands in the sealed ledger, to whoever holds the public key. */
export class ProofView {
  eventId!: string;
  /** Its hash: SHA-256 over a zero byte and the event as canonical JSON; hexadecimal, as all hashes here. */
  leaf!: string;
  /** `pending`: it came within the last moments and has no place yet. */
  state!: 'sealed' | 'pending';
  /** Its place among the leaves, from 0. */
  seq!: number | null;
  size!: number | null;
  root!: string | null;
  /** The audit path of RFC 6962 §2.1.1, nearest first. */
  path!: string[];
  /** The signed checkpoint the path leads to. */
  checkpoint!: string | null;
}

export class CheckpointView {
  size!: number;
  root!: string;
  at!: string;
  /** A signed note (C2SP): origin, size, root and the signature under them. */
  note!: string;
}

/** The public half of the key that checkpoints are signed with. */
export class LedgerKeyView {
  origin!: string;
  /** `name+hash+key` (C2SP signed-note). */
  publicKey!: string;
}

/** Who of ours is mailed a checkpoint a day, to keep. */
export class WitnessesView {
  personIds!: string[];
}
