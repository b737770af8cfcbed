import { Injectable } from '@nestjs/common';
import { caseBehind, type CaseId } from '../cases/index.js';
import { FilesService, readerOf, UnitOfWork, type Actor, type FileId } from '../platform/index.js';
import type { PageForm } from './page-form.js';
import { NotAPhoto } from './pages.errors.js';

/** The photos a form brought. */
@Injectable()
export class PagePhotos {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  /**
   * Keeps them with the case, for who sent them and our staff; answers their ids, after those that an earlier attempt of the same form
   * kept already. @throws NotAPhoto and why a file was refused
   */
  async keep(actor: Actor, caseId: string, { files, fields, refused }: PageForm): Promise<string[]> {
    if (refused) throw refused;
    if (files.some((file) => !file.type.startsWith('image/'))) throw new NotAPhoto();
    const before = (fields['photos'] ?? '').split(' ').filter(Boolean);
    if (files.length === 0) return before;
    const kept = await this.unitOfWork.run(actor, async (work) => {
      const ids: FileId[] = [];
      const lives = await caseBehind(work, caseId as CaseId);
      for (const file of files)
        ids.push(await this.files.keep(work, file, { caseId: lives, readers: [readerOf(actor)!] }));
      return ids;
    });
    return [...before, ...kept];
  }
}
