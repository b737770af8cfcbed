import { CommitmentView, commitmentViewFor, WindowView, type Commitment, type Proof } from '../../commitments/index.js';
import { instant, type Actor } from '../../platform/index.js';
import type { Booking } from '../bookings/booking.entity.js';
import { bookingView, BookingView } from '../bookings/booking.views.js';
import type { Task } from './task.entity.js';
import { taskState, type TaskState } from './task.rules.js';

export class TaskAddressView {
  street?: string;
  postcode?: string;
  city?: string;
  country?: string;
}

/** What a partner may know of the customer for this task; empty once the promise has been settled for a week. */
export class TaskContactView {
  name!: string | null;
  phone!: string | null;
  address!: TaskAddressView | null;
}

/** What the contract with the partner gives for such a task. */
export class UnderpinningView {
  replyBy!: string | null;
  doneBy!: string | null;
  /** The time asked for, or agreed, is later than the contract gives. */
  laterThanTarget!: boolean;
}

export class TaskView {
  id!: string;
  /** For a partner: their own name for the case, unlike any other partner's. */
  caseId!: string;
  partnerId!: string;
  kind!: string;
  title!: string;
  instructions!: string;
  proof!: Proof;
  state!: TaskState;
  assigneeId!: string | null;
  commitment!: CommitmentView | null;
  /** New terms that wait for an answer while the commitment stands. */
  pending!: CommitmentView | null;
  contact!: TaskContactView;
  /** For our staff; null where nothing is agreed for this kind of task. */
  underpinning?: UnderpinningView | null;
  /** How it stands in the partner's own system; null when it was not booked there. */
  booking?: BookingView | null;
  createdAt!: string;
  version!: number;
}

/** A task before it is given: as its partner would read it, with why they are in the case at all. */
export class TaskPreviewView {
  partner!: string;
  role!: string;
  purpose!: string;
  kind!: string;
  title!: string;
  instructions!: string;
  proof!: Proof;
  contact!: TaskContactView;
  window!: WindowView | null;
  dueAt!: string;
  replyBy!: string | null;
  /** The end of the time asked for falls into hours in which the partner is closed: then it opens. */
  opensAt!: string | null;
}

export interface TaskParts {
  task: Task;
  caseId: string;
  commitment: Commitment | null;
  pending: Commitment | null;
  contact: TaskContactView;
  underpinning: { replyBy: Date | null; doneBy: Date | null } | null;
  booking: (Booking & { unanswered: boolean }) | null;
}

export const taskView = (
  actor: Actor,
  { task, caseId, commitment, pending, contact, underpinning, booking }: TaskParts,
): TaskView => ({
  id: task.id,
  caseId,
  partnerId: task.partnerId,
  kind: task.kind,
  title: task.title,
  instructions: task.instructions,
  proof: task.proof,
  state: commitment ? taskState(commitment.state, commitment.doneLate) : 'withdrawn',
  assigneeId: task.assigneeId,
  commitment: commitment && commitmentViewFor(actor, commitment),
  pending: pending && commitmentViewFor(actor, pending),
  contact,
  ...(actor.audience === 'staff' ? { underpinning: underpinningView(underpinning, commitment) } : {}),
  ...(actor.audience === 'partner' ? {} : { booking: booking && bookingView(booking) }),
  createdAt: instant(task.createdAt),
  version: task.version,
});

const underpinningView = (
  underpinning: TaskParts['underpinning'],
  commitment: Commitment | null,
): UnderpinningView | null =>
  underpinning && {
    replyBy: instant(underpinning.replyBy),
    doneBy: instant(underpinning.doneBy),
    laterThanTarget: underpinning.doneBy !== null && commitment !== null && commitment.dueAt > underpinning.doneBy,
  };
