import { said, trackingIn, wordQuery } from '../case-search.sql.js';

export type Param = (value: unknown) => string;

/** Of each kind so many are shown. */
export const SHOWN = 5;
/** So many are looked at, to find the best of them: a word that half of all cases hold must cost no more than a rare one. */
const CANDIDATES = 300;

const startsWith = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;
const upper = (text: string): string => startsWith(text.toUpperCase());
const first = (sql: string): string => `(${sql} limit ${CANDIDATES})`;

/** The number itself, what its order has on the way, the subject, the customer, and last of all what was said; open cases before closed ones. */
export function foundCases(q: string, customers: readonly CustomerAlike[], param: Param): string {
  const text = param(q);
  const [number, tracking, words] = [/^#?(\d{1,15})$/.exec(q), trackingIn(q), wordQuery(q)];
  const found = [
    `(select id, 3 - word_similarity(kept_fold(${text}), subject_words) as rank
      from ${first(`select id, subject_words from cases where kept_fold(${text}) <% subject_words`)} s)`,
    first(`select k.id, 5 - u.likeness
      from unnest(${param(customers.map(({ id }) => id))}::text[], ${param(customers.map((one) => one.likeness))}::float8[]) u (id, likeness)
      join cases k on k.customer_id = u.id`),
  ];
  if (number) found.push(`(select id, 0 from cases where number = ${param(number[1])})`);
  if (tracking)
    found.push(
      first(`select k.id, 1 from shipments s join cases k on k.order_id = s.order_id
        where upper(s.tracking_number) like ${param(upper(tracking))}`),
    );
  if (words) found.push(first(`select case_id, 6 from entries where ${said(words, param)}`));
  return `select c.id, c.number::int8::float8 as number, c.subject as title, c.state, c.customer_id as "customerId", k.name as customer
    from (select coalesce(h.head_id, h.id) as id, min(f.rank) as rank from (${found.join(' union all ')}) f join cases h on h.id = f.id group by 1) b
    join cases c on c.id = b.id left join customers k on k.id = c.customer_id
    order by b.rank, c.state = 'closed', c.id desc limit ${SHOWN}`;
}

/** A customer, and how well they fit: above one is whose name or address begins like what was asked for. */
export interface CustomerAlike {
  id: string;
  name: string;
  email: string | null;
  likeness: number;
}

/** So many customers lead to their cases; the first of them are shown. */
const LEADING = 50;

/**
 * Customers whose name or address begins like this, and those who have something alike in them, the likest first. Of those who are only
 * alike not all are looked at, so the others are asked for apart; nobody is looked for by an address alike, which half of them may have.
 */
export function foundCustomers(q: string, param: Param): string {
  const [text, begins] = [`kept_fold(${param(q)})`, param(startsWith(q))];
  const like = `word_similarity(${text}, words)`;
  const alike = [
    `select id, name, email, ${like} + 1 as likeness from ${first(`select * from customers where words like kept_fold(${begins})`)} n`,
    `select id, name, email, ${like} + 1 from ${first(`select * from customers where lower(email) like lower(${begins})`)} e`,
  ];
  if (!q.includes('@'))
    alike.push(`select id, name, email, ${like} from ${first(`select * from customers where ${text} <% words`)} a`);
  return `select id, name, email, max(likeness)::float8 as likeness from (${alike.join(' union all ')}) c
    group by id, name, email order by 4 desc, id desc limit ${LEADING}`;
}

export const foundOrders = (q: string, param: Param): string =>
  `select o.id, o.number, o.status, o.customer_id as "customerId", k.name as customer
   from ${first(`select * from orders where upper(number) like ${param(upper(q.replace(/^#/, '')))}`)} o
   join customers k on k.id = o.customer_id order by o.placed_at desc, o.id desc limit ${SHOWN}`;

export const foundPartners = (q: string, param: Param): string => {
  const text = param(q);
  return `select id, name, kind, active from partners where kept_fold(${text}) <% kept_fold(name)
    order by active desc, word_similarity(kept_fold(${text}), kept_fold(name)) desc, lower(name), id limit ${SHOWN}`;
};

/** `mine`: a partner that finds only what it carries. */
export function foundShipments(q: string, param: Param, mine: string | undefined): string {
  const whose = mine ? `and partner_id = ${param(mine)}` : '';
  return `select s.id, s.tracking_number as "trackingNumber", s.state, s.partner_id as "carrierId", p.name as carrier, s.order_id as "orderId"
    from ${first(`select * from shipments where upper(tracking_number) like ${param(upper(q))} ${whose}`)} s
    join partners p on p.id = s.partner_id order by s.id desc limit ${SHOWN}`;
}
