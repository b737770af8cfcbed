/** The first words of the addresses our people's desk lives under. A screen in web/src begins with one of these; all else is not the desk's. */
export const DESK_WORDS = [
  'cases',
  'promises',
  'approvals',
  'exceptions',
  'policies',
  'decisions',
  'remedies',
  'audit',
  'boards',
  'reports',
  'partners',
  'people',
  'journeys',
  'themes',
  'settings',
] as const;

/** Each with two more words at most: `/cases`, `/cases/:id`, `/partners/:id/scorecard`. */
export const DESK_PATHS: string[] = DESK_WORDS.flatMap((word) => [word, `${word}/:first`, `${word}/:first/:second`]);
