/** People go first: whoever works for nobody who waits looks whether somebody does, and gives way for a while. */
export class Precedence {
  private people = 0;
  private readonly waiting = new Set<() => void>();

  enter(): void {
    this.people++;
  }

  leave(): void {
    this.people--;
    if (this.people === 0) for (const goOn of [...this.waiting]) goOn();
  }

  /** Resolves as soon as nobody is being served, or after `ms`: what gives way is not to stand still. */
  async giveWay(ms: number): Promise<void> {
    if (this.people === 0) return;
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        clearTimeout(timer);
        this.waiting.delete(goOn);
        resolve();
      };
      const timer = setTimeout(goOn, ms);
      this.waiting.add(goOn);
    });
  }
}
