import { clocks } from '../cases/clocks.rules.js';

export interface CaseTime {
  receivedAt: Date;
  closedAt: Date | null;
  stateSince: Date;
  waits: readonly {
    party: 'customer' | 'partner' | 'approval';
    partnerId: string | null;
    startedAt: Date;
    settledAt: Date | null;
  }[];
}
/** Milliseconds by whose they were, `us` included: partners by their id. */
export type Shares = Readonly<Record<string, number>>;

type Span = readonly [from: number, until: number];
type Wait = CaseTime['waits'][number];

/** What is wrong with a closed case's clocks, as the desk shows them. */
export function wrongClocks(closed: CaseTime): string | undefined {
  const unsound = wrongWaits(closed);
  if (unsound) return unsound;
  const { receivedAt, waits } = closed;
  const closedAt = closed.closedAt!;
  const { us, approval, customer, partners, total } = clocks(receivedAt, closedAt, waits);
  const elapsed = closedAt.getTime() - receivedAt.getTime();
  if (total !== elapsed) return `its clocks run ${total} ms of ${elapsed} ms`;
  return wrongShares({ us, approval, customer, ...partners }, shareOut(receivedAt, closedAt, waits), elapsed);
}

/** What is wrong with the rows a closed case's clocks are computed from. */
export function wrongWaits({ receivedAt, closedAt, stateSince, waits }: CaseTime): string | undefined {
  if (closedAt?.getTime() !== stateSince.getTime())
    return `closed since ${stateSince.toISOString()}, by its closure at ${closedAt?.toISOString() ?? 'no time'}`;
  if (closedAt < receivedAt) return 'closed before it was received';
  for (const { party, startedAt, settledAt, partnerId } of waits) {
    if (!settledAt) return `closed while it waits for the ${party}`;
    if (startedAt < receivedAt || settledAt < startedAt || settledAt > closedAt)
      return `a wait for the ${party} from ${startedAt.toISOString()} to ${settledAt.toISOString()} is not within its time`;
    if ((party === 'partner') !== (partnerId !== null))
      return `a wait for the ${party} names ${partnerId ?? 'no partner'}`;
  }
  return undefined;
}

/**
 * Shares out a case's time again, by taking away: each wait in the order of its claim takes what is left of its span, and what nobody takes is ours.
 * Partners come before approvals before the customer, among partners the one who settles last.
 */
export function shareOut(receivedAt: Date, closedAt: Date, waits: readonly Wait[]): Shares {
  let left: Span[] = [[receivedAt.getTime(), closedAt.getTime()]];
  const shares: Record<string, number> = { us: 0, approval: 0, customer: 0 };
  for (const wait of [...waits].sort(byClaim)) {
    const span: Span = [wait.startedAt.getTime(), wait.settledAt!.getTime()];
    const before = length(left);
    left = left.flatMap(([from, until]): Span[] => [
      [from, Math.min(until, Math.max(from, span[0]))],
      [Math.max(from, Math.min(until, span[1])), until],
    ]);
    const whose = wait.partnerId ?? wait.party;
    shares[whose] = (shares[whose] ?? 0) + before - length(left);
  }
  return { ...shares, us: length(left) };
}

/** What is wrong with shares the desk shows: each must be ours, and together they must be the whole time exactly. */
export function wrongShares(shown: Shares, ours: Shares, total: number): string | undefined {
  const sum = Object.values(shown).reduce((all, ms) => all + ms, 0);
  if (sum !== total) return `its clocks show ${sum} ms of ${total} ms`;
  const other = Object.keys({ ...shown, ...ours }).find((whose) => (shown[whose] ?? 0) !== (ours[whose] ?? 0));
  return other && `its clocks give ${other} ${shown[other] ?? 0} ms; recounted ${ours[other] ?? 0} ms`;
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [from, until]) => sum + until - from, 0);
const CLAIMS = ['partner', 'approval', 'customer'];
const byClaim = (one: Wait, other: Wait): number =>
  CLAIMS.indexOf(one.party) - CLAIMS.indexOf(other.party) || other.settledAt!.getTime() - one.settledAt!.getTime();
