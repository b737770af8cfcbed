type Param = (value: unknown) => string;

/**
 * Every word, as a word or its beginning, in something said in the case, in its subject or in the customer's name or e-mail address; or the case's
 * number, or the tracking number of something its order has on the way. Where nothing is written so, what is written almost so: a slip of the pen is
 * forgiven in subjects and customers. What is found in a case that was merged is found once, where it lives. A clause on `c`.
 */
export function staffSearch(q: string, param: Param): string {
  const query = wordQuery(q);
  if (!query) return 'false';
  const number = /^#?(\d{1,15})$/.exec(q.trim())?.[1];
  // One or two digits begin too many words to mean any of them: they are the number of a case.
  if (number !== undefined && number.length <= 2)
    return `c.head_id is null and c.id = any(array(select coalesce(head_id, id) from cases where number = ${param(number)}))`;
  const [text, words] = [param(q), `to_tsquery('simple', kept_fold(${param(query)}))`];
  const exact = [
    `select case_id as id from entries where words @@ ${words}`,
    `select id from cases where ${SUBJECT_TOKENS} @@ ${words}`,
    `select id from cases where customer_id in (select id from customers where ${CUSTOMER_TOKENS} @@ ${words})`,
  ];
  if (number !== undefined) exact.push(`select id from cases where number = ${param(number)}`);
  const tracking = trackingIn(q);
  if (tracking)
    exact.push(
      `select k.id from cases k join shipments s on s.order_id = k.order_id where upper(s.tracking_number) like ${param(`${tracking}%`)}`,
    );
  const almost = [
    `select id from cases where kept_fold(${text}) <% subject_words`,
    `select id from cases where customer_id in (select id from customers where kept_fold(${text}) <% words)`,
  ];
  // An array, not a set: how many cases hold a word the planner takes for thousands, and would rather read all of them.
  return `c.head_id is null and c.id = any(array(with exact as materialized (${exact.join(' union ')}),
    found as (select id from exact union all select id from (${almost.join(' union ')}) almost where not exists (select from exact))
    select * from found union select m.head_id from cases m where m.head_id is not null and m.id in (select * from found)))`;
}

/** As their indexes have them. */
const SUBJECT_TOKENS = `to_tsvector('simple', subject_words)`;
const CUSTOMER_TOKENS = `to_tsvector('simple', translate(words, '@._+-', '     '))`;

/**
 * The same for a partner, in what it may read and nothing else: entries meant for it and the titles of its own tasks. A subject or a
 * customer's name that it is not shown must not be found by guessing either. A clause on `p`, the participation.
 */
export function partnerSearch(q: string, reader: string, param: Param): string {
  const query = wordQuery(q);
  if (!query) return 'false';
  return `(p.case_id in (select case_id from entries where ${said(query, param)} and ${param(reader)} = any (readers))
    or p.id in (select participation_id from tasks where kept_fold(${param(q)}) <% kept_fold(title)))`;
}

/** What may be the beginning of a tracking number, as it is looked for. */
export const trackingIn = (q: string): string | undefined =>
  /^[A-Za-z0-9./ -]{6,60}$/.test(q.trim()) && /\d/.test(q) ? q.trim().toUpperCase() : undefined;

export const said = (query: string, param: Param): string =>
  `words @@ to_tsquery('simple', kept_fold(${param(query)}))`;

/** All the words, each also as the beginning of a longer one; undefined when there are none. */
export function wordQuery(q: string): string | undefined {
  const words = q.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => `${word}:*`).join(' & ') || undefined;
}
