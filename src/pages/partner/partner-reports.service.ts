import { Injectable } from '@nestjs/common';
import type { TaskView } from '../../cases/index.js';
import { CompletionsService, FilesNotWanted, TakingBack } from '../../commitments/index.js';
import { PagePhotos } from '../page-photos.js';
import { PhotoAskedFor } from '../pages.errors.js';
import { MOST_NOTE, wordsIn, type Posted } from '../posted.js';
import { termsIn } from './posted-terms.rules.js';

/** "It is done", with photos for proof. */
@Injectable()
export class PartnerReports {
  constructor(
    private readonly completions: CompletionsService,
    private readonly photos: PagePhotos,
    private readonly takingBack: TakingBack,
  ) {}

  /** @throws EvidenceWanted, FilesNotWanted, NotAPhoto, PhotoAskedFor once where it is not insisted on, and why a file was refused */
  async done(posted: Posted, { proof }: Pick<TaskView, 'proof'>): Promise<'done'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    const note = wordsIn(posted, 'note', MOST_NOTE);
    if (proof === 'off' && posted.form.files.length > 0) throw new FilesNotWanted();
    const fileIds = await this.photos.keep(posted.as('photos'), posted.caseId, posted.form);
    // Should the report be refused, the photo need not travel again.
    posted.typed['photos'] = fileIds.join(' ');
    if (proof === 'warn' && fileIds.length === 0 && posted.form.fields['without'] !== 'yes') throw new PhotoAskedFor();
    const evidence = fileIds.map((fileId) => ({ kind: 'photo' as const, fileId }));
    await this.completions.report(posted.as('done'), id, { termsVersion, evidence, ...(note ? { note } : {}) });
    return 'done';
  }

  /** It was a slip. @throws ReportSettled, TooLateToTakeBack */
  async undo(posted: Posted): Promise<'undone'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    await this.takingBack.takeBack(posted.as('undo'), id, { termsVersion });
    return 'undone';
  }
}
