import type { Shape } from '../api/client.js';

export type Shared = NonNullable<Shape<'CreateTaskDto'>['shares']>[number];
export const SHARED: readonly Shared[] = ['name', 'phone', 'address'];

interface TaskTemplate {
  readonly role: Shape<'PartDto'>['role'];
  /** The least of the customer that does. */
  readonly shares: readonly Shared[];
}

/** What partners are usually given to do, and what goes with it. */
export const TASK_TEMPLATES = {
  pickup: { role: 'courier', shares: ['name', 'phone', 'address'] },
  delivery: { role: 'courier', shares: ['name', 'phone', 'address'] },
  repair: { role: 'repairer', shares: [] },
  inspection: { role: 'inspector', shares: [] },
  hand_over: { role: 'seller', shares: [] },
  refund: { role: 'payment', shares: [] },
  call_back: { role: 'other', shares: ['name', 'phone'] },
  other: { role: 'other', shares: [] },
} as const satisfies Record<string, TaskTemplate>;

export type TaskKind = keyof typeof TASK_TEMPLATES;
export const TASK_KINDS = Object.keys(TASK_TEMPLATES) as TaskKind[];
export const ROLES = ['courier', 'seller', 'repairer', 'payment', 'inspector', 'other'] as const;
