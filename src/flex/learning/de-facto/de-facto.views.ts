/** A rule nobody wrote: what is asked for and given again and again although one cell speaks against it. */
export class DeFactoRuleView {
  /** Names it in `…/de-facto-rules/{key}/draft`. */
  key!: string;
  row!: string;
  fact!: string;
  label!: string;
  /** What its numbers count, such as `days`. */
  unit!: string | null;
  asked!: number;
  granted!: number;
  /** The lower end of the 95 % interval of the rate (Wilson), 3 decimals: at least 0.8. */
  surely!: number;
  /** What the cell asks, and what it would ask. */
  asksNow!: string;
  wouldAsk!: string;
  /** The same as cells of a row, for who words them otherwise; null: any value would do. */
  asksCell!: object;
  wouldAskCell!: object | null;
  /** The row as it would have to read. */
  draft!: object;
  says!: string;
}

export class DeFactoRulesView {
  policyId!: string;
  /** The version whose rows are proposed to be changed; null while none is in force. */
  version!: number | null;
  withinDays!: number;
  rules!: DeFactoRuleView[];
}

/** A body for `POST /policies/{id}/versions`. */
export class VersionDraftView {
  rows!: object[];
  tests!: object[];
  purpose!: string;
  changeNote!: string;
}

/** Something to look at before the draft is sent on. */
export class RemarkView {
  /** `reword`: the row's sentence was written for the cell as it is; `test`: a test would go another way. */
  kind!: 'reword' | 'test';
  row!: string | null;
  test?: string;
  /** What the test expects, and what it would be. */
  expects?: string;
  outcome?: string;
  says!: string;
}

export class DeFactoDraftView {
  policyId!: string;
  /** The version it changes. */
  of!: number;
  body!: VersionDraftView;
  /** What to look at before it is sent on. */
  remarks!: RemarkView[];
}
