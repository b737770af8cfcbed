/** When promises fall due, as the board sorts them, the most urgent first. */
export const TIMES = ['late', 'nextHour', 'today', 'later'] as const;
export type Time = (typeof TIMES)[number];

export interface BoardSearch {
  /** Only promises in cases one owns. */
  mine?: boolean;
}

export const boardSearch = ({ mine }: Record<string, unknown>): BoardSearch => (mine === true ? { mine } : {});
