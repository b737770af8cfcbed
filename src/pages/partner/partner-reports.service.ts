import { Injectable } from '@nestjs/common';
import { CompletionsService } from '../../commitments/index.js';
import { PagePhotos } from '../page-photos.js';
import { MOST_NOTE, wordsIn, type Posted } from '../posted.js';
import { termsIn } from './posted-terms.rules.js';

/** "It is done", with photos for proof. */
@Injectable()
export class PartnerReports {
  constructor(
    private readonly completions: CompletionsService,
    private readonly photos: PagePhotos,
  ) {}

  /** @throws EvidenceWanted, NotAPhoto, and why a file was refused */
  async done(posted: Posted): Promise<'done'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    const note = wordsIn(posted, 'note', MOST_NOTE);
    const fileIds = await this.photos.keep(posted.as('photos'), posted.caseId, posted.form);
    // Should the report be refused, the photo need not travel again.
    posted.typed['photos'] = fileIds.join(' ');
    const evidence = fileIds.map((fileId) => ({ kind: 'photo' as const, fileId }));
    await this.completions.report(posted.as('done'), id, { termsVersion, evidence, ...(note ? { note } : {}) });
    return 'done';
  }
}
