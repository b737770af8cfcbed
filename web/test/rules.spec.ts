import fc from 'fast-check';
import i18next from 'i18next';
import { filterOf, deskSearch } from '../src/cases/views.rules.js';
import { entriesAfter, newestEntry, piecesOf, readersOf } from '../src/cases/timeline.rules.js';
import { sharesOf } from '../src/cases/header/clocks.rules.js';
import { audienceFor, writableReaders } from '../src/cases/composer/audiences.rules.js';
import { counts, inOrder, nextToKeep } from '../src/cases/promises.rules.js';
import type { Audience, Moment, PromiseShape } from '../src/cases/case-shapes.js';
import { isChord, isSingle, keyNames, type Pressed } from '../src/keys/key.rules.js';
import { readEvents } from '../src/live/event-stream.rules.js';
import { ranked } from '../src/shell/palette.rules.js';
import { pseudo, pseudoWords } from '../src/text/pseudo.rules.js';
import { textOf } from '../src/text/text.js';
import { countdown, passedBetween } from '../src/time/countdown.rules.js';
import { lookAt, narrowed, type Look } from '../src/time/skew.rules.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('a countdown', () => {
  it.each([
    [3 * 24 * HOUR + 5 * HOUR, 'calm', { unit: 'days', days: 3, hours: 5 }],
    [3 * HOUR + 10 * MINUTE, 'calm', { unit: 'hours', hours: 3, minutes: 10 }],
    [90 * MINUTE, 'soon', { unit: 'hours', hours: 1, minutes: 30 }],
    [45 * MINUTE, 'soon', { unit: 'minutes', minutes: 45 }],
    [14 * MINUTE, 'urgent', { unit: 'minutes', minutes: 14 }],
    [10 * MINUTE, 'urgent', { unit: 'minutes', minutes: 10 }],
    [10 * MINUTE - SECOND, 'urgent', { unit: 'seconds', minutes: 9, seconds: 59 }],
    [1, 'urgent', { unit: 'seconds', minutes: 0, seconds: 1 }],
    [0, 'late', { unit: 'minutes', minutes: 0 }],
    [-12 * MINUTE, 'late', { unit: 'minutes', minutes: 12 }],
    [-26 * HOUR, 'late', { unit: 'days', days: 1, hours: 2 }],
  ])('%d ms ahead is %s', (ahead, nearness, left) => {
    expect(countdown(ahead, 0)).toEqual({ nearness, left });
  });

  it('is late from the due time on, never a moment before, whatever the distance', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (ahead) => {
        expect(countdown(ahead, 0).nearness === 'late').toBe(ahead <= 0);
      }),
    );
  });

  it('is said aloud once at each of its three times, however often one looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 * SECOND }), { minLength: 60, maxLength: 200 }), (steps) => {
        const due = 20 * MINUTE;
        const said: number[] = [];
        let now = 0;
        for (const step of steps) {
          const passed = passedBetween(due, now, now + step);
          if (passed !== undefined) said.push(passed);
          now += step;
        }
        expect(said).toEqual([15 * MINUTE, 5 * MINUTE, 0].filter((ahead) => due - ahead <= now));
      }),
    );
  });

  it('says only the nearest after a sleep', () => {
    expect(passedBetween(20 * MINUTE, 0, 60 * MINUTE)).toBe(0);
    expect(passedBetween(20 * MINUTE, 0, 4 * MINUTE)).toBeUndefined();
  });
});

describe('the server’s clock', () => {
  it('is never missed by more than the looks allow, and comes nearer with each', () => {
    const looks = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 400 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), looks, (ahead, seen) => {
        let known: Look | undefined;
        let before = Infinity;
        let here = 1_700_000_000_000;
        for (const [later, travel] of seen) {
          here += 7_000 + later;
          const there = here + travel / 2 + ahead;
          const header = Math.floor(there / SECOND) * SECOND;
          known = narrowed(known, lookAt(header, here, here + travel));
          expect(Math.abs(known.ahead - ahead)).toBeLessThanOrEqual(known.within + 1);
          expect(known.within).toBeLessThanOrEqual(before);
          before = known.within;
        }
      }),
    );
  });

  it('follows a clock that was set', () => {
    const look = { ahead: 600_000, within: 500 };
    expect(narrowed({ ahead: 0, within: 20 }, look)).toEqual(look);
  });
});

describe('keys', () => {
  const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
    key,
    code: `Key${key.toUpperCase()}`,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  });
  it.each([
    ['j', pressed('j'), true],
    ['j', pressed('J', { shiftKey: true }), false],
    ['shift+e', pressed('E', { shiftKey: true }), true],
    ['e', pressed('e', { ctrlKey: true }), false],
    ['mod+k', pressed('k', { ctrlKey: true }), true],
    ['mod+k', pressed('k', { metaKey: true }), true],
    ['mod+k', pressed('k'), false],
    ['j', pressed('о', { code: 'KeyJ' }), true],
    ['j', pressed('i', { code: 'KeyJ' }), false],
    ['j', pressed('j', { altKey: true }), false],
    ['?', pressed('?', { code: 'Slash', shiftKey: true }), true],
    ['?', pressed('?', { code: 'KeyM' }), true],
    ['end', pressed('End', { code: 'End' }), true],
    ['.', pressed('.', { code: 'Period' }), true],
  ])('%s', (chord, key, is) => expect(isChord(chord, key)).toBe(is));

  it('are shown as they are printed', () => {
    expect(keyNames('mod+enter', true)).toEqual(['⌘', '↵']);
    expect(keyNames('mod+enter', false, 'Strg')).toEqual(['Strg', '↵']);
    expect(keyNames('g i', false)).toEqual(['G', 'I']);
  });

  it('without Ctrl or Cmd can be switched off, all but Escape', () => {
    expect(['j', 'g i', 'shift+e', 'mod+k', 'escape'].map(isSingle)).toEqual([true, true, true, false, false]);
  });
});

describe('live news as it arrives', () => {
  const TEXT = 'retry: 3000\n\n:\n\nid: evt_1\nevent: changed\ndata: {"a":1}\n\nid: evt_2\n\n';
  it('is read whole, wherever the line was cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TEXT.length }), (cut) => {
        const first = readEvents(TEXT.slice(0, cut));
        const second = readEvents(first.rest + TEXT.slice(cut));
        expect([...first.events, ...second.events]).toEqual([
          { id: 'evt_1', event: 'changed', data: '{"a":1}' },
          { id: 'evt_2', event: 'message', data: '' },
        ]);
        expect(second.rest).toBe('');
      }),
    );
  });
});

describe('numbers of things', () => {
  afterAll(() => i18next.changeLanguage('en'));

  it('are told in Portuguese as in Portugal: none are several', async () => {
    const say = textOf('of-this-spec', { files_one: '{{count}} file', files_other: '{{count}} files' });
    i18next.addResourceBundle('pt', 'of-this-spec', {
      files_one: '{{count}} ficheiro',
      files_other: '{{count}} ficheiros',
    });
    await i18next.changeLanguage('pt');
    expect([0, 1, 2].map((count) => say('files', { count }))).toEqual(['0 ficheiros', '1 ficheiro', '2 ficheiros']);
  });
});

describe('the palette', () => {
  const lines = ['Resolve', 'Resolve, then the next case', 'Next case', 'Größe ändern'].map((label) => ({ label }));
  it('finds by the beginnings of words before their middles', () => {
    expect(ranked(lines, 'next').map(({ label }) => label)).toEqual(['Next case', 'Resolve, then the next case']);
    expect(ranked(lines, 'RES').map(({ label }) => label)).toEqual(['Resolve', 'Resolve, then the next case']);
    expect(ranked(lines, 'andern')).toHaveLength(1);
    expect(ranked(lines, 'xyz')).toEqual([]);
    expect(ranked(lines, '')).toHaveLength(4);
  });
});

it('the pseudo language has words for every number that an Arabic one counts by', () => {
  const words = pseudoWords({ waits_one: '{{count}} waits', waits_other: '{{count}} wait', title: 'Cases' });
  const { pluralCategories } = new Intl.PluralRules('ar').resolvedOptions();
  expect(pluralCategories).toHaveLength(6);
  for (const plural of pluralCategories)
    expect(words[`waits_${plural}`]).toBe(pseudo(plural === 'one' ? '{{count}} waits' : '{{count}} wait'));
  expect(words['title']).toBe(pseudo('Cases'));
});

it('the pseudo language leaves places for values alone', () => {
  expect(pseudo('{{name}} owns it')).toBe('[{{name}} ówns ít]');
});

describe('the views of the desk', () => {
  it('leave out of an address what is no view', () => {
    expect(deskSearch({ view: 'mine', q: '  blender ' })).toEqual({ view: 'mine', q: 'blender' });
    expect(deskSearch({ view: 'nonsense', q: 7, x: 1 })).toEqual({});
  });
  it('ask for one’s own open cases unless said, and look for words everywhere', () => {
    expect(filterOf({})).toEqual({ owner: 'me', state: 'open', sort: 'nextDue' });
    expect(filterOf({ view: 'unowned', q: 'glass' })).toEqual({ q: 'glass', state: 'all', sort: 'received' });
  });
});

describe('a timeline', () => {
  const moment = (id: string, audience?: Audience): Moment =>
    ({
      id,
      type: audience ? 'entry.written' : 'case.waiting',
      entry: audience ? { id: `ent_${id}`, audience } : null,
    }) as Moment;
  const moments = [
    moment('1', 'customer'),
    moment('2'),
    moment('3'),
    moment('4', 'internal'),
    moment('5', { partners: ['p'] }),
  ];

  it('puts what happens between two entries together', () => {
    expect(
      piecesOf(moments, 'all').map((piece) => (piece.kind === 'run' ? piece.moments.length : piece.moment.id)),
    ).toEqual([...['1', 2, '4', '5']]);
  });
  it('shows the entries of some readers alone', () => {
    expect(piecesOf(moments, 'partner')).toHaveLength(1);
    expect(piecesOf(moments, 'internal')).toHaveLength(1);
    expect(piecesOf([], 'all')).toEqual([]);
  });
  it('counts what both a partner and the customer read as the customer’s', () => {
    expect(readersOf({ partners: ['p'], customer: true })).toBe('customer');
    expect(readersOf({ partners: ['p'] })).toBe('partner');
  });
  it('knows what came after the newest entry somebody has seen', () => {
    expect(newestEntry(moments)).toBe('ent_5');
    expect(entriesAfter(moments, 'ent_1').map(({ id }) => id)).toEqual(['4', '5']);
    expect(entriesAfter(moments, 'ent_5')).toEqual([]);
    expect(entriesAfter(moments, undefined)).toHaveLength(3);
  });
});

describe('writing in a case', () => {
  it('is to its customer, to those who take part in it, and to ourselves', () => {
    const participants = [
      { partnerId: 'ptn_1', endedAt: null },
      { partnerId: 'ptn_2', endedAt: '2026-01-01T00:00:00Z' },
      { partnerId: 'ptn_1', endedAt: null },
    ];
    const customer = { id: 'cus_1', name: 'Clara' };
    const of = { customer, participants } as Parameters<typeof writableReaders>[0];
    expect(writableReaders(of)).toEqual(['customer', 'ptn_1', 'internal']);
    expect(writableReaders({ ...of, customer: null })).toEqual(['ptn_1', 'internal']);
    expect(audienceFor('ptn_1')).toEqual({ partners: ['ptn_1'] });
    expect(audienceFor('internal')).toBe('internal');
  });
});

it('the bar of clocks shows whose time it was and leaves out who had none', () => {
  const sums = {
    us: 5,
    partners: { ptn_1: 7 },
    approval: 0,
    customer: 1,
    total: 13,
    customerWait: 12,
  } as unknown as Parameters<typeof sharesOf>[0];
  expect(sharesOf(sums)).toEqual([
    { party: 'us', time: 5 },
    { party: 'partner', partnerId: 'ptn_1', time: 7 },
    { party: 'customer', time: 1 },
  ]);
});

describe('promises', () => {
  const promise = (id: string, more: object): PromiseShape =>
    ({ id, state: 'active', dueAt: '2026-01-01T00:00:00Z', ...more }) as PromiseShape;
  const ours = promise('ours', { promiser: 'us', allowed: ['report'] });
  const theirs = promise('theirs', { promiser: 'partner', allowed: ['report'], dueAt: '2025-01-01T00:00:00Z' });
  const reported = promise('reported', { promiser: 'partner', state: 'reported', allowed: ['assessment'] });

  it('stand with what falls due first on top, and what is settled apart', () => {
    const kept = promise('kept', { state: 'kept' });
    const { open, settled } = inOrder([kept, ours, theirs]);
    expect([open.map(({ id }) => id), settled.map(({ id }) => id)]).toEqual([['theirs', 'ours'], ['kept']]);
  });
  it('are kept one by one: a verdict on what was reported first, then our own', () => {
    expect(nextToKeep([theirs, ours, reported])).toEqual({ promise: reported, act: 'assessment' });
    expect(nextToKeep([theirs, ours])).toEqual({ promise: ours, act: 'report' });
    expect(nextToKeep([theirs])).toBeUndefined();
  });
  it('count down while their time matters', () => {
    expect([ours, reported, promise('held', { heldSince: 'x' })].map(counts)).toEqual([true, false, false]);
  });
});
