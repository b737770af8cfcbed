import type { WholeCase } from '../case-shapes.js';

/** What somebody may say of how a case ends; `answered`: what the customer says of the solution, either way. */
export type Ending = 'resolve' | 'answered' | 'agreed' | 'declined' | 'close' | 'reopen' | 'follow up';

/** What ends a case as it stands, or brings it back: nothing that its state would refuse. */
export function endingsOf({ state, allowed, customer, mergedInto }: WholeCase): Ending[] {
  const may = (act: WholeCase['allowed'][number]): boolean => allowed.includes(act);
  const isTooOld = state === 'closed' && !may('reopen') && mergedInto === null;
  return [
    // A major case is lifted instead: there is no customer who would read how it was put right.
    ...(customer === null ? [] : solvingOf(may)),
    ...(may('close') ? (['close'] as const) : []),
    ...(may('reopen') ? (['reopen'] as const) : []),
    ...(isTooOld && customer !== null ? (['follow up'] as const) : []),
  ];
}

function solvingOf(may: (act: WholeCase['allowed'][number]) => boolean): Ending[] {
  if (may('resolve') && may('decline_resolution')) return ['answered', 'agreed', 'declined'];
  if (may('resolve') || may('propose_resolution') || may('solve_on_the_spot')) return ['resolve'];
  return may('decline_resolution') ? ['declined'] : [];
}
