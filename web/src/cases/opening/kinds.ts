/** What a case can be when somebody comes to us with it. */
export const KINDS = ['complaint', 'request', 'question', 'compliment'] as const;
