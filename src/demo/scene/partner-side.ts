import type { CaseId } from '../../cases/index.js';
import type { PartnerPlayers } from '../cast/cast.js';
import type { Stage } from '../stage.js';
import { wordOf, type Asked, type When, type Word } from './handles.js';

/** A partner in a case: what its people answer on their page of tasks. The dispatcher answers unless a task is somebody's. */
export class PartnerSide {
  constructor(
    private readonly stage: Stage,
    private readonly players: PartnerPlayers,
    private readonly caseId: () => CaseId,
  ) {}

  get id(): string {
    return this.players.id;
  }

  get zone(): string {
    return this.players.zone;
  }

  async accepts(word: Word): Promise<void> {
    await this.stage.told(this.stage.negotiations.accept(this.actor, word.id, { termsVersion: word.termsVersion }));
  }

  async counters(word: Word, when: When, note?: string): Promise<void> {
    const asked = { ...when, termsVersion: word.termsVersion, ...(note ? { note } : {}) };
    Object.assign(word, wordOf(await this.stage.told(this.stage.negotiations.counter(this.actor, word.id, asked))));
  }

  async declines({ id, termsVersion }: Word, note: string): Promise<void> {
    await this.stage.told(this.stage.negotiations.decline(this.actor, id, { termsVersion, note }));
  }

  /** Asks for another time while the promise stands; answers the successor. */
  async asksForAnotherTime(word: Word, when: When, note: string): Promise<Word> {
    const asked = { ...when, termsVersion: word.termsVersion, note };
    return wordOf(await this.stage.told(this.stage.negotiations.renegotiate(this.actor, word.id, asked)));
  }

  /** Done, with a scan where the story says so, else on its word alone. */
  async reports({ id, termsVersion }: Word, note: string, proof: 'scan' | 'word' = 'word'): Promise<void> {
    const evidence = proof === 'scan' ? [{ kind: 'scan' as const, note }] : [];
    const report = { termsVersion, evidence, ...(proof === 'word' ? { note } : {}) };
    await this.stage.told(this.stage.completions.report(this.actor, id, report));
  }

  /** Hands the task to the second of its people. */
  async handsOver({ taskId }: Asked): Promise<void> {
    await this.stage.told(this.stage.tasks.assign(this.actor, taskId, this.players.people[1]!.personId, undefined));
  }

  async writes(words: string): Promise<void> {
    await this.stage.told(this.stage.entries.write(this.actor, this.caseId(), { body: words }));
  }

  private get actor() {
    return this.players.people[0]!.actor;
  }
}
