import { Global, Module } from '@nestjs/common';
import { FileStore } from './file-store.js';
import { FilesService } from './files.service.js';
import { Uploads } from './uploads.js';

@Global()
@Module({
  providers: [FileStore, FilesService, Uploads],
  exports: [FilesService, Uploads],
})
export class FilesModule {}
