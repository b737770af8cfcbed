import { readEvents } from './event-stream.rules.js';

export interface LiveEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}
export interface StreamEnds {
  onEvent: (event: LiveEvent) => void;
  /** Whether the line stands now. */
  onLine: (stands: boolean) => void;
  /** Nobody we know any more. */
  onSignedOut: () => void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** The service says something every fifteen seconds; twice silence and the line is dead, though nobody said so. */
const SILENCE_MS = 40_000;

/**
 * Follows the service's news until `signal` ends it, from after `lastId` on, which the browser's own EventSource cannot be told: a tab
 * that takes over from another goes on where that one was.
 */
export async function followStream(lastId: string | undefined, signal: AbortSignal, ends: StreamEnds): Promise<void> {
  let from = lastId;
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      await oneConnection(from, signal, ends.onSignedOut, (event) => {
        ends.onLine(true);
        pause = FIRST_PAUSE_MS;
        if (event.id) from = event.id;
        ends.onEvent(event);
      });
    } catch {
      // A line that breaks is taken up again below, whatever broke it.
    }
    if (signal.aborted) return;
    ends.onLine(false);
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

async function oneConnection(
  from: string | undefined,
  signal: AbortSignal,
  onSignedOut: () => void,
  onEvent: (event: LiveEvent) => void,
): Promise<void> {
  const silence = new AbortController();
  const both = AbortSignal.any([signal, silence.signal]);
  const response = await fetch('/api/v1/live', {
    headers: { accept: 'text/event-stream', ...(from ? { 'last-event-id': from } : {}) },
    signal: both,
    cache: 'no-store',
  });
  if (response.status === 401) return onSignedOut();
  if (!response.ok || !response.body) throw new Error(`The stream answered ${response.status}`);
  onEvent({ id: '', event: 'open', data: '' });
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let rest = ''; ;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      const read = readEvents(rest + value);
      rest = read.rest;
      read.events.forEach(onEvent);
    }
  } finally {
    clearTimeout(timer);
  }
}
