import type { Audience, Moment, PromiseShape } from '../case-shapes.js';
import { inOrder } from '../promises.rules.js';
import type { Shape } from '../../api/shapes.js';

/** A promise that can go along into the new case, with the task it is about, if it is about one. */
export interface Movable {
  readonly id: string;
  readonly what: string;
  readonly partnerId: string | null;
  readonly taskId: string | undefined;
}

/** What is settled stays where it was settled; what service levels ask for follows from each case anew, and answers to approvals stay with them. */
export function movable(promises: readonly PromiseShape[], tasks: readonly Shape<'TaskView'>[]): Movable[] {
  return inOrder(promises.filter(({ source }) => source === 'given')).open.map(({ id, what, partnerId }) => {
    const task = tasks.find(({ commitment }) => commitment?.id === id);
    return { id, what: task?.title ?? what, partnerId: partnerId ?? null, taskId: task?.id };
  });
}

/** What was said in the case, the newest first: each can stand in another case as well. */
export const shareable = (moments: readonly Moment[]): Moment[] =>
  moments.filter(({ entry }) => entry !== null).toReversed();

/** Which partners will have a part in the new case: those whose promises go along. */
export const partnersAlong = (chosen: readonly Movable[]): string[] => [
  ...new Set(chosen.flatMap(({ partnerId }) => partnerId ?? [])),
];

/** What the customer will read of the new case. */
export const customerReads = (audience: Audience): boolean =>
  audience === 'customer' || (typeof audience === 'object' && audience.customer === true);
