import type { NewEvent } from '../../platform/index.js';
import type { DiscretionLimit } from './discretion-limit.entity.js';

const about = (type: NewEvent['type'], limit: DiscretionLimit): NewEvent => ({
  type,
  subjectId: limit.id,
  data: {
    ...{ scope: limit.scope, holder: limit.holder, period: limit.period, currency: limit.currency },
    ...{ cap: Number(limit.cap), budget: Number(limit.budget), cooldownDays: limit.cooldownDays },
  },
});
export const limitSet = (limit: DiscretionLimit): NewEvent => about('discretion.limit_set', limit);
export const limitEnded = (limit: DiscretionLimit): NewEvent => about('discretion.limit_ended', limit);
