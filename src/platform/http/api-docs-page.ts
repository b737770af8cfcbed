import type { OpenAPIObject } from '@nestjs/swagger';
import { html, htmlPage, type Html } from './html.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  format?: string;
}
interface Operation {
  tags?: string[];
  summary?: string;
  description?: string;
  'x-act'?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { description?: string; content?: Record<string, { schema?: Schema }> }>;
}

/** The API document as one page to read and search: no script, so it opens under the strictest policy and on paper. */
export function apiDocsPage(document: OpenAPIObject): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))].sort();
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>).sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const body = html`<h1>${document.info.title}: the API</h1>
    <p>${document.info.description}</p>
    <p>
      The same for programs: <a href="/api/openapi.json">openapi.json</a>. Sign in with
      <code>PUT /api/v1/session</code> or send <code>Authorization: Bearer kept_…</code>. Errors are
      <a href="#Problem">problem details</a>.
    </p>
    <nav aria-label="Resources">
      <ul>
        ${tags.map((tag) => html`<li><a href="#tag-${tag}">${tag}</a></li>`)}
      </ul>
    </nav>
    ${tags.map(
      (tag) =>
        html`<h2 id="tag-${tag}">${tag}</h2>
          ${operations.filter(({ operation }) => operation.tags?.includes(tag)).map(operationCard)}`,
    )}
    <h2>Shapes</h2>
    ${schemas.map(
      ([name, schema]) =>
        html`<section class="card">
          <h3 id="${name}">${name}</h3>
          <p>${schema.description}</p>
          ${properties(schema)}
        </section>`,
    )}`;
  return htmlPage({ title: `${document.info.title}: the API`, lang: 'en', body });
}

function operationCard({ path, method, operation }: { path: string; method: string; operation: Operation }): Html {
  const request = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const answers = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
  return html`<section class="card">
    <h3><code>${method.toUpperCase()} ${path}</code></h3>
    <p>${operation.summary} ${operation.description}</p>
    ${operation['x-act'] && html`<p class="soft">May: <code>${operation['x-act']}</code></p>`}
    ${
      operation.parameters?.length
        ? html`<table>
            <thead>
              <tr>
                <th>Parameter</th>
                <th>in</th>
                <th>is</th>
              </tr>
            </thead>
            <tbody>
              ${operation.parameters.map(
                (one) =>
                  html`<tr>
                    <td><code>${one.name}</code>${one.required ? '' : '?'}</td>
                    <td>${one.in}</td>
                    <td>${shape(one.schema)} ${one.description}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : ''
    }
    ${request && html`<p>Body: ${shape(request)}</p>`}
    ${answers.map(
      ([status, answer]) =>
        html`<p>${status}: ${shape(Object.values(answer.content ?? {})[0]?.schema)} ${answer.description}</p>`,
    )}
  </section>`;
}

function properties(schema: Schema): Html {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, one]) =>
      html`<tr>
        <td><code>${name}</code>${schema.required?.includes(name) ? '' : '?'}</td>
        <td>${shape(one)}</td>
        <td>${one.description}</td>
      </tr>`,
  );
  return rows.length > 0
    ? html`<table>
        <tbody>
          ${rows}
        </tbody>
      </table>`
    : html`<p>${shape(schema)}</p>`;
}

/** A schema in a few words, named ones as links. */
function shape(schema: Schema | undefined): Html {
  if (!schema) return html``;
  if (schema.$ref) return reference(schema.$ref);
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several) return html`${several.map((one, i) => html`${i > 0 && ' | '}${shape(one)}`)}`;
  if (schema.enum) return html`<code>${schema.enum.map((value) => JSON.stringify(value)).join(' | ')}</code>`;
  if (schema.items) return html`list of ${shape(schema.items)}`;
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : schema.type;
  return html`${type}${schema.format && ` (${schema.format})`}`;
}

function reference(ref: string): Html {
  const name = ref.split('/').at(-1)!;
  return html`<a href="#${name}">${name}</a>`;
}
