import type { NewEvent } from '../platform/index.js';
import type { Partner } from './partner.entity.js';

export const partnerAdded = ({ id, kind }: Partner): NewEvent => ({
  type: 'partner.added',
  subjectId: id,
  data: { kind },
});

/** Says which fields are new, never what stands in them. */
export const partnerChanged = ({ id, version }: Partner, fields: string[]): NewEvent => ({
  type: 'partner.changed',
  subjectId: id,
  data: { fields, version },
});
