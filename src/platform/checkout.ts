import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder this build belongs to: the nearest one above that holds a package. */
export const CHECKOUT = above(import.meta.dirname);

function above(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : above(path.dirname(folder));
}
