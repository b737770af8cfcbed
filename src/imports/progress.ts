/** Told how far a long piece of work has come. */
export interface Progress {
  /** A new step begins, `total` units long. */
  begin(step: string, total: number): void;
  /** `done` units of the step are done. */
  reach(done: number): void;
  note(text: string): void;
  /** Nothing more will come. */
  end(): void;
}

export const NO_PROGRESS: Progress = {
  begin: () => undefined,
  reach: () => undefined,
  note: () => undefined,
  end: () => undefined,
};
