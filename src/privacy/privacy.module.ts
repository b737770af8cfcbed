import { Module } from '@nestjs/common';
import { ErasedFiles } from './erased-files.listener.js';
import { ErasuresController } from './erasures.controller.js';
import { ErasuresService } from './erasures.service.js';

@Module({ controllers: [ErasuresController], providers: [ErasedFiles, ErasuresService] })
export class PrivacyModule {}
