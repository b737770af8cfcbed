/** What decisions are held against each other by. What people are by birth or belief is not here: the desk never asks for it. */
export const GROUPINGS = ['channel', 'language', 'region', 'team', 'agent', 'tenure'] as const;
export type Grouping = (typeof GROUPINGS)[number];
