import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../../commitments/index.js';
import { CasesModule } from '../cases.module.js';
import { ChangedLevels } from './changed-levels.listener.js';
import { TargetsListener } from './targets.listener.js';

/** Has the targets of cases follow what happens: on a desk that is at work, not where stories of the past are told. */
@Module({ imports: [CasesModule, CommitmentsModule], providers: [ChangedLevels, TargetsListener] })
export class ServiceLevelsModule {}
