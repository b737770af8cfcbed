import { partnerWordsEn } from '../words/partner-words.en.rules.js';
import { isLate, isPossible, possibleAnswers, stateWords } from './task-answers.rules.js';

const now = new Date('2026-04-04T08:00:00Z');
const promise = (facts: object = {}) =>
  ({ dueAt: '2026-04-04T10:00:00Z', graceMinutes: 30, window: null, ...facts }) as never;
const task = (state: string, commitment: object, pending: object | null = null) =>
  ({ state, commitment: promise(commitment), pending: pending && promise(pending) }) as never;

const offered = task('offered', {
  state: 'proposed',
  awaited: 'partner',
  allowed: ['acceptance', 'counter', 'decline'],
});
const agreed = task('agreed', { state: 'active', awaited: null, allowed: ['report', 'renegotiation'] });
const inGrace = task('agreed', {
  state: 'active',
  dueAt: '2026-04-04T07:45:00Z',
  allowed: ['report', 'renegotiation'],
});
const pastGrace = task('agreed', {
  state: 'active',
  dueAt: '2026-04-04T07:00:00Z',
  allowed: ['report', 'renegotiation'],
});
const broken = task('overdue', { state: 'broken', dueAt: '2026-04-04T07:00:00Z', allowed: ['report'] });
const asked = task('agreed', { state: 'active', allowed: ['report'] }, { awaited: 'us', allowed: [] });
const proposed = task(
  'agreed',
  { state: 'active', allowed: ['report'] },
  { awaited: 'partner', allowed: ['acceptance', 'counter', 'decline'] },
);
const done = task('done', { state: 'kept', allowed: [] });

describe('what a partner can answer', () => {
  it.each([
    ['an offer', offered, { accept: true, decline: true, newTime: 'counter', done: false, open: true }],
    ['what is agreed', agreed, { accept: false, decline: false, newTime: 'ask', done: true, open: true }],
    ['what is late, in the time of grace', inGrace, { newTime: 'ask', done: true }],
    ['what is late beyond it', pastGrace, { newTime: 'tell', done: true }],
    ['what is broken', broken, { newTime: 'tell', done: true, open: true }],
    ['what it asked another time for', asked, { accept: false, newTime: null, done: true }],
    ['what we propose another time for', proposed, { accept: true, newTime: 'counter', done: true }],
    ['what is done', done, { accept: false, newTime: null, done: false, open: false }],
  ])('to %s', (_what, facts, answers) => expect(possibleAnswers(facts, now)).toMatchObject(answers));

  it('is what its page has forms for; a message always', () => {
    expect(['accept', 'done', 'problem', 'message'].map((one) => isPossible(one, done, now))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(isPossible('toString', offered, now)).toBe(false);
  });
});

it('says where a task stands, and that it is late as soon as its time is over', () => {
  const words = [offered, agreed, inGrace, broken, asked, proposed, done].map((facts) => [
    stateWords(facts, now, partnerWordsEn),
    isLate(facts, now),
  ]);
  expect(words).toEqual([
    ['Waiting for your answer', false],
    ['Agreed', false],
    ['Late', true],
    ['Late', true],
    ['You asked for a new time', false],
    ['We propose a new time', false],
    ['Done', false],
  ]);
});
