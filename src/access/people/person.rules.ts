/** Whether person `p` works with the desk, and the partner of a partner's person still does, as SQL. */
export const PERSON_MAY_COME_IN = `p.active and not exists (select from partners t where t.id = p.partner_id and not t.active)`;

/** Whether a partner's person answers for the others: a lead or a manager. */
export const leads = ({ role, tier }: { role: string; tier: string }): boolean =>
  role === 'partner' && (tier === 'lead' || tier === 'manager');
