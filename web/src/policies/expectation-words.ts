import { named, t } from './text.js';

/** An answer of a table: `may be given, by R3, as far as is known`. */
export const expectationWords = ({
  outcome,
  row,
  provisional,
}: {
  outcome: string;
  row?: string | null;
  provisional?: boolean;
}): string =>
  [
    named('outcome', outcome),
    ...(row ? [t('byRow', { row })] : row === null ? [t('byNoRow')] : []),
    ...(provisional ? [t('asFarAsKnown')] : []),
  ].join(', ');
