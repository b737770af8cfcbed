/** The parts of a case a page may show. */
export type CasePart =
  | 'case'
  | 'timeline'
  | 'commitments'
  | 'tasks'
  | 'ownTasks'
  | 'participants'
  | 'facts'
  | 'decisions'
  | 'approvals'
  | 'presence'
  | 'drafts'
  | 'sends';

const PARTS: Record<string, readonly CasePart[]> = {
  entry: ['timeline'],
  commitment: ['commitments', 'timeline'],
  case: ['case', 'timeline'],
  task: ['tasks'],
  own_task: ['ownTasks', 'timeline'],
  participation: ['participants'],
  fact: ['facts', 'timeline'],
  decision: ['decisions', 'timeline'],
  exception: ['decisions'],
  remedy: ['decisions', 'timeline'],
  approval: ['approvals', 'timeline'],
  presence: ['presence'],
  draft: ['drafts'],
  send: ['sends', 'drafts'],
};

/** Which parts of its case events of these types change: what a page has to fetch again. The case itself when in doubt. */
export function partsChangedBy(types: readonly string[]): CasePart[] {
  return [...new Set(types.flatMap((type) => PARTS[type.split('.', 1)[0]!] ?? ['case' as const]))];
}
