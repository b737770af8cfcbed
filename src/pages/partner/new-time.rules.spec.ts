import { choiceBetween, windowIn } from './new-time.rules.js';

const fields = { day: '2031-10-26', from: '02:30', to: '05:00', zone: 'Europe/Berlin' };

describe('the form for another time', () => {
  it('makes a window in local time of its day and two times', () => {
    expect(windowIn(fields)).toEqual({
      localStart: '2031-10-26T02:30',
      localEnd: '2031-10-26T05:00',
      zone: 'Europe/Berlin',
    });
  });

  it('takes the offset that was chosen for a time, but only for that very time', () => {
    expect(windowIn({ ...fields, fromWhich: '02:30 +01:00' }).localStart).toBe('2031-10-26T02:30+01:00');
    expect(windowIn({ ...fields, from: '04:00', fromWhich: '02:30 +01:00' }).localStart).toBe('2031-10-26T04:00');
    expect(windowIn({ ...fields, fromWhich: '02:30 <b>' }).localStart).toBe('2031-10-26T02:30');
  });

  it.each(['day', 'from', 'to', 'zone'])('is refused without its %s', (field) => {
    expect(() => windowIn({ ...fields, [field]: '' })).toThrow('Please give the day');
  });

  it('asks about the side of the window that the clocks show twice', () => {
    const asked = { local: '2031-10-26T02:30', first: '2031-10-26T02:30+02:00', second: '2031-10-26T02:30+01:00' };
    expect(choiceBetween(fields, asked)).toEqual({ side: 'from', first: '02:30 +02:00', second: '02:30 +01:00' });
    expect(choiceBetween({ ...fields, from: '01:00', to: '02:30' }, asked).side).toBe('to');
  });
});
