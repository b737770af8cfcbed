import { Injectable } from '@nestjs/common';
import { FilesService, On, systemActor, UnitOfWork, type StoredEvent } from '../platform/index.js';

/** Takes what forgotten customers sent us, and what was sent to them, out of the store; a content others have too stays. */
@Injectable()
export class ErasedFiles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  @On('customer.erased')
  async erased(event: StoredEvent): Promise<void> {
    const contents = await this.uow.read(systemActor('erasure'), (work) =>
      work.query<{ sha256: Buffer }>(
        `with theirs as (select id from cases where customer_id = $1),
              hashes as (select sha256 as hash, case_id from files union all select clean_sha256, case_id from files where clean_sha256 is not null)
         select distinct hash as sha256 from hashes where case_id in (select id from theirs)
         except select hash from hashes where case_id not in (select id from theirs)`,
        [event.subjectId],
      ),
    );
    for (const { sha256 } of contents) await this.files.remove(sha256);
  }
}
