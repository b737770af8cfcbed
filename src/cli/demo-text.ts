import type { DemoMade } from '../demo/index.js';

/** What the demo made, for a person at a terminal: who comes in how, and what to do first. */
export function demoText({ people, links, partners, cases }: DemoMade, url: string, seconds: number): string {
  const signIns = people.map(({ role, name, email, password, partnerId }) => [
    partners.get(partnerId ?? '') ?? role,
    name,
    email,
    password,
  ]);
  const linksOf = (audience: string): string[] =>
    links
      .filter((link) => link.audience === audience)
      .flatMap((link) => [`  ${link.reader}: ${link.about}`, `    ${link.url}`]);
  return [
    cases > 0
      ? `A desk with ${cases} cases, made in ${seconds} s.`
      : 'The demo was here already: everybody has a new password and a new key.',
    `Sign in at ${url}/sign-in. Passwords and keys are shown this once.`,
    '',
    ...aligned(signIns),
    '',
    'API keys',
    '',
    ...aligned(people.map(({ name, apiKey }) => [name, apiKey])),
    '',
    'Links as partners have them in their mails; they need no sign-in',
    '',
    ...linksOf('partner'),
    '',
    'Links as customers have them',
    '',
    ...linksOf('customer'),
    '',
    'What to try',
    '',
    ...tries(people, url),
  ].join('\n');
}

function aligned(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
}

function tries(people: DemoMade['people'], url: string): string[] {
  const [manager, agent] = (['manager', 'agent'] as const).map((role) => people.find((person) => person.role === role));
  return [
    '  Open a partner’s link: accept, name another time, report it done.',
    '  Do nothing: within minutes pickups, repairs and calls fall due, and the desk presses those who promised them.',
    `  Read what it wrote to whom: sign in as ${manager?.email ?? 'the manager'}, then ${url}/settings/mails`,
    '  Ask the API what falls due next:',
    `    curl -H "Authorization: Bearer ${agent?.apiKey ?? 'KEY'}" "${url}/api/v1/cases?limit=5"`,
    `  See all that the API can do: ${url}/api/docs`,
    '  See who keeps their word: npm run kept -- report promises',
  ];
}
