import type { WholeCase } from '../case-shapes.js';
import type { Asked } from './asked.js';

/** What can become of this case and others, as it stands; the service has the last word. */
export function possible({ state, mergedInto, customer, links }: WholeCase): Asked[] {
  if (mergedInto !== null) return [];
  const isOpen = state !== 'closed';
  if (customer === null) return isOpen ? ['add', 'children', 'update', 'lift', 'link'] : ['children', 'link'];
  const isPart = links.some(({ kind, direction }) => kind === 'part_of' && direction === 'to');
  return [
    'merge',
    'link',
    ...(isOpen ? (['split'] as const) : []),
    ...(isOpen && !isPart ? (['part', 'major'] as const) : []),
  ];
}
