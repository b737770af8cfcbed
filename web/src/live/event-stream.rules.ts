export interface ReadEvent {
  id: string;
  event: string;
  data: string;
}

/** The whole events in a piece of a text/event-stream, and what is left until more arrives. */
export function readEvents(text: string): { events: ReadEvent[]; rest: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop()!;
  return { events: blocks.flatMap(eventIn), rest };
}

/** Comments and `retry` alone are no event. */
function eventIn(block: string): ReadEvent[] {
  const event: ReadEvent = { id: '', event: 'message', data: '' };
  let says = false;
  for (const line of block.split('\n')) {
    const [, field, value] = /^(id|event|data): ?(.*)$/.exec(line) ?? [];
    if (field === undefined) continue;
    says = true;
    if (field === 'data') event.data += event.data ? `\n${value}` : value!;
    else event[field as 'id' | 'event'] = value!;
  }
  return says ? [event] : [];
}
