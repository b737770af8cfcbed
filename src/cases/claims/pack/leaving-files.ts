import { PictureNotCleanable, type Content, type FilesService } from '../../../platform/index.js';
import type { PackedFile } from './pack.facts.js';

/** What of the files goes along, and which stay here because nobody can free them of what their cameras wrote into them. */
export interface Leaving {
  readonly given: readonly { readonly file: PackedFile; readonly content: Content }[];
  readonly withheld: readonly PackedFile[];
}

/** Settled before the first byte is sent, one file after the other: a pack that is on its way cannot say any more what is missing. */
export async function leavingOf(files: FilesService, packed: readonly PackedFile[]): Promise<Leaving> {
  const given: { file: PackedFile; content: Content }[] = [];
  const withheld: PackedFile[] = [];
  for (const file of packed) {
    try {
      given.push({ file, content: await files.leaving(file) });
    } catch (error) {
      if (!(error instanceof PictureNotCleanable)) throw error;
      withheld.push(file);
    }
  }
  return { given, withheld };
}
