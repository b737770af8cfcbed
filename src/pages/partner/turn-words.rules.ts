/** Who moved a promise on while somebody else had its page open. */
export interface Turn {
  type: string;
  /** One of the partner's own people, or of ours. */
  theirs: boolean;
  by: string | null;
  /** As the reader writes it. */
  at: string;
}

const DID: Readonly<Record<string, string>> = {
  'commitment.accepted': 'accepted it',
  'commitment.countered': 'named another time',
  'commitment.declined': 'declined it',
  'commitment.withdrawn': 'withdrew it',
  'commitment.renegotiated': 'agreed to a new time',
  'commitment.confirmed': 'confirmed it',
  'commitment.denied': 'said that it was not agreed',
  'commitment.reported': 'reported it as done',
  'commitment.resumed': 'promised another time',
};
/** The news that tell what became of it. */
export const TURNS = [...Object.keys(DID), 'commitment.lapsed', 'commitment.broken', 'commitment.voided'];

/** `Zoe Driver accepted it, Sat 4 Apr, 14:03`: the desk speaks for our people, a colleague is known by name. */
export function turnWords({ type, theirs, by, at }: Turn): string {
  const did = DID[type];
  if (!did) return type === 'commitment.voided' ? `It is no longer needed since ${at}` : `Its time was over, ${at}`;
  return `${theirs ? (by ?? 'One of you') : 'The desk'} ${did}, ${at}`;
}
