import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { problemWords } from '../../api/problem-words.js';
import type { Check } from '../policy-shapes.js';
import type { bodyOf } from './draft.rules.js';

const PAUSE_MS = 450;

interface Found {
  /** What was found the last time the table could be read. */
  readonly check: Check | undefined;
  /** Every fault by its field: `rows.2.cells.item_value`. */
  readonly faults: readonly { field: string; problem: string }[];
  readonly failure: string | undefined;
  /** The table it was found of. */
  readonly of: string | undefined;
}
export interface Checked extends Found {
  /** It does not speak of what is written now, yet. */
  readonly isOld: boolean;
}

/** Has the service look at the table a moment after each change, as it is written; nothing of it is kept there. */
export function useCheck(policyId: string, body: ReturnType<typeof bodyOf>): Checked {
  const [found, setFound] = useState<Found>({ check: undefined, faults: [], failure: undefined, of: undefined });
  const text = JSON.stringify(body);
  useEffect(() => {
    let over = false;
    const say = (news: Partial<Found>): void => {
      if (!over) setFound((before) => ({ ...before, faults: [], failure: undefined, of: text, ...news }));
    };
    const timer = setTimeout(() => {
      const asked = JSON.parse(text) as typeof body;
      // A sentence that is still missing keeps the rest from being looked at as little as a name.
      const rows = asked.rows.map((row) => ({ ...row, says: row.says.trim() || '…' }));
      answerOf(
        api.POST('/api/v1/policies/{id}/versions/checks', {
          params: { path: { id: policyId } },
          body: { ...asked, rows } as never,
        }),
      )
        .then((check) => say({ check }))
        .catch((error: unknown) => {
          const faults =
            error instanceof Problem ? (error.details['errors'] as Checked['faults'] | undefined) : undefined;
          say(faults ? { faults } : { failure: problemWords(error) });
        });
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [policyId, text]);
  return { ...found, isOld: found.of !== text };
}
