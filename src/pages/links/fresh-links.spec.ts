import { askForPickup, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { customerPath, PageVisit, partnerPath, wordsOf, type Visited } from '../../../test/page-visit.js';

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => (desk = await OpenDesk.open({ KEPT_ROLE: 'http' })));
beforeEach(async () => (scene = await sceneOf(desk)));
afterAll(() => desk.close());

const rows = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;
const expire = (): Promise<unknown> => desk.owner.query(`update links set expires_at = now() - interval '1 minute'`);
const revoke = (): Promise<unknown> => desk.owner.query('update links set revoked_at = now() where revoked_at is null');
const toPartner = async (): Promise<PageVisit> =>
  new PageVisit(desk, await partnerPath(scene, (await askForPickup(scene, 14_400, 21_600)).id));
const toCustomer = async (): Promise<PageVisit> => new PageVisit(desk, await customerPath(scene));
/** A token like ours that we never made. */
const unknown = ({ path }: PageVisit): PageVisit => new PageVisit(desk, `${path.slice(0, 3)}${'A'.repeat(64)}`);

const ask = async (page: PageVisit): Promise<Visited> => {
  const { status, headers } = await page.answer('new-link');
  expect(status).toBe(303);
  return page.open(new URL(headers.get('location')!, desk.url).search);
};
const freshMails = (): Promise<any[]> =>
  rows(
    `select id, link_id as "linkId", to_person_id as "personId", to_customer_id as "customerId" from mails
        where template like '%.fresh-link' and (to_person_id = $1 or to_customer_id = $2)`,
    scene.dispatcher.personId,
    scene.customer.id,
  );

describe.each([
  ['a partner’s', toPartner],
  ['a customer’s', toCustomer],
])('%s link that opens nothing', (_whose, mailed) => {
  it.each([
    ['has expired', expire],
    ['was revoked', revoke],
  ])('because it %s says so, and nothing more', async (_why, end) => {
    const page = await mailed();
    await end();
    const { status, headers, text } = await page.open();
    expect([status, headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
      404,
      'no-store',
      'no-referrer',
    ]);
    expect(wordsOf(text)).toBe(wordsOf((await unknown(page).open()).text));
    expect(text).not.toContain(page.path.slice(3));
  });

  it('mails its reader a new one, which opens, while the old one never does again', async () => {
    const page = await mailed();
    await expire();
    expect(wordsOf((await ask(page)).text)).toContain('If this link was ever yours, a new one is on its way');
    const [mail] = await freshMails();
    expect((await page.open()).status).toBe(404);
    const { body } = await scene.manager.get(`/api/v1/mails/${mail.id}`);
    const url = /https?:\/\/\S+/.exec(body.letter.text)![0];
    expect((await fetch(desk.url + new URL(url).pathname)).status).toBe(200);
  });

  it('mails one only once an hour', async () => {
    const page = await mailed();
    await expire();
    await ask(page);
    await ask(page);
    expect(await freshMails()).toHaveLength(1);
  });

  it('answers alike for a link that never was, and mails nobody', async () => {
    const page = await mailed();
    await expire();
    const guessed = await ask(unknown(page));
    expect(await freshMails()).toEqual([]);
    const known = await ask(page);
    expect([guessed.status, wordsOf(guessed.text)]).toEqual([known.status, wordsOf(known.text)]);
  });

  it('mails nothing on a form that we did not write, nor when it is only looked at', async () => {
    const page = await mailed();
    await expire();
    await page.open();
    await page.open('', { method: 'HEAD' });
    expect((await page.post({ answer: 'new-link' })).status).toBe(404);
    expect(await freshMails()).toEqual([]);
  });
});

it('mails nobody who may no longer come in', async () => {
  const page = await toPartner();
  await scene.manager.put(`/api/v1/people/${scene.dispatcher.personId}/deactivation`, {});
  await ask(page);
  expect(await freshMails()).toEqual([]);
});
