import { TARGETS, type TargetsOf } from './targets.rules.js';

interface Asked {
  targets: Partial<
    Record<(typeof TARGETS)[number], { minutes: number; waitingExtends?: boolean; toldToCustomer?: boolean }>
  >;
  effectiveFrom?: string;
  appliesToOpen?: boolean;
}

/** The targets asked for, whole, and everything that does not hold about them. */
export function readTargets(
  asked: Asked,
  now: Date,
): { targets: TargetsOf; problems: { field: string; problem: string }[] } {
  const problems: { field: string; problem: string }[] = [];
  const targets: TargetsOf = {};
  for (const target of TARGETS) {
    const terms = asked.targets[target];
    if (!terms) continue;
    const { minutes, waitingExtends = false, toldToCustomer = false } = terms;
    targets[target] = { minutes, waitingExtends, toldToCustomer };
  }
  if (targets.first_reply?.waitingExtends)
    problems.push({
      field: 'targets.first_reply.waitingExtends',
      problem: 'the first reply waits for nobody: leave it out',
    });
  const from = asked.effectiveFrom === undefined ? now : new Date(asked.effectiveFrom);
  if (from < now)
    problems.push({ field: 'effectiveFrom', problem: 'lies in the past: nothing is promised for what has been' });
  if (asked.appliesToOpen && from > now)
    problems.push({ field: 'appliesToOpen', problem: 'open cases come under it only when it counts at once' });
  return { targets, problems };
}
