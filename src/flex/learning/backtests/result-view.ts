import type { BacktestResultView } from './backtest.views.js';
import type { BacktestResult } from './tally.rules.js';

/** The result, field by field as it is shown. */
export const resultView = ({ changes, ...result }: BacktestResult): BacktestResultView => ({
  decisions: result.decisions,
  changes: {
    unchanged: changes.unchanged,
    newlyEntitled: changes['newly entitled'],
    newlyDenied: changes['newly denied'],
    easier: changes.easier,
    harder: changes.harder,
    undecidable: changes.undecidable,
  },
  moves: [...result.moves],
  grantedAnyway: result.grantedAnyway,
  missing: [...result.missing],
  cost: result.cost,
  disparity: result.disparity.map(({ group, differences }) => ({ group, differences: [...differences] })),
  caveats: [...result.caveats],
});
