import { answer, sceneOf, unique } from '../../../test/case-scene.js';
import { wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';
import { signedIn } from '../../../test/signed-in.js';

let story: PartnerStory;
let lead: { id: string; cookie: string };
let driver: { id: string; cookie: string };
beforeAll(async () => {
  story = await PartnerStory.open();
  lead = await member('Lena Lead', 'lead');
  driver = await member('Zoe Driver', 'agent');
});
afterAll(() => story.close());

/** Somebody of the courier's who signed in with a password. */
async function member(name: string, tier: 'agent' | 'lead' | 'manager'): Promise<typeof lead> {
  const { id, cookie } = await signedIn(story, name, tier);
  return { id, cookie: `${cookie.name}=${cookie.value}` };
}

const open = (query = '', { cookie } = lead): Promise<Response> =>
  fetch(`${story.desk.url}/team${query}`, { redirect: 'manual', headers: cookie ? { cookie } : {} });
const text = async (query?: string): Promise<string> => (await open(query)).text();
const words = async (query?: string): Promise<string> => wordsOf(await text(query));
const marks = async (who = lead): Promise<Record<string, string>> => {
  const page = await (await open('', who)).text();
  return { csrf: /name="csrf" value="(.*?)"/.exec(page)![1]!, key: unique('key') };
};
const post = async (fields: Record<string, string>, who = lead): Promise<Response> =>
  fetch(`${story.desk.url}/team`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: who.cookie },
    body: new URLSearchParams({ ...(await marks(lead)), ...fields }),
  });
const assignee = async (id: string): Promise<string | null> =>
  (await story.rows('select assignee_id as id from tasks where id = $1', id))[0].id;

describe('the team’s page', () => {
  it('is for leads and managers of a partner who signed in', async () => {
    const stranger = await open('', { id: '', cookie: '' });
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/sign-in?next=/team']);
    const driving = await open('', driver);
    expect([driving.status, wordsOf(await driving.text())]).toEqual([
      403,
      expect.stringContaining('for those who lead a partner’s team'),
    ]);
    const manager = await member('Max Manager', 'manager');
    expect((await open('', manager)).status).toBe(200);
    expect((await open()).headers.get('cache-control')).toBe('no-store');
  });

  it('lists every open task of the house, the next due first, with who does it, and nobody else’s', async () => {
    const { id } = await story.agreed({ title: 'Second' });
    const first = await story.scene.agent.make(`/api/v1/cases/${story.scene.case.id}/tasks`, {
      ...{
        partnerId: story.scene.courier.id,
        kind: 'pickup',
        title: 'First',
        dueAt: new Date(Date.now() + 3e6).toISOString(),
      },
    });
    const late = await story.agreed({ title: 'Late one' });
    await story.rows(
      `update commitments set starts_at = now() - interval '3 hours', due_at = now() - interval '1 hour' where id = $1`,
      late.commitment.id,
    );
    const rival = await sceneOf(story.desk);
    await rival.agent.make(`/api/v1/cases/${rival.case.id}/tasks`, {
      ...{
        partnerId: rival.courier.id,
        kind: 'pickup',
        title: 'Theirs',
        dueAt: new Date(Date.now() + 3e6).toISOString(),
      },
    });
    await story.scene.dispatcher.put(`/api/v1/tasks/${id}/assignee`, { personId: driver.id });
    const said = await words();
    expect(said).toMatch(
      /Late one\s+Late .*1 h late.*First .*Done by: Nobody in particular.*Second .*Done by: Zoe Driver/,
    );
    expect(said).not.toContain('Theirs');
    expect(said).toMatch(/Zoe Driver 1 open, 0 late/);
    await answer(story.scene.dispatcher, first.commitment, 'decline');
  });

  it('hands several tasks to one colleague at once, and back to all', async () => {
    const [a, b, c] = [await story.agreed(), await story.agreed(), await story.agreed()];
    const ticked = { [a.id]: 'yes', [b.id]: 'yes' };
    const { status, headers } = await post({ answer: 'give', colleague: driver.id, ...ticked });
    expect([status, headers.get('location')]).toEqual([303, '/team?said=give']);
    expect(await Promise.all([a, b, c].map(({ id }) => assignee(id)))).toEqual([driver.id, driver.id, null]);
    expect(await words('?said=give')).toContain('Given over.');
    await post({ answer: 'give', colleague: '', [a.id]: 'yes' });
    expect(await assignee(a.id)).toBeNull();
  });

  it('hands nothing to a stranger, and nobody else’s task', async () => {
    const { id } = await story.agreed();
    const refused = await post({ answer: 'give', colleague: story.scene.agent.personId, [id]: 'yes' });
    expect(wordsOf(await refused.text())).toContain('This is none of your colleagues any more.');
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const rival = await sceneOf(story.desk);
    const theirs = await rival.agent.make(`/api/v1/cases/${rival.case.id}/tasks`, {
      ...{
        partnerId: rival.courier.id,
        kind: 'pickup',
        title: 'Theirs',
        dueAt: new Date(Date.now() + 3e6).toISOString(),
      },
    });
    expect((await post({ answer: 'give', colleague: driver.id, [theirs.id]: 'yes' })).status).toBe(404);
    expect([await assignee(id), await assignee(theirs.id)]).toEqual([null, null]);
  });

  it('opens a task with all its answers, which the lead can give', async () => {
    const { id, commitment } = await story.offered({ title: 'Bring the crate' });
    expect(await words(`?task=${id}`)).toMatch(/Bring the crate .*Accept .*Another time/);
    const hidden = { task: id, commitment: commitment.id, version: String(commitment.termsVersion) };
    const { status, headers } = await post({ answer: 'accept', ...hidden });
    expect([status, headers.get('location')]).toEqual([303, `/team?task=${id}&said=accepted`]);
    expect(await words(`?task=${id}&said=accepted`)).toContain('Accepted. Bring the crate,');
    expect(await story.stateOf(commitment.id)).toBe('active');
    const file = await open(`?calendar=${id}`);
    expect(file.headers.get('location')).toBe(`/team/calendar/${id}.ics`);
    expect(
      (await fetch(story.desk.url + file.headers.get('location')!, { headers: { cookie: lead.cookie } })).status,
    ).toBe(200);
  });

  it('shows the house’s own scorecard', async () => {
    expect(await words('/scorecard')).toMatch(/How your promises went Swift Courier/);
  });

  it('counts only with the proof that its form was made for this sign-in', async () => {
    const { id } = await story.agreed();
    expect((await post({ answer: 'give', colleague: driver.id, [id]: 'yes', csrf: 'forged' })).status).toBe(403);
    expect(await assignee(id)).toBeNull();
  });
});

describe('an absence', () => {
  const away = (person: string, first: string, last: string, substitute = ''): Promise<Response> =>
    post({ answer: 'away', person, first, last, substitute });

  it('is noted by the lead with its days and who stands in, shown, and taken away again', async () => {
    expect((await away(driver.id, '2031-05-05', '2031-05-09', story.scene.dispatcher.personId)).status).toBe(303);
    expect(
      await story.rows(
        'select starts_at as "from", until, noted_by as by from absences where person_id = $1',
        driver.id,
      ),
    ).toEqual([{ from: new Date('2031-05-04T22:00:00Z'), until: new Date('2031-05-09T22:00:00Z'), by: lead.id }]);
    expect(await words('?said=away')).toMatch(
      /The absence is noted\..*Away from Mon,? 5 May 2031 until Fri,? 9 May 2031 \. Dirk Dispatcher takes their place/,
    );
    expect((await post({ answer: 'back', person: driver.id })).status).toBe(303);
    expect(await story.rows('select from absences')).toEqual([]);
  });

  it.each([
    ['ends before it begins', '2031-05-09', '2031-05-05'],
    ['is over already', '2020-05-05', '2020-05-06'],
    ['has no day', '', '2031-05-05'],
  ])('that %s is refused, with what was typed still there', async (_why, first, last) => {
    const answered = await away(driver.id, first, last);
    expect(answered.status).toBe(422);
    const page = await answered.text();
    expect(wordsOf(page)).toContain('Please look at the dates');
    expect(page).toContain(`name="last" type="date" value="${last}"`);
  });

  it('is not for those who do not lead, nor of anybody elsewhere', async () => {
    const until = '2031-05-09T22:00:00Z';
    const put = (
      who: { put: typeof story.scene.dispatcher.put },
      person: string,
    ): Promise<{ status: number; body: any }> => who.put(`/api/v1/people/${person}/absence`, { until });
    const refused = await put(story.scene.dispatcher, driver.id);
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/only-for-leads']);
    await story.scene.manager.put(`/api/v1/people/${story.scene.dispatcher.personId}/tier`, { tier: 'lead' });
    expect((await put(story.scene.dispatcher, driver.id)).body.away.until).toBe('2031-05-09T22:00:00Z');
    const rival = await sceneOf(story.desk);
    expect((await put(story.scene.dispatcher, rival.dispatcher.personId)).status).toBe(404);
    expect((await put(story.scene.dispatcher, story.scene.agent.personId)).status).toBe(404);
    expect((await away(rival.dispatcher.personId, '2031-05-05', '2031-05-09')).status).toBe(404);
  });
});
