#!/usr/bin/env node
// The API's own description in, the types of the desk's client out. `KEPT_WRITE_DOCS=1 npm test -- api-types` writes them where they
// belong (web/src/api/schema.d.ts); without the word the same test says whether they still fit.
import { text } from 'node:stream/consumers';
import openapiTS, { astToString } from 'openapi-typescript';

/** The compiler names the members of a union in an order of its own, another one each time: sorted, the same API gives the same types. */
function sorted(node) {
  if (Array.isArray(node)) return node.every((one) => typeof one === 'string') ? [...node].sort() : node.map(sorted);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.keys(node)
      .sort()
      .map((key) => [key, sorted(node[key])]),
  );
}

const document = sorted(JSON.parse(await text(process.stdin)));
const types = astToString(await openapiTS(document));
process.stdout.write(
  `// Made from the service's own description by scripts/api-types.mjs: not to be changed by hand.\n${types}`,
);
