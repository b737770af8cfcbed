import { Refusal, TryLater } from '../../../platform/index.js';

/** An export is taken once: what it held is told by its manifest. */
export class ExportTaken extends Refusal {
  readonly slug = 'export-taken';
  constructor(state: string) {
    super('This export was taken, or is being taken right now: ask for a new one.', { state });
  }
}

/** As many exports as this process sends at a time are under way. */
export class ExportsBusy extends TryLater {
  readonly slug = 'exports-busy';
  override readonly status = 503;
  constructor() {
    super('Other exports are being sent right now: try again in a moment.', 10);
  }
}
