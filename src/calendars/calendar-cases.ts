import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { answerCase } from './calendar-answer.rules.js';

/** One line of JSON for one line of JSON: `{ id, result }`, or `{ id, error: { type, detail } }`. Never throws. */
export const answerCalendarCase = (line: string): string => JSON.stringify(answerCase(line));

/**
 * Answers every line of `input` on `output`, in order and no faster than the answers are taken; blank lines are passed over. `bad`
 * counts the lines that were answered with an error.
 */
export async function answerCalendarCases(
  input: Readable,
  output: Writable,
): Promise<{ answered: number; bad: number }> {
  const count = { answered: 0, bad: 0 };
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerCase(line);
    count.answered += 1;
    if ('error' in answer) count.bad += 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return count;
}
