/** How the histories of other systems come onto the desk. */
export { OlistFolderUnfit } from './olist/olist-folder.js';
export { OlistImport } from './olist/olist-import.js';
export { type FileSummary, type ImportSummary, type SkippedRow } from './olist/import-summary.js';
export { NO_PROGRESS, type Progress } from './progress.js';
