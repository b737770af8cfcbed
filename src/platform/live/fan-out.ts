import type { LiveListener, LiveNews } from './live-bus.js';

/** Everybody in this process who wants the news, behind one subscription. */
export class FanOut {
  private readonly listeners = new Set<LiveListener>();

  subscribe(listener: LiveListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  resync(): void {
    for (const listener of [...this.listeners]) listener.resync();
  }

  /** Passes on what `payloadsOf` or `RESYNC` wrote. */
  deliver(payload: string): void {
    if (payload === RESYNC) return this.resync();
    const news = JSON.parse(payload) as LiveNews[];
    for (const listener of [...this.listeners]) news.forEach((one) => listener.news(one));
  }
}

export const RESYNC = 'resync';
