import { startDesk } from './contestants.js';
import { HttpClient } from './http-client.js';
import type { Place } from './place.js';
import { seedPromises } from './board-seed.js';

/** What one question to the board takes, at one client, in milliseconds. */
export interface BoardFigures {
  readonly promises: number;
  readonly question: string;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** p95 of the same question with the fewest promises; this one's is to stay within 1.5 times that. */
  readonly times: number;
  readonly met: boolean;
}

const AIM_MS = 50;
const AIM_TIMES = 1.5;
const PARTNER = 'ptn_00000000-0000-7000-9000-000000000007';
const PERSON = 'per_00000000-0000-7000-9000-000000000002';
const QUESTIONS: Record<string, string> = {
  'the board': '/api/v1/promises/board',
  'of a kind': '/api/v1/promises/board?kind=repair',
  'of a state': '/api/v1/promises/board?state=at_risk',
  'of an owner': `/api/v1/promises/board?owner=${PERSON}`,
  'of a partner': `/api/v1/promises/board?party=${PARTNER}`,
  'a cell of ours': '/api/v1/promises/board/cell?party=us&when=later',
  'a cell of a partner’s': `/api/v1/promises/board/cell?party=${PARTNER}&when=later`,
};

/** Asks the board with so many promises in the house, the fewest first. */
export async function boardFigures(
  place: Place,
  sizes: readonly number[],
  asks: number,
  note: (text: string) => void,
): Promise<BoardFigures[]> {
  const figures: BoardFigures[] = [];
  const { key } = await place.facts();
  let seeded = 0;
  for (const promises of sizes.toSorted((a, b) => a - b)) {
    note(`Seeding up to ${promises} promises …`);
    await seedPromises(place, seeded, promises);
    seeded = promises;
    const desk = await startDesk(place, { KEPT_ROLE: 'http' });
    const line = await HttpClient.connect(desk.port, key);
    for (const [question, path] of Object.entries(QUESTIONS)) {
      const took = await ask(line, path, asks);
      const fewest = figures.find((one) => one.question === question)?.p95 ?? took.p95;
      const times = took.p95 / fewest;
      figures.push({ promises, question, ...took, times, met: took.p95 <= AIM_MS && times <= AIM_TIMES });
    }
    line.close();
    await desk.stop();
  }
  return figures;
}

async function ask(line: HttpClient, path: string, times: number): Promise<{ p50: number; p95: number; max: number }> {
  const took: number[] = [];
  // The first few are not like the others: connections are opened, statements prepared.
  for (let n = -10; n < times; n++) {
    const began = performance.now();
    const { status, body } = await line.send({ method: 'GET', path });
    if (status !== 200) throw new Error(`GET ${path} was answered ${status}: ${body.toString()}`);
    if (n >= 0) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.ceil(share * took.length) - 1)]!;
  return { p50: at(0.5), p95: at(0.95), max: took.at(-1)! };
}

export const boardText = (figures: readonly BoardFigures[]): string =>
  figures
    .map(
      ({ promises, question, p50, p95, max, times, met }) =>
        `${String(promises).padStart(8)} promises, ${question.padEnd(22)} p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, at most ${max.toFixed(1)} ms` +
        `, ${times.toFixed(2)} times the fewest  ${met ? '✓' : '✗'} (${AIM_MS} ms, ${AIM_TIMES} times)`,
    )
    .join('\n');
