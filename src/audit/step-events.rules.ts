export interface StepAndEvent {
  commitmentId: string;
  termsVersion: number;
  step: string;
  dueAt: Date;
  actedAt: Date;
  eventId: string;
  event: { type: string; subjectId: string; at: Date; termsVersion: number; step: string; dueAt: string } | null;
}

/** The event of a step says of which promise, terms, step and due time it is, and stands at the instant the step was taken. */
export function wrongEvent({ event, ...step }: StepAndEvent): string | undefined {
  if (!event) return `${step.step} of terms ${step.termsVersion} has no event ${step.eventId}`;
  if (event.type !== 'commitment.chased') return `its event ${step.eventId} is a ${event.type}`;
  if (event.subjectId !== step.commitmentId) return `its event ${step.eventId} is of ${event.subjectId}`;
  if (event.step !== step.step || event.termsVersion !== step.termsVersion)
    return `its event ${step.eventId} tells of ${event.step} of terms ${event.termsVersion}`;
  if (event.at.getTime() !== step.actedAt.getTime()) return `its event ${step.eventId} stands at another instant`;
  if (new Date(event.dueAt).getTime() !== step.dueAt.getTime())
    return `its event ${step.eventId} names another due time`;
  return undefined;
}
