/** A desk full of life to look around in: invented people, and stories told at their own times. */
export { demoEntities } from './demo-desk.js';
export { makeDemo, type DemoMade } from './demo.js';
export { DemoBeingMade, DemoHereAlready, DeskAtWork } from './demo.errors.js';
