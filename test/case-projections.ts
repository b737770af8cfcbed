import { LinkService } from '../src/access/index.js';
import { systemActor, UnitOfWork } from '../src/platform/index.js';
import type { Caller, OpenDesk } from './open-desk.js';

export interface Audiences {
  staff: Caller;
  partners: Record<string, Caller>;
  /** Tokens of the customer's links, by a name for each. */
  customers: Record<string, string>;
  /** Tokens of partners' links, by the partner's name. */
  tasks: Record<string, string>;
}

/** All that each audience can be shown of these cases, text for text, by where it was asked for. */
export async function projections(
  desk: OpenDesk,
  { staff, partners, customers, tasks }: Audiences,
  cases: readonly string[],
  words: readonly string[],
): Promise<Record<string, string>> {
  const shown: Record<string, string> = {};
  const api = async (who: string, caller: Caller, path: string): Promise<any> => {
    const { status, body } = await caller.get(`/api/v1${path}`);
    shown[`${who} ${path}`] =
      `${status} ${JSON.stringify(body, (key, value) => (key === 'clocks' ? undefined : value))}`;
    return body;
  };
  const everywhere = [
    '/cases?state=open',
    '/cases?state=all&sort=received',
    '/cases?state=closed',
    '/tasks',
    '/commitments',
  ];
  for (const id of cases) {
    for (const rest of ['', '/timeline', '/timeline?order=desc&limit=3', '/participants', '/links'])
      await api('staff', staff, `/cases/${id}${rest}`);
    for (const list of ['tasks', 'commitments']) await api('staff', staff, `/${list}?caseId=${id}`);
  }
  for (const path of everywhere) await api('staff', staff, path);
  for (const word of words) await api('staff', staff, `/cases?q=${word}`);
  for (const [name, caller] of Object.entries(partners)) {
    const { items } = await api(name, caller, '/cases?state=all');
    for (const path of everywhere) await api(name, caller, path);
    for (const { id } of items) {
      for (const rest of ['', '/timeline', '/timeline?order=desc&limit=2'])
        await api(name, caller, `/cases/${id}${rest}`);
      await api(name, caller, `/tasks?caseId=${id}`);
    }
    for (const word of words) await api(name, caller, `/cases?state=all&q=${word}`);
  }
  for (const [name, token] of Object.entries(customers)) shown[`customer ${name}`] = await page(desk, `/s/${token}`);
  for (const [name, token] of Object.entries(tasks)) shown[`page ${name}`] = await page(desk, `/p/${token}`);
  return shown;
}

/** Marks that are new in every answer, and how long it is until something. */
const PASSING = [/(name="(?:csrf|key)" value=")[^"]*/g, /(data-now=")[^"]*/g, /(<span class="left"[^>]*>)[^<]*/g];

/** A page as it is read, but for what passes with the time. */
export async function page(desk: OpenDesk, path: string): Promise<string> {
  const answer = await fetch(desk.url + path, { headers: { accept: 'text/html' } });
  const text = await answer.text();
  return `${answer.status} ${PASSING.reduce((shown, passing) => shown.replaceAll(passing, '$1'), text)}`;
}

/** A link of the customer for one of their cases, as a mail would carry it. */
export async function customerLink(desk: OpenDesk, customerId: string, caseId: string): Promise<string> {
  const { token } = await desk.app
    .get(UnitOfWork)
    .run(systemActor('test'), (work) => desk.app.get(LinkService).forCustomer(work, { customerId, caseId }));
  return token;
}

export async function partnerLink(
  desk: OpenDesk,
  partnerId: string,
  personId: string,
  caseId: string,
): Promise<string> {
  const { token } = await desk.app
    .get(UnitOfWork)
    .run(systemActor('test'), (work) =>
      desk.app.get(LinkService).forPartner(work, { partnerId, personId, caseId, until: work.now }),
    );
  return token;
}
