import type { Progress } from '../imports/index.js';
import type { Terminal } from './terminal.js';

const SILENCE_MS = 3_000;
const REDRAW_MS = 100;
const BAR = 24;

/** Progress on stderr: a bar that is redrawn where a person looks on, a line every few seconds elsewhere. Sets no timers. */
export class ProgressLines implements Progress {
  private step = '';
  private total = 0;
  private done = 0;
  private shownAt = performance.now();
  private drawn = false;

  constructor(private readonly stderr: Terminal['stderr']) {}

  begin(step: string, total: number): void {
    this.wipe();
    Object.assign(this, { step, total, done: 0 });
    if (this.stderr.isTTY) this.show();
  }

  reach(done: number): void {
    this.done = done;
    if (performance.now() - this.shownAt >= (this.stderr.isTTY ? REDRAW_MS : SILENCE_MS)) this.show();
  }

  note(text: string): void {
    this.wipe();
    this.stderr.write(`${text}\n`);
  }

  end(): void {
    this.wipe();
  }

  private show(): void {
    this.shownAt = performance.now();
    const share = this.total > 0 ? Math.min(1, this.done / this.total) : 0;
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    if (!this.stderr.isTTY) return void this.stderr.write(`${this.step}: ${percent.trim()}\n`);
    const filled = Math.round(share * BAR);
    const line = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${percent}  ${this.step}`;
    this.stderr.write(`\r\x1b[K${line.slice(0, (this.stderr.columns ?? 80) - 1)}`);
    this.drawn = true;
  }

  private wipe(): void {
    if (this.drawn) this.stderr.write('\r\x1b[K');
    this.drawn = false;
  }
}
