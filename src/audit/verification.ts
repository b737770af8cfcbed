import { Findings, type Guarantee, type Reader, type Violation } from './guarantee.js';
import { board } from './guarantees/board.js';
import { caseClocks } from './guarantees/case-clocks.js';
import { chains } from './guarantees/chains.js';
import { discretion } from './guarantees/discretion.js';
import { dueTimes } from './guarantees/due-times.js';
import { exceptions } from './guarantees/exceptions.js';
import { ledger } from './guarantees/ledger.js';
import { mails } from './guarantees/mails.js';
import { merges } from './guarantees/merges.js';
import { messages } from './guarantees/messages.js';
import { nextDue } from './guarantees/next-due.js';
import { nextSteps } from './guarantees/next-steps.js';
import { sealed } from './guarantees/sealed.js';
import { shares } from './guarantees/shares.js';
import { outbox } from './guarantees/outbox.js';
import { promiseStates } from './guarantees/promise-states.js';
import { punctuality } from './guarantees/punctuality.js';
import { stepEvents } from './guarantees/step-events.js';
import { stepTimes } from './guarantees/step-times.js';
import { termsKept } from './guarantees/terms-kept.js';
import { toldBeforeAsked } from './guarantees/told-before-asked.js';

/** All that is proved, in the order it is told. */
const GUARANTEES: readonly Guarantee[] = [
  termsKept,
  dueTimes,
  nextSteps,
  punctuality,
  stepEvents,
  stepTimes,
  messages,
  promiseStates,
  nextDue,
  board,
  chains,
  toldBeforeAsked,
  caseClocks,
  merges,
  shares,
  exceptions,
  discretion,
  outbox,
  mails,
  ledger,
  sealed,
];

export interface Verdict {
  guarantee: string;
  says: string;
  checked: number;
  /** What the rows no longer tell enough of to be judged; not among the checked. */
  leftAlone: number;
  violations: number;
  /** Ten at most. */
  first: Violation[];
}
export interface Verification {
  holds: boolean;
  guarantees: Verdict[];
}

/** Looks at everything the reader can see, page by page, and changes nothing. The desk may be running meanwhile. */
export async function verify(reader: Reader): Promise<Verification> {
  const guarantees: Verdict[] = [];
  for (const guarantee of GUARANTEES) guarantees.push(await verdictOn(guarantee, reader));
  return { holds: guarantees.every(({ violations }) => violations === 0), guarantees };
}

async function verdictOn(guarantee: Guarantee, reader: Reader): Promise<Verdict> {
  const findings = new Findings();
  await guarantee.check(reader, findings);
  const { checked, leftAlone, violations, first } = findings;
  return { guarantee: guarantee.name, says: guarantee.says, checked, leftAlone, violations, first };
}
