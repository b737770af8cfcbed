import { Refusal } from '../../platform/index.js';
import type { OwnTaskState } from './own-task.entity.js';

/** The task was done, dismissed, or what it was about is over. */
export class OwnTaskOver extends Refusal {
  readonly slug = 'own-task-over';
  constructor(state: OwnTaskState) {
    super(`Nothing is left to do here: this task is ${state}.`, { state });
  }
}
