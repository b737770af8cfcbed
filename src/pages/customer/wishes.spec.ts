import { sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { customerPath, PageVisit, wordsOf } from '../../../test/page-visit.js';

let desk: OpenDesk;
let scene: Scene;
let page: PageVisit;
beforeAll(async () => (desk = await OpenDesk.open({ KEPT_ROLE: 'http' })));
beforeEach(async () => {
  scene = await sceneOf(desk);
  page = new PageVisit(desk, await customerPath(scene));
});
afterAll(() => desk.close());

let made = 0;
/** A decision as it stands in its table; how it came about is not this page's business. */
async function decided(state: string, more: Record<string, unknown> = {}): Promise<void> {
  const id = String(++made).padStart(12, '0');
  const policy = `pol_00000000-0000-4000-8000-${id}`;
  const columns = {
    ...{ id: `dec_00000000-0000-4000-8000-${id}`, case_id: scene.case.id, customer_id: scene.customer.id },
    ...{
      policy_id: policy,
      policy_version: 1,
      version_because: 'in_force',
      facts: {},
      outcome: 'approval',
      trace: ['secret trace'],
    },
    ...{ remedy: 'refund', amount: 2_450, currency: 'EUR', authority: 'approval', state, reason_code: 'goodwill' },
    ...{ why: 'secret reason', decided_by: scene.agent.personId, decided_at: new Date(), granted_at: new Date() },
    ...more,
  };
  await insert(columns);
}
/** What was ordered by the decision made last. */
async function ordered(more: Record<string, unknown>): Promise<void> {
  const id = String(made).padStart(12, '0');
  const rest = { id: `rem_00000000-0000-4000-8000-${id}`, decision_id: `dec_00000000-0000-4000-8000-${id}` };
  const kind = more['rma'] ? 'late_return' : 'refund';
  await insert(
    { ...rest, case_id: scene.case.id, kind, details: {}, attempt: 1, ordered_at: new Date(), ...more },
    'remedies',
  );
}
/** Beside the policies that it speaks of, which no page shows. */
async function insert(columns: Record<string, unknown>, table = 'decisions'): Promise<void> {
  const names = Object.keys(columns);
  const values = Object.values(columns).map((value) =>
    typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value,
  );
  await desk.owner.query(`set session_replication_role = replica`);
  await desk.owner.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  );
  await desk.owner.query(`set session_replication_role = default`);
}

describe('what a customer asked for', () => {
  it('granted, reads as a yes with the sum and what happens next', async () => {
    await decided('granted');
    expect(wordsOf((await page.open()).text)).toMatch(
      /What you asked for Your money back Yes: we do this for you\. It is €24\.50\. The money goes back the way you paid\./,
    );
  });

  it('granted as a return, tells the number on the parcel and until when', async () => {
    await decided('granted', { remedy: 'late_return', expires_at: new Date('2031-05-12T14:00:00Z') });
    await ordered({ state: 'ordered', rma: 'RMA-1000-000' });
    expect(wordsOf((await page.open()).text)).toMatch(
      /Send it back to us.*Your return number is RMA-1000-000 \. Please write it on the parcel\. Please use it by Mon, 12 May 2031, 15:00/,
    );
    await desk.owner.query(`update customers set language = 'de' where id = $1`, [scene.customer.id]);
    expect(wordsOf((await page.open()).text)).toContain('Ihre Rücksendenummer ist RMA-1000-000');
    await desk.owner.query(`update customers set language = 'pt' where id = $1`, [scene.customer.id]);
    expect(wordsOf((await page.open()).text)).toContain('O seu número de devolução é RMA-1000-000');
  });

  it('done or failed, says which, and when', async () => {
    await decided('executed');
    await ordered({ state: 'executed', settled_at: new Date('2031-05-12T14:00:00Z') });
    expect(wordsOf((await page.open()).text)).toMatch(
      /Yes, and it is done\. It is €24\.50\. Done Mon, 12 May 2031, 15:00.*The money is on its way to you\./,
    );
    await decided('failed', { remedy: 'fee_waiver' });
    await ordered({ state: 'failed', settled_at: new Date('2031-05-12T14:00:00Z') });
    const words = wordsOf((await page.open()).text);
    expect(words).toContain('It did not go through at once; we are on it');
  });

  it('refused, reads as a no with what is possible instead', async () => {
    await decided('refused', { granted_at: null });
    const words = wordsOf((await page.open()).text);
    expect(words).toMatch(/We cannot do this, and we are sorry\. What is possible instead: write to us below/);
    expect(words).not.toContain('24.50');
  });

  it('undecided, says that it is being decided, and a wish that was withdrawn is gone', async () => {
    await decided('awaiting_approval', { granted_at: null, remedy: 'replacement' });
    await decided('withdrawn', { granted_at: null, remedy: 'repair' });
    const words = wordsOf((await page.open()).text);
    expect(words).toMatch(/A replacement We are deciding this/);
    expect(words).not.toContain('A repair');
  });

  it('tells neither who decided, nor by which rule, nor why', async () => {
    await decided('granted');
    const { text } = await page.open();
    expect(text).not.toMatch(/secret|Ada Agent|pol_|dec_|rem_|goodwill|approval/);
  });

  it('is theirs alone', async () => {
    await decided('granted');
    const other = await sceneOf(desk);
    expect(wordsOf((await new PageVisit(desk, await customerPath(other)).open()).text)).not.toContain(
      'What you asked for',
    );
  });
});

describe('whom to talk to', () => {
  const line = {
    phone: '+49 30 1234567',
    hours: [
      { language: 'en', words: 'Monday to Friday, 9 to 17' },
      { language: 'de', words: 'Montag bis Freitag' },
    ],
  };

  it('is named nowhere while nobody answers, then last on every page of the customer’s, in their language', async () => {
    expect((await page.open()).text).not.toContain('helpline');
    expect((await scene.manager.put('/api/v1/settings/helpline', line)).status).toBe(200);
    const dead = new PageVisit(desk, `/s/${'A'.repeat(64)}`);
    for (const one of [page, dead]) {
      const { text } = await one.open();
      expect(text).toMatch(/href="tel:\+49301234567"[^]*<\/aside>\s*<\/main>/);
      expect(wordsOf(text)).toContain('You would rather talk to a person? +49 30 1234567 Monday to Friday, 9 to 17');
    }
    await desk.owner.query(`update customers set language = 'de-AT' where id = $1`, [scene.customer.id]);
    expect(wordsOf((await page.open()).text)).toContain('Montag bis Freitag');
    expect((await new PageVisit(desk, `/p/${'A'.repeat(64)}`).open()).text).not.toContain('helpline');
  });
});
