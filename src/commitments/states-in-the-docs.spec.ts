import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FIRST_STATES, TRANSITIONS } from './commitment-states.rules.js';

const page = readFileSync(resolve('docs/architecture.md'), 'utf8');

/** The arrows of the page's state diagram: `active –put at risk→ at_risk`, and where it begins. */
function drawn(text: string): string[] {
  const [, diagram = ''] = /```mermaid\nstateDiagram-v2\n(.*?)```/s.exec(text) ?? [];
  return diagram
    .trim()
    .split('\n')
    .map((line) => {
      const [, from, to, label] = /^\s*(\S+) --> (\w+)(?:: (.+))?$/.exec(line) ?? [];
      return from === '[*]' ? `begins ${to}` : `${from} –${label}→ ${to}`;
    })
    .sort();
}

function onTheMap(): string[] {
  const arrows = Object.entries(TRANSITIONS).flatMap(([from, acts]) =>
    Object.entries(acts).map(([act, to]) => `${from} –${act.replaceAll('_', ' ')}→ ${to}`),
  );
  return [...FIRST_STATES.map((state) => `begins ${state}`), ...arrows].sort();
}

describe('the states drawn in docs/architecture.md', () => {
  it('are the map, arrow by arrow', () => expect(drawn(page)).toEqual(onTheMap()));

  it.each([
    ['an arrow is missing', (text: string) => text.replace('  active --> withdrawn: withdraw\n', '')],
    ['an arrow is too many', (text: string) => text.replace('  active -->', '  kept --> active: resume\n  active -->')],
    ['an arrow has another name', (text: string) => text.replace('disputed --> active: resume', 'disputed --> active')],
    ['it begins elsewhere', (text: string) => text.replace('[*] --> accepted', '[*] --> kept')],
  ])('are not when %s', (_what, spoil) => {
    expect(spoil(page)).not.toBe(page);
    expect(drawn(spoil(page))).not.toEqual(onTheMap());
  });
});
