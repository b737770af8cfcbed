import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below the folder. */
export const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourcesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
