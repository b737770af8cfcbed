import type { TaskView } from '../../cases/index.js';
import { filled, html, type Html } from '../../platform/index.js';
import { folded, pageForm, problemBox, saidBox } from '../fields.page.js';
import { languageForm } from '../page-languages.js';
import { isLate, possibleAnswers, spanOf, stateWords } from '../partner/task-answers.rules.js';
import type { RefusedForm } from '../refused.js';
import { countdownTag, dayTag, timeTag, zoneIn } from '../times.page.js';
import { sentence } from '../words/page-words.js';
import { daysOf } from './absence-days.rules.js';
import { isTeamAnswer, type TeamAnswer } from './team-acts.service.js';
import type { TeamMember, TeamPage } from './team.queries.js';

export interface TeamPageShown {
  page: TeamPage;
  marks: () => Html;
  signOut: Html;
  said?: string | undefined;
  refused?: RefusedForm | undefined;
  /** The task that is open, as a partner's page shows it. */
  opened?: Html | null;
}

const SAID = { give: 'saidHanded', away: 'saidAway', back: 'saidBack' } as const satisfies Record<TeamAnswer, string>;

/** All open tasks of the house, the next due first, each with who does it; then who is there, and who is not. */
export function teamBody(shown: TeamPageShown): Html {
  const { page, said, refused, opened, marks, signOut } = shown;
  const words = page.words.partner.teamPage;
  return html`<h1>${words.title}</h1>
<p class="soft"><span dir="auto">${page.partner.name}</span> · ${sentence(words.signedIn, { name: html`<span dir="auto">${page.name}</span>` })}</p>
${isTeamAnswer(said) && !refused && saidBox(words[SAID[said]])}
${refused && problemBox(refused.why)}
${opened}
<h2>${words.open}</h2>
${tasksForm(shown)}
${page.next !== null && html`<p><a class="tap" href="?from=${page.next}">${words.more}</a></p>`}
<h2>${words.people}</h2>
<ul class="cards">${page.people.map((member) => memberCard(member, shown))}</ul>
<p class="soft">${filled(words.days, { zone: zoneIn(page.partner.zone, page) })}</p>
<p><a class="tap" href="/team/scorecard">${page.words.partner.scorecard}</a></p>
${languageForm(page, marks())}
${signOut}`;
}

function tasksForm({ page, marks, refused }: TeamPageShown): Html {
  const words = page.words.partner.teamPage;
  if (page.tasks.length === 0) return html`<p>${words.none}</p>`;
  const typed = refused?.answer === 'give' ? refused.typed : {};
  const option = (id: string, name: string): Html =>
    html`<option value="${id}" dir="auto"${id === typed['colleague'] && html` selected`}>${name}</option>`;
  const fields = html`<ul class="cards">${page.tasks.map((task) => taskLine(task, page, typed))}</ul>
<label for="colleague">${words.give}</label>
<select id="colleague" name="colleague">${option('', words.nobody)}${page.people.map(({ id, name }) => option(id, name))}</select>`;
  return pageForm({ answer: 'give', marks: marks(), fields, button: words.giveButton });
}

function taskLine(task: TaskView, page: TeamPage, typed: Readonly<Record<string, string>>): Html {
  const words = page.words.partner.teamPage;
  const late = isLate(task, page.now);
  const span = spanOf(possibleAnswers(task, page.now).terms!, page.partner.zone);
  const name = page.people.find(({ id }) => id === task.assigneeId)?.name;
  const who = name ? html`<span dir="auto">${name}</span>` : words.nobody;
  return html`
<li class="card"><label class="tick"><input type="checkbox" name="${task.id}" value="yes"${typed[task.id] === 'yes' && html` checked`}><span dir="auto">${task.title}</span></label>
<p class="state${late && ' late'}">${stateWords(task, page.now, page.words.partner)}</p>
<p>${timeTag(span, page)} · ${countdownTag(span, page)}</p>
<p>${sentence(words.forWhom, { name: who })} · <a class="tap" href="?task=${task.id}" aria-label="${words.openTask}: ${task.title}">${words.openTask}</a></p></li>`;
}

function memberCard(member: TeamMember, shown: TeamPageShown): Html {
  const { page } = shown;
  const words = page.words.partner.teamPage;
  const { id, name, open, late, away } = member;
  return html`
<li class="card"><strong dir="auto">${name}</strong>
<p${late > 0 && html` class="late"`}>${filled(words.load, { n: open, late })}</p>
${away && awayLines(away, page)}
${away && backForm(id, shown)}
${awayForm(member, shown)}</li>`;
}

function awayLines({ from, until, substitute }: NonNullable<TeamMember['away']>, page: TeamPage): Html {
  const words = page.words.partner.teamPage;
  const { zone } = page.partner;
  const days = { from: dayTag(from, zone, page), until: dayTag(new Date(until.getTime() - 1), zone, page) };
  const standsIn = substitute
    ? sentence(words.standsIn, { name: html`<span dir="auto">${substitute}</span>` })
    : words.noStandIn;
  return html`<p><strong>${sentence(words.awayUntil, days)}</strong>. ${standsIn}.</p>`;
}

const backForm = (person: string, { page, marks }: TeamPageShown): Html =>
  pageForm({
    answer: 'back',
    marks: marks(),
    hidden: { person },
    button: page.words.partner.teamPage.back,
    quiet: true,
  });

function awayForm({ id, away }: TeamMember, { page, marks, refused }: TeamPageShown): Html {
  const words = page.words.partner.teamPage;
  const open = refused?.answer === 'away' && refused.typed['person'] === id;
  const typed = open ? refused.typed : {};
  const noted = away ? daysOf(away, page.partner.zone) : { first: '', last: '' };
  const day = (name: 'first' | 'last'): Html =>
    html`<div><label for="${name}-${id}">${words[name]}</label>
<input id="${name}-${id}" name="${name}" type="date" value="${typed[name] ?? noted[name]}" required></div>`;
  const others = page.people.filter((one) => one.id !== id);
  const option = (value: string, name: string): Html =>
    html`<option value="${value}" dir="auto"${value === typed['substitute'] && html` selected`}>${name}</option>`;
  const fields = html`<div class="pair">${day('first')}${day('last')}</div>
<label for="substitute-${id}">${words.substitute}</label>
<select id="substitute-${id}" name="substitute">${option('', words.nobodyElse)}${others.map((one) => option(one.id, one.name))}</select>`;
  const form = pageForm({
    answer: 'away',
    marks: marks(),
    hidden: { person: id },
    fields,
    button: words.note,
    quiet: true,
  });
  return folded(words.awayFold, open, html`${open && problemBox(refused.why)}${form}`);
}
