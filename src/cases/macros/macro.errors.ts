import { Refusal } from '../../platform/index.js';

/** A macro speaks of something that is not there in this case, and has no words instead. */
export class MacroIncomplete extends Refusal {
  readonly slug = 'macro-incomplete';
  constructor(missing: readonly string[]) {
    super(`Not known in this case: ${missing.join(', ')}.`, { missing });
  }
}

/** Of two macros with one name nobody knows which is which. */
export class MacroNameTaken extends Refusal {
  readonly slug = 'macro-name-taken';
  constructor() {
    super('Another macro has this name already.');
  }
}
