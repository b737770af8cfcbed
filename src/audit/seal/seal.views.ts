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
