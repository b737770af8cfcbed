/** Told time: what happened at other times is told through the desk's own services, each moment in its turn. */
export { play, type Plot } from './play.js';
export { openToldDesk, toldEntities } from './told-desk.js';
export { ToldChases } from './told-chases.js';
export { ToldJobs } from './told-jobs.js';
export { ToldNews } from './told-news.js';
export { ToldTime } from './told-time.js';
export { ToldUnitOfWork } from './told-unit-of-work.js';
