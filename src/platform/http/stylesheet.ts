import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The style of the pages the server renders. Plain elements look right without a class; a phone comes first. */
const css = `:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #57606a; --paper: #fff; --panel: #f3f5f7; --line: #c9d1d9;
  --act: #0b57d0; --on-act: #fff; --bad: #b42318; --good: #1a7f37; --own: #e3edfc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaed; --soft: #a8b0b8; --paper: #14171a; --panel: #1f2428; --line: #4a525a;
    --act: #8ab4f8; --on-act: #10233f; --bad: #ff9a8f; --good: #7bd88f; --own: #22334d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1rem 0; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--act); }
label, legend { display: block; margin-top: 1rem; font-weight: 600; }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: 0 1rem 1rem; }
input, select, textarea {
  display: block; width: 100%; min-height: 2.75rem; margin-top: .25rem; padding: .5rem .75rem;
  border: 1px solid var(--soft); border-radius: .5rem; background: var(--paper); color: inherit; font: inherit;
}
input[type="checkbox"], input[type="radio"] { display: inline-block; width: 1.25rem; min-height: 1.25rem; margin-block: 0; margin-inline: 0 .5rem; vertical-align: -.2rem; }
button, .button {
  display: inline-block; min-height: 2.75rem; margin-block: 1rem 0; margin-inline: 0 .5rem; padding: .5rem 1.25rem; border: 2px solid var(--act); border-radius: .5rem;
  background: var(--act); color: var(--on-act); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer;
}
button.quiet, .button.quiet { background: transparent; color: var(--act); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
ul.cards { list-style: none; margin: 0; padding: 0; }
.card { border: 1px solid var(--line); border-radius: .75rem; background: var(--panel); margin: 1rem 0; padding: .75rem 1rem 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding-block: .375rem; padding-inline: 0 .5rem; text-align: start; vertical-align: top; }
pre, code { font-family: ui-monospace, monospace; font-size: .9em; }
pre { background: var(--panel); border-radius: .5rem; overflow-x: auto; padding: .75rem; }
.soft, small { color: var(--soft); }
.late, .problem { color: var(--bad); font-weight: 600; }
.kept { color: var(--good); font-weight: 600; }
h3 { font-size: 1rem; margin: .75rem 0 .25rem; }
.words { white-space: pre-line; }
.tap, .whole { display: inline-block; padding: .625rem 0; }
.whole { display: block; font-weight: 600; }
.state { font-weight: 600; margin-top: 0; }
.left { color: var(--soft); }
.number { white-space: nowrap; }
.left.late { color: var(--bad); }
.current { border: 2px solid var(--act); background: var(--paper); }
.box { border: 1px solid var(--line); border-inline-start: .375rem solid var(--act); border-radius: .5rem; margin: 1rem 0; padding: .25rem .75rem; }
.box:focus { outline: none; }
.said-box { border-inline-start-color: var(--good); }
.problem-box { border-inline-start-color: var(--bad); }
details { border-top: 1px solid var(--line); }
form + details, details + form { margin-top: 1rem; }
summary { padding: .625rem 0; color: var(--act); font-weight: 600; cursor: pointer; }
details[open] { padding-bottom: 1rem; }
details form > label:first-of-type { margin-top: .25rem; }
.card form > button, .card form + button { width: 100%; margin-inline-end: 0; }
.pair { display: flex; gap: 1rem; }
.pair > div { flex: 1; min-width: 0; }
.messages { list-style: none; margin: .5rem 0 1rem; padding: 0; }
.messages li { border-radius: .75rem; background: var(--panel); margin-block: .5rem; margin-inline: 0 1.5rem; padding: .25rem .75rem .5rem; }
.messages li.own { background: var(--own); margin-inline: 1.5rem 0; }
.messages p { margin: .125rem 0; }
.messages .soft { font-size: .875rem; }
@media (max-width: 26rem) {
  dl { display: block; }
  dd + dt { margin-top: .5rem; }
  .pair { display: block; }
}
.notice { border-inline-start: .25rem solid var(--act); padding-inline-start: .75rem; }
.tick { display: flex; align-items: center; min-height: 2.75rem; margin: 0; }
.tick input { flex: none; }
.languages { border-top: 1px solid var(--line); margin-top: 1.5rem; }
.helpline { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: .5rem; }
.qr { display: block; width: 100%; max-width: 14rem; height: auto; }
.sheet { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
.lines { grid-template-columns: max-content 1fr; gap: 1rem; margin-top: 1.5rem; }
.lines dd { border-bottom: 1px solid var(--soft); min-height: 1.75rem; }
@page { size: A4; margin: 15mm; }
@media print {
  button, form, .screen { display: none; }
  body { background: #fff; color: #000; }
  main { max-width: none; padding: 0; }
  .sheet { border: 0; break-after: page; break-inside: avoid; }
  .sheet:last-of-type { break-after: auto; }
  .qr { width: 45mm; }
}
`;

/** What browsers need of it: slow networks carry no blanks. */
const sent = css
  .replace(/\s+/g, ' ')
  .replace(/ ?([;{},]) ?|(:) /g, '$1$2')
  .replaceAll(';}', '}');

/** Served under a name that changes with its content, so browsers may keep it for ever. */
export const stylesheet = {
  css: sent,
  path: `/style/${createHash('sha256').update(sent).digest('hex').slice(0, 16)}.css`,
};

export function stylesheetRoute(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.get(stylesheet.path, (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(stylesheet.css),
  );
}
