import type { LiveNews } from './live-bus.js';
import { payloadsOf } from './payload.rules.js';

const news = (readers: number): LiveNews => ({
  eventId: 'evt_01990000-0000-7000-8000-000000000000',
  caseId: 'cs_1',
  type: 'entry.written',
  readers: Array.from({ length: readers }, (_, number) => `partner:ptn_${number}-é`),
  at: '2026-04-04T07:00:00.000Z',
});

describe('the payloads of news', () => {
  it('carry all of it, in order, each short enough for a notification', () => {
    const all = Array.from({ length: 500 }, (_, number) => news(number % 90));
    const payloads = payloadsOf(all);
    expect(payloads.flatMap((payload) => JSON.parse(payload))).toEqual(all);
    expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8_000);
    expect(payloads.length).toBeLessThan(150);
  });

  it('leave out a list of readers that is too long', () => {
    const [payload] = payloadsOf([news(1_000)]);
    expect(JSON.parse(payload!)).toEqual([{ ...news(0), readers: null }]);
  });

  it('are none for no news', () => expect(payloadsOf([])).toEqual([]));
});
