import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../test/eventually.js';
import { spokenTime, timeOf } from '../src/attention/snooze-words.rules.js';
import { chordOf, keysAfter } from '../src/me/key-choice.rules.js';
import { doing } from '../src/presence/presence.rules.js';
import { Problem } from '../src/api/problem.js';
import { DraftKeeper, type DraftCopy, type SavedDraft } from '../src/writing/draft-keeper.js';

/** A service with one draft, as slow as a test wants it. */
class Home {
  draft: SavedDraft | undefined;
  kept: DraftCopy | undefined;
  saves: string[] = [];
  atOnce = 0;
  most = 0;
  isAway = false;
  slow: Promise<unknown> = Promise.resolve();

  readonly load = async () => {
    await this.slow;
    if (this.isAway) throw new Error('away');
    return this.draft;
  };
  readonly save = async (body: string, basedOn: number) => {
    this.most = Math.max(this.most, ++this.atOnce);
    await sleep(20);
    this.atOnce -= 1;
    if (this.isAway) throw new Error('away');
    if ((this.draft?.version ?? 0) !== basedOn) throw overtaken(this.draft);
    this.saves.push(body);
    return (this.draft = { body, version: basedOn + 1 });
  };
  readonly throwAway = async (basedOn: number) => {
    if (this.draft && this.draft.version !== basedOn) throw overtaken(this.draft);
    this.draft = undefined;
  };
  readonly copy = () => this.kept;
  readonly keepCopy = (copy: DraftCopy | undefined) => (this.kept = copy);
}
const overtaken = (draft: SavedDraft | undefined) =>
  new Problem(412, { type: '/problems/draft-overtaken', draft: draft ?? null });

describe('a draft', () => {
  let home: Home;
  beforeEach(() => (home = new Home()));
  const kept = async () => {
    const keeper = new DraftKeeper(home);
    await keeper.look();
    return keeper;
  };

  it('is at the service half a second after the last key, in one write', async () => {
    const keeper = await kept();
    for (const text of ['H', 'He', 'Hel', 'Hell', 'Hello']) keeper.type(text);
    expect(home.kept).toEqual({ text: 'Hello', basedOn: 0 });
    await eventually(() => expect(home.draft).toEqual({ body: 'Hello', version: 1 }));
    expect(home.saves).toEqual(['Hello']);
    expect(keeper.now().isSaved).toBe(true);
    expect(home.kept).toBeUndefined();
  });

  it('is written one write after the other', async () => {
    const keeper = await kept();
    keeper.type('a');
    const first = keeper.flush();
    await sleep(5);
    keeper.type('ab');
    await Promise.all([first, keeper.flush(), keeper.flush()]);
    expect(home.most).toBe(1);
    expect(home.draft).toEqual({ body: 'ab', version: 2 });
  });

  it('that was slow to load does not take the place of what was typed meanwhile: the writer chooses', async () => {
    home.draft = { body: 'From yesterday', version: 7 };
    let loaded!: () => void;
    home.slow = new Promise<void>((resolve) => (loaded = resolve));
    const keeper = new DraftKeeper(home);
    const looked = keeper.look();
    keeper.type('Typed at once');
    loaded();
    await looked;
    expect(keeper.now()).toMatchObject({ text: 'Typed at once', other: { body: 'From yesterday', version: 7 } });
    await keeper.flush();
    expect(home.saves).toEqual([]);
    keeper.keepMine();
    await eventually(() => expect(home.draft).toEqual({ body: 'Typed at once', version: 8 }));
  });

  it('is taken from the service where nothing was typed', async () => {
    home.draft = { body: 'From yesterday', version: 7 };
    const keeper = await kept();
    expect(keeper.now()).toEqual({ text: 'From yesterday', isSaved: true, other: undefined });
  });

  it('that did not reach the service stands in the browser, and goes on from there', async () => {
    home.kept = { text: 'Half a sentence', basedOn: 3 };
    home.draft = { body: 'Half', version: 3 };
    const keeper = await kept();
    expect(keeper.now()).toMatchObject({ text: 'Half a sentence', isSaved: false, other: undefined });
    await eventually(() => expect(home.draft).toEqual({ body: 'Half a sentence', version: 4 }));
  });

  it('written on in two places is nobody’s to overwrite', async () => {
    const keeper = await kept();
    keeper.type('Here');
    await keeper.flush();
    home.draft = { body: 'There', version: 2 };
    keeper.type('Here, too');
    await keeper.flush();
    expect(keeper.now()).toMatchObject({ text: 'Here, too', other: { body: 'There' } });
    expect(home.draft.body).toBe('There');
    keeper.keepOther();
    expect(keeper.now()).toEqual({ text: 'There', isSaved: true, other: undefined });
  });

  it('sent in another place says so before it begins anew', async () => {
    const keeper = await kept();
    keeper.type('Here');
    await keeper.flush();
    home.draft = undefined;
    keeper.type('Here, too');
    await keeper.flush();
    expect(keeper.now().other).toBeNull();
  });

  it('is gone at the service once nothing is left of it, and once it is sent nothing brings it back', async () => {
    const keeper = await kept();
    keeper.type('Hello');
    await keeper.flush();
    keeper.type('');
    await keeper.flush();
    expect(home.draft).toBeUndefined();
    keeper.type('Hello again');
    await keeper.settle();
    home.draft = undefined;
    keeper.sent();
    await sleep(700);
    expect(home.saves).toEqual(['Hello']);
    expect(keeper.now().text).toBe('');
  });

  it('stays in the browser while the service is away', async () => {
    home.isAway = true;
    const keeper = new DraftKeeper(home);
    await keeper.look();
    keeper.type('In the tunnel');
    await keeper.flush();
    expect(home.kept).toEqual({ text: 'In the tunnel', basedOn: 0 });
    home.isAway = false;
    await keeper.look();
    await eventually(() => expect(home.draft?.body).toBe('In the tunnel'));
  });
});

describe('until when a case is put off, in words', () => {
  const SATURDAY = 6;
  it.each([
    ['in 3 h', { minutes: 180 }],
    ['2 days', { minutes: 2_880 }],
    ['90 min', { minutes: 90 }],
    ['tomorrow', { days: 1, hour: 9, minute: 0 }],
    ['Tomorrow 9', { days: 1, hour: 9, minute: 0 }],
    ['tomorrow at 2pm', { days: 1, hour: 14, minute: 0 }],
    ['14:30', { days: 0, hour: 14, minute: 30 }],
    ['fri 14:30', { days: 6, hour: 14, minute: 30 }],
    ['saturday', { days: 7, hour: 9, minute: 0 }],
    ['next week', { days: 2, hour: 9, minute: 0 }],
    ['morgen um 9 Uhr', { days: 1, hour: 9, minute: 0 }],
    ['in 2 Stunden', { minutes: 120 }],
    ['Mittwoch 8', { days: 4, hour: 8, minute: 0 }],
    ['amanhã às 9h', { days: 1, hour: 9, minute: 0 }],
    ['sexta-feira 10', { days: 6, hour: 10, minute: 0 }],
    ['12 am', { days: 0, hour: 0, minute: 0 }],
  ])('%s', (words, spoken) => expect(spokenTime(words, SATURDAY)).toEqual(spoken));

  it.each(['', 'soon', 'tomorrow 25', '9:75', 'x', 'in h', '7 moons'])('%j is no time', (words) =>
    expect(spokenTime(words, SATURDAY)).toBeUndefined(),
  );

  it('is always ahead', () => {
    const now = new Date('2026-11-28T15:00:00Z');
    const at = (spoken: Parameters<typeof timeOf>[0], zone: string) => timeOf(spoken, now, zone).toISOString();
    expect(at({ days: 0, hour: 14, minute: 0 }, 'UTC')).toBe('2026-11-29T14:00:00.000Z');
    expect(at({ days: 0, hour: 14, minute: 0 }, 'America/New_York')).toBe('2026-11-28T19:00:00.000Z');
    expect(at({ days: 1, hour: 9, minute: 0 }, 'Asia/Tokyo')).toBe('2026-11-30T00:00:00.000Z');
    expect(at({ minutes: 90 }, 'Asia/Tokyo')).toBe('2026-11-28T16:30:00.000Z');
  });
});

describe('what somebody does in a case', () => {
  it.each([
    [{ isHidden: false, touchedAt: 0, typedAt: undefined }, 59_000, 'viewing'],
    [{ isHidden: false, touchedAt: 0, typedAt: undefined }, 60_000, 'idle'],
    [{ isHidden: false, touchedAt: 0, typedAt: 55_000 }, 60_000, 'writing'],
    [{ isHidden: false, touchedAt: 0, typedAt: 30_000 }, 60_000, 'viewing'],
    [{ isHidden: true, touchedAt: 60_000, typedAt: 60_000 }, 60_000, 'idle'],
  ] as const)('%j at %d is %s', (signs, now, state) => expect(doing(signs, now)).toBe(state));
});

describe('a key of one’s own', () => {
  const key = (key: string, more = {}) => ({
    ...{ key, code: `Key${key.toUpperCase()}`, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
    ...more,
  });
  it.each([
    [key('j'), 'j'],
    [key('J', { shiftKey: true }), 'shift+j'],
    [key('k', { metaKey: true }), 'mod+k'],
    [key('?', { code: 'Slash', shiftKey: true }), '?'],
    [key('о', { code: 'KeyJ' }), 'j'],
    [key('Escape', { code: 'Escape' }), undefined],
    [key('Shift', { code: 'ShiftLeft' }), undefined],
  ])('%j is %s', (pressed, chord) => expect(chordOf(pressed)).toBe(chord));

  it('is taken from whoever had it, and can be given back', () => {
    const actions = [
      { id: 'cases.next', keys: 'j' },
      { id: 'case.resolve', keys: 'e' },
    ];
    const own = keysAfter({}, actions, 'case.resolve', 'j');
    expect(own).toEqual({ 'case.resolve': 'j', 'cases.next': null });
    expect(keysAfter(own, actions, 'cases.next', undefined)).toEqual({ 'case.resolve': 'j' });
    expect(keysAfter({}, actions, 'cases.next', null)).toEqual({ 'cases.next': null });
  });
});
