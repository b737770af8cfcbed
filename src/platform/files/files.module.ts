import { Global, Inject, Module, Optional } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { READINESS_PARTS, type ReadinessPart } from '../health/readiness.js';
import { CleanCopies } from './clean-copies.js';
import { FileStore } from './file-store.js';
import { FilesService } from './files.service.js';
import { Uploads } from './uploads.js';

@Global()
@Module({
  providers: [CleanCopies, FileStore, FilesService, Uploads],
  exports: [FilesService, Uploads],
})
export class FilesModule {
  constructor(
    @Inject(CONFIG) config: Config,
    store: FileStore,
    // A command that answers nobody has no pulse to be asked for.
    @Optional() @Inject(READINESS_PARTS) parts: ReadinessPart[] = [],
  ) {
    // Everything but files goes on without that server.
    if (config.files) parts.push({ name: 'files', canWait: true, check: () => store.check() });
  }
}
