import type { Target } from './targets.rules.js';

/** What can happen in a case that begins, keeps or ends a target; at one instant, in this order. */
const ORDER = [
  'received',
  'reopened',
  'declined',
  'customer wrote',
  'told',
  'answered',
  'proposed',
  'agreed',
  'closed',
  'asked',
  'heard',
] as const;
export type What = (typeof ORDER)[number];

export interface Happening {
  /** The case, entry, promise, resolution, closure or wait it happened to. */
  id: string;
  at: Date;
  what: What;
}

/** One target from its beginning on, as far as the case has come. */
export interface Run {
  target: Target;
  /** What it began with. */
  causeId: string;
  startedAt: Date;
  /** A solution lies with the customer since then: what they say of it decides. */
  proposedAt: Date | null;
  end: { at: Date; how: 'kept' | 'let go'; why: string } | null;
}

/**
 * The targets a case's history asks for, oldest first: a projection, so that it does not matter in which order or how often the news of it come.
 * Of each kind at most one runs at a time.
 *
 * `first_reply` from receipt to our first answer; `next_reply` from the customer's first word nobody has answered to our next answer;
 * `periodic_update` from each thing we tell the customer to the next, while the case is open and does not wait for the customer; `resolution`
 * from receipt, or from when the matter came back, to the solution the customer agreed to, at the time we proposed it.
 */
export function runsOf(happenings: readonly Happening[]): Run[] {
  const runs = new Runs();
  const inOrder = [...happenings].sort(
    (a, b) =>
      a.at.getTime() - b.at.getTime() || ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || (a.id < b.id ? -1 : 1),
  );
  for (const happening of inOrder) runs.take(happening);
  return runs.all;
}

class Runs {
  readonly all: Run[] = [];
  private readonly running = new Map<Target, Run>();
  private stage: 'open' | 'proposed' | 'resolved' | 'closed' = 'open';
  private questions = 0;

  take(happening: Happening): void {
    const { what } = happening;
    if (what === 'received') {
      this.start('first_reply', happening);
      this.start('resolution', happening);
    } else if (what === 'customer wrote') this.customerWrote(happening);
    else if (what === 'told') this.told(happening);
    else if (what === 'answered') this.answered(happening);
    else if (what === 'proposed') this.proposed(happening);
    else if (what === 'agreed') this.agreed(happening);
    else if (what === 'declined' || what === 'reopened') this.cameBack(happening);
    else if (what === 'closed') this.closed(happening);
    else if (what === 'asked') this.asked(happening);
    else this.heard(happening);
  }

  private customerWrote(happening: Happening): void {
    if (!this.running.has('first_reply') && this.stage !== 'closed') this.start('next_reply', happening);
  }

  private answered(happening: Happening): void {
    this.end('first_reply', happening, 'kept', 'answered');
    this.end('next_reply', happening, 'kept', 'answered');
    this.told(happening);
  }

  private told(happening: Happening): void {
    // Told twice in one moment is told once.
    if (this.running.get('periodic_update')?.startedAt.getTime() === happening.at.getTime()) return;
    this.end('periodic_update', happening, 'kept', 'told');
    this.beginUpdates(happening);
  }

  private proposed(happening: Happening): void {
    if (this.stage === 'open') this.stage = 'proposed';
    const solution = this.running.get('resolution');
    if (solution) solution.proposedAt ??= happening.at;
    this.answered(happening);
  }

  private agreed(happening: Happening): void {
    this.stage = 'resolved';
    this.answered(happening);
    const at = this.running.get('resolution')?.proposedAt ?? happening.at;
    this.end('resolution', { ...happening, at }, 'kept', 'agreed');
  }

  private cameBack(happening: Happening): void {
    this.stage = 'open';
    const solution = this.running.get('resolution');
    if (solution) solution.proposedAt = null;
    else this.start('resolution', happening);
    this.beginUpdates(happening);
  }

  private closed(happening: Happening): void {
    this.stage = 'closed';
    for (const target of [...this.running.keys()]) this.end(target, happening, 'let go', 'the case was closed');
  }

  private asked(happening: Happening): void {
    this.questions += 1;
    this.end('periodic_update', happening, 'let go', 'the customer was asked');
  }

  private heard(happening: Happening): void {
    this.questions -= 1;
    this.beginUpdates(happening);
  }

  private beginUpdates(happening: Happening): void {
    if (this.stage === 'open' && this.questions === 0) this.start('periodic_update', happening);
  }

  /** The earliest counts: what runs already is not begun again. */
  private start(target: Target, { id, at }: Happening): void {
    if (this.running.has(target)) return;
    const run: Run = { target, causeId: id, startedAt: at, proposedAt: null, end: null };
    this.running.set(target, run);
    this.all.push(run);
  }

  private end(target: Target, { at }: Happening, how: 'kept' | 'let go', why: string): void {
    const run = this.running.get(target);
    if (!run) return;
    run.end = { at, how, why };
    this.running.delete(target);
  }
}
