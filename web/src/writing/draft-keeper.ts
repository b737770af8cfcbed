import { Problem } from '../api/problem.js';

export interface SavedDraft {
  readonly body: string;
  readonly version: number;
}
/** What was typed and has not reached the service: a closed tab, or a line that broke, loses nothing. */
export interface DraftCopy {
  readonly text: string;
  /** The version at the service these words go on from; 0: none. */
  readonly basedOn: number;
}
/** Where a draft is kept: the service, and this browser for what has not reached it. */
export interface DraftHome {
  readonly load: () => Promise<SavedDraft | undefined>;
  readonly save: (body: string, basedOn: number) => Promise<SavedDraft>;
  readonly throwAway: (basedOn: number) => Promise<unknown>;
  readonly copy: () => DraftCopy | undefined;
  readonly keepCopy: (copy: DraftCopy | undefined) => void;
}
export interface DraftState {
  readonly text: string;
  readonly isSaved: boolean;
  /** The same draft was written on in another place: what stands there; null: it was sent or thrown away. Undefined: nowhere else. */
  readonly other: SavedDraft | null | undefined;
}

const PAUSE_MS = 500;
const AFTER_FAILURE_MS = 4_000;

/**
 * Keeps one draft: half a second after the last key it is at the service, one write after the other. What comes from the service never
 * takes the place of what was typed meanwhile; where both are others, the writer chooses.
 */
export class DraftKeeper {
  private state: DraftState;
  private savedText = '';
  private basedOn: number;
  private isLoaded = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly home: DraftHome) {
    const copy = home.copy();
    this.basedOn = copy?.basedOn ?? 0;
    this.state = { text: copy?.text ?? '', isSaved: copy === undefined, other: undefined };
  }

  readonly now = (): DraftState => this.state;
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks what the service has; asked again whenever it may be something else. */
  look(): Promise<void> {
    return this.inTurn(async () => {
      const found = await this.home.load();
      this.isLoaded = true;
      this.reconcile(found);
    });
  }

  type(text: string): void {
    this.set({ text, isSaved: text === this.savedText });
    this.home.keepCopy(text === this.savedText ? undefined : { text, basedOn: this.basedOn });
    this.schedule(PAUSE_MS);
  }

  /** Writes at once what is not written yet. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    return this.inTurn(() => this.write());
  }

  /** Stops writing, for the words are about to be sent: a write that came after them would bring the draft back. */
  settle(): Promise<void> {
    clearTimeout(this.timer);
    return this.inTurn(async () => {});
  }

  /** The words are sent, and the draft with them. */
  sent(): void {
    this.adopt(undefined);
  }

  /** From now on it is what the service says. */
  adopt(draft: SavedDraft | undefined): void {
    clearTimeout(this.timer);
    this.savedText = draft?.body ?? '';
    this.basedOn = draft?.version ?? 0;
    this.home.keepCopy(undefined);
    this.set({ text: this.savedText, isSaved: true, other: undefined });
  }

  /** Of two drafts this one stays. */
  keepMine(): void {
    this.basedOn = this.state.other?.version ?? 0;
    this.savedText = this.state.other?.body ?? '';
    this.set({ other: undefined });
    this.schedule(0);
  }

  keepOther(): void {
    this.adopt(this.state.other ?? undefined);
  }

  private reconcile(found: SavedDraft | undefined): void {
    const { text } = this.state;
    const isTouched = text !== this.savedText;
    if (!isTouched || found?.body === text) return this.adopt(found);
    if ((found?.version ?? 0) === this.basedOn) return this.schedule(PAUSE_MS);
    this.set({ other: found ?? null });
  }

  private async write(): Promise<void> {
    const { text, other } = this.state;
    if (!this.isLoaded || other !== undefined || text === this.savedText) return;
    try {
      if (text.trim()) this.basedOn = (await this.home.save(text, this.basedOn)).version;
      else if (this.basedOn > 0) {
        await this.home.throwAway(this.basedOn);
        this.basedOn = 0;
      }
    } catch (error) {
      if (!(error instanceof Problem) || error.slug !== 'draft-overtaken') throw error;
      return this.set({ other: (error.details['draft'] as SavedDraft | null) ?? null });
    }
    this.savedText = text;
    const isStill = this.state.text === text;
    this.home.keepCopy(isStill ? undefined : { text: this.state.text, basedOn: this.basedOn });
    this.set({ isSaved: isStill });
  }

  /** One after the other. What fails is tried again: the words stand in the copy until then. */
  private inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.queue.then(act).catch((error: unknown) => {
      if (!(error instanceof Problem) || error.status >= 500) this.schedule(AFTER_FAILURE_MS);
    });
    this.queue = done;
    return done;
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void (this.isLoaded ? this.flush() : this.look()), ms);
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
