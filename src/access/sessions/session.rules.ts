/** Hours without a request after which a session ends, and days after which it ends in any case. */
export const IDLE_HOURS = 12;
export const LONGEST_DAYS = 7;
/** How long a password that was given anew counts for what weighs most. */
export const STEP_UP_MINUTES = 5;

/** Whether session `s` still holds, as SQL. */
export const SESSION_HOLDS = `s.revoked_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '${IDLE_HOURS} hours'`;
