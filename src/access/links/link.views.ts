import { instant } from '../../platform/index.js';
import type { Link } from './link.entity.js';

/** A link that was mailed; its address is not shown, only that it is there. */
export class LinkView {
  id!: string;
  audience!: 'partner' | 'customer';
  partnerId!: string | null;
  personId!: string | null;
  customerId!: string | null;
  caseId!: string | null;
  taskId!: string | null;
  createdAt!: string;
  expiresAt!: string;
}

export function forStaff({
  id,
  audience,
  partnerId,
  personId,
  customerId,
  caseId,
  taskId,
  createdAt,
  expiresAt,
}: Link): LinkView {
  const times = { createdAt: instant(createdAt), expiresAt: instant(expiresAt) };
  return { id, audience, partnerId, personId, customerId, caseId, taskId, ...times };
}
