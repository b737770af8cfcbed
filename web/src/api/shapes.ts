import type { components } from './schema.js';

/** A shape of the API by its name: `Shape<'CaseView'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];
