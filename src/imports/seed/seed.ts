import { setImmediate as breath } from 'node:timers/promises';
import { systemActor, type UnitOfWork, type Work } from '../../platform/index.js';
import type { Progress } from '../progress.js';
import { assembleCast, type Cast } from './cast.js';
import { drawPlot } from './case-plot.js';
import { CaseStory } from './case-story.js';
import { Clientele } from './clientele.js';
import { Dice } from './dice.js';
import { placeName, placesFor } from './seed-words.js';
import { countsOf, nothingSeeded, type Seeded } from './seeded.js';
import { Sheaf } from './sheaf.js';

/** How many cases one transaction writes. */
const TOGETHER = 400;
/** While one transaction is being written, the next is being told. */
const WRITERS = 2;
const PROMISES_OF_AN_OPEN_CASE = 3;
const ACTOR = systemActor('seed');

export interface SeedWish {
  cases: number;
  /** So many open promises more, in further cases that hold three each. */
  openCommitments: number;
}

/** Fills a desk with generated cases, for measuring: on top of what is there, the same stories for the same number of cases before. */
export class Seed {
  private cast!: Cast;
  /** Cases there were before. */
  private before = 0;
  private readonly made = nothingSeeded();
  private told = 0;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly progress: Progress,
  ) {}

  async run(wish: SeedWish): Promise<Seeded> {
    const open = Math.ceil(wish.openCommitments / PROMISES_OF_AN_OPEN_CASE);
    const all = wish.cases + open;
    await this.uow.run(ACTOR, (work) => this.prepare(work));
    this.progress.begin('writing cases', all);
    await Promise.all(Array.from({ length: WRITERS }, () => this.write(wish.cases, all)));
    this.progress.end();
    return this.made;
  }

  private async prepare(work: Work): Promise<void> {
    this.cast = await assembleCast(work);
    const [row] = await work.query<{ cases: number }>('select count(*)::int as cases from cases');
    this.before = row!.cases;
  }

  private async write(ordinary: number, all: number): Promise<void> {
    while (this.told < all) {
      const from = this.told;
      const until = (this.told = Math.min(from + TOGETHER, all));
      try {
        await this.uow.run(ACTOR, (work) => this.tellCases(work, from, until, { ordinary, all }));
      } catch (error) {
        // The other writer is not to go on behind our back.
        this.told = all;
        throw error;
      }
      this.made.cases += until - from;
      this.progress.reach(this.made.cases);
    }
  }

  /** Tells the cases `from` up to `until`; those from `ordinary` on are open, with nothing but running promises. */
  private async tellCases(
    work: Work,
    from: number,
    until: number,
    { ordinary, all }: { ordinary: number; all: number },
  ): Promise<void> {
    const sheaf = new Sheaf();
    const clientele = new Clientele(sheaf, work.now);
    for (let n = from; n < until; n++) {
      // The other writer may be waiting for its connection, which gives up after two seconds without a turn.
      if (n % 20 === 0) await breath();
      const dice = new Dice(this.before + n);
      const allOpen = n >= ordinary;
      const plot = drawPlot(dice, work.now, n / all, allOpen ? 'in_progress' : undefined);
      const place = placeName(dice.between(0, placesFor(this.before + n) - 1));
      const { customer, orderId } = clientele.next(dice, plot.receivedAt, place);
      new CaseStory(sheaf, this.cast, dice, { customer, orderId, place, plot, allOpen }, work.now).tell();
    }
    await sheaf.write(work);
    countsOf(sheaf, this.made);
  }
}
