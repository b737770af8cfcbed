/** One of the two, as who approves. */
export class ApproverSideView {
  approverId!: string;
  approverName!: string;
  /** How many of the other's requests they approved. */
  approved!: number;
  /** All requests of the other that somebody answered. */
  ofRequests!: number;
  percent!: number | null;
}

/** Two people who mostly approve each other's requests. No proof of anything: a reason to read some of them. */
export class ApproverPairView {
  people!: ApproverSideView[];
  /** When one last approved the other's. */
  lastAt!: string;
}

export class ApproverPairsView {
  since!: string;
  pairs!: ApproverPairView[];
}
