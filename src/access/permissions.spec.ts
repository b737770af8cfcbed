import { ACTS, reachOf, type Act, type Reach } from './permissions.js';

type Someone = 'agent' | 'manager' | 'partner' | 'customer';
const reached = (role: Someone, reach: Reach): Act[] => ACTS.filter((act) => reachOf(role, act) === reach);

describe('who may do what', () => {
  it('lets a manager do everything an agent may', () => {
    for (const act of ACTS.filter((one) => reachOf('agent', one) === 'all'))
      expect(reachOf('manager', act)).toBe('all');
  });

  it('lets an agent do everything but what makes rules, people, keys, webhooks and reports, and what only a partner can say', () => {
    expect(
      reached('agent', 'none')
        .map((act) => act.split('.')[0])
        .sort(),
    ).toEqual([
      ...[
        'approval',
        'approval',
        'audit',
        'booking',
        'calendar',
        'chase',
        'claim',
        'commitment',
        'customer',
        'discretion',
      ],
      ...['exception', 'exception', 'key', 'macro', 'mail', 'mail', 'partner', 'person', 'policy', 'report'],
      ...['service_level', 'setting', 'webhook', 'webhook'],
    ]);
  });

  it('never lets a partner or a customer reach what is not theirs', () => {
    expect([reached('partner', 'all'), reached('customer', 'all')]).toEqual([[], []]);
  });

  it('lets a customer read and write in their own case, and nothing else', () => {
    expect(reached('customer', 'own')).toEqual([
      'case.read',
      'entry.write',
      'commitment.read',
      'file.add',
      'file.read',
    ]);
  });

  it('lets a partner answer for what it promised, but neither judge nor withdraw it', () => {
    const own = reached('partner', 'own');
    expect(own).toEqual(
      expect.arrayContaining([
        'commitment.accept',
        'commitment.counter',
        'commitment.decline',
        'commitment.report',
        'task.assign',
      ]),
    );
    expect(own).not.toContain('commitment.assess');
    expect(own).not.toContain('commitment.withdraw');
    expect(own).not.toContain('customer.read');
  });

  it('lets the desk itself do everything', () => {
    expect(new Set(ACTS.map((act) => reachOf('system', act)))).toEqual(new Set(['all']));
  });
});
