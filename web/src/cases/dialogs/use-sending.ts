import { useState } from 'react';
import { Problem } from '../../api/problem.js';
import { problemWords } from '../../api/problem-words.js';
import { useCaseChanged } from '../case-reads.js';

/** A form on its way: whether it is, and why it was refused. Nothing typed is lost. */
export function useSending() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const changed = useCaseChanged();
  return {
    busy,
    /** In plain words; undefined while nothing is wrong. */
    problem: error === undefined ? undefined : problemWords(error),
    /** The same as it came, where the service said no. */
    refusal: error instanceof Problem ? error : undefined,
    fieldProblem: (field: string): string | undefined =>
      error instanceof Problem ? error.fieldProblem(field) : undefined,
    send: async (act: () => Promise<unknown>, done: () => void): Promise<void> => {
      setBusy(true);
      setError(undefined);
      try {
        await act();
        done();
      } catch (refused) {
        setError(refused);
        // Said to be seen anew: so it is.
        if (refused instanceof Problem && refused.status === 412) await changed();
      } finally {
        setBusy(false);
      }
    },
  };
}
