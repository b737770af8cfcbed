import { Refusal } from '../../platform/refusals/refusal.js';

export class ServiceLevelRetired extends Refusal {
  readonly slug = 'service-level-retired';
  constructor() {
    super('This service level was retired: make a new one.');
  }
}
