/** A case that was merged, or that others were merged into, as its rows tell of it. Instants in milliseconds. */
export interface JoinedCase {
  id: string;
  headId: string | null;
  state: string;
  closedReason: string | null;
  customerId: string | null;
  /** As text: `infinity` stands for nothing promised. */
  nextDue: string;
  receivedAt: number;
  ownReceivedAt: number | null;
  /** What each merge in force says: from which case into which. */
  merges: readonly { caseId: string; intoId: string }[];
  /** When those directly merged into this one were received. */
  membersReceivedAt: readonly number[];
  headCustomerId: string | null;
  /** Something our staff or the customer wrote in it after it was merged. */
  writtenSince: string | null;
}

/** What is wrong with it. The head is found again by following the merges one by one. */
export function wrongJoin(found: JoinedCase): string | undefined {
  const head = endOf(found.id, found.merges);
  if (head === 'circle') return 'its merges go in a circle';
  if ((found.headId ?? found.id) !== head) return `names ${found.headId ?? 'no head'}; its merges lead to ${head}`;
  return (found.headId === null ? undefined : wrongTombstone(found)) ?? wrongReceipt(found);
}

function wrongTombstone(found: JoinedCase): string | undefined {
  if (found.state !== 'closed' || found.closedReason !== 'merged') return `merged, and ${found.state}`;
  if (found.nextDue !== 'infinity') return `merged, and still shows what falls due at ${found.nextDue}`;
  if (found.customerId !== found.headCustomerId) return 'merged with a case of another customer';
  return found.writtenSince === null ? undefined : `${found.writtenSince} was written in it after it was merged`;
}

function wrongReceipt({ receivedAt, ownReceivedAt, membersReceivedAt }: JoinedCase): string | undefined {
  if ((ownReceivedAt !== null) !== membersReceivedAt.length > 0)
    return `keeps ${ownReceivedAt === null ? 'no' : 'a'} time of its own with ${membersReceivedAt.length} merged into it`;
  if (ownReceivedAt === null) return undefined;
  const earliest = Math.min(ownReceivedAt, ...membersReceivedAt);
  return receivedAt === earliest ? undefined : `received ${receivedAt - earliest} ms after the first of those in it`;
}

function endOf(id: string, merges: JoinedCase['merges']): string {
  const seen = new Set<string>();
  for (let at = id; ;) {
    if (seen.has(at)) return 'circle';
    seen.add(at);
    const into = merges.find(({ caseId }) => caseId === at)?.intoId;
    if (into === undefined) return at;
    at = into;
  }
}
