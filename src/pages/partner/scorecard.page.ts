import type { ScorecardView, ScoresView } from '../../cases/index.js';
import { filled, html, type Html } from '../../platform/index.js';
import { dayTag, type Reader } from '../times.page.js';
import { sentence, type PageWords } from '../words/page-words.js';
import { hoursText, kindText, noticeText, reliabilityText, shareText, spreadText } from './scorecard-words.rules.js';

export interface ScorecardShown extends Reader {
  card: ScorecardView;
  partner: { name: string; zone: string };
  /** Where it was come from. */
  back: { href: string; label: string };
}

/** How a partner has kept its promises, in plain words: its own numbers and nobody else's. */
export function scorecardBody(shown: ScorecardShown): Html {
  const { card, now, partner, words, back } = shown;
  const { overall, kinds } = card;
  const { scorecard } = words;
  return html`<h1>${scorecard.title}</h1>
<p class="soft" dir="auto">${partner.name}</p>
<p>${sentence(scorecard.asOf, { day: dayTag(now, partner.zone, shown) })}</p>
${kinds.length === 0 && html`<p>${scorecard.nothing}</p>`}
${kinds.length > 1 && scoresCard(scorecard.all, overall, words)}
${kinds.map((scores) => scoresCard(kindText(scores.kind!, words), scores, words))}
<p><a class="tap" href="${back.href}">${back.label}</a></p>`;
}

function scoresCard(name: string, scores: ScoresView, words: PageWords): Html {
  const { lateness, notice, response, waiting } = scores;
  const row = (of: Measured, text: string): Html =>
    html`<dt>${words.scorecard.rows[of]}</dt><dd>${text}<br><small>${words.scorecard.definitions[of]}</small></dd>`;
  const share = (of: Measured, value: ScoresView['proof']): Html => row(of, shareText(value, words));
  return html`<section class="card">
<h2>${name}</h2>
<dl>
${row('reliability', reliabilityText(scores.reliability, words))}
${share('keptByOriginal', scores.keptByOriginal)}
${share('keptAsAgreed', scores.keptAsAgreed)}
${share('renegotiated', scores.renegotiated)}
${share('warnedInTime', scores.warnedInTime)}
${row('notice', noticeText(notice.n, { half: notice.median, least: notice.p10 }, words))}
${row('lateness', spreadText(lateness.n, { half: lateness.median, most: lateness.p90 }, words))}
${share('insideWindow', scores.insideWindow)}
${row('response', spreadText(response.n, { half: response.median, most: response.p90 }, words))}
${share('unanswered', scores.unanswered)}
${share('proof', scores.proof)}
${row('waiting', waitingText(waiting, words))}
${row('open', String(scores.open.count))}
${row('overdue', String(scores.overdue.count))}
</dl></section>`;
}

type Measured = keyof PageWords['scorecard']['rows'];

function waitingText({ n, total, median, p90 }: ScoresView['waiting'], words: PageWords): string {
  if (n === 0) return words.scorecard.none;
  const spread = spreadText(n, { half: median, most: p90 }, words);
  return filled(words.scorecard.inAll, { hours: hoursText(total, words), spread });
}
