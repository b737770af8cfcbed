import { html, htmlPage, type Html, type ListMailsDto, type OpenedMailView, type Page } from '../platform/index.js';

/** The mails we wrote, the newest first. `sends`: there is a mail server. */
export function outboxPage({ items, next }: Page<OpenedMailView>, query: ListMailsDto, sends: boolean): string {
  return htmlPage({
    title: 'Outbox',
    lang: 'en',
    body: html`<h1>Outbox</h1>
      ${!sends && html`<p class="notice">No mail server is set (SMTP_URL), so mails are held here. Open one to copy its link.</p>`}
      <p>${['all', 'queued', 'sent', 'held', 'failed'].map((state) => filterLink(state, query))}</p>
      ${
        items.length === 0
          ? html`<p class="soft">Nothing here.</p>`
          : html`<ul class="cards">
              ${items.map(card)}
            </ul>`
      }
      ${next && html`<p><a href="${addressOf({ ...query, cursor: next })}">Older mails</a></p>`}`,
  });
}

/** One mail in full. `token` guards the form. */
export function mailPage(mail: OpenedMailView, token: Html): string {
  const stayedBehind = mail.state === 'held' || mail.state === 'failed';
  return htmlPage({
    title: subjectOf(mail),
    lang: 'en',
    body: html`<p><a href="/outbox">Outbox</a></p>
      <h1>${subjectOf(mail)}</h1>
      <dl>
        <dt>To</dt>
        <dd>${readerOf(mail)}</dd>
        <dt>State</dt>
        <dd>${stateOf(mail)}</dd>
        <dt>Attempts</dt>
        <dd>${mail.attempts}</dd>
        ${
          mail.lastError &&
          html`<dt>Last error</dt>
            <dd>${mail.lastError}</dd>`
        }
        ${
          mail.nextAttemptAt &&
          html`<dt>Next attempt</dt>
            <dd>${time(mail.nextAttemptAt)}</dd>`
        }
        <dt>Written</dt>
        <dd>${time(mail.createdAt)}</dd>
        ${
          mail.sentAt &&
          html`<dt>Sent</dt>
            <dd>${time(mail.sentAt)}</dd>`
        }
        <dt>Template</dt>
        <dd>${mail.template}</dd>
        ${
          mail.letter?.appointment &&
          html`<dt>With it</dt>
            <dd>appointment.ics, for the reader’s diary</dd>`
        }
      </dl>
      ${mail.letter ? html`<pre style="white-space:pre-wrap">${withLinks(mail.letter.text)}</pre>` : html`<p class="problem">${mail.problem}</p>`}
      <p class="soft">Shown as it would be written now: words and addresses are not kept with a mail.</p>
      ${stayedBehind && html`<form method="post" action="/outbox/${mail.id}/attempts">${token}<button>Send again</button></form>`}`,
  });
}

const card = (mail: OpenedMailView): Html =>
  html`<li class="card">
    <a href="/outbox/${mail.id}">${subjectOf(mail)}</a><br />
    ${readerOf(mail)}<br />
    ${stateOf(mail)} <span class="soft">${time(mail.createdAt)}</span>
  </li>`;

const subjectOf = (mail: OpenedMailView): string => mail.letter?.subject ?? `(${mail.template})`;
const readerOf = (mail: OpenedMailView): string =>
  mail.toName === null ? 'nobody' : `${mail.toName} <${mail.toAddress ?? 'no address'}>`;
const stateOf = ({ state }: OpenedMailView): Html =>
  state === 'failed' ? html`<strong class="problem">failed</strong>` : html`<strong>${state}</strong>`;
const time = (at: string): Html => html`<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time>`;

const filterLink = (state: string, query: ListMailsDto): Html =>
  state === (query.state ?? 'all')
    ? html`<strong>${state}</strong> `
    : html`<a href="${addressOf({ caseId: query.caseId, state: state === 'all' ? undefined : state })}">${state}</a> `;

function addressOf({
  caseId,
  state,
  cursor,
}: {
  caseId?: string | undefined;
  state?: string | undefined;
  cursor?: string | undefined;
}): string {
  const given = Object.entries({ caseId, state, cursor }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length === 0 ? '/outbox' : `/outbox?${new URLSearchParams(given)}`;
}

/** The text, its web addresses made links. */
const withLinks = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, at) => (at % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
