/** A desk full of life to look around in: invented people, and stories told at their own times. */
import { flexEntities } from '../flex/index.js';
import { toldEntities } from '../told/index.js';

export { makeDemo, type DemoMade } from './demo.js';
export { DemoBeingMade, DemoHereAlready, DeskAtWork } from './demo.errors.js';

/** The tables its stories fill. */
export const demoEntities = [...toldEntities, ...flexEntities];
