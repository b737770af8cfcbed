import { html } from '../http/html.js';
import { directionOf } from '../languages/languages.rules.js';
import type { Letter } from './mail-templates.js';

export interface LetterContent {
  subject: string;
  paragraphs: readonly string[];
  /** Facts at a glance: what, when, where. */
  facts?: readonly (readonly [label: string, value: string])[];
  /** The one thing to do. */
  action?: { label: string; url: string };
  /** Below everything: who writes, and why to this reader. */
  footer?: string;
}

/** The same letter as plain text and as HTML, so that the two never say different things. Values are escaped here. */
export function letter({ subject, paragraphs, facts = [], action, footer }: LetterContent, language: string): Letter {
  const text = [
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    action && `${action.label}:\n${action.url}`,
    footer && `-- \n${footer}`,
  ];
  const body = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:16px;font:16px/1.5 sans-serif;color:#1b1f24;background:#ffffff">
        ${paragraphs.map((words) => html`<p dir="auto">${words}</p> `)}
        ${
          facts.length > 0 &&
          html`<table>
            ${facts.map(
              ([label, value]) =>
                html`<tr>
                  <th style="text-align:start" valign="top">${label}</th>
                  <td dir="auto">${value}</td>
                </tr>`,
            )}
          </table>`
        }
        ${
          action &&
          html`<p>
              <a
                href="${action.url}"
                style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0b57d0;color:#ffffff"
                >${action.label}</a
              >
            </p>
            <p style="font-size:14px;color:#57606a">${action.url}</p>`
        }
        ${
          footer &&
          html`<hr />
            <p style="font-size:14px;color:#57606a">${footer}</p>`
        }
      </body>
    </html> `;
  return { subject, text: `${text.filter(Boolean).join('\n\n')}\n`, html: body.toString() };
}
