import { CUSTOMERS, ITEMS, OLIST_FILES, ORDERS, REVIEWS, SELLERS, type OlistFile } from './olist-files.js';
import type { Staging } from './staging.js';

/** Sorts out, once all files are staged, what no single row can show: keys given twice, and references to what is not there. */
export async function checkStaged(staging: Staging): Promise<void> {
  for (const file of OLIST_FILES) {
    await indexKey(staging, file);
    await settleTwins(staging, file);
  }
  await skipOrphans(staging, ORDERS, 'customer_id', CUSTOMERS);
  await skipOrphans(staging, ITEMS, 'order_id', ORDERS);
  await skipOrphans(staging, REVIEWS, 'order_id', ORDERS);
  await loseItemsWithoutSeller(staging);
  await skipOrphans(staging, ITEMS, 'seller_id', SELLERS);
}

async function indexKey(staging: Staging, { table, key }: OlistFile): Promise<void> {
  await staging.query(`create index on ${table} (${key.join(', ')})`);
  await staging.query(`analyze ${table}`);
}

/** Of rows with one key the first stands. A later one that says the same is passed over; one that says something else is a fault. */
async function settleTwins(staging: Staging, { name, table, key }: OlistFile): Promise<void> {
  const columns = key.join(', ');
  await staging.query(
    `with said as (
       select line, ${columns}, to_jsonb(t) - 'line' - 'state' as content from ${table} t
       where (${columns}) in (select ${columns} from ${table} group by ${columns} having count(*) > 1)),
     twins as (
       select line, row_number() over same as nth, first_value(line) over same as first, content is distinct from first_value(content) over same as differs
       from said window same as (partition by ${columns} order by line)),
     settled as (
       update ${table} t set state = case when differs then 'skipped' else 'same' end
       from twins where twins.line = t.line and nth > 1 returning t.line, first, differs)
     insert into staged_faults (file, line, reason)
     select $1, line, format('its key stands in line %s already, with other content', first) from settled where differs`,
    [name],
  );
}

/** What refers to a row that was not read, or was skipped, is skipped with it. */
async function skipOrphans(
  staging: Staging,
  { name, table }: OlistFile,
  column: string,
  parent: OlistFile,
): Promise<void> {
  await staging.query(
    `with orphans as (
       update ${table} t set state = 'skipped'
       where state = 'read' and not exists (select from ${parent.table} p where p.${column} = t.${column} and p.state = 'read')
       returning line, ${column} as key)
     insert into staged_faults (file, line, reason)
     select $1, line, format('refers to ${column} %s, which ${parent.name} does not give', key) from orphans`,
    [name],
  );
}

async function loseItemsWithoutSeller(staging: Staging): Promise<void> {
  await staging.query(
    `insert into lost_items (order_id, seller_id)
     select order_id, seller_id from ${ITEMS.table} i
     where state = 'read' and not exists (select from ${SELLERS.table} s where s.seller_id = i.seller_id)`,
  );
}
