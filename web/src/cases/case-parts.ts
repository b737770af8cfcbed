// What an open case shows and the list does without, in one file that is fetched once the list stands.
export { ClaimsCard } from '../partners/claims/claims-card.js';
export { TasksCard } from '../partners/tasks-card.js';
export { OwnTasksCard } from './context/own-tasks-card.js';
export { ClosedStrip } from './ending/closed-strip.js';
export { EndingDialogs } from './ending/ending-dialogs.js';
export { ResolutionNote } from './ending/resolution-note.js';
export { WithUsCard } from './context/with-us-card.js';
export { AmendDialog } from './opening/amend-dialog.js';
export { NameOrder } from './opening/name-order.js';
export { CaseBanner } from './relations/case-banner.js';
export { CaseMenu } from './relations/case-menu.js';
export { MajorCard } from './relations/major/major-card.js';
export { RelationsCard } from './relations/relations-card.js';
