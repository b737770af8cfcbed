import { problemsOf } from './ladder.rules.js';
import type { Rung } from '../rung.rules.js';

const rung = (n: number, rest: Partial<Rung> = {}): Rung => ({
  rung: n,
  anchor: 'due',
  offsetMinutes: n * 60,
  tells: ['partner'],
  template: 'overdue',
  ...rest,
});
const fields = (rungs: Rung[], kind = 'pickup'): string[] => problemsOf(kind, rungs).map(({ field }) => field);

describe('a ladder', () => {
  it('that can be climbed has no problem', () =>
    expect(
      problemsOf('pickup', [
        rung(1, { anchor: 'proposed', replyShare: 0.5, offsetMinutes: undefined as never, template: 'reply-wanted' }),
        rung(2, { offsetMinutes: -240, clock: 'business', template: 'due-soon', onlyIf: 'unconfirmed' }),
        rung(4, { anchor: 'grace', offsetMinutes: 0, template: 'evidence-wanted', onlyIf: 'no_proof' }),
        rung(5, { tells: ['partner_lead', 'owner'], onlyIf: 'urgent' }),
        rung(6, { tells: ['partner_manager'], template: 'escalated', by: 'person' }),
        rung(7, {
          offsetMinutes: undefined as never,
          offsetBusinessDays: 1,
          tells: ['managers'],
          template: 'replace-partner',
        }),
      ]),
    ).toEqual([]));

  it.each<[string, Partial<Rung>[], string[]]>([
    ['no offset', [{ offsetMinutes: undefined as never }], ['rungs.0.offsetMinutes']],
    ['two offsets', [{ offsetBusinessDays: 1 }], ['rungs.0.offsetMinutes']],
    ['a share of no window', [{ offsetMinutes: undefined as never, replyShare: 0.5 }], ['rungs.0.replyShare']],
    [
      'hours of days',
      [{ offsetMinutes: undefined as never, offsetBusinessDays: 1, clock: 'business' }],
      ['rungs.0.clock'],
    ],
    ['words nobody knows', [{ template: 'hello' }], ['rungs.0.template']],
    ['a partner’s words for ours', [{ tells: ['owner'], template: 'evidence-wanted' }], ['rungs.0.template']],
    ['a person who tells ours', [{ by: 'person', tells: ['managers'] }], ['rungs.0.by']],
    [
      'a time before the proposal',
      [{ anchor: 'proposed', offsetMinutes: -5, template: 'reply-wanted' }],
      ['rungs.0.offsetMinutes'],
    ],
    ['proof of a proposal', [{ anchor: 'proposed', template: 'reply-wanted', onlyIf: 'no_proof' }], ['rungs.0.onlyIf']],
    ['a later rung first', [{ offsetMinutes: 60 }, { offsetMinutes: 30 }], ['rungs.1']],
    ['a number twice', [{}, { rung: 1, offsetMinutes: 300 }], ['rungs.1.rung']],
    ['two alike', [{ offsetMinutes: 60 }, { offsetMinutes: 60 }], ['rungs.1']],
  ])('with %s says where', (_what, given, wanted) =>
    expect(fields(given.map((rest, at) => rung(at + 1, rest)))).toEqual(wanted),
  );

  it('for promises of our own knows no partner and no proposal', () =>
    expect(fields([rung(1, { anchor: 'proposed', template: 'reply-wanted' })], 'own')).toEqual([
      'rungs.0.tells',
      'rungs.0.anchor',
    ]));

  it('names everything that is wrong at once', () =>
    expect(
      fields([rung(3, { template: 'hello', clock: 'business' }), rung(2, { offsetMinutes: undefined as never })]),
    ).toEqual(['rungs.0.template', 'rungs.1.offsetMinutes', 'rungs.1.rung']));
});
