import { createHash } from 'node:crypto';
import { html, type Html } from '../platform/index.js';
import { countdown } from './times.rules.js';

const MAX_BYTES = 10_000_000;

/**
 * What script adds to the pages, which work without: countdowns that count, a second tap that sends nothing, a button that prints, a word about a photo that
 * is too large before it travels. The server's time counts, not the telephone's.
 */
const source = `(() => {
  const countdown = ${countdown};
  const ahead = Date.parse(document.currentScript.dataset.now) - Date.now();
  const tick = () => {
    const now = Date.now() + ahead;
    for (const el of document.querySelectorAll('[data-due]')) {
      const due = Date.parse(el.dataset.due);
      const words = countdown(Date.parse(el.dataset.start), due, now);
      if (el.textContent !== words) el.textContent = words;
      el.classList.toggle('late', now > due);
    }
  };
  setInterval(tick, 10000);
  tick();
  addEventListener('submit', (event) => {
    if (event.target.dataset.sent) return event.preventDefault();
    event.target.dataset.sent = 'yes';
    for (const button of event.target.querySelectorAll('button')) button.textContent = 'Sending…';
  });
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  addEventListener('change', ({ target }) => {
    if (target.type !== 'file') return;
    const large = [...target.files].some((file) => file.size > ${MAX_BYTES});
    target.setCustomValidity(large ? 'This photo is larger than ${MAX_BYTES / 1_000_000} MB.' : '');
    target.reportValidity();
  });
})();
`;

/** Served under a name that changes with its content, so browsers may keep it for ever. */
export const pageScript = {
  source,
  path: `/script/${createHash('sha256').update(source).digest('hex').slice(0, 16)}.js`,
};

/** `now` is the time the page speaks of. */
export const scriptTag = (now: Date): Html =>
  html`<script src="${pageScript.path}" defer data-now="${now.toISOString()}"></script>`;
