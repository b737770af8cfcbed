import { answer, askForPickup, sceneOf, windowIn, type Scene } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { OpenDesk } from '../../test/open-desk.js';
import { COMMITMENT_STATES, TRANSITIONS, type CommitmentState } from './commitment-states.rules.js';

const HOUR = 3600;
const SPEAKER = 'Ms Brandt';

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const sheet = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${id}`)).body;
const done = async (answered: Promise<any>): Promise<any> => {
  const { status, body } = await answered;
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
};
const asked = async (more: Record<string, unknown> = {}): Promise<any> =>
  (await askForPickup(scene, 4 * HOUR, 6 * HOUR, more)).commitment;
const another = { window: windowIn(7 * HOUR, 8 * HOUR) };
const why = { note: 'Not needed' };
/** By word of mouth, so that denying it is open too. */
const agreed = async (more: Record<string, unknown> = {}): Promise<any> =>
  done(answer(scene.agent, await asked(more), 'acceptance', { speaker: SPEAKER }));
const settled = async (commitment: any, state: CommitmentState): Promise<any> => {
  await eventually(async () => expect((await sheet(commitment.id)).state).toBe(state));
  return sheet(commitment.id);
};
const overdue = async (commitment: any): Promise<any> => {
  await desk.owner.query(
    `update commitments set due_at = now() - interval '1 hour', local_start = null, local_end = null, zone = null, starts_at = null,
       reply_by = case when reply_by is not null then now() end where id = $1`,
    [commitment.id],
  );
  await desk.owner.query(`update chases set step = $2, due_at = now() where commitment_id = $1`, [
    commitment.id,
    commitment.state === 'proposed' ? 'lapse' : 'breach',
  ]);
  return commitment;
};

/** A promise of the courier's in each state, brought there through the API and by the desk's own clock. */
const REACH: Record<CommitmentState, () => Promise<any>> = {
  proposed: () => asked(),
  countered: async () => {
    const theirs = await done(answer(scene.dispatcher, await asked(), 'counter', another));
    return done(answer(scene.agent, theirs, 'counter', { window: windowIn(5 * HOUR, 6 * HOUR) }));
  },
  accepted: async () => agreed({ condition: { kept: (await asked()).id } }),
  active: () => agreed(),
  at_risk: async () => {
    const { id, termsVersion } = await agreed();
    return done(scene.agent.put(`/api/v1/commitments/${id}/risk`, { termsVersion, note: 'They are late' }));
  },
  reported: async () => done(answer(scene.agent, await agreed(), 'report')),
  disputed: async () => done(answer(scene.agent, await REACH.reported(), 'assessment', { kept: false })),
  kept: async () => done(answer(scene.agent, await REACH.reported(), 'assessment', { kept: true })),
  broken: async () => settled(await overdue(await agreed()), 'broken'),
  declined: async () => done(answer(scene.dispatcher, await asked(), 'decline')),
  lapsed: async () => settled(await overdue(await asked()), 'lapsed'),
  withdrawn: async () => done(answer(scene.agent, await asked(), 'withdrawal', why)),
  renegotiated: async () => {
    const old = await agreed();
    const successor = await done(answer(scene.dispatcher, old, 'renegotiation', another));
    await done(answer(scene.agent, successor, 'acceptance'));
    return sheet(old.id);
  },
  void: async () => {
    const first = await asked();
    const waiting = await agreed({ condition: { kept: first.id } });
    await done(answer(scene.dispatcher, first, 'decline'));
    return settled(waiting, 'void');
  },
};

type Answering = [side: 'us' | 'partner', name: string, more: Record<string, unknown>, leadsTo: CommitmentState];
const BOTH = ['us', 'partner'] as const;
const both = (name: string, more: object, leadsTo: CommitmentState): Answering[] =>
  BOTH.map((side) => [
    side,
    name,
    { ...more, ...(side === 'us' && SPEAKS.includes(name) ? { speaker: SPEAKER } : {}) },
    leadsTo,
  ]);
/** Answers to a request of ours are the partner's: our staff name who gave them. */
const SPEAKS = ['acceptance', 'counter', 'decline', 'resumption'];
const withdrawal: Answering = ['us', 'withdrawal', why, 'withdrawn'];
const denial: Answering = ['partner', 'denial', {}, 'countered'];
const negotiating = [
  ...both('acceptance', {}, 'active'),
  ...both('counter', another, 'countered'),
  ...both('decline', {}, 'declined'),
  withdrawal,
];
const running = (state: CommitmentState): Answering[] => [
  ...both('report', {}, 'reported'),
  ...both('renegotiation', another, state),
  withdrawal,
  denial,
  ['partner', 'confirmation', {}, state],
];
/** Every answer that each side may give in each state, and where it leads; everything else is refused. */
const ANSWERS: Record<CommitmentState, Answering[]> = {
  proposed: negotiating,
  // The terms are ours again, so both answer as to a request.
  countered: negotiating,
  accepted: [withdrawal, denial, ['partner', 'confirmation', {}, 'accepted']],
  active: running('active'),
  at_risk: running('at_risk'),
  reported: [
    ['us', 'assessment', { kept: true }, 'kept'],
    ['us', 'assessment', { kept: false }, 'disputed'],
    ['partner', 'confirmation', {}, 'reported'],
    withdrawal,
  ],
  disputed: [
    ['us', 'assessment', { kept: true }, 'kept'],
    ['us', 'assessment', { kept: false }, 'broken'],
    ...both('resumption', another, 'active'),
    ['partner', 'confirmation', {}, 'disputed'],
    withdrawal,
  ],
  kept: [],
  broken: both('report', {}, 'broken'),
  declined: [],
  lapsed: [],
  withdrawn: [],
  renegotiated: [],
  void: [],
};
const BODIES: Record<string, object> = {
  ...{ acceptance: {}, decline: {}, report: {}, denial: {}, confirmation: {} },
  ...{ assessment: { kept: true }, withdrawal: why, counter: another, renegotiation: another, resumption: another },
};
const who = (side: 'us' | 'partner'): Scene['agent'] => (side === 'us' ? scene.agent : scene.dispatcher);
/** Staff cannot confirm for a partner, nor a partner judge or let go: their role says so before the state does. */
const mayNever = (side: 'us' | 'partner', name: string): boolean =>
  side === 'us' ? ['confirmation', 'denial'].includes(name) : ['assessment', 'withdrawal'].includes(name);

describe.each(COMMITMENT_STATES)('a promise that is %s', (state) => {
  if (ANSWERS[state].length > 0)
    it.each(ANSWERS[state])('as %s: %s %j leads to %s', async (side, name, more, leadsTo) => {
      const commitment = await REACH[state]();
      expect(commitment.state).toBe(state);
      const { status, body } = await answer(who(side), commitment, name, more);
      expect([status, body.type]).toEqual([200, undefined]);
      expect((await sheet(commitment.id)).state).toBe(leadsTo);
    });

  it('takes no other answer from either side, and tells which acts are possible', async () => {
    const commitment = await REACH[state]();
    expect(commitment.state).toBe(state);
    for (const side of BOTH)
      for (const [name, body] of Object.entries(BODIES)) {
        if (ANSWERS[state].some(([who, answered]) => who === side && answered === name)) continue;
        const refused = await answer(who(side), commitment, name, { ...body });
        if (mayNever(side, name)) expect([side, name, refused.status]).toEqual([side, name, 403]);
        else {
          expect([side, name, refused.status]).toEqual([side, name, 409]);
          if (refused.body.type === '/problems/not-allowed-now')
            expect([name, refused.body.state, refused.body.allowed]).toEqual([
              ...[name, state, Object.keys(TRANSITIONS[state])],
            ]);
          else expect(['confirmation', 'denial']).toContain(name);
        }
      }
    expect((await sheet(commitment.id)).state).toBe(state);
  });
});

describe('the rest of the map', () => {
  it('is walked elsewhere by the desk itself: every arrow has its test', () => {
    const byTheDesk = ['lapse', 'break', 'activate', 'fall_through', 'put_at_risk', 'relieve', 'renegotiate'];
    const walked: Record<string, string[]> = {
      acceptance: ['accept', 'accept_on_condition'],
      ...{ counter: ['counter'], decline: ['decline'], report: ['report'], denial: ['deny'] },
      ...{ assessment: ['confirm', 'dispute', 'find_broken'], resumption: ['resume'], withdrawal: ['withdraw'] },
      renegotiation: ['renegotiate'],
    };
    for (const state of COMMITMENT_STATES) {
      const acts = ANSWERS[state].flatMap(([, name]) => walked[name] ?? []);
      const missed = Object.keys(TRANSITIONS[state]).filter((act) => !acts.includes(act) && !byTheDesk.includes(act));
      // A report is taken back, which is no answer of its own: see below.
      expect([state, missed]).toEqual([state, state === 'reported' ? ['take_back'] : []]);
    }
  });

  it('lets either side take a report back at once, and nothing but a report', async () => {
    for (const state of COMMITMENT_STATES)
      for (const who of [scene.agent, scene.dispatcher]) {
        const { id, termsVersion } = await REACH[state]();
        const { status, body } = await who.delete(`/api/v1/commitments/${id}/report`, { termsVersion });
        const isTaken = state === 'reported';
        expect([state, status, body.state]).toEqual([state, isTaken ? 200 : 409, isTaken ? 'active' : state]);
      }
  });

  it('breaks what is reported with a proof that came too late', async () => {
    const promise = await agreed();
    await overdue(promise);
    await desk.owner.query('delete from chases where commitment_id = $1', [promise.id]);
    const { body } = await answer(scene.dispatcher, promise, 'report', { evidence: [{ kind: 'scan' }] });
    expect([body.state, body.doneLate]).toEqual(['broken', true]);
  });

  it('needs a reason to let go of a promise', async () => {
    const promise = await agreed();
    for (const note of [undefined, '', '   ']) {
      const { status, body } = await answer(scene.agent, promise, 'withdrawal', { note });
      expect([status, body.errors[0].field]).toEqual([422, 'note']);
    }
    await answer(scene.agent, promise, 'withdrawal', why);
    expect((await sheet(promise.id)).settledReason).toBe('Not needed');
  });
});

describe('a disputed promise', () => {
  it('is promised again for another time under new terms, keeps its first due time, and is chased', async () => {
    const disputed = await REACH.disputed();
    const { originalDueAt } = await sheet(disputed.id);
    const again = await done(answer(scene.dispatcher, disputed, 'resumption', another));
    expect(again).toMatchObject({ state: 'active', termsVersion: 2, completedAt: null, spoken: null });
    const resumed = await sheet(disputed.id);
    expect([resumed.originalDueAt, resumed.terms.length]).toEqual([originalDueAt, 2]);
    expect(resumed.chase.ahead.map(({ step }: any) => step)).toContain('breach');
    await eventually(async () => {
      const { rows } = await desk.owner.query(`select template from mails where data->>'commitmentId' = $1`, [
        disputed.id,
      ]);
      expect(rows.map(({ template }) => template)).toContain('staff.resumed');
    });
  });

  it('is promised again by word of mouth only with the name of who said so, and reads as not confirmed', async () => {
    const disputed = await REACH.disputed();
    expect((await answer(scene.agent, disputed, 'resumption', another)).body.type).toBe('/problems/speaker-unnamed');
    const again = await done(answer(scene.agent, disputed, 'resumption', { ...another, speaker: 'Mr Vogel' }));
    expect(again).toMatchObject({ state: 'active', spoken: { speaker: 'Mr Vogel', confirmedAt: null } });
    expect((await answer(scene.dispatcher, again, 'denial')).body.state).toBe('countered');
  });
});
