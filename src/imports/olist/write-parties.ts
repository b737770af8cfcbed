import type { Work } from '../../platform/index.js';
import { customerImported, partnerImported } from './import-events.js';
import { CUSTOMERS, SELLERS } from './olist-files.js';
import { countRead, LANGUAGE, ref, ZONE, type Writing } from './writing.js';

const BATCH = 1000;

/** Sellers become partners. The files give them no name, so they go by the beginning of their key. */
export async function writePartners({ staging, uow, actor, progress, created }: Writing): Promise<void> {
  progress.begin('writing partners', await countRead(staging, SELLERS.table));
  let done = 0;
  for await (const batch of staging.batches<{ seller_id: string }>(
    `select seller_id from ${SELLERS.table} where state = 'read' order by seller_id`,
    BATCH,
  )) {
    const keys = batch.map((row) => row.seller_id);
    const made = await uow.run(actor, (work) => insertPartners(work, keys));
    created.partners += made.size;
    await staging.settle(SELLERS.table, 'seller_id', keys, made);
    progress.reach((done += batch.length));
  }
}

async function insertPartners(work: Work, keys: readonly string[]): Promise<Set<string>> {
  const rows = keys.map((key) => ({
    id: work.newId('ptn'),
    key,
    ref: ref.partner(key),
    name: `Seller ${key.slice(0, 6)}`,
  }));
  const made = await work.query<{ id: string; external_ref: string }>(
    `insert into partners (id, name, kind, zone, external_ref, created_at)
     select id, name, 'seller', $2, ref, $3 from jsonb_to_recordset($1::jsonb) as r(id text, name text, ref text) order by ref
     on conflict (external_ref) do nothing returning id, external_ref`,
    [JSON.stringify(rows), ZONE, work.now],
  );
  for (const { id } of made) work.record(partnerImported(id));
  return keysOf(rows, made);
}

interface StagedPerson {
  person_id: string;
  zip: string;
  city: string;
  state_code: string;
}

/** A person may stand in the files with several keys, one for each order: the first of them gives the address. */
export async function writeCustomers({ staging, uow, actor, progress, created }: Writing): Promise<void> {
  progress.begin('writing customers', await countRead(staging, CUSTOMERS.table));
  let done = 0;
  const people = `select distinct on (person_id) person_id, zip, city, state_code from ${CUSTOMERS.table} where state = 'read' order by person_id, line`;
  for await (const batch of staging.batches<StagedPerson>(people, BATCH)) {
    const made = await uow.run(actor, (work) => insertCustomers(work, batch));
    created.customers += made.size;
    await staging.settle(
      CUSTOMERS.table,
      'person_id',
      batch.map((row) => row.person_id),
      made,
    );
    progress.reach((done += batch.length));
  }
}

async function insertCustomers(work: Work, people: readonly StagedPerson[]): Promise<Set<string>> {
  const rows = people.map((person) => ({
    id: work.newId('cus'),
    key: person.person_id,
    ref: ref.customer(person.person_id),
    name: `Customer ${person.person_id.slice(0, 6)}`,
    address: addressOf(person),
  }));
  const made = await work.query<{ id: string; external_ref: string }>(
    `insert into customers (id, name, address, zone, language, external_ref, created_at)
     select id, name, address, $2, $3, ref, $4 from jsonb_to_recordset($1::jsonb) as r(id text, name text, address jsonb, ref text) order by ref
     on conflict (external_ref) do nothing returning id, external_ref`,
    [JSON.stringify(rows), ZONE, LANGUAGE, work.now],
  );
  for (const { id } of made) work.record(customerImported(id));
  return keysOf(rows, made);
}

/** The files know no street. */
const addressOf = ({ zip, city, state_code }: StagedPerson): Record<string, string> => ({
  street: '',
  postcode: zip,
  city,
  region: state_code,
  country: 'BR',
});

function keysOf(rows: readonly { key: string; ref: string }[], made: readonly { external_ref: string }[]): Set<string> {
  const refs = new Set(made.map((row) => row.external_ref));
  return new Set(rows.filter((row) => refs.has(row.ref)).map((row) => row.key));
}
