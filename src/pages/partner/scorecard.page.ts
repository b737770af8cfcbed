import type { ScorecardView, ScoresView } from '../../cases/index.js';
import { html, type Html } from '../../platform/index.js';
import { dayTag } from '../times.page.js';
import { hoursText, kindText, noticeText, reliabilityText, shareText, spreadText } from './scorecard-words.rules.js';

export interface ScorecardShown {
  card: ScorecardView;
  now: Date;
  language: string;
  partner: { name: string; zone: string };
}

/** How a partner has kept its promises, in plain words: its own numbers and nobody else's. */
export function scorecardBody({ card, now, language, partner }: ScorecardShown): Html {
  const { overall, kinds } = card;
  return html`<h1>How your promises went</h1>
<p class="soft" dir="auto">${partner.name}</p>
<p>As of ${dayTag(now, partner.zone, { now, language })}. Only you and the desk see this.</p>
${kinds.length === 0 && html`<p>There is nothing to count yet. This page fills once you have promised something.</p>`}
${kinds.length > 1 && scoresCard('All of them', overall)}
${kinds.map((scores) => scoresCard(kindText(scores.kind!), scores))}
<p><a class="tap" href="?tasks=yes">Back to your tasks</a></p>`;
}

function scoresCard(name: string, scores: ScoresView): Html {
  const { lateness, notice, response, waiting } = scores;
  return html`<section class="card">
<h2>${name}</h2>
<dl>
${row('Reliability', reliabilityText(scores.reliability), scores.reliability)}
${shareRow('Kept by the time first agreed', scores.keptByOriginal)}
${shareRow('Kept by the time last agreed', scores.keptAsAgreed)}
${shareRow('Given another time', scores.renegotiated)}
${shareRow('Told us before it was late', scores.warnedInTime)}
${row('How early you told us', noticeText(notice.n, { half: notice.median, least: notice.p10 }), notice)}
${row('How late, when late', spreadText(lateness.n, { half: lateness.median, most: lateness.p90 }), lateness)}
${shareRow('Within the window', scores.insideWindow)}
${row('How soon you answer', spreadText(response.n, { half: response.median, most: response.p90 }), response)}
${shareRow('Not answered in time', scores.unanswered)}
${shareRow('Done with proof', scores.proof)}
${row('Cases waited for you', waitingText(waiting), waiting)}
${row('Open now', String(scores.open.count), scores.open)}
${row('Overdue now', String(scores.overdue.count), scores.overdue)}
</dl></section>`;
}

const row = (label: string, words: string, { definition }: { definition: string }): Html =>
  html`<dt>${label}</dt><dd>${words}<br><small>${definition}</small></dd>`;

const shareRow = (label: string, share: ScoresView['proof']): Html => row(label, shareText(share), share);

function waitingText({ n, total, median, p90 }: ScoresView['waiting']): string {
  if (n === 0) return 'none';
  return `${hoursText(total)} in all; ${spreadText(n, { half: median, most: p90 })}`;
}
