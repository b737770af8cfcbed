/** When promises fall due, as the board sorts them, the most urgent first. */
export const TIMES = ['late', 'nextHour', 'today', 'later'] as const;
export type Time = (typeof TIMES)[number];
export const isTime = (word: string | undefined): word is Time => TIMES.includes(word as Time);

/** States that leave something to do. */
export const STATES = [
  'proposed',
  'countered',
  'accepted',
  'active',
  'at_risk',
  'reported',
  'disputed',
  'broken',
] as const;
type State = (typeof STATES)[number];

/** What the board's address says. */
export interface BoardSearch {
  /** Only promises in cases one owns. */
  mine?: boolean;
  kind?: string;
  state?: State;
  /** A person's id, or `none`: in cases nobody owns. */
  owner?: string;
  /** Only of this party: `us`, or a partner's id. */
  party?: string;
}

/** What is no filter is left out: an address with a slip in it still opens the board. */
export const boardSearch = ({ mine, kind, state, owner, party }: Record<string, unknown>): BoardSearch => ({
  ...(mine === true ? { mine } : {}),
  ...(typeof kind === 'string' && /^[a-z][a-z_]{1,39}$/.test(kind) ? { kind } : {}),
  ...(STATES.includes(state as State) ? { state: state as State } : {}),
  ...(typeof owner === 'string' && /^(none|per_[0-9a-f-]{36})$/.test(owner) ? { owner } : {}),
  ...(typeof party === 'string' && /^(us|ptn_[0-9a-f-]{36})$/.test(party) ? { party } : {}),
});
