import { randomUUID } from 'node:crypto';

/** What the requests are about: taken from the database before the measuring. */
export interface Facts {
  readonly key: string;
  readonly customers: string[];
  readonly cases: string[];
  readonly openCases: string[];
  /** Words that a handful of cases hold. */
  readonly words: string[];
}

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Record<string, unknown>;
  /** Idempotency-Key. */
  readonly once?: string;
}

/** One thing a person does at the desk, as the calls it takes, one after the other. */
export interface Operation {
  readonly name: string;
  readonly writes: boolean;
  /** The least share of the bare server's and of pgbench's throughput. */
  readonly aims: { readonly bare: number; readonly pgbench: number };
  /** The values that are different each time; `calls` writes them into its calls as they are. */
  readonly inputs: (facts: Facts, random: () => number) => string[];
  readonly calls: (inputs: readonly string[]) => Call[];
}

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;

const SUBJECT = 'Washing machine does not drain';
const BODY =
  'It stops after ten minutes with the water still in it. I have cleaned the filter twice and would like to know by when somebody can look at it. ' +
  'I am at home on weekdays after four.';
const REPLY =
  'Thank you for telling us. A technician can be with you on Thursday between nine and twelve; I confirm it today before five.';

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'read case with timeline',
    writes: false,
    aims: { bare: 0.7, pgbench: 0.15 },
    inputs: ({ cases }, random) => [pick(cases, random)],
    calls: ([id]) => [
      { method: 'GET', path: `/api/v1/cases/${id}` },
      { method: 'GET', path: `/api/v1/cases/${id}/timeline` },
    ],
  },
  {
    name: 'list 50 open cases by next due',
    writes: false,
    aims: { bare: 0.7, pgbench: 0.15 },
    inputs: () => [],
    calls: () => [{ method: 'GET', path: '/api/v1/cases?state=open&sort=nextDue&limit=50' }],
  },
  {
    name: 'search a word',
    writes: false,
    aims: { bare: 0.7, pgbench: 0.5 },
    inputs: ({ words }, random) => [pick(words, random)],
    calls: ([word]) => [{ method: 'GET', path: `/api/v1/cases?q=${word}` }],
  },
  {
    name: 'add reply',
    writes: true,
    aims: { bare: 0.7, pgbench: 0.4 },
    inputs: ({ openCases }, random) => [pick(openCases, random), randomUUID()],
    calls: ([id, once]) => [
      { method: 'POST', path: `/api/v1/cases/${id}/entries`, body: { audience: 'customer', body: REPLY }, once: once! },
    ],
  },
  {
    name: 'create case',
    writes: true,
    aims: { bare: 0.7, pgbench: 0.4 },
    inputs: ({ customers }, random) => [pick(customers, random), randomUUID()],
    calls: ([customerId, once]) => [
      {
        method: 'POST',
        path: '/api/v1/cases',
        body: { kind: 'complaint', subject: SUBJECT, body: BODY, customerId, channel: 'phone' },
        once: once!,
      },
    ],
  },
];

export function operation(name: string): Operation {
  return OPERATIONS.find((one) => one.name === name)!;
}
