import type { TimelineItem } from '../cases/index.js';
import { filled, html, type Html } from '../platform/index.js';
import { timeTag, type Reader } from './times.page.js';
import type { CommonWords } from './words/common-words.rules.js';

/** What was said, the oldest first. `authorOf` names who said it, as this reader knows them. */
export function messageList(
  items: readonly TimelineItem[],
  authorOf: (item: TimelineItem) => string,
  reader: Reader & { zone: string },
  files: ReadonlyMap<string, string>,
): Html {
  return html`<ul class="messages">${items.map(
    (item) => html`
<li${isOwn(item) && html` class="own"`}>
<p class="soft">${authorOf(item)} · ${timeTag({ start: null, end: new Date(item.at), zone: reader.zone }, reader)}</p>
<p class="words" dir="auto">${item.entry!.body}</p>${fileNote(item.entry!.fileIds, files, reader.words.common)}
</li>`,
  )}</ul>`;
}

/** The files of these messages. */
export const fileIdsIn = (items: readonly TimelineItem[]): string[] => items.flatMap(({ entry }) => entry!.fileIds);

/** Of what happened, newest first, that which was said, in the order it was said. Turns of the case stand elsewhere on the page. */
export const spokenIn = (items: readonly TimelineItem[]): TimelineItem[] =>
  items.filter((item) => item.entry !== null).reverse();

/** Leads to what happened before; `earlier` is the cursor of that. */
export function earlierLink(
  earlier: string | null,
  { words }: Reader,
  query: Record<string, string> = {},
): Html | null {
  if (earlier === null) return null;
  return html`<p><a class="tap" href="?${new URLSearchParams({ ...query, before: earlier }).toString()}">${words.common.earlier}</a></p>`;
}

const isOwn = (item: TimelineItem): boolean => item.entry!.author !== 'staff' && item.entry!.author !== 'system';

/** How many, and those of them that the reader may open. */
function fileNote(ids: readonly string[], names: ReadonlyMap<string, string>, words: CommonWords): Html | null {
  if (ids.length === 0) return null;
  const shown = ids.filter((id) => names.has(id));
  const links = shown.map((id) => html` <a class="tap" href="?file=${id}" dir="auto">${names.get(id)!}</a>`);
  return html`<p class="soft">${ids.length === 1 ? words.oneFile : filled(words.files, { n: ids.length })}${links.length > 0 && ':'}${links}</p>`;
}
