export { May, Public } from './may.js';
export { ACTS, may, reachOf, type Act, type Reach } from './permissions.js';
