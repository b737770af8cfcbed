import { createHash } from 'node:crypto';
import { filled, html, isSpoken, LANGUAGES, type Html, type Language } from '../platform/index.js';
import { offlineScript } from './offline-script.js';
import { countdown } from './times.rules.js';
import { COMMON_WORDS } from './words/common-words.rules.js';

const MAX_BYTES = 10_000_000;

/**
 * What script adds to the pages, which work without: countdowns that count, a second tap that sends nothing, a form that waits while there
 * is no network, a button that prints, a word about a photo that is too large before it travels. The server's time counts, not the telephone's.
 */
function sourceIn(language: Language): string {
  const words = COMMON_WORDS[language];
  const tooLarge = filled(words.photoTooLarge, { mb: MAX_BYTES / 1_000_000 });
  return `(() => {
  const countdown = ${countdown};
  const words = ${JSON.stringify(words.countdown)};
  const ahead = Date.parse(document.currentScript.dataset.now) - Date.now();
  const tick = () => {
    const now = Date.now() + ahead;
    for (const el of document.querySelectorAll('[data-due]')) {
      const due = Date.parse(el.dataset.due);
      const left = countdown(Date.parse(el.dataset.start), due, now, words);
      if (el.textContent !== left) el.textContent = left;
      el.classList.toggle('late', now > due);
    }
    for (const el of document.querySelectorAll('[data-until]')) el.hidden = now > Date.parse(el.dataset.until);
  };
  setInterval(tick, 10000);
  tick();
${offlineScript(words)}
  addEventListener('submit', (event) => {
    if (event.target.dataset.sent) return event.preventDefault();
    event.target.dataset.sent = 'yes';
    if (!navigator.onLine && self.indexedDB) return keep(event);
    for (const button of event.target.querySelectorAll('button')) button.textContent = ${JSON.stringify(words.sending)};
  });
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  addEventListener('change', ({ target }) => {
    if (target.type !== 'file') return;
    const large = [...target.files].some((file) => file.size > ${MAX_BYTES});
    target.setCustomValidity(large ? ${JSON.stringify(tooLarge)} : '');
    target.reportValidity();
  });
})();
`;
}

export interface PageScript {
  source: string;
  /** Changes with its content, so browsers may keep it for ever. */
  path: string;
}

function scriptIn(language: Language): PageScript {
  // Read by browsers only: it travels without its indentation.
  const source = sourceIn(language).replace(/^\s+(\/\/.*\n)?/gm, '');
  return { source, path: `/script/${createHash('sha256').update(source).digest('hex').slice(0, 16)}.js` };
}

export const pageScripts = Object.fromEntries(LANGUAGES.map((language) => [language, scriptIn(language)])) as Record<
  Language,
  PageScript
>;

/** `now` is the time the page speaks of; `lang` what it is written in. */
export const scriptTag = (now: Date, lang: string): Html =>
  html`<script src="${pageScripts[isSpoken(lang) ? lang : 'en'].path}" defer data-now="${now.toISOString()}"></script>`;
