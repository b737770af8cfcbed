/** A desk full of life to look around in: invented people, and stories told at their own times. */
export { toldEntities as demoEntities } from '../told/index.js';
export { makeDemo, type DemoMade } from './demo.js';
export { DemoBeingMade, DemoHereAlready, DeskAtWork } from './demo.errors.js';
