/** What happened elsewhere, told again through this desk's own services and rules, and compared with what its files say. */
export { differing, type Comparison } from './comparison.rules.js';
export { replayOlist, type OlistReplay } from './olist/replay-olist.js';
export { LogUnfit } from './incidents/log-file.js';
export { replayIncidents, type HeldTime, type IncidentsReplay } from './incidents/replay-incidents.js';
