import fc from 'fast-check';
import { afterTold, cancelBy, TOLD, type BookingState } from './booking.rules.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 3, 4, 9, minute));
const booked = { state: 'booked', toldOf: null } as const;

describe('a booking', () => {
  it('is cancelled by a message until so many minutes before the window, or before the one instant', () => {
    expect(cancelBy({ startsAt: at(0), dueAt: at(180) }, 60)).toEqual(at(-60));
    expect(cancelBy({ startsAt: null, dueAt: at(180) }, 60)).toEqual(at(120));
  });

  it('goes from booked over confirmed to collected, and may fail on the way', () => {
    expect(afterTold(booked, { status: 'confirmed', at: at(1) })).toBe('confirmed');
    expect(afterTold({ state: 'confirmed', toldOf: at(1) }, { status: 'failed', at: at(2) })).toBe('failed');
    expect(afterTold({ state: 'failed', toldOf: at(2) }, { status: 'confirmed', at: at(3) })).toBe('confirmed');
    for (const status of ['scanned', 'collected'] as const)
      expect(afterTold({ state: 'confirmed', toldOf: at(1) }, { status, at: at(5) })).toBe('collected');
  });

  it('stays as it is when it is told of something older', () => {
    expect(afterTold({ state: 'failed', toldOf: at(5) }, { status: 'confirmed', at: at(4) })).toBeUndefined();
  });

  it('that was cancelled is neither confirmed nor failed any more, but may have been collected all the same', () => {
    for (const state of ['cancelled', 'to_telephone'] as const) {
      expect(afterTold({ state, toldOf: null }, { status: 'confirmed', at: at(1) })).toBeUndefined();
      expect(afterTold({ state, toldOf: null }, { status: 'collected', at: at(1) })).toBe('collected');
    }
  });

  it('once collected stays so, whatever comes', () => {
    const told = fc.record({ status: fc.constantFrom(...TOLD), at: fc.integer({ min: 0, max: 99 }).map(at) });
    fc.assert(
      fc.property(fc.array(told), (messages) => {
        let known: { state: BookingState; toldOf: Date | null } = { state: 'collected', toldOf: at(0) };
        for (const message of messages) {
          const state = afterTold(known, message);
          if (state) known = { state, toldOf: message.at };
        }
        expect(known.state).toBe('collected');
      }),
    );
  });
});
