import { EARLY_NOTICE_MINUTES } from './outcomes.rules.js';
import { HALF_LIFE_DAYS } from './reliability.rules.js';

/** `outcomeOf` as SQL, of a commitment `c` that `SETTLED` lets through. */
const OUTCOME = `case when c.state <> 'renegotiated' then c.state when c.notice_minutes < ${EARLY_NOTICE_MINUTES} then 'broken' else 'moved' end`;

/** Partners' promises that say something about them by `asOf`: what the index `commitments_outcomes` holds. */
const settledBy = (asOf: string): string =>
  `c.partner_id is not null and c.accepted_at is not null and c.state in ('kept', 'broken', 'renegotiated') and c.settled_at <= ${asOf}`;

/** `weightOf` as SQL. So old that its weight is no number any more, an outcome weighs as little as a number can say. */
const weightBy = (asOf: string): string =>
  `power(2::float8, greatest(-1000, -extract(epoch from ${asOf} - c.settled_at)::float8 / 86400 / ${HALF_LIFE_DAYS}))`;

/**
 * The outcomes of partners as a common table expression `outcomes`: each with its partner, kind, outcome and weight at the moment $1;
 * `more` bounds them further, such as `c.partner_id = $2`.
 */
export const outcomesBy = (more = 'true'): string => `
  outcomes as (
    select c.partner_id, c.kind, ${OUTCOME} as outcome, ${weightBy('$1::timestamptz')} as weight
    from commitments c where ${settledBy('$1::timestamptz')} and ${more})`;
