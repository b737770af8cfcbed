/** How the histories of other systems come onto the desk, and invented ones to measure with. */
export { OlistFolderUnfit } from './olist/olist-folder.js';
export { OlistImport } from './olist/olist-import.js';
export { planOrder, type StagedOrder } from './olist/order-plan.rules.js';
export { importedDeliveries, type ImportedDelivery } from './olist/imported-deliveries.js';
export { readOlistOrders } from './olist/read-orders.js';
export { type FileSummary, type ImportSummary, type SkippedRow } from './olist/import-summary.js';
export { NO_PROGRESS, type Progress } from './progress.js';
export { type BadRow, RetailFolderUnfit } from './retail/retail-folder.js';
export { readReturns, type MatchedReturn, type RetailReturns } from './retail/retail-returns.js';
export { Dice } from './seed/dice.js';
export { Seed, type SeedWish } from './seed/seed.js';
export { type Seeded } from './seed/seeded.js';
