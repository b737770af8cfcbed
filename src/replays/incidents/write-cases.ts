import { newId, systemActor, type UnitOfWork, type Work } from '../../platform/index.js';
import type { LoggedCase } from './holdings.rules.js';

const BATCH = 1_000;

/**
 * Writes the cases of a log: each organisation is a partner that takes part from its first holding to its last, and the case waits for
 * it as long as it holds it. Answers the partners' ids by organisation.
 */
export async function writeCases(uow: UnitOfWork, cases: readonly LoggedCase[]): Promise<Map<string, string>> {
  const actor = systemActor('replay');
  const partners = await uow.run(actor, (work) => addPartners(work, cases));
  for (let from = 0; from < cases.length; from += BATCH) {
    const batch = cases.slice(from, from + BATCH).map((one) => ({ ...one, caseId: newId('cs', one.receivedAt) }));
    await uow.run(actor, async (work) => {
      await addCases(work, batch);
      await addParticipations(work, batch, partners);
      await addWaits(work, batch, partners);
    });
  }
  return partners;
}

type Named = LoggedCase & { caseId: string };

async function addPartners(work: Work, cases: readonly LoggedCase[]): Promise<Map<string, string>> {
  const names = [...new Set(cases.flatMap(({ holdings }) => holdings.map(({ organisation }) => organisation)))];
  const partners = new Map(names.map((name): [string, string] => [name, work.newId('ptn')]));
  await work.query(
    `insert into partners (id, name, kind, external_ref) select id, left(name, 200), 'other', 'incidents:' || name
     from unnest($1::text[], $2::text[]) as p(id, name)`,
    [[...partners.values()], names],
  );
  await work.query(`insert into customers (id, name) values ($1, 'Whoever reported the incidents')`, [CUSTOMER]);
  return partners;
}

const CUSTOMER = 'cus_00000000-0000-7000-8000-000000000001';

async function addCases(work: Work, batch: readonly Named[]): Promise<void> {
  const rows = batch.map(({ caseId, id, receivedAt, closedAt }) => ({ caseId, id, receivedAt, closedAt }));
  await work.query(
    `insert into cases (id, kind, subject, channel, customer_id, state, received_at, state_since, closed_reason, external_ref, created_by)
     select "caseId", 'request', 'Incident ' || id, 'log', $2, 'closed', "receivedAt", "closedAt", 'confirmed', 'incidents:' || id, 'replay'
     from jsonb_to_recordset($1::jsonb) as r("caseId" text, id text, "receivedAt" timestamptz, "closedAt" timestamptz)`,
    [JSON.stringify(rows), CUSTOMER],
  );
}

async function addParticipations(work: Work, batch: readonly Named[], partners: Map<string, string>): Promise<void> {
  const rows = batch.flatMap(({ caseId, holdings }) =>
    [...new Set(holdings.map(({ organisation }) => organisation))].map((organisation) => {
      const own = holdings.filter((holding) => holding.organisation === organisation);
      return {
        ...{ id: work.newId('par'), alias: work.newId('cs'), caseId, partner: partners.get(organisation) },
        ...{ from: own[0]!.from, to: own.at(-1)!.to },
      };
    }),
  );
  await work.query(
    `insert into participations (id, case_id, partner_id, role, purpose, case_alias, started_at, started_by, ended_at, ended_by)
     select id, "caseId", partner, 'other', 'Put the incident right', alias, "from", 'replay', "to", 'replay'
     from jsonb_to_recordset($1::jsonb) as r(id text, "caseId" text, partner text, alias text, "from" timestamptz, "to" timestamptz)`,
    [JSON.stringify(rows)],
  );
}

async function addWaits(work: Work, batch: readonly Named[], partners: Map<string, string>): Promise<void> {
  const rows = batch.flatMap(({ caseId, holdings }) =>
    holdings.map(({ organisation, from, to }, n) => ({
      ...{ id: work.newId('wt'), caseId, partner: partners.get(organisation) },
      ...{ ref: `hand-over ${n}`, from, to },
    })),
  );
  await work.query(
    `insert into waits (id, case_id, party, partner_id, ref_id, started_at, settled_at, settled_by)
     select id, "caseId", 'partner', partner, ref, "from", "to", 'replay'
     from jsonb_to_recordset($1::jsonb) as r(id text, "caseId" text, partner text, ref text, "from" timestamptz, "to" timestamptz)`,
    [JSON.stringify(rows)],
  );
}
