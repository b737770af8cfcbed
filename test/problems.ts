import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NamedRefusal {
  readonly slug: string;
  readonly status: number;
  /** What its class says of it, or its message, or else its name. */
  readonly says: string;
}

/** A class that names its own slug, with the comment before it and whatever stands between. */
const REFUSAL = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(?:export )?class (\w+) extends (\w+) \{(?:\}|([\s\S]*?)\n\})/g;

/** Every refusal the service knows, read from the source: the code is the list. */
export function refusalsIn(folder: string): NamedRefusal[] {
  const found = sourcesIn(folder).flatMap((file) => {
    const classes = [...readFileSync(file, 'utf8').matchAll(REFUSAL)];
    return classes.flatMap(([, comment = '', name, parent, body = '']) => {
      const slug = /readonly slug = '([^']+)'/.exec(body)?.[1];
      if (!slug) return [];
      return [{ slug, status: statusOf(name!, parent!, body), says: sentence(comment, body) || inWords(slug) }];
    });
  });
  return found.sort((a, b) => a.status - b.status || a.slug.localeCompare(b.slug));
}

/** The page that lists them, as it must stand in docs/problems.md. */
export function problemsPage(refusals: readonly NamedRefusal[]): string {
  const rows = refusals.map(({ slug, status, says }) => `| \`/problems/${slug}\` | ${status} | ${says} |`);
  return `# Problems

Every refusal and failure is answered as \`application/problem+json\` (RFC 9457): \`type\`, \`title\`, \`status\`, \`detail\`, \`instance\`,
\`requestId\`; \`errors: [{ field, problem }]\` where fields do not hold; and facts of the refusal as further members. \`type\` is what programs
tell problems apart by: it does not change. \`detail\` is for people and may.

A class for each, named after the broken rule, stands in the code; this page is made from them (\`KEPT_WRITE_DOCS=1 npm test -- problems\`).

| type | status | when |
| --- | --- | --- |
${rows.join('\n')}
`;
}

const INHERITED: Record<string, number> = { Refusal: 409 };

function statusOf(name: string, parent: string, body: string): number {
  const own = /readonly status(?:: number)? = (\d{3})/.exec(body)?.[1];
  const status = own ? Number(own) : INHERITED[parent];
  if (status === undefined) throw new Error(`${name} extends ${parent}: its status cannot be read from its own lines.`);
  return status;
}

function sentence(comment: string, body: string): string {
  const words = comment
    .replace(/^\s*\*\s?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const message = /super\(\s*(?:'([^']*)'|"([^"]*)"|`([^`]*)`)/.exec(body);
  return (words || (message?.[1] ?? message?.[2] ?? message?.[3] ?? '').replace(/\$\{[^}]*\}/g, '…')).replaceAll(
    '|',
    '\\|',
  );
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(folder, file));
}

const inWords = (slug: string): string => `${slug.charAt(0).toUpperCase()}${slug.slice(1).replaceAll('-', ' ')}.`;
