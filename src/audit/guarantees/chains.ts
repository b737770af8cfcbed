import { wrongRisk } from '../chains.rules.js';
import type { Guarantee } from '../guarantee.js';
import { chainedCases } from './chain-book.js';

export const chains: Guarantee = {
  name: 'chains',
  says: 'nothing rests on itself, and a running promise is at risk when what it rests on does not carry it, and only then',
  async check(reader, findings) {
    for await (const { promises, moving } of chainedCases(reader)) {
      for (const { promise, restsOnSome, reckoned } of promises) {
        if (!restsOnSome) continue;
        const why = wrongRisk(promise, reckoned);
        // What moved a moment ago is looked at within a minute; a circle is wrong at once.
        if (why && moving && reckoned) findings.leftAlone += 1;
        else findings.saw(promise.id, why);
      }
    }
  },
};
