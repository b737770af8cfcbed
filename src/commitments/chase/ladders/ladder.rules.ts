import { OUR_TIERS, PARTNER_TIERS, tellsPartner, type Rung, type Tier } from '../rung.rules.js';

export interface Problem {
  field: string;
  problem: string;
}

/** What a rung may say to a partner, and to our own people; the letters are named `partner.…` and `staff.…`. */
export const PARTNER_WORDS = ['reply-wanted', 'still-on', 'due-soon', 'evidence-wanted', 'overdue', 'escalated'];
export const STAFF_WORDS = ['still-on', 'due-soon', 'overdue', 'escalated', 'replace-partner'];

/** The ladders a desk starts with, for whoever promises, where the kind of promise has none of its own. */
export const BY_PROMISER = ['partner', 'own'];

/** Everything that does not hold in a ladder for promises of this kind; nothing when it can be climbed. */
export function problemsOf(kind: string, rungs: readonly Rung[]): Problem[] {
  const problems = rungs.flatMap((rung, at) =>
    [...offsetProblems(rung), ...readerProblems(kind, rung), ...reachProblems(kind, rung)].map(
      ({ field, problem }): Problem => ({ field: `rungs.${at}.${field}`, problem }),
    ),
  );
  return [...problems, ...orderProblems(rungs), ...alikeProblems(rungs)];
}

function offsetProblems(rung: Rung): Problem[] {
  const given = [rung.replyShare, rung.offsetMinutes, rung.offsetBusinessDays].filter((offset) => offset !== undefined);
  const problems: Problem[] = [];
  if (given.length !== 1)
    problems.push({ field: 'offsetMinutes', problem: 'give one of replyShare, offsetMinutes, offsetBusinessDays' });
  if (rung.replyShare !== undefined && rung.anchor !== 'proposed')
    problems.push({ field: 'replyShare', problem: 'only a rung counted from the proposal has a reply window' });
  if (rung.clock !== undefined && rung.offsetMinutes === undefined)
    problems.push({ field: 'clock', problem: 'says what minutes are counted in, and there are none' });
  return problems;
}

function readerProblems(kind: string, rung: Rung): Problem[] {
  const problems: Problem[] = [];
  const known = (tiers: readonly Tier[], words: readonly string[]): boolean =>
    !rung.tells.some((tier) => tiers.includes(tier)) || words.includes(rung.template);
  if (!known(PARTNER_TIERS, PARTNER_WORDS))
    problems.push({ field: 'template', problem: `a partner is written to with one of ${PARTNER_WORDS.join(', ')}` });
  // What a person is to say themselves is a draft to the partner.
  if (rung.by !== 'person' && !known(OUR_TIERS, STAFF_WORDS))
    problems.push({ field: 'template', problem: `our own are written to with one of ${STAFF_WORDS.join(', ')}` });
  if (rung.by === 'person' && rung.tells.some((tier) => (OUR_TIERS as readonly Tier[]).includes(tier)))
    problems.push({ field: 'by', problem: 'a person is reminded to tell a partner: our own the desk tells itself' });
  if (kind === 'own' && tellsPartner(rung))
    problems.push({ field: 'tells', problem: 'behind a promise of our own there is no partner' });
  return problems;
}

/** Rungs whose time never comes. */
function reachProblems(kind: string, rung: Rung): Problem[] {
  const problems: Problem[] = [];
  const offset = rung.offsetMinutes ?? rung.offsetBusinessDays ?? 1;
  if (rung.anchor === 'proposed' && kind === 'own')
    problems.push({
      field: 'anchor',
      problem: 'never reached: a promise of our own is never proposed, it stands at once',
    });
  if (rung.anchor === 'proposed' && offset <= 0)
    problems.push({ field: 'offsetMinutes', problem: 'never reached: before the proposal nothing is there to chase' });
  if (rung.anchor === 'proposed' && (rung.onlyIf === 'unconfirmed' || rung.onlyIf === 'no_proof'))
    problems.push({ field: 'onlyIf', problem: 'never reached or always so: nothing is promised yet' });
  return problems;
}

/** Numbered upwards, and of two with the same anchor the earlier first. */
function orderProblems(rungs: readonly Rung[]): Problem[] {
  const problems: Problem[] = [];
  rungs.forEach((rung, at) => {
    const before = rungs.slice(0, at);
    if (before.some((earlier) => earlier.rung >= rung.rung))
      problems.push({ field: `rungs.${at}.rung`, problem: 'is not greater than the numbers of the rungs before' });
    const later = before.findLast((earlier) => earlier.anchor === rung.anchor && measure(earlier) === measure(rung));
    if (later && sizeOf(later) > sizeOf(rung))
      problems.push({ field: `rungs.${at}`, problem: `comes before rung ${later.rung}, which stands before it` });
  });
  return problems;
}

function alikeProblems(rungs: readonly Rung[]): Problem[] {
  return rungs.flatMap((rung, at) => {
    const twin = rungs.slice(0, at).find((other) => essence(other) === essence(rung));
    return twin ? [{ field: `rungs.${at}`, problem: `does what rung ${twin.rung} does, at the same time` }] : [];
  });
}

const essence = ({ rung: _, ...rest }: Rung): string =>
  JSON.stringify([
    rest.anchor,
    measure(rest),
    sizeOf(rest),
    [...rest.tells].sort(),
    rest.template,
    rest.by ?? 'desk',
    rest.onlyIf ?? null,
  ]);

/** Sizes of different measures cannot be compared: a share of a window, passing minutes, open minutes, business days. */
const measure = ({ replyShare, offsetBusinessDays, clock }: Omit<Rung, 'rung'>): string =>
  replyShare !== undefined ? 'share' : offsetBusinessDays !== undefined ? 'days' : (clock ?? 'calendar');
const sizeOf = ({ replyShare, offsetMinutes, offsetBusinessDays }: Omit<Rung, 'rung'>): number =>
  replyShare ?? offsetBusinessDays ?? offsetMinutes ?? 0;
