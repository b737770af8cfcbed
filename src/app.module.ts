import { Module } from '@nestjs/common';
import { DatabaseModule } from './platform/database/database.module.js';

@Module({
  imports: [DatabaseModule.with([])],
})
export class AppModule {}
