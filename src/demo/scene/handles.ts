import type { CommitmentId, CommitmentView } from '../../commitments/index.js';
import type { TaskId, TaskView } from '../../cases/index.js';

/** A promise as a story holds it: which one, and which version of its terms is on the table. */
export interface Word {
  id: CommitmentId;
  termsVersion: number;
}

/** A task and the promise asked for with it. */
export interface Asked extends Word {
  taskId: TaskId;
}

export const wordOf = ({ id, termsVersion }: CommitmentView): Word => ({ id: id as CommitmentId, termsVersion });

export const askedOf = ({ id, commitment }: TaskView): Asked => ({ ...wordOf(commitment!), taskId: id as TaskId });

/** Either of the two ways to say when. */
export interface When {
  window?: { localStart: string; localEnd: string; zone: string };
  dueAt?: string;
}
