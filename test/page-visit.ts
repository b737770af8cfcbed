import { LinkService, type LinkAudience } from '../src/access/index.js';
import { systemActor, UnitOfWork } from '../src/platform/index.js';
import type { Scene } from './case-scene.js';
import { eventually } from './eventually.js';
import type { OpenDesk } from './open-desk.js';

/** The address of the link that somebody of the courier's is mailed about a task; the dispatcher, unless said. */
export function partnerPath(
  { desk, courier, dispatcher, case: { id: caseId } }: Scene,
  taskId: string,
  personId?: string,
): Promise<string> {
  return made(desk, 'partner', (links, work) =>
    links.forPartner(work, {
      partnerId: courier.id,
      personId: personId ?? dispatcher.personId,
      caseId,
      taskId,
      until: new Date(),
    }),
  );
}

export function customerPath({ desk, customer, case: { id: caseId } }: Scene): Promise<string> {
  return made(desk, 'customer', (links, work) => links.forCustomer(work, { customerId: customer.id, caseId }));
}

type Making = Parameters<UnitOfWork['run']>[1];
async function made(
  desk: OpenDesk,
  audience: LinkAudience,
  make: (links: LinkService, work: Parameters<Making>[0]) => Promise<{ token: string }>,
): Promise<string> {
  const links = desk.app.get(LinkService);
  const { token } = await desk.app.get(UnitOfWork).run(systemActor('test'), (work) => make(links, work));
  return `/${audience === 'partner' ? 'p' : 's'}/${token}`;
}

export interface Visited {
  status: number;
  headers: Headers;
  text: string;
}

/** Opens the page and fills its forms in without a browser: what a scanner, a script or an attacker can do. */
export class PageVisit {
  constructor(
    private readonly desk: OpenDesk,
    readonly path: string,
  ) {}

  async open(query = '', init: RequestInit = {}): Promise<Visited> {
    return visited(await fetch(`${this.desk.url}${this.path}${query}`, { redirect: 'manual', ...init }));
  }

  /** The hidden fields of the page's form for this answer. */
  async form(answer: string, query = ''): Promise<Record<string, string>> {
    const { text } = await this.open(query);
    const form = text.match(/<form.*?<\/form>/gs)?.find((one) => one.includes(`name="answer" value="${answer}"`));
    if (!form) throw new Error(`The page has no form to ${answer}: ${text}`);
    return Object.fromEntries(
      [...form.matchAll(/<input\s+type="hidden"\s+name="(.*?)"\s+value="(.*?)"/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    );
  }

  async post(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Visited> {
    const body = new URLSearchParams(fields);
    return visited(await fetch(this.desk.url + this.path, { method: 'POST', redirect: 'manual', body, headers }));
  }

  async postFiles(fields: Record<string, string>, files: Record<string, File>): Promise<Visited> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    for (const [name, file] of Object.entries(files)) body.append(name, file);
    return visited(await fetch(this.desk.url + this.path, { method: 'POST', redirect: 'manual', body }));
  }

  /** Fills in the form for this answer and sends it. */
  async answer(answer: string, typed: Record<string, string> = {}): Promise<Visited> {
    return this.post({ ...(await this.form(answer)), ...typed });
  }
}

const visited = async (response: Response): Promise<Visited> => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
});

/** What the words of a page are, without its markup. */
export const wordsOf = (text: string): string =>
  text
    .replace(/<head>.*<\/head>/s, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/**
 * How many rows each table holds, once all news has gone out: what changes nothing leaves them alike. Only that somebody was shown a
 * customer's address is noted, also when nobody but a scanner looked.
 */
export async function rowCounts({ owner }: OpenDesk): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_stat_user_tables where schemaname = 'public' and relname <> 'disclosures' order by relname`,
  );
  const counts = rows.map(({ name }) => `(select count(*)::int from ${name}) as ${name}`);
  return eventually(async () => {
    const [counted] = (await owner.query<Record<string, number>>(`select ${counts.join(', ')}`)).rows;
    if (counted!['outbox'] !== 0) throw new Error('There is news left in the outbox');
    return counted!;
  });
}
