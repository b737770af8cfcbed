import type { LiveNews } from './live-bus.js';

/** PostgreSQL refuses a notification of 8000 bytes and more. */
const MOST_BYTES = 7_900;

/** The news as few texts, each a JSON array short enough for one notification. */
export function payloadsOf(news: readonly LiveNews[]): string[] {
  const payloads: string[] = [];
  let open: string[] = [];
  let bytes = 2;
  for (const text of news.map(written)) {
    const more = Buffer.byteLength(text) + 1;
    if (bytes + more > MOST_BYTES) {
      payloads.push(`[${open.join(',')}]`);
      open = [];
      bytes = 2;
    }
    open.push(text);
    bytes += more;
  }
  if (open.length > 0) payloads.push(`[${open.join(',')}]`);
  return payloads;
}

function written(news: LiveNews): string {
  const text = JSON.stringify(news);
  return Buffer.byteLength(text) + 2 <= MOST_BYTES / 2 ? text : JSON.stringify({ ...news, readers: null });
}
