import type { DemoMade } from '../demo/index.js';

/** What the demo made, for a person at a terminal: who can come in how, and what to do first. */
export function demoText({ people, links, cases }: DemoMade, url: string, seconds: number): string {
  const lines = (audience: string): string[] =>
    links
      .filter((link) => link.audience === audience)
      .flatMap(({ reader, about, url: address }) => [`  ${reader}: ${about}`, `    ${address}`]);
  return [
    cases > 0
      ? `A desk with ${cases} cases, made in ${seconds} s.`
      : 'The demo was here already: everybody has a new password and key.',
    '',
    `Sign in at ${url}/sign-in; passwords and keys are shown this once.`,
    ...people.flatMap(({ role, name, email, password, apiKey }) => [
      '',
      `  ${role.padEnd(8)} ${name}`,
      `  ${''.padEnd(8)} ${email}   ${password}`,
      `  ${''.padEnd(8)} ${apiKey}`,
    ]),
    '',
    'Links as partners have them in their mails; no sign-in needed:',
    ...lines('partner'),
    '',
    'Links as customers have them:',
    ...lines('customer'),
    '',
    'What to try:',
    ...tries(people, url),
  ].join('\n');
}

function tries(people: DemoMade['people'], url: string): string[] {
  const [manager, agent] = (['manager', 'agent'] as const).map((role) => people.find((person) => person.role === role));
  return [
    '  - Open a partner’s link: accept, name another time, report it done. The customer’s link of the same case tells it at once.',
    '  - Do nothing: within minutes a pickup, a delivery and a call fall due, and the desk presses those who promised them.',
    `  - Read what it wrote to whom: sign in as ${manager?.email ?? 'the manager'}, then ${url}/outbox`,
    '  - Ask the API what falls due next:',
    `      curl -H "Authorization: Bearer ${agent?.apiKey ?? 'KEY'}" "${url}/api/v1/cases?limit=5"`,
    `  - All that the API can do: ${url}/api/docs`,
    '  - Who keeps their word: npm run kept -- report promises',
  ];
}
