import { answer, windowIn } from '../../../test/case-scene.js';
import { partnerPath, PageVisit, wordsOf } from '../../../test/page-visit.js';
import { PartnerStory } from '../../../test/partner-story.js';
import type { Caller } from '../../../test/open-desk.js';

const HOUR = 3_600;
const ROUNDS = 25;

let story: PartnerStory;
let zoe: Caller;
beforeAll(async () => {
  story = await PartnerStory.open();
  zoe = await story.desk.person({ role: 'partner', partnerId: story.scene.courier.id, name: 'Zoe Driver' });
});
afterAll(() => story.close());

const turns = (id: string): Promise<any[]> =>
  story.rows(
    `select type from events where subject_id = $1 and type in ('commitment.accepted', 'commitment.countered', 'commitment.declined')`,
    id,
  );

describe('two dispatchers who answer at once', () => {
  it('one by the API, one on the page: exactly one is heard, and the page tells the other who was, and when', async () => {
    const won = { page: 0, api: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const { id, commitment } = await story.offered();
      const page = await story.visit(id);
      const form = await page.form('accept');
      const first = round % 2 === 0;
      const byApi = (): Promise<{ status: number; body: any }> =>
        round % 3 === 0
          ? answer(zoe, commitment, 'counter', { window: windowIn(8 * HOUR, 9 * HOUR) })
          : answer(zoe, commitment, round % 3 === 1 ? 'decline' : 'acceptance');
      const posted = first ? page.post(form) : undefined;
      const told = byApi();
      const [shown, { status, body }] = await Promise.all([posted ?? page.post(form), told]);
      expect([shown.status, status].sort()).toEqual(shown.status === 303 ? [303, 409] : [200, 409]);
      expect(await turns(commitment.id)).toHaveLength(1);
      if (shown.status === 303) {
        won.page += 1;
        expect(['/problems/not-allowed-now', '/problems/stale-terms']).toContain(body.type);
      } else {
        won.api += 1;
        expect(wordsOf(shown.text)).toMatch(
          /your answer was not taken\. Zoe Driver (accepted it|named another time|declined it), \w+ \d+ \w+, \d\d:\d\d\./,
        );
      }
    }
    expect(won.page + won.api).toBe(ROUNDS);
  });

  it('both on the page: one is heard, the other reads what her colleague did', async () => {
    for (let round = 0; round < 10; round++) {
      const { id, commitment } = await story.offered();
      const pages = [
        await story.visit(id),
        new PageVisit(story.desk, await partnerPath(story.scene, id, zoe.personId)),
      ] as const;
      const forms = [await pages[0].form('accept'), await pages[1].form('decline')] as const;
      const shown = await Promise.all([pages[0].post(forms[0]), pages[1].post(forms[1])]);
      expect(shown.map(({ status }) => status).sort()).toEqual([303, 409]);
      const other = shown[0].status === 303 ? /Dirk Dispatcher accepted it,/ : /Zoe Driver declined it,/;
      expect(wordsOf(shown.find(({ status }) => status === 409)!.text)).toMatch(other);
      expect(await turns(commitment.id)).toHaveLength(1);
    }
  });

  it('through the API alone, the second is told which acts are left', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { commitment } = await story.offered();
      const answers = await Promise.all([
        answer(story.scene.dispatcher, commitment, 'acceptance'),
        answer(zoe, commitment, 'acceptance'),
        answer(zoe, commitment, 'decline'),
      ]);
      const refused = answers.filter(({ status }) => status === 409);
      expect([answers.filter(({ status }) => status === 200).length, refused.length]).toEqual([1, 2]);
      for (const { body } of refused)
        expect(body).toMatchObject({
          type: '/problems/not-allowed-now',
          state: expect.any(String),
          allowed: expect.any(Array),
        });
    }
  });
});

describe('a click on terms that are no longer on the table', () => {
  it('is not taken for the new ones: the desk named another time meanwhile, and the page says so', async () => {
    const { id, commitment } = await story.offered();
    const page = await story.visit(id);
    const old = await page.form('accept');
    const countered = (await answer(zoe, commitment, 'counter', { window: windowIn(8 * HOUR, 9 * HOUR) })).body;
    await answer(story.scene.agent, countered, 'counter', { window: windowIn(10 * HOUR, 11 * HOUR) });
    const { status, text } = await page.post(old);
    expect(status).toBe(409);
    expect(wordsOf(text)).toMatch(/not taken\. The desk named another time, .* Please look again, .* Your page said: /);
    expect(await story.stateOf(commitment.id)).toBe('countered');
    expect((await page.answer('accept')).status).toBe(303);
    expect(await story.stateOf(commitment.id)).toBe('active');
  });

  it('and one on what was withdrawn reads that the desk withdrew it', async () => {
    const { id, commitment } = await story.offered();
    const page = await story.visit(id);
    const old = await page.form('accept');
    await answer(story.scene.agent, commitment, 'withdrawal', { note: 'Not needed' });
    expect(wordsOf((await page.post(old)).text)).toMatch(/not taken\. The desk withdrew it, /);
  });
});
