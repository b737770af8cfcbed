import { Refusal } from '../../../platform/refusals/refusal.js';

export class VersionNotShadowed extends Refusal {
  readonly slug = 'version-not-shadowed';
  constructor() {
    super('This version was never tried in shadow mode: begin that first.');
  }
}
