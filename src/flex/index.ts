/** Bending a rule for a customer: with a reason, an authority and a record. */
import { Decision } from './decisions/decision.entity.js';
import { DiscretionLimit } from './discretion/discretion-limit.entity.js';
import { Remedy } from './remedies/remedy.entity.js';

export { DecisionsService } from './decisions/decisions.service.js';
export { FlexModule } from './flex.module.js';
export { LimitsService } from './discretion/limits.service.js';

export const flexEntities = [Decision, DiscretionLimit, Remedy];
