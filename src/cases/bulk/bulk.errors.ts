import { Refusal } from '../../platform/index.js';

/** More cases than are changed at once: narrow the filter down. */
export class BulkTooMany extends Refusal {
  readonly slug = 'bulk-too-many';
  override readonly status: number = 422;
  constructor(most: number) {
    super(`So many cases fit that not all can be changed at once; ${most} is the most.`, { most });
  }
}

/** A change of many cases can be taken back for ten minutes. */
export class BulkUndoOver extends Refusal {
  readonly slug = 'bulk-undo-over';
  constructor(until: string) {
    super('It is too late to take this back: change the cases one by one, or all of them anew.', { until });
  }
}
