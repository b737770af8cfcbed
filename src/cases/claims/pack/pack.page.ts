import { html, instant, type Html } from '../../../platform/index.js';
import type { Leaving } from './leaving-files.js';
import type { PackedEntry, PackedPromise, PackFacts } from './pack.facts.js';

const STYLE = `body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #d0d7de}
pre{white-space:pre-wrap;font:inherit;margin:0}`;

/** Where each file lies in the pack, by its id. */
export type Places = ReadonlyMap<string, string>;

/** The claim, readable without anything else: no script, nothing fetched from anywhere. */
export function packHead(facts: PackFacts, leaving: Leaving, places: Places): Html {
  const { claim, shipment, tasks, promises } = facts;
  const row = (label: string, value: Html | string | null): Html | null =>
    value === null
      ? null
      : html`<tr>
          <th>${label}</th>
          <td>${value}</td>
        </tr>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="content-security-policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'"
        />
        <title>Claim ${claim.reference ?? claim.id}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>Claim ${claim.reference ?? claim.id}</h1>
        <table>
          ${row('To', facts.partner)} ${row('Case', facts.caseRef)} ${row('Kind', claim.kind)}
          ${row('Claimed', `${claim.amount} ${claim.currency} (minor units)`)} ${row('State', claim.state)}
          ${row('Known since', instant(claim.happenedAt))} ${row('Filed', instant(claim.filedAt))}
          ${row('Answered', instant(claim.answeredAt))}
          ${row('Granted', claim.granted === null ? null : `${claim.granted} ${claim.currency} (minor units)`)}
          ${row('Recovered', `${claim.recovered} ${claim.currency} (minor units)`)}
          ${row('This pack', `made ${instant(facts.madeAt)}`)}
        </table>
        <h2>What happened</h2>
        <pre>${claim.reason}</pre>
        ${
          shipment &&
          html`<h2>Shipment ${shipment.trackingNumber}</h2>
            <p>
              ${shipment.state}; promised ${written(shipment.promisedAt)}, delivered ${written(shipment.deliveredAt)}.
            </p>
            <table>
              ${shipment.scans.map(
                (scan) =>
                  html`<tr>
                    <td>${written(scan.at)}</td>
                    <td>${scan.state}</td>
                    <td>${scan.place}</td>
                    <td>${scan.note}</td>
                  </tr>`,
              )}
            </table>`
        }
        <h2>Tasks</h2>
        <table>
          ${tasks.map(
            (task) =>
              html`<tr>
                <td>${task.kind}</td>
                <td>${task.title}</td>
                <td><pre>${task.instructions}</pre></td>
                <td>proof ${task.proof}</td>
              </tr>`,
          )}
        </table>
        <h2>Promises</h2>
        ${promises.map((promise) => promiseOf(promise, places))}
        <h2>Files</h2>
        <table>
          ${leaving.given.map(
            ({ file, content }) =>
              html`<tr>
                <td><a href="${places.get(file.id)!}">${places.get(file.id)!}</a></td>
                <td>${file.name}</td>
                <td>${file.type}</td>
                <td>${content.bytes} bytes</td>
                <td>${instant(file.addedAt)}</td>
              </tr>`,
          )}
          ${leaving.withheld.map(
            (file) =>
              html`<tr>
                <td>not in this pack: it cannot be freed of what its camera wrote into it</td>
                <td>${file.name}</td>
                <td>${file.type}</td>
                <td></td>
                <td>${instant(file.addedAt)}</td>
              </tr>`,
          )}
        </table>
        <h2>Said between us</h2>
        <table></table>
      </body>
    </html> `;
}

export const packEntry = ({ at, from, body }: PackedEntry): Html =>
  html`<tr>
    <td>${instant(at)}</td>
    <td>${from === 'us' ? 'the desk' : 'the partner'}</td>
    <td><pre>${body}</pre></td>
  </tr> `;

export const PACK_TAIL = '</table>\n</body>\n</html>\n';

const promiseOf = (promise: PackedPromise, places: Places): Html =>
  html` <h3>${promise.what}: ${promise.state}${promise.doneLate && ', done late'}</h3>
    ${promise.settledReason && html`<p>${promise.settledReason}</p>`}
    <table>
      ${promise.terms.map(
        (terms) =>
          html`<tr>
            <td>terms ${terms.version}, by ${terms.proposedBy}</td>
            <td>${terms.window ?? ''} due ${written(terms.dueAt)}</td>
            <td>${terms.note}</td>
          </tr>`,
      )}
      ${
        promise.completedAt &&
        html`<tr>
          <td>done</td>
          <td>${written(promise.completedAt)}</td>
          <td></td>
        </tr>`
      }
      ${promise.proofs.map(
        (proof) =>
          html`<tr>
            <td>${proof.kind}</td>
            <td>${written(proof.takenAt)}</td>
            <td>${proof.note} ${proof.fileId && places.get(proof.fileId)}</td>
          </tr>`,
      )}
    </table>`;

/** PostgreSQL writes instants in JSON its own way. */
const written = (at: string | null): string => (at === null ? '–' : instant(new Date(at)));
