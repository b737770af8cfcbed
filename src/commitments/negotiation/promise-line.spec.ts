import fc from 'fast-check';
import { answer, askForPickup, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import {
  COMMITMENT_STATES,
  isInForce,
  isNegotiating,
  TRANSITIONS,
  type CommitmentState,
} from '../commitment-states.rules.js';

const HOUR = 3600;

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

interface Line {
  id: string;
  state: CommitmentState;
  termsVersion: number;
  originalDueAt: string;
  supersedes: string | null;
  accepted: boolean;
}
/** The promise and all that came in its place, the oldest first. */
const lineOf = async (id: string): Promise<Line[]> =>
  (
    await desk.owner.query(
      `with recursive line as (select $1::text as id union select c.id from line l join commitments c on c.supersedes = l.id)
       select c.id, c.state, c.terms_version as "termsVersion", c.original_due_at::text as "originalDueAt", c.supersedes,
         c.accepted_at is not null as accepted
       from line l join commitments c on c.id = l.id order by c.created_at, c.id`,
      [id],
    )
  ).rows;

const SELDOM = [
  ...(['counter', 'decline', 'report', 'dispute', 'keep', 'resumption'] as const),
  ...(['denial', 'confirmation', 'withdrawal', 'risk', 'break'] as const),
];
/** What makes a line longer comes as often as all the rest together. */
const STEPS = [
  ...SELDOM,
  ...Array<'acceptance'>(6).fill('acceptance'),
  ...Array<'renegotiation'>(5).fill('renegotiation'),
];
const step = fc.record({
  /** `break` comes by the clock, so that its place among the answers is random too. */
  act: fc.constantFrom(...STEPS),
  side: fc.constantFrom('us' as const, 'partner' as const),
  spoken: fc.boolean(),
  /** Which promise of the line is answered: mostly the newest, sometimes an old one. */
  back: fc.constantFrom(0, 0, 0, 1, 1, 2),
  hours: fc.integer({ min: 2, max: 40 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take({ act, side, spoken, back, hours }: Step, line: Line[]): Promise<void> {
  const on = line.at(-1 - back) ?? line[0]!;
  if (act === 'break') {
    await desk.owner.query(
      `update commitments set state = 'broken', settled_at = now() where id = $1 and state in ('active', 'at_risk')`,
      [on.id],
    );
    return;
  }
  const who = side === 'us' ? scene.agent : scene.dispatcher;
  const terms = { termsVersion: on.termsVersion };
  const speaker = spoken && side === 'us' ? { speaker: 'Ms Brandt' } : {};
  const window = windowIn((hours - 1) * HOUR, hours * HOUR);
  const path = `/api/v1/commitments/${on.id}`;
  const bodies: Record<string, object> = {
    ...{ acceptance: speaker, decline: speaker, counter: { ...speaker, window } },
    ...{ renegotiation: { ...speaker, window }, resumption: { ...speaker, window }, withdrawal: { note: 'So be it' } },
  };
  const { status, body } =
    act === 'risk'
      ? await who.put(`${path}/risk`, { ...terms, note: 'It may be late' })
      : act === 'dispute' || act === 'keep'
        ? await scene.agent.post(`${path}/assessment`, { ...terms, kept: act === 'keep' })
        : await answer(who, on, act, { ...bodies[act] });
  if (![200, 403, 409, 422].includes(status)) throw new Error(`${act}: ${status} ${JSON.stringify(body)}`);
}

/** From each state, whatever one step can lead to: an answer may also move the promise that the answered one replaces. */
const leadsTo = (from: CommitmentState): CommitmentState[] => [from, ...Object.values(TRANSITIONS[from])];

function holds(before: readonly Line[], after: readonly Line[]): void {
  for (const old of before) {
    const now = after.find(({ id }) => id === old.id)!;
    expect(COMMITMENT_STATES).toContain(now.state);
    expect(leadsTo(old.state)).toContain(now.state);
    if (old.state === 'broken') expect(now.state).toBe('broken');
    expect(now.termsVersion).toBeGreaterThanOrEqual(old.termsVersion);
    expect(now.termsVersion).toBeLessThanOrEqual(old.termsVersion + 1);
  }
  const [first, ...successors] = after;
  for (const successor of successors) expect(successor.originalDueAt).toBe(first!.originalDueAt);
  const binding = after.filter(({ state }) => isInForce(state));
  const onTheTable = after.filter(({ state }) => isNegotiating(state));
  expect([binding.length <= 1, onTheTable.length <= 1]).toEqual([true, true]);
}

describe('a promise and what comes in its place, whatever both sides do in whatever order', () => {
  it('stays on the map, keeps its first due time, counts its terms up, and one of its line binds at a time', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
        const { commitment } = await askForPickup(scene, 45 * HOUR, 46 * HOUR);
        let line = await lineOf(commitment.id);
        for (const each of steps) {
          await take(each, line);
          const after = await lineOf(commitment.id);
          holds(line, after);
          line = after;
        }
        for (const { state } of line) seen.add(state);
        if (line.length > 1) seen.add('a successor');
        if (line.length > 2) seen.add('a second successor');
      }),
      { numRuns: 40 },
    );
    // The walks were long enough to mean something.
    for (const state of ['renegotiated', 'broken', 'withdrawn', 'a successor']) expect([...seen]).toContain(state);
  });

  it('writes every version of its terms down once, in order', async () => {
    const { rows } = await desk.owner.query(
      `select c.id from commitments c where c.terms_version <> (select count(*) from commitment_terms t where t.commitment_id = c.id)
         or c.terms_version <> (select max(version) from commitment_terms t where t.commitment_id = c.id)`,
    );
    expect(rows).toEqual([]);
  });

  it('lets one new time be talked about, and the second be refused with the first one named', async () => {
    const { commitment } = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    const old = (await answer(scene.dispatcher, commitment, 'acceptance')).body;
    const asked = (await answer(scene.dispatcher, old, 'renegotiation', { window: windowIn(8 * HOUR, 9 * HOUR) })).body;
    const second = await answer(scene.agent, old, 'renegotiation', { window: windowIn(9 * HOUR, 10 * HOUR) });
    expect([second.status, second.body.type, second.body.commitmentId]).toEqual([
      ...[409, '/problems/new-time-on-the-table', asked.id],
    ]);
  });

  it('does not move what is reported done already', async () => {
    const { commitment } = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    const old = (await answer(scene.dispatcher, commitment, 'acceptance')).body;
    const asked = (await answer(scene.dispatcher, old, 'renegotiation', { window: windowIn(8 * HOUR, 9 * HOUR) })).body;
    await answer(scene.dispatcher, old, 'report');
    const { status, body } = await answer(scene.agent, asked, 'acceptance');
    expect([status, body.type, body.state]).toEqual([409, '/problems/nothing-to-replace', 'reported']);
  });
});
