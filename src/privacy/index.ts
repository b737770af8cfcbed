/** What we hold of a person, and how it is forgotten. */
export { PrivacyModule } from './privacy.module.js';
