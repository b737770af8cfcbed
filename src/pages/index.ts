/** The pages that partners and customers open from their mail, and the front door. */
export { PagesModule } from './pages.module.js';
