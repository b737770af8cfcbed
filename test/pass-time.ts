import type { OpenDesk } from './open-desk.js';

/** Lets so many minutes pass for one promise: everything about it happened, and is due, that much earlier. */
export async function passTime(desk: OpenDesk, commitmentId: string, minutes: number): Promise<void> {
  const earlier = (...columns: string[]): string =>
    columns.map((column) => `${column} = ${column} - make_interval(mins => $2)`).join(', ');
  const moves: [table: string, id: string, columns: string[]][] = [
    [
      'commitments',
      'id',
      ['due_at', 'original_due_at', 'starts_at', 'proposed_at', 'accepted_at', 'reply_by', 'urgent_since'],
    ],
    ['commitment_terms', 'commitment_id', ['at', 'due_at', 'starts_at']],
    ['chase_steps', 'commitment_id', ['due_at', 'acted_at']],
    ['chase_messages', 'commitment_id', ['at', 'waits_until']],
    ['chase_pauses', 'commitment_id', ['started_at', 'until', 'ended_at']],
    ['chases', 'commitment_id', ['due_at', 'fed_at']],
  ];
  // The desk never finds half of it.
  await desk.owner.query('begin');
  for (const [table, id, columns] of moves)
    await desk.owner.query(`update ${table} set ${earlier(...columns)} where ${id} = $1`, [commitmentId, minutes]);
  await desk.owner.query('update chases set fed_at = null where commitment_id = $1', [commitmentId]);
  await desk.owner.query('commit');
}
