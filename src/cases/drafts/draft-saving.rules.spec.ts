import fc from 'fast-check';
import { savingOf } from './draft-saving.rules.js';

describe('saving a draft', () => {
  const found = { version: 3, body: 'Dear Nora' };

  it.each([
    [undefined, { body: 'Dear' }, 'begins'],
    [undefined, { body: 'Dear', basedOn: 0 }, 'begins'],
    [undefined, { body: 'Dear', basedOn: 3 }, 'overtaken'],
    [found, { body: 'Dear Nora, it', basedOn: 3 }, 'goes on'],
    [found, { body: 'Dear Nora, it', basedOn: 2 }, 'overtaken'],
    [found, { body: 'Dear Nora, it', basedOn: 4 }, 'overtaken'],
    [found, { body: 'Dear Nora, it' }, 'overtaken'],
    [found, { body: 'Dear Nora', basedOn: 2 }, 'stays'],
    [found, { body: 'Dear Nora' }, 'stays'],
  ] as const)('with %j there and %j asked, %s', (there, asked, saving) => expect(savingOf(there, asked)).toBe(saving));

  it('loses nobody’s words: in whatever order two tabs save, what was there is overwritten only by who had it before them', () => {
    const step = fc.record({ tab: fc.nat(1), body: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let row: { version: number; body: string } | undefined;
        const seen: (number | undefined)[] = [undefined, undefined];
        for (const { tab, body } of steps) {
          const before = row;
          const saving = savingOf(row, { body, basedOn: seen[tab] });
          if (saving === 'begins' || saving === 'goes on') {
            expect(before === undefined || before.version === seen[tab]).toBe(true);
            row = { version: (row?.version ?? 0) + 1, body };
          } else expect(before === undefined || before.body === body || before.version !== seen[tab]).toBe(true);
          seen[tab] = row?.version;
        }
      }),
    );
  });
});
