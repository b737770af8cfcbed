/** That a customer was forgotten, and what of. */
export class ErasureView {
  customerId!: string;
  erasedAt!: string;
  erasedBy!: string;
  reason!: string;
  /** Rows that were emptied of them, by table. */
  rows!: Record<string, number>;
  /** Partners that were asked to forget them too. */
  partnersAsked!: number;
}

export class HoldView {
  customerId!: string;
  reason!: string;
  until!: string;
}
