/** Whose time it can be: ours, where nobody is waited for. */
export const HELD_BY = ['us', 'partner', 'approval', 'customer'] as const;
