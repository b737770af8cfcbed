/** Of a decision `d`: whether it was given; null while nobody knows, or when it was let go of. Given and then not used is given. */
export const GRANTED = `case when d.granted_at is not null then true when d.state = 'refused' then false end`;

/** The values of the facts of `d` that the parameter names; a fact that nobody knew is not among them. */
export const factsNamed = (parameter: string): string => `coalesce((
  select jsonb_object_agg(f.key, f.value -> 'value') from jsonb_each(d.facts) f
  where f.key = any (${parameter}::text[]) and jsonb_typeof(f.value -> 'value') in ('number', 'string', 'boolean')), '{}')`;

/**
 * The situation somebody was in: what the policy said, and by which row; where no row did, the one that was missed most nearly. Only people in one
 * situation are compared with each other.
 */
export const SITUATION = `d.outcome || ': ' || coalesce(d.row_id, 'near ' || (d.near_misses -> 0 ->> 'row'), 'no row')`;

/** By what decisions can be held against each other. What people are by birth or belief is not here, because the desk never asks for it. */
export const GROUPINGS = ['channel', 'language', 'region', 'team', 'agent', 'tenure'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Since when somebody buys here, at the time of the decision. */
const TENURE = `case when since.at is null then null
  when since.at > d.decided_at - interval '90 days' then 'under 90 days'
  when since.at > d.decided_at - interval '1 year' then '90 days to 1 year'
  when since.at > d.decided_at - interval '3 years' then '1 to 3 years' else 'over 3 years' end`;

/** The group a decision is in; null where it is not known. Needs `GROUP_TABLES`, and `tenure` needs `SINCE_TABLE` beside them. */
export const GROUP_OF: Record<Grouping, string> = {
  channel: 'c.channel',
  language: 'k.language',
  region: `coalesce(nullif(k.address ->> 'region', ''), nullif(k.address ->> 'country', ''))`,
  team: 'p.team',
  agent: 'd.decided_by',
  tenure: TENURE,
};
/** What the groups of a decision `d` are read from; since when somebody buys is looked up only where that is asked. */
export const GROUP_TABLES = `
  join cases c on c.id = d.case_id join customers k on k.id = d.customer_id join people p on p.id = d.decided_by`;
export const SINCE_TABLE = `
  cross join lateral (select min(o.placed_at) as at from orders o where o.customer_id = d.customer_id and o.placed_at <= d.decided_at) since`;
